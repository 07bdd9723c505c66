package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts distinct studies, keeping reviews, guidelines and reports apart from studies of people. */
final class StudyTally {
    /** So many studies of a kind are named where they are counted. */
    private static final int MOST_NAMES = 4;

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

    /** {@code one study (Okafor 2018) and two reviews (Berg 2020 and Sato 2021)}: each kind with the first names. */
    static String named(Collection<Study> studies, Function<Study, String> name) {
        List<String> parts = new ArrayList<>();
        for (StudyKind kind : StudyKind.values()) {
            if (number(studies, kind) > 0) {
                parts.add(noun(studies, kind).of(number(studies, kind)) + names(studies, kind, name));
            }
        }
        return parts.isEmpty() ? of(studies) : Listing.and(parts);
    }

    /** {@code two of the four studies named (Okafor 2018 and Lund 2019) and both reviews}: which of all, kind by kind. */
    static String of(Collection<Study> some, Collection<Study> all, Function<Study, String> name) {
        List<String> parts = new ArrayList<>();
        for (StudyKind kind : StudyKind.values()) {
            int number = number(some, kind);
            int every = number(all, kind);
            Noun noun = noun(all, kind);
            if (number > 0) {
                parts.add(
                        number < every
                                ? Tally.word(number) + " of the " + noun.of(every) + " named" + names(some, kind, name)
                                : whole(noun, number));
            }
        }
        return parts.isEmpty() ? of(some) : Listing.and(parts);
    }

    private static String names(Collection<Study> studies, StudyKind kind, Function<Study, String> name) {
        List<String> names = of(studies, kind)
                .map(name)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        if (names.size() > MOST_NAMES) {
            int more = names.size() - MOST_NAMES + 1;
            names.subList(MOST_NAMES - 1, names.size()).clear();
            names.add(Tally.word(more) + " more");
        }
        return names.isEmpty() ? "" : " (" + Listing.and(names) + ")";
    }

    private static String whole(Noun noun, int number) {
        return number == 2 ? "both " + noun.many() : noun.of(number);
    }

    private static int number(Collection<Study> studies, StudyKind kind) {
        return (int) of(studies, kind).count();
    }

    private static Stream<Study> of(Collection<Study> studies, StudyKind kind) {
        return studies.stream().filter(study -> study.kind() == kind && isNamed(study));
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
                List<Study> advice = of(studies, kind).toList();
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
