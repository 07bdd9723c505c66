package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which of two interventions does more. */
final class HeadToHeadClaims implements ClaimRule {
    /** A finding that compares two interventions, the first of them first in the alphabet. */
    private record Duel(String first, String second, Outcome outcome, Said<?> finding) {}

    private enum Outcome {
        FIRST_BETTER,
        EQUAL,
        SECOND_BETTER;

        Outcome swapped() {
            return switch (this) {
                case FIRST_BETTER -> SECOND_BETTER;
                case EQUAL -> EQUAL;
                case SECOND_BETTER -> FIRST_BETTER;
            };
        }
    }

    private static final Cues BOTH = Cues.read("both.txt");
    private static final Cues BOTH_KINDS = Cues.read("both-kinds.txt");

    @Override
    public Stream<Draft> drafts(Voices voices) {
        Map<List<String>, List<Duel>> duels =
                new TreeMap<>((x, y) -> x.toString().compareTo(y.toString()));
        Set<String> rivals = rivals(voices);
        voices.findings().stream()
                .flatMap(f -> Stream.concat(stated(f, voices, rivals), implied(f, voices)))
                .forEach(duel -> enter(duel, duels));
        Stream.concat(
                        voices.findings().stream()
                                .filter(f -> f.item().comparators().isEmpty()),
                        voices.safety().stream())
                .flatMap(said -> spoken(said, voices, rivals))
                .forEach(duel -> enter(duel, duels));
        return duels.values().stream().flatMap(list -> drafts(list, voices));
    }

    private static void enter(Duel duel, Map<List<String>, List<Duel>> duels) {
        duels.computeIfAbsent(List.of(duel.first, duel.second), key -> new ArrayList<>())
                .add(duel);
    }

    /** "As good as exercise", where no comparator was noted. */
    private static Stream<Duel> spoken(Said<?> said, Voices voices, Set<String> rivals) {
        return SpokenRival.in(said.words()).filter(rival -> !Results.isAgainstNothing(said.words())).stream()
                .flatMap(rival -> said.topics().stream()
                        .map(Topics::phrase)
                        .filter(one -> !one.sharesHead(rival))
                        .flatMap(one -> Stream.concat(
                                duel(one, rival, Stream.of(Outcome.EQUAL), said, voices),
                                general(one, rival, Outcome.EQUAL, said, voices, rivals))));
    }

    private static Set<String> rivals(Voices voices) {
        Set<String> rivals = new TreeSet<>();
        voices.findings().forEach(f -> Results.rivals(f).forEach(rival -> rivals.add(rival.head())));
        return rivals;
    }

    /** Also against the more general rivals that other findings name: an aspirin duel is a duel with medication. */
    private static Stream<Duel> stated(Said<Finding> f, Voices voices, Set<String> rivals) {
        return f.about().stream()
                .flatMap(one -> Results.rivals(f).stream()
                        .flatMap(other -> Stream.concat(
                                duel(one, other, outcome(f), f, voices),
                                outcome(f).flatMap(o -> general(one, other, o, f, voices, rivals)))));
    }

    private static Stream<Duel> general(
            Phrase one, Phrase other, Outcome outcome, Said<?> f, Voices voices, Set<String> rivals) {
        String topic = voices.topics().topic(other);
        return other.kinds().stream()
                .filter(kind -> rivals.contains(kind)
                        && !kind.equals(topic)
                        && !one.kinds().contains(kind))
                .flatMap(kind -> duel(one, Topics.phrase(kind), Stream.of(outcome), f, voices));
    }

    /** "Both kinds worked well" says that the kinds do alike. */
    private static Stream<Duel> implied(Said<Finding> f, Voices voices) {
        if (BOTH_KINDS.areIn(f.words()) && Results.rivals(f).isEmpty()) {
            return kindsOf(f, voices);
        }
        List<Phrase> kinds = Equality.isBetweenTreatments(f) ? Equality.named(f) : f.about();
        return kinds.size() == 2 && f.topics().size() == 1 && isAlike(f)
                ? duel(kinds.get(0), kinds.get(1), Stream.of(Outcome.EQUAL), f, voices)
                : Stream.empty();
    }

