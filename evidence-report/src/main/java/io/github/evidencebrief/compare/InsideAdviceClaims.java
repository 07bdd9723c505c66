package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Strength;
import java.util.ArrayList;
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
        List<Said<Recommendation>> plain = of(own, Strength.FOR);
        List<Said<Recommendation>> held = new ArrayList<>(of(own, Strength.CONDITIONAL));
        held.addAll(of(own, Strength.AGAINST));
        List<Said<Recommendation>> others = Groups.where(
                held, r -> plain.stream().allMatch(p -> isOtherSpeaker(p, r)) && !isForOthers(r, plain, voices));
        return plain.isEmpty() || others.isEmpty()
                ? Stream.empty()
                : Stream.of(Draft.disagree(
                        topic,
                        "Does one source advise both ways on " + voices.name(topic) + "?",
                        DisagreementKind.INTERNAL,
                        plain,
                        others));
    }

    private static List<Said<Recommendation>> of(List<Said<Recommendation>> advice, Strength strength) {
        return Groups.where(advice, r -> r.item().strength() == strength);
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
