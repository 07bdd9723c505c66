package io.github.evidencebrief.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong with a spec, so that all of it is told at once. */
final class Mistakes {
    private final Set<String> found = new LinkedHashSet<>();

    void add(String mistake) {
        found.add(mistake);
    }

    /** Adds the mistake unless the condition holds. */
    void unless(boolean right, String mistake) {
        if (!right) {
            found.add(mistake);
        }
    }

    void throwIfAny(Class<?> type) {
        if (!found.isEmpty()) {
            List<String> all = new ArrayList<>(found);
            throw new ReportSpecException(Names.of(type), all);
        }
    }
}
