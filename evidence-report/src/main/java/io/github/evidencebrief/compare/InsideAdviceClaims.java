package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Strength;
import java.util.List;
import java.util.stream.Stream;

/** Where one source hands on advice that differs: two speakers, or one who advises both ways. */
final class InsideAdviceClaims implements ClaimRule {
    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.allTopics().stream()
                .flatMap(topic -> voices.sources().stream().flatMap(source -> drafts(topic, source, voices)));
    }

    private static Stream<Draft> drafts(String topic, String source, Voices voices) {
        List<Said<Recommendation>> own = Groups.where(
                voices.adviceOn(topic),
                r -> r.source().equals(source) && r.item().kind() == RecommendationKind.TREATMENT);
        List<Said<Recommendation>> advised = Groups.both(of(own, Strength.FOR), of(own, Strength.CONDITIONAL));
        return draft(topic, advised, of(own, Strength.AGAINST), voices);
    }

    private static Stream<Draft> draft(
            String topic, List<Said<Recommendation>> firm, List<Said<Recommendation>> held, Voices voices) {
        List<Said<Recommendation>> others = Groups.where(
                held, r -> firm.stream().allMatch(p -> isOtherSpeaker(p, r)) && !isForOthers(r, firm, voices));
        return firm.isEmpty() || others.isEmpty()
                ? Stream.empty()
                : Stream.of(Draft.disagree(
                        topic,
                        "Does one source advise both ways on " + voices.name(topic) + "?",
                        DisagreementKind.INTERNAL,
                        firm,
                        others));
    }

    private static List<Said<Recommendation>> of(List<Said<Recommendation>> advice, Strength strength) {
        return Groups.where(advice, r -> r.item().strength() == strength && Naming.isNamed(r));
    }

    private static boolean isForOthers(Said<Recommendation> r, List<Said<Recommendation>> plain, Voices voices) {
        return voices.contrasts().stream().anyMatch(contrast -> contrast.parts(r, plain));
    }

    private static boolean isOtherSpeaker(Said<Recommendation> one, Said<Recommendation> other) {
        boolean named = one.item().issuer().name().isPresent();
        boolean same = one.item().issuer().name().equals(other.item().issuer().name())
                && one.item().issuer().kind() == other.item().issuer().kind();
        return named && !same;
    }
}
