package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import java.util.List;
import java.util.stream.Stream;

/** What several sources advise on how to go about a treatment: the same thing to do, not the same thing to talk about. */
final class PracticalAdviceClaims implements ClaimRule {
    private static final int TELLING_WORDS = 2;

    @Override
    public Stream<Draft> drafts(Voices voices) {
        List<Said<Recommendation>> practical =
                Groups.where(voices.advice(), r -> r.item().kind() == RecommendationKind.PRACTICAL);
        List<Said<Recommendation>> asking = Groups.where(practical, r -> Warning.isToAsk(r.item()));
        Stream<Draft> ask = Groups.isShared(asking)
                ? Stream.of(
                        Draft.agree("", "Do several sources advise asking a health professional?", asking, List.of()))
                : Stream.empty();
        return Stream.concat(ask, alike(Groups.without(practical, asking), voices));
    }

    /** Advice that shares words beside the names of the treatments, of which all of it speaks. */
    private static Stream<Draft> alike(List<Said<Recommendation>> advice, Voices voices) {
        SharedWords<Recommendation> shared = SharedWords.of(advice).atLeast(TELLING_WORDS);
        for (String topic : voices.allTopics()) {
            shared = shared.without(voices.name(topic));
        }
        return shared.groups().stream()
                .map(group -> Draft.agree(
                        "", "What advice do the sources share about " + group.words() + "?", group.said(), List.of()));
    }
}
