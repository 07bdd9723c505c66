package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Strength;
import java.util.List;
import java.util.stream.Stream;

/** Whether a treatment is advised: for, if some condition holds, against. A conditional "for" is no plain "for". */
final class AdviceClaims implements ClaimRule {
    @Override
    public Stream<Draft> drafts(Voices voices) {
        return Stream.concat(
                voices.allTopics().stream()
                        .flatMap(topic -> new AdviceOnTopic(
                                        topic,
                                        Groups.where(
                                                treatment(voices.adviceOn(topic)),
                                                r -> !Fallback.isFrom(
                                                        topic, r.item().action())),
                                        voices)
                                .drafts()),
                waiting(voices));
    }

    private static List<Said<Recommendation>> treatment(List<Said<Recommendation>> advice) {
        return Groups.where(advice, AdviceScopeClaims::isTreatment);
    }

    /** To treat now, or to wait. */
    private static Stream<Draft> waiting(Voices voices) {
        List<Said<Recommendation>> advice = Groups.where(
                treatment(voices.advice()),
                r -> r.item().strength() == Strength.FOR || r.item().strength() == Strength.CONDITIONAL);
        List<Said<Recommendation>> wait =
                Groups.where(advice, r -> r.topics().stream().anyMatch(Topics::isWaiting));
        List<Said<Recommendation>> treat = Groups.where(advice, r -> !r.topics().isEmpty() && !wait.contains(r));
        return Groups.isDisputed(treat, wait)
                ? Stream.of(Draft.disagree(
                        wait.get(0).topics().stream()
                                .filter(Topics::isWaiting)
                                .findFirst()
                                .orElse(""),
                        "Treat at once, or wait and see?",
                        DisagreementKind.RECOMMENDATION,
                        treat,
                        wait))
                : Stream.empty();
    }
}
