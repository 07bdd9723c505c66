package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.rule.Mention;
import java.util.List;

/**
 * The part of a sentence that makes one claim.
 *
 * @param sentence the sentence
 * @param span the words of the claim, the whole sentence when it makes only one
 * @param effects the effects it speaks of, all of one direction
 * @param direction what they mean for people
 */
record Clause(Sentence sentence, Span span, List<Mention> effects, Direction direction) {
    /** The mentions of a type within the clause. */
    List<Mention> all(String type) {
        List<Mention> all = sentence.mentions(type);
        if (!all.isEmpty()) {
            all.removeIf(mention -> !span.contains(mention.span()));
        }
        return all;
    }

    /** Whether there is a mention of a type within the clause. */
    boolean has(String type) {
        return !all(type).isEmpty();
    }

    /** Whether some effect fills a hole. */
    boolean fills(String slot) {
        for (Mention effect : effects) {
            if (effect.slots().containsKey(slot)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some effect gives a value under a name. */
    boolean gives(String name, String value) {
        for (Mention effect : effects) {
            if (value.equals(effect.attributes().get(name))) {
                return true;
            }
        }
        return false;
    }
}
