package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Study;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Shortens names of studies by the brackets behind them, where that still tells each from all others. */
final class StudyNames {
    private final Map<String, Integer> bearers = new HashMap<>();

    StudyNames(Collection<Study> studies) {
        studies.forEach(study -> bearers.merge(bare(study.label()), 1, Integer::sum));
    }

    String shortened(String name) {
        return bearers.getOrDefault(bare(name), 0) == 1 ? bare(name) : name;
    }

    private static String bare(String name) {
        int bracket = name.lastIndexOf(" (");
        return bracket > 0 && name.endsWith(")") ? name.substring(0, bracket) : name;
    }
}
