package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Results of different studies on one outcome that point two ways, where what was tested shares a word of its name.
 *
 * <p>Only what no other claim tells, so that a dispute is told once.
 */
final class OpposedClaims {
    private static final Vocabulary WORDS = Vocabulary.standard();

    private final Voices voices;

    /** The numbers of the disputes in which a statement takes the one side, and those in which it takes the other. */
    private final Map<String, BitSet> oneSide = new HashMap<>();

    private final Map<String, BitSet> otherSide = new HashMap<>();

    private OpposedClaims(Voices voices, Collection<Draft> drafts) {
        this.voices = voices;
        int number = 0;
        for (Draft draft : drafts) {
            if (draft.verdict() == Verdict.DISAGREE) {
                note(number, draft.a(), oneSide);
                note(number, draft.b(), otherSide);
                number++;
            }
        }
    }

    private static void note(int number, List<Said<?>> said, Map<String, BitSet> side) {
        said.forEach(s -> side.computeIfAbsent(s.ref(), ref -> new BitSet()).set(number));
    }

    /** The disputes that the drafts do not tell, one for every word for an outcome. */
    static Stream<Draft> beyond(Collection<Draft> drafts, Voices voices) {
        return new OpposedClaims(voices, drafts).drafts();
    }

    private boolean isTold(Said<?> f, Said<?> g) {
        return meet(oneSide.get(f.ref()), otherSide.get(g.ref())) || meet(oneSide.get(g.ref()), otherSide.get(f.ref()));
    }

    private static boolean meet(@Nullable BitSet some, @Nullable BitSet others) {
        return some != null && others != null && some.intersects(others);
    }

    private Stream<Draft> drafts() {
        Map<String, List<Said<Finding>>> byOutcome = new TreeMap<>();
        voices.findings().stream()
                .filter(f -> f.study().isPresent() && f.item().basis() != Basis.MECHANISM)
                .forEach(f -> names(Results.outcomes(f))
                        .forEach(word -> byOutcome
                                .computeIfAbsent(word, w -> new ArrayList<>())
                                .add(f)));
        Map<List<Said<?>>, Draft> bySides = new LinkedHashMap<>();
        byOutcome.entrySet().stream()
                .flatMap(e -> draft(e.getKey(), e.getValue()))
                .forEach(draft -> bySides.merge(Groups.both(draft.a(), draft.b()), draft, OpposedClaims::nearer));
        return bySides.values().stream();
    }

    /** Of two drafts on the same statements the one whose outcome has the longer name: "low back pain" before "pain". */
    private static Draft nearer(Draft one, Draft other) {
        return other.question().length() > one.question().length() ? other : one;
    }

    private Stream<Draft> draft(String outcome, List<Said<Finding>> findings) {
        List<Said<Finding>> gains = Groups.where(findings, Results::helps);
        List<Said<Finding>> others = Groups.where(findings, Results::doesNotHelp);
        List<Said<Finding>> one = Groups.where(gains, f -> others.stream().anyMatch(g -> meet(f, g)));
        List<Said<Finding>> other = Groups.where(others, g -> gains.stream().anyMatch(f -> meet(f, g)));
        return one.isEmpty() ? Stream.empty() : Stream.of(draft(outcome, one, other));
    }

    private Draft draft(String outcome, List<Said<Finding>> gains, List<Said<Finding>> others) {
        boolean apart = gains.stream().allMatch(f -> others.stream().allMatch(g -> areApart(f, g)));
        return Draft.disagree(
                gains.get(0).topics().stream().findFirst().orElse(""),
                "Do the results on " + outcome + " point one way?",
                apart ? DisagreementKind.SCOPE : DisagreementKind.CONTRADICTION,
                gains,
                others);
    }

    /** Whether they are about people who exclude each other. */
    private boolean areApart(Said<Finding> f, Said<Finding> g) {
        return voices.contrasts().stream().anyMatch(contrast -> contrast.parts(f, List.of(g)));
    }

    /** Nothing gained at a time is nothing against a gain at another time or at none. */
    private boolean meet(Said<Finding> f, Said<Finding> g) {
        return !f.source().equals(g.source())
                && !f.study().equals(g.study())
                && !isTold(f, g)
                && !Results.isAtOtherTime(g, f)
                && areOnOneThing(f, g)
                && haveOneRival(f, g);
    }

    private static boolean areOnOneThing(Said<Finding> f, Said<Finding> g) {
        return !Collections.disjoint(f.topics(), g.topics())
                || !Collections.disjoint(names(f.about()), names(g.about()));
    }

    /** Against one other treatment, or both against none: what is added to a treatment on both sides is no rival. */
    private static boolean haveOneRival(Said<Finding> f, Said<Finding> g) {
        Set<String> one = names(Results.rivals(f));
        Set<String> other = names(Results.rivals(g));
        boolean none = one.isEmpty() && other.isEmpty();
        return none ? Results.isPlain(f) && Results.isPlain(g) : !Collections.disjoint(one, other);
    }

    /** The words of some phrases that tell something, with what they are kinds of. */
    private static Set<String> names(Collection<Phrase> phrases) {
        Set<String> names = new TreeSet<>();
        phrases.forEach(phrase -> {
            names.addAll(phrase.words());
            names.addAll(phrase.kinds());
        });
        names.removeIf(WORDS::isGeneric);
        return names;
    }
}
