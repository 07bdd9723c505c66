package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import java.util.List;
import java.util.stream.Stream;

/** What several sources advise on how to go about a treatment. */
final class PracticalAdviceClaims implements ClaimRule {
    private static final int TELLING_WORDS = 2;

    @Override
    public Stream<Draft> drafts(Voices voices) {
        List<Said<Recommendation>> practical =
                Groups.where(voices.advice(), r -> r.item().kind() == RecommendationKind.PRACTICAL);
        return SharedWords.of(practical).atLeast(TELLING_WORDS).groups().stream()
                .map(group -> Draft.agree(
                        "", "What advice do the sources share about " + group.words() + "?", group.said(), List.of()));
    }
}
