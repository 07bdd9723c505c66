package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Tells how much the effects of one sentence say, so that the one that says most is kept of those that overlap.
 *
 * <pre>
 *   "the pea growers felt no less tired"   a hole for the outcome with "pea growers" in it says nothing
 *   "those who got peas felt no less tired"   nor does one with what they got
 * </pre>
 */
final class OutcomeHoles {
    private static final int SHORTEST_DOERS = 6;

    private final Context context;
    private final Sentence sentence;
    /** How much each effect says, asked for whenever two are held against each other. */
    private final IdentityHashMap<Mention, Integer> weights = new IdentityHashMap<>();

    OutcomeHoles(Context context, Sentence sentence) {
        this.context = context;
        this.sentence = sentence;
    }

    /** Whether an effect names what it was measured on, not who was measured. */
    boolean isNamed(Mention effect) {
        return effect.slot("outcome").filter(hole -> !isSomeone(hole)).isPresent();
    }

    /** What says most first; of two that say as much, the longer, then the one that judges what it tells. */
    Comparator<Mention> mostTold() {
        return Comparator.comparingInt((Mention effect) -> -weights.computeIfAbsent(effect, this::weight))
                .thenComparingInt(effect -> -effect.span().length())
                .thenComparingInt(effect -> effect.attribute("tone").isPresent() ? 0 : 1);
    }

    /** How much an effect says; what denies a change says more than the change it denies. */
    private int weight(Mention effect) {
        boolean denied = Clauses.isDenied(effect);
        boolean empty = effect.slot("outcome").filter(this::isSomeone).isPresent();
        return effect.slots().size() + (denied ? 1 : 0) - (empty ? 1 : 0);
    }

    /** Whether a hole for an outcome holds people, or what they got. */
    private boolean isSomeone(Span hole) {
        List<String> words = context.reading().said(hole);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        boolean someone = context.terms().people().contains(last) || areDoers(last) || isArm(hole, words);
        return someone && !context.terms().worths().isIn(words);
    }

    private static boolean areDoers(String word) {
        return word.length() >= SHORTEST_DOERS && word.endsWith("ers");
    }

    private boolean isArm(Span hole, List<String> words) {
        if (context.isLay() && ofStudy().stream().anyMatch(arm -> words.equals(arm) || endsWith(arm, words))) {
            return true;
        }
        for (Mention arm : sentence.mentions("arm")) {
            Optional<Span> name = arm.slot("arm");
            if (name.isPresent() && name.get().contains(hole)) {
                return true;
            }
        }
        return false;
    }

    private List<List<String>> ofStudy() {
        return context.studies().of(sentence).stream()
                .flatMap(study -> study.arms.keySet().stream())
                .map(Terms::words)
                .toList();
    }

    /** "The class" of an arm "weekly chess class". */
    private static boolean endsWith(List<String> arm, List<String> words) {
        return !words.isEmpty()
                && words.size() <= arm.size()
                && arm.subList(arm.size() - words.size(), arm.size()).equals(words);
    }
}
