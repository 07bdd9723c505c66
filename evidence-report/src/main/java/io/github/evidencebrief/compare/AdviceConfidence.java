package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Recommendation;
import java.util.ArrayList;
import java.util.List;

/** How firmly bodies recommend: one in strong words, another on little evidence. */
final class AdviceConfidence {
    private static final Cues GUIDELINE =
            Cues.of(List.of("recommendation", "recommendations", "guideline", "guidelines", "guidance", "advice"));

    private AdviceConfidence() {}

    /** The claim, when some of the bodies' advice is weak by its words or by what sources say of it. */
    static List<Draft> drafts(String topic, List<Said<Recommendation>> bodies, Voices voices) {
        List<Said<?>> weak = new ArrayList<>(Groups.where(bodies, StrengthClaims::isWeak));
        weak.addAll(
                Groups.where(voices.limitationsOn(topic), l -> StrengthClaims.isWeak(l) && GUIDELINE.areIn(l.words())));
        List<Said<Recommendation>> firm = Groups.without(Groups.where(bodies, r -> !StrengthClaims.isWeak(r)), weak);
        return Groups.isDisputed(firm, weak)
                ? List.of(Draft.disagree(
                        topic,
                        "How firm is the advice for " + voices.name(topic) + "?",
                        DisagreementKind.STRENGTH,
                        firm,
                        weak))
                : List.of();
    }
}
