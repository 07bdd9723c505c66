package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/** How long a benefit lasts: only for a short term, or longer. */
final class DurationClaims implements ClaimRule {
    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.allTopics().stream().flatMap(topic -> drafts(topic, voices));
    }

    private static Stream<Draft> drafts(String topic, Voices voices) {
        List<Said<Finding>> helping =
                Groups.where(voices.findingsOn(topic), f -> Results.isPlain(f) && Results.helps(f));
        List<Said<Finding>> brief = Groups.where(
                helping, f -> Results.time(f).filter(Time::isShortTerm).isPresent());
        List<Said<Finding>> lasting =
                Groups.where(helping, f -> Results.time(f).filter(Time::isLater).isPresent());
        return Groups.isDisputed(brief, lasting)
                ? Stream.of(Draft.disagree(
                        topic,
                        "How long does the benefit of " + voices.name(topic) + " last: only a short time, or longer?",
                        DisagreementKind.SCOPE,
                        brief,
                        lasting))
                : Stream.empty();
    }
}
