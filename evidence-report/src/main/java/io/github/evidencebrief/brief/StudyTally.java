package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Counts distinct studies, keeping reviews, guidelines and reports apart from studies of people. */
final class StudyTally {
    private StudyTally() {}

    /** {@code four studies, three reviews and two guidelines}, without studies that have no name; {@code no study} for none. */
    static String of(Collection<Study> studies) {
        List<String> parts = new ArrayList<>();
        for (StudyKind kind : StudyKind.values()) {
            add(number(studies, kind), kind, parts);
        }
        if (!parts.isEmpty()) {
            return Listing.and(parts);
        }
        return studies.isEmpty() ? "no study" : "studies that no source names";
    }

    /** {@code two of the four studies and both reviews}: how many of all there are, kind by kind. */
    static String of(Collection<Study> some, Collection<Study> all) {
        List<String> parts = new ArrayList<>();
        for (StudyKind kind : StudyKind.values()) {
            int number = number(some, kind);
            int every = number(all, kind);
            if (number > 0) {
                parts.add(number < every ? Tally.word(number) + " of the " + words(kind, every) : whole(kind, number));
            }
        }
        return parts.isEmpty() ? of(some) : Listing.and(parts);
    }

    private static String whole(StudyKind kind, int number) {
        return number == 2 ? "both " + words(kind, number).replaceFirst("^two ", "") : words(kind, number);
    }

    private static int number(Collection<Study> studies, StudyKind kind) {
        return (int) studies.stream()
                .filter(study -> study.kind() == kind && isNamed(study))
                .count();
    }

    /** "Several studies" are no review, whoever sums them up, and nobody can count them. */
    static boolean isNamed(Study study) {
        return study.design() != StudyDesign.BODY_OF_EVIDENCE;
    }

    private static void add(int number, StudyKind kind, List<String> parts) {
        if (number > 0) {
            parts.add(words(kind, number));
        }
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
