package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.model.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether the sources that report one guideline say the same of it. */
final class GuidelineClaims implements ClaimRule {
    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.studies().values().stream()
                .filter(study -> study.reports().size() > 1)
                .flatMap(study -> drafts(study, voices));
    }

    private static Stream<Draft> drafts(Study guideline, Voices voices) {
        List<Said<Recommendation>> advice = Groups.where(
                Groups.of(guideline, voices.advice()), r -> r.item().strength() == Strength.FOR);
        List<Said<Recommendation>> wait = Groups.where(advice, GuidelineClaims::isWaiting);
        List<Said<Recommendation>> treat = Groups.where(advice, r -> !isWaiting(r));
        String question = "What does " + Questions.study(guideline) + " advise?";
        List<Draft> drafts = new ArrayList<>();
        Stream.of(wait, treat)
                .filter(Groups::isShared)
                .forEach(side -> drafts.add(Draft.agree("", question, side, List.of())));
        if (Groups.isDisputed(wait, treat)) {
            drafts.add(Draft.disagree("", question, DisagreementKind.CONTRADICTION, wait, treat));
        }
        return drafts.stream();
    }

    private static boolean isWaiting(Said<Recommendation> r) {
        return r.topics().stream().anyMatch(Topics::isWaiting);
    }
}
