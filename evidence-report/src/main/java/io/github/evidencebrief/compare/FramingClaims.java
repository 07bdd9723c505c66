package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Study;
import java.util.List;
import java.util.stream.Stream;

/** Where the sources of one study tell one and the same result with another stress. */
final class FramingClaims implements ClaimRule {
    private static final Cues CAUSAL = Cues.read("causal.txt");

    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.studies().values().stream()
                .filter(study -> study.reports().size() > 1)
                .flatMap(study -> drafts(study, voices));
    }

    private static Stream<Draft> drafts(Study study, Voices voices) {
        List<Said<Finding>> told = Groups.of(study, voices.findings());
        return Stream.of(
                        relative(study, told),
                        rest(study, told, Groups.of(study, voices.limitations())),
                        cause(study, told, Groups.of(study, voices.limitations())))
                .filter(draft -> Groups.isDisputed(draft.a(), draft.b()));
    }

    /** "A third fewer" against "four instead of six in a hundred". */
    private static Draft relative(Study study, List<Said<Finding>> told) {
        List<Said<Finding>> absolute = Groups.where(told, f -> Telling.of(f.words()) == Telling.ABSOLUTE);
        List<Said<Finding>> relative = Groups.without(
                Groups.where(told, f -> Telling.of(f.words()) == Telling.RELATIVE && isToldIn(f, absolute)), absolute);
        return framing(
                relative,
                "How is the result of " + Questions.study(study)
                        + " told: as a relative change, or in absolute numbers?",
                relative,
                Groups.where(absolute, f -> isToldIn(f, relative)));
    }

    private static boolean isToldIn(Said<Finding> f, List<Said<Finding>> others) {
        return Stance.of(f).isResult()
                && others.stream().anyMatch(g -> Stance.of(f) == Stance.of(g) && Results.outcomesMeet(f, g));
    }

    /** The share that gained against the rest that did not. */
    private static Draft rest(Study study, List<Said<Finding>> told, List<Said<Limitation>> doubts) {
        List<Said<Finding>> gained = Groups.where(told, Results::helps);
        List<? extends Said<?>> others = Stream.concat(told.stream().filter(f -> !Results.helps(f)), doubts.stream())
                .toList();
        return framing(
                gained,
                "Which part of the result of " + Questions.study(study)
                        + " counts: those who gained, or those who did not?",
                Groups.where(gained, f -> others.stream().anyMatch(g -> isRest(f, g))),
                others.stream()
                        .filter(g -> gained.stream().anyMatch(f -> isRest(f, g)))
                        .toList());
    }

    private static boolean isRest(Said<?> f, Said<?> g) {
        return !f.source().equals(g.source())
                && Shares.in(f.words()).stream()
                        .anyMatch(share -> Shares.in(g.words()).stream().anyMatch(rest -> Shares.isRest(share, rest)));
    }

    /** "It protects" against "this does not prove a cause"; who says both takes the second side only. */
    private static Draft cause(Study study, List<Said<Finding>> told, List<Said<Limitation>> doubts) {
        List<Said<Limitation>> open = Groups.where(doubts, l -> l.item().kind() == LimitationKind.CAUSATION);
        List<Said<Finding>> firm = Groups.without(
                Groups.where(told, f -> f.item().basis() == Basis.ASSOCIATION && CAUSAL.areIn(f.words())), open);
        return framing(
                firm,
                "Does " + Questions.study(study) + " show a cause, or only two things that go together?",
                firm,
                open);
    }

    private static Draft framing(
            List<Said<Finding>> about, String question, List<? extends Said<?>> one, List<? extends Said<?>> other) {
        String topic = about.stream()
                .flatMap(f -> f.topics().stream())
                .sorted()
                .findFirst()
                .orElse("");
        return Draft.disagree(topic, question, DisagreementKind.FRAMING, one, other);
    }
}
