package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How large and how sure a benefit is said to be: plainly there, or small, or told by little evidence. */
final class StrengthClaims implements ClaimRule {
    private static final Cues SMALL = Cues.read("weak.txt");
    private static final Cues UNSURE = Cues.read("weak-evidence.txt");
    private static final Cues STRONG = Cues.read("strong.txt");

    /** Whether the words make little of it or of the evidence for it. */
    static boolean isWeak(Said<?> said) {
        return isSmall(said) || UNSURE.areIn(said.words());
    }

    private static boolean isSmall(Said<?> said) {
        return SMALL.areIn(said.words());
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
        List<Said<?>> weak = weak(topic, voices);
        List<Said<Finding>> plain = Groups.where(
                voices.findingsOn(topic),
                f -> Results.isPlain(f)
                        && Results.helps(f)
                        && !isWeak(f)
                        && Results.time(f).filter(Time::isShortTerm).isEmpty());
        List<Said<Finding>> clear = loudFirst(Groups.without(plain, weak));
        List<Said<?>> small = weak.stream().filter(StrengthClaims::isSmall).toList();
        List<Said<?>> unsure =
                weak.stream().filter(said -> !small.contains(said)).toList();
        String of = " is the benefit of " + voices.name(topic) + ": told without a limit, or ";
        return Stream.concat(
                dispute(topic, "How large" + of + "small?", clear, small),
                dispute(topic, "How sure" + of + "by little evidence?", clear, besides(small, unsure)));
    }

    private static Stream<Draft> dispute(String topic, String question, List<Said<Finding>> clear, List<Said<?>> weak) {
        return Groups.isDisputed(clear, weak)
                ? Stream.of(Draft.disagree(topic, question, DisagreementKind.STRENGTH, clear, weak))
                : Stream.empty();
    }

    /** A source that calls the benefit small need not be heard again on the evidence for it. */
    private static List<Said<?>> besides(List<Said<?>> small, List<Said<?>> unsure) {
        Set<String> heard = Groups.sources(small);
        return unsure.stream().filter(said -> !heard.contains(said.source())).toList();
    }

    private static List<Said<Finding>> loudFirst(List<Said<Finding>> clear) {
        List<Said<Finding>> loud = Groups.where(clear, StrengthClaims::isStrong);
        return Stream.concat(loud.stream(), clear.stream()).distinct().toList();
    }

    private static List<Said<?>> weak(String topic, Voices voices) {
        List<Said<?>> weak = new ArrayList<>(
                Groups.where(voices.findingsOn(topic), f -> Results.isPlain(f) && Results.helps(f) && isWeak(f)));
        weak.addAll(Groups.where(voices.limitations(), l -> makesLittleOf(topic, l)));
        return weak;
    }

    private static boolean makesLittleOf(String topic, Said<Limitation> l) {
        return isWeak(l) && l.isAbout(topic);
    }
}
