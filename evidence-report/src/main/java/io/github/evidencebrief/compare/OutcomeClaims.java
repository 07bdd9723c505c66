package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether an intervention helps with one outcome that several sources name. */
final class OutcomeClaims implements ClaimRule {
    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.allTopics().stream().flatMap(topic -> drafts(topic, voices));
    }

    private static Stream<Draft> drafts(String topic, Voices voices) {
        List<Said<Finding>> helping =
                Groups.where(voices.findingsOn(topic), f -> Results.isPlain(f) && Results.helps(f));
        Set<String> outcomes = new TreeSet<>();
        helping.forEach(f -> Results.outcomes(f).forEach(outcome -> outcomes.add(outcome.head())));
        Questions.condition(voices, helping).ifPresent(outcomes::remove);
        return outcomes.stream()
                .map(outcome -> draft(outcome, topic, voices, helping))
                .filter(draft -> Groups.isShared(draft.a()) && draft.a().size() < helping.size());
    }

    private static Draft draft(String outcome, String topic, Voices voices, List<Said<Finding>> helping) {
        List<Said<Finding>> named =
                Groups.where(helping, f -> Results.outcomes(f).stream().anyMatch(o -> isNamed(o, outcome)));
        return Draft.agree(topic, Questions.outcome(outcome, topic, voices), named, List.of());
    }

    private static boolean isNamed(Phrase phrase, String outcome) {
        return phrase.kinds().contains(outcome);
    }
}
