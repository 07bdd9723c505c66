package io.github.evidencebrief.link;

import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares what was studied and how. */
final class ContentClues {
    private static final Set<StudyDesign> TRIALS =
            EnumSet.of(StudyDesign.RCT, StudyDesign.TRIAL, StudyDesign.NON_RANDOMISED_TRIAL);
    private static final Set<StudyDesign> OBSERVED =
            EnumSet.of(StudyDesign.COHORT, StudyDesign.CASE_CONTROL, StudyDesign.CROSS_SECTIONAL);

    private static final int TELLING_RESULTS = 2;
    private static final int NEAR_YEARS = 1;

    private ContentClues() {}

    static Stream<Optional<Sign>> of(Traits a, Traits b) {
        return Stream.of(
                kinds(a, b),
                bodyOfEvidence(a, b),
                treatments(a, b),
                words(a, b),
                conditions(a, b),
                told(a, b),
                advice(a, b),
                designs(a, b));
    }

    private static Optional<Sign> kinds(Traits a, Traits b) {
        Set<StudyKind> all = EnumSet.noneOf(StudyKind.class);
        all.addAll(a.kinds());
        all.addAll(b.kinds());
        all.remove(StudyKind.REPORT);
        return all.size() > 1 ? Optional.of(Clue.OTHER_KIND.sign("evidence of different kinds")) : Optional.empty();
    }

    private static Optional<Sign> bodyOfEvidence(Traits a, Traits b) {
        return a.isBodyOfEvidence() || b.isBodyOfEvidence()
                ? Optional.of(Clue.SEVERAL_STUDIES.sign("several studies spoken of as one"))
                : Optional.empty();
    }

    private static Optional<Sign> designs(Traits a, Traits b) {
        boolean clash = clash(a, b, TRIALS, OBSERVED) || clash(b, a, TRIALS, OBSERVED);
        boolean sure =
                clash && (a.designs().contains(StudyDesign.RCT) || b.designs().contains(StudyDesign.RCT));
        Clue clue = sure ? Clue.NOT_RANDOMISED : Clue.OTHER_DESIGN;
        return clash ? Optional.of(clue.sign("a trial and an observation")) : Optional.empty();
    }

    /** One subject of advice, told of at about one time: a body seldom gives two guidelines on it within a year. */
    private static Optional<Sign> advice(Traits a, Traits b) {
        boolean both = a.isGuideline() && b.isGuideline() && isToldTogether(a, b);
        return Stream.of(a)
                .filter(one -> both)
                .flatMap(ContentClues::subjects)
                .filter(word -> subjects(b).anyMatch(word::equals))
                .findFirst()
                .map(word -> Clue.ADVICE.sign("both advise on " + word));
    }

    private static Stream<String> subjects(Traits t) {
        Stream<String> named = Stream.concat(t.interventions().stream(), t.conditions().stream())
                .map(Phrase::head);
        return Stream.concat(named, t.matters().stream())
                .filter(word -> !Vocabulary.standard().isGeneric(word));
    }

    private static boolean isToldTogether(Traits a, Traits b) {
        return a.toldIn().isEmpty()
                || b.toldIn().isEmpty()
                || a.toldIn().stream().anyMatch(x -> b.toldIn().stream().anyMatch(y -> Math.abs(x - y) <= NEAR_YEARS));
    }

    /** Results that go one way are weak signs: two trials of one treatment often end alike. */
    private static Optional<Sign> told(Traits a, Traits b) {
        List<String> shared = a.told().stream()
                .filter(b.told()::contains)
                .map(Told::outcome)
                .distinct()
                .sorted()
                .toList();
        return shared.size() < (isTold(a, b) ? 1 : TELLING_RESULTS)
                ? Optional.empty()
                : Optional.of(Clue.OUTCOME.sign("both tell the same of " + String.join(" and ", shared)));
    }

    /** Whether the number of people or the country fits, so that one result that goes one way tells something. */
    private static boolean isTold(Traits a, Traits b) {
        return NumberClues.haveFittingSizes(a, b) || a.places().stream().anyMatch(b.places()::contains);
    }

    private static boolean clash(Traits a, Traits b, Set<StudyDesign> one, Set<StudyDesign> other) {
        return a.designs().stream().anyMatch(one::contains)
                && b.designs().stream().anyMatch(other::contains);
    }

