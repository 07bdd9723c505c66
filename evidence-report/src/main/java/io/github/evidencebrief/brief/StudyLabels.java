package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Calls studies that their source does not name by that source, never by loose words of it. */
final class StudyLabels {
    private final UnaryOperator<String> shortNames;
    private final Map<String, Integer> used = new HashMap<>();

    /** Labels for one brief; a source is told by its short name. */
    StudyLabels(UnaryOperator<String> shortNames) {
        this.shortNames = shortNames;
    }

    /** The studies in their order, those without a name as "unnamed study (S1)", "unnamed studies (S1, second)". */
    List<Study> of(List<Study> studies) {
        List<Study> labelled = new ArrayList<>();
        studies.forEach(study -> labelled.add(isNamed(study) ? study : relabelled(study)));
        return labelled;
    }

    private static boolean isNamed(Study study) {
        boolean several = study.design() == StudyDesign.BODY_OF_EVIDENCE;
        boolean findable = study.title().isPresent()
                || study.journal().isPresent()
                || !study.authors().isEmpty();
        return findable || !(several || isCounted(study.label()));
    }

    /** {@code Study 2}: a number that some program gave. */
    private static boolean isCounted(String label) {
        int space = label.indexOf(' ');
        return label.toLowerCase(Locale.ROOT).startsWith("study ")
                && space + 1 < label.length()
                && Character.isDigit(label.charAt(space + 1));
    }

    private Study relabelled(Study study) {
        boolean several = study.design() == StudyDesign.BODY_OF_EVIDENCE;
        String kind = several ? "unnamed studies" : "unnamed " + kind(study);
        String source = study.reports().stream()
                .map(StudyReport::source)
                .findFirst()
                .map(shortNames)
                .orElse("");
        int number = used.merge(kind + source, 1, Integer::sum);
        String which = source + (number == 1 ? "" : ", no. " + number);
        return Study.builder()
                .from(study)
                .label(which.isEmpty() ? kind : kind + " (" + which + ")")
                .build();
    }

    private static String kind(Study study) {
        return switch (study.kind()) {
            case PRIMARY_STUDY -> "study";
            case REVIEW -> "review";
            case GUIDELINE -> "guideline";
            case REPORT -> "report";
        };
    }
}
