package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import java.util.List;
import java.util.stream.Stream;

/** For whom and on what proviso a treatment is advised: advice for other people, or tied to more, is other advice. */
final class AdviceScopeClaims implements ClaimRule {
    private static final Cues PROVISOS = Cues.read("provisos.txt");

    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.allTopics().stream().flatMap(topic -> drafts(topic, voices));
    }

    private static Stream<Draft> drafts(String topic, Voices voices) {
        List<Said<Recommendation>> advice = Groups.where(voices.adviceOn(topic), r -> isTreatment(r) && isInFavour(r));
        return Stream.concat(people(topic, advice, voices), provisos(topic, advice, voices));
    }

    private static Stream<Draft> people(String topic, List<Said<Recommendation>> advice, Voices voices) {
        String question = "For whom? " + Questions.is(topic, voices) + " advised?";
        return voices.contrasts().stream()
                .map(contrast -> Draft.disagree(
                        topic,
                        question,
                        DisagreementKind.SCOPE,
                        Groups.where(advice, r -> contrast.isOne(r)),
                        Groups.where(advice, r -> contrast.isOther(r))))
                .filter(draft -> Groups.isDisputed(draft.a(), draft.b()))
                .limit(1);
    }

    private static Stream<Draft> provisos(String topic, List<Said<Recommendation>> advice, Voices voices) {
        List<Said<Recommendation>> tied = Groups.where(advice, AdviceScopeClaims::isTied);
        List<Said<Recommendation>> free = Groups.without(advice, tied);
        return Groups.isDisputed(free, tied)
                ? Stream.of(Draft.disagree(
                        topic,
                        Questions.is(topic, voices) + " advised by itself, or only with something else?",
                        DisagreementKind.RECOMMENDATION,
                        free,
                        tied))
                : Stream.empty();
    }

    /** Whether the advice holds only together with something else. */
    static boolean isTied(Said<Recommendation> r) {
        return PROVISOS.areIn(r.words());
    }

    /** The people that advice is for, by its population or by the words of a body, which choose them with care. */
    static String people(Said<Recommendation> r) {
        boolean body = r.item().issuer().kind() == SpeakerKind.BODY;
        return r.item().population().orElse(body ? r.words() : "");
    }

    static boolean isTreatment(Said<Recommendation> r) {
        return r.item().kind() == RecommendationKind.TREATMENT;
    }

    private static boolean isInFavour(Said<Recommendation> r) {
        return r.item().strength() == Strength.FOR || r.item().strength() == Strength.CONDITIONAL;
    }
}