    /** What is known of both, and whether it is one thing, whatever each of them calls it. */
    static Optional<Sign> treatments(Traits a, Traits b) {
        List<String> same = sameArms(a, b);
        if (same.size() > 1) {
            return Optional.of(Clue.COMPARED.sign("both compare " + String.join(" and ", same)));
        }
        if (a.isGuideline() || b.isGuideline()) {
            return Optional.empty();
        }
        boolean named = !a.interventions().isEmpty() && !b.interventions().isEmpty();
        return shared(a.interventions(), b.interventions())
                .or(() -> shared(a.arms(), b.arms()))
                .filter(name -> named)
                .map(name -> Clue.TESTED.sign("both test " + name))
                .or(() -> spokenOfBoth(a, b).map(word -> Clue.SPOKEN_OF.sign("both speak of " + word)))
                .or(() -> Optional.of(Clue.OTHER_TREATMENT.sign("different interventions"))
                        .filter(sign -> named));
    }

    /** Words that tell what a study is about, where none of them is what was tested. */
    private static Optional<Sign> words(Traits a, Traits b) {
        boolean known = treatments(a, b).filter(Sign::isFor).isPresent();
        return Optional.of(Subjects.shared(a, b))
                .filter(words -> words.size() > 1 && !known && !a.isGuideline() && !b.isGuideline())
                .map(words -> Clue.SPOKEN_OF.sign("both speak of " + String.join(" and ", words)));
    }

    /** A word for what one tests that the other speaks of; also for an arm, where the other names nothing that it tests. */
    private static Optional<String> spokenOfBoth(Traits a, Traits b) {
        return spoken(a, b.interventions())
                .or(() -> spoken(b, a.interventions()))
                .or(() -> spoken(a, b.arms()).filter(word -> a.interventions().isEmpty()))
                .or(() -> spoken(b, a.arms()).filter(word -> b.interventions().isEmpty()));
    }

    /** A word that names what the other tests. */
    private static Optional<String> spoken(Traits one, Set<Phrase> named) {
        return named.stream()
                .flatMap(phrase -> phrase.words().stream())
                .filter(word -> one.matters().contains(word) && Subjects.isName(word))
                .findFirst();
    }

    /** Whether the words of one name what the other tests or treats, so that other names are no sign against it. */
    private static boolean speaksOf(Traits one, Set<Phrase> named) {
        return named.stream().flatMap(phrase -> phrase.words().stream()).anyMatch(one.matters()::contains);
    }

    /** Arms named by two words or more that both have, so that "massage" in both is not yet a sign of one trial. */
    private static List<String> sameArms(Traits a, Traits b) {
        return a.arms().stream()
                .filter(ContentClues::isSpecific)
                .filter(x -> b.arms().stream().anyMatch(x::sameAs))
                .map(x -> new HashSet<>(x.words()))
                .distinct()
                .map(words -> String.join(" ", words.stream().sorted().toList()))
                .sorted()
                .toList();
    }

    private static boolean isSpecific(Phrase arm) {
        return arm.words().size() > 1 || arm.head().indexOf(' ') > 0;
    }

    private static Optional<String> shared(Set<Phrase> a, Set<Phrase> b) {
        return a.stream()
                .filter(x -> b.stream().anyMatch(y -> x.sharesHead(y) || haveOneName(x, y)))
                .map(phrase -> String.join(" ", phrase.words()))
                .min(String::compareTo);
    }

    /** "Rye bread" and "bread of rye flour": a word that tells something stands in both. */
    private static boolean haveOneName(Phrase a, Phrase b) {
        return a.words().stream()
                .anyMatch(word -> b.words().contains(word)
                        && Subjects.isName(word)
                        && !Vocabulary.standard().isGeneric(word));
    }

    private static Optional<Sign> conditions(Traits a, Traits b) {
        Optional<String> shared = a.conditions().stream()
                .filter(x -> b.conditions().stream().anyMatch(x::sharesHead))
                .map(Phrase::head)
                .findFirst()
                .or(() -> spokenOf(a, b))
                .or(() -> spokenOf(b, a));
        boolean both = !a.conditions().isEmpty() && !b.conditions().isEmpty();
        boolean different = both
                && speaksOf(a, a.conditions())
                && speaksOf(b, b.conditions())
                && !speaksOf(a, b.conditions())
                && !speaksOf(b, a.conditions());
        return shared.map(head -> Clue.CONDITION.sign("both study " + head))
                .or(() ->
                        different ? Optional.of(Clue.OTHER_CONDITION.sign("different conditions")) : Optional.empty());
    }

    /** A condition that one names and the other, which names none, speaks of. */
    private static Optional<String> spokenOf(Traits named, Traits other) {
        return named.conditions().stream()
                .filter(x -> other.conditions().isEmpty())
                .map(Phrase::head)
                .filter(other.matters()::contains)
                .findFirst();
    }
}
