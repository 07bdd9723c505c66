package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How long a benefit lasts: only for a short term, or longer. */
final class DurationClaims implements ClaimRule {
    private static final Cues BRIEF = Cues.read("brief.txt");

    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.allTopics().stream().flatMap(topic -> drafts(topic, voices));
    }

    private static Stream<Draft> drafts(String topic, Voices voices) {
        List<Said<Finding>> helping =
                Groups.where(voices.findingsOn(topic), f -> Results.isPlain(f) && Results.helps(f));
        List<Said<?>> brief = new ArrayList<>(Groups.where(
                helping, f -> Results.time(f).filter(Time::isShortTerm).isPresent()));
        brief.addAll(Groups.where(voices.limitations(), l -> isBrief(topic, l)));
        List<Said<Finding>> lasting =
                Groups.where(helping, f -> Results.time(f).filter(Time::isLater).isPresent());
        return Stream.concat(agreement(topic, brief, lasting, voices), dispute(topic, brief, lasting, voices));
    }

    private static Stream<Draft> agreement(
            String topic, List<Said<?>> brief, List<Said<Finding>> lasting, Voices voices) {
        return Groups.isShared(brief)
                ? Stream.of(
                        Draft.agree(topic, "Is the benefit of " + voices.name(topic) + " short-term?", brief, lasting))
                : Stream.empty();
    }

    private static boolean isBrief(String topic, Said<Limitation> l) {
        return l.item().kind() == LimitationKind.MAGNITUDE_MODEST && BRIEF.areIn(l.words()) && l.isAbout(topic);
    }

    private static Stream<Draft> dispute(
            String topic, List<Said<?>> brief, List<Said<Finding>> lasting, Voices voices) {
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
