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
            add(number(studies, kind), noun(studies, kind), parts);
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
            Noun noun = noun(all, kind);
            if (number > 0) {
                parts.add(number < every ? Tally.word(number) + " of the " + noun.of(every) : whole(noun, number));
            }
        }
        return parts.isEmpty() ? of(some) : Listing.and(parts);
    }

    private static String whole(Noun noun, int number) {
        return number == 2 ? "both " + noun.many() : noun.of(number);
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

    private static void add(int number, Noun noun, List<String> parts) {
        if (number > 0) {
            parts.add(noun.of(number));
        }
    }

    /** What one and several of a kind are called. */
    private record Noun(String one, String many) {
        String of(int number) {
            return Tally.of(number, one, many);
        }
    }

    /** Advice of a body that its source calls no guideline is not counted as one. */
    private static Noun noun(Collection<Study> studies, StudyKind kind) {
        return switch (kind) {
            case PRIMARY_STUDY -> new Noun("study", "studies");
            case REVIEW -> new Noun("review", "reviews");
            case REPORT -> new Noun("report", "reports");
            case GUIDELINE -> {
                List<Study> advice = studies.stream()
                        .filter(study -> study.kind() == kind && isNamed(study))
                        .toList();
                long bare = advice.stream()
                        .filter(study -> study.label().contains("recommendation"))
                        .count();
                yield bare == 0
                        ? new Noun("guideline", "guidelines")
                        : bare == advice.size()
                                ? new Noun("recommendation", "recommendations")
                                : new Noun("guideline or recommendation", "guidelines or recommendations");
            }
        };
    }
}