    /** The two kinds that its study compared. */
    private static Stream<Duel> kindsOf(Said<Finding> f, Voices voices) {
        List<Phrase> kinds = f.study().flatMap(voices::study).stream()
                .flatMap(study -> study.arms().stream())
                .map(arm -> Topics.phrase(arm.name()))
                .filter(arm -> arm.words().size() > 1 || arm.head().indexOf(' ') > 0)
                .filter(arm -> f.isAbout(voices.topics().topic(arm)))
                .distinct()
                .toList();
        return kinds.size() == 2
                ? duel(kinds.get(0), kinds.get(1), Stream.of(Outcome.EQUAL), f, voices)
                : Stream.empty();
    }

    private static boolean isAlike(Said<Finding> f) {
        boolean both = f.item().comparators().isEmpty() && BOTH.areIn(f.words());
        return f.item().basis() != Basis.MECHANISM
                && (both || (Results.rivals(f).isEmpty() && Equality.isBetweenTreatments(f)));
    }

    private static Stream<Duel> duel(Phrase one, Phrase other, Stream<Outcome> outcomes, Said<?> f, Voices voices) {
        boolean kinds = voices.topics().topic(one).equals(voices.topics().topic(other));
        String a = kinds ? Questions.words(one) : voices.topics().topic(one);
        String b = kinds ? Questions.words(other) : voices.topics().topic(other);
        boolean ordered = a.compareTo(b) < 0;
        return outcomes.filter(outcome -> !a.equals(b))
                .map(outcome -> ordered ? new Duel(a, b, outcome, f) : new Duel(b, a, outcome.swapped(), f));
    }

    private static Stream<Outcome> outcome(Said<Finding> f) {
        return switch (f.item().direction()) {
            case FAVOURS_INTERVENTION -> Stream.of(Outcome.FIRST_BETTER);
            case NO_DIFFERENCE -> Stream.of(Outcome.EQUAL);
            case FAVOURS_COMPARATOR, HARM -> Stream.of(Outcome.SECOND_BETTER);
            case MIXED, UNCLEAR -> Stream.empty();
        };
    }

    private static Stream<Draft> drafts(List<Duel> duels, Voices voices) {
        Duel one = duels.get(0);
        String question = "Which does more: " + voices.name(one.first) + " or " + voices.name(one.second) + "?";
        String topic = voices.findingsOn(one.first).isEmpty() ? one.second : one.first;
        List<Draft> drafts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            List<Said<?>> same = of(duels, outcome);
            if (Groups.isShared(same)) {
                drafts.add(Draft.agree(topic, question, same, others(duels, outcome)));
            }
        }
        drafts.addAll(contradictions(topic, question, duels));
        if (drafts.isEmpty()) {
            drafts.add(Draft.single(
                    topic, question, duels.stream().<Said<?>>map(Duel::finding).toList()));
        }
        return drafts.stream();
    }

    /** "Better" and "as good" stand together against "worse" where there is any, else against each other. */
    private static List<Draft> contradictions(String topic, String question, List<Duel> duels) {
        List<Said<?>> first = of(duels, Outcome.FIRST_BETTER);
        List<Said<?>> second = of(duels, Outcome.SECOND_BETTER);
        List<Said<?>> equal = of(duels, Outcome.EQUAL);
        List<Said<?>> one = first.isEmpty() ? second : first;
        List<Said<?>> rest = new ArrayList<>(first.isEmpty() || second.isEmpty() ? List.of() : second);
        rest.addAll(equal);
        return Groups.isDisputed(one, rest)
                ? List.of(Draft.disagree(topic, question, DisagreementKind.CONTRADICTION, rest, one))
                : List.of();
    }

    private static List<Said<?>> of(List<Duel> duels, Outcome outcome) {
        return duels.stream()
                .filter(duel -> duel.outcome == outcome)
                .<Said<?>>map(Duel::finding)
                .distinct()
                .toList();
    }

    private static List<Said<?>> others(List<Duel> duels, Outcome outcome) {
        return duels.stream()
                .filter(duel -> duel.outcome != outcome)
                .<Said<?>>map(Duel::finding)
                .distinct()
                .toList();
    }
}
