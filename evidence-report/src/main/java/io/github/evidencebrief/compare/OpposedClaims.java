package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Results of different studies on one outcome that point two ways, where what was tested shares a word of its name.
 *
 * <p>Only what no other claim tells, so that a dispute is told once.
 */
final class OpposedClaims {
    private static final Vocabulary WORDS = Vocabulary.standard();

    private final Voices voices;

    private final Disputes told;

    private OpposedClaims(Voices voices, Collection<Draft> drafts) {
        this.voices = voices;
        this.told = Disputes.of(drafts);
    }

    /** The disputes that the drafts do not tell, one for every word for an outcome. */
    static Stream<Draft> beyond(Collection<Draft> drafts, Voices voices) {
        return new OpposedClaims(voices, drafts).drafts();
    }

    private Stream<Draft> drafts() {
        Map<String, List<Said<Finding>>> byOutcome = new TreeMap<>();
        voices.findings().stream()
                .filter(f -> f.item().basis() != Basis.MECHANISM)
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
        List<Said<Finding>> nothing = Groups.where(findings, Results::isNothing);
        List<Said<Finding>> losses = Groups.where(findings, f -> Results.doesNotHelp(f) && !Results.isNothing(f));
        return Stream.concat(
                draft(
                        outcome,
                        Groups.where(findings, Results::helps),
                        Groups.where(findings, Results::doesNotHelp),
                        this::meet),
                draft(outcome, nothing, losses, this::meetInHarm));
    }

    private Stream<Draft> draft(
            String outcome,
            List<Said<Finding>> gains,
            List<Said<Finding>> others,
            BiPredicate<Said<Finding>, Said<Finding>> meet) {
        List<Said<Finding>> one = Groups.where(gains, f -> others.stream().anyMatch(g -> meet.test(f, g)));
        List<Said<Finding>> other = Groups.where(others, g -> gains.stream().anyMatch(f -> meet.test(f, g)));
        return one.isEmpty() ? Stream.empty() : Stream.of(draft(outcome, one, other));
    }

    private Draft draft(String outcome, List<Said<Finding>> gains, List<Said<Finding>> others) {
        return Draft.disagree(
                gains.get(0).topics().stream().findFirst().orElse(""),
                "Do the results on " + outcome + " point one way?",
                Quarrel.kind(gains, others, voices),
                gains,
                others);
    }

    /** Nothing gained at a time is nothing against a gain at another time or at none. */
    private boolean meet(Said<Finding> f, Said<Finding> g) {
        return f.study().isPresent()
                && g.study().isPresent()
                && differ(f, g)
                && areOnOneThing(f, g)
                && haveOneRival(f, g);
    }

    /** A harm of a treatment against no more of it than with another one, or with none: "knees wore out as fast". */
    private boolean meetInHarm(Said<Finding> nothing, Said<Finding> harm) {
        Set<String> compared = names(Results.rivals(nothing));
        compared.addAll(names(nothing.about()));
        return nothing.study().isPresent()
                && Results.isPlain(harm)
                && differ(nothing, harm)
                && !Collections.disjoint(compared, names(harm.about()));
    }

    private boolean differ(Said<Finding> f, Said<Finding> g) {
        return !f.source().equals(g.source())
                && !f.study().equals(g.study())
                && !told.tell(f, g)
                && !Results.isAtOtherTime(g, f);
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
