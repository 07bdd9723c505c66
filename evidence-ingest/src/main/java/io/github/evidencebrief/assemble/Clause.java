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
        return sentence.all(type)
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }
}
