package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How large a benefit is said to be: plainly there, or small. */
final class StrengthClaims implements ClaimRule {
    private static final Cues WEAK = Cues.read("weak.txt");
    private static final Cues STRONG = Cues.read("strong.txt");

    /** Whether the words make little of it. */
    static boolean isWeak(Said<?> said) {
        return WEAK.areIn(said.words());
    }

    /** Whether the words make much of it. */
    static boolean isStrong(Said<?> said) {
        return STRONG.areIn(said.words());
    }

    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.allTopics().stream().flatMap(topic -> drafts(topic, voices));
    }

    private static Stream<Draft> drafts(String topic, Voices voices) {
        List<Said<?>> small = small(topic, voices);
        List<Said<Finding>> plain = Groups.where(
                voices.findingsOn(topic),
                f -> Results.isPlain(f)
                        && Results.helps(f)
                        && !isWeak(f)
                        && Results.time(f).filter(Time::isShortTerm).isEmpty());
        List<Said<Finding>> clear = Groups.without(plain, small);
        List<Said<Finding>> loud = Groups.where(clear, StrengthClaims::isStrong);
        return Groups.isDisputed(clear, small)
                ? Stream.of(Draft.disagree(
                        topic,
                        "How large is the benefit of " + voices.name(topic) + ": clear, or small?",
                        DisagreementKind.STRENGTH,
                        loudFirst(loud, clear),
                        small))
                : Stream.empty();
    }

    private static List<Said<Finding>> loudFirst(List<Said<Finding>> loud, List<Said<Finding>> clear) {
        return Stream.concat(loud.stream(), clear.stream()).distinct().toList();
    }

    private static List<Said<?>> small(String topic, Voices voices) {
        List<Said<?>> small = new ArrayList<>(
                Groups.where(voices.findingsOn(topic), f -> Results.isPlain(f) && Results.helps(f) && isWeak(f)));
        small.addAll(Groups.where(voices.limitations(), l -> makesLittleOf(topic, l)));
        return small;
    }

    private static boolean makesLittleOf(String topic, Said<Limitation> l) {
        return isWeak(l) && l.isAbout(topic);
    }
}
