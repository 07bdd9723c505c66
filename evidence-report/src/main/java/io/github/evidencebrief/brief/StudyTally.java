package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Counts distinct studies, keeping reviews, guidelines and reports apart from studies of people. */
final class StudyTally {
    private StudyTally() {}

    /** {@code four studies, three reviews and two guidelines}; {@code no study} for none. */
    static String of(Collection<Study> studies) {
        List<String> parts = new ArrayList<>();
        for (StudyKind kind : StudyKind.values()) {
            int number =
                    (int) studies.stream().filter(study -> study.kind() == kind).count();
            if (number > 0) {
                parts.add(words(kind, number));
            }
        }
        return parts.isEmpty() ? "no study" : Listing.and(parts);
    }

    private static String words(StudyKind kind, int number) {
        return switch (kind) {
            case PRIMARY_STUDY -> Tally.of(number, "study", "studies");
            case REVIEW -> Tally.of(number, "review");
            case GUIDELINE -> Tally.of(number, "guideline");
            case REPORT -> Tally.of(number, "report");
        };
    }
}
