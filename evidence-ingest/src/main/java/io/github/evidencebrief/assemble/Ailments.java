package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ailments that a text is about: those that its title and opening name, but not as something that a treatment did.
 *
 * <p>"Colds were as common with masks as without" is the result of a trial of masks against colds, no word on harm. Words
 * are compared as they stand: an opening that tells of a rare fracture does not make all fractures what is treated.
 */
final class Ailments {
    private static final String AILMENT = "ailment";
    private static final int OPENING_PARAGRAPHS = 2;

    private final Reading reading;
    private final Wording wording;
    private final Set<String> opening = new HashSet<>();

    Ailments(Reading reading, Wording wording) {
        this.reading = reading;
        this.wording = wording;
        Set<Block> paragraphs = new HashSet<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.block().evidence() && sentence.block().kind() != Block.Kind.HEADING) {
                paragraphs.add(sentence.block());
            }
            if (paragraphs.size() > OPENING_PARAGRAPHS) {
                break;
            }
            if (!sentence.has("safety")) {
                sentence.all(AILMENT).forEach(ailment -> opening.addAll(words(ailment)));
            }
        }
    }

    /** Whether a stretch of a sentence names ailments, and none but those that the text is about. */
    boolean areAllIn(Sentence sentence, Span span) {
        List<Mention> named = sentence.all(AILMENT)
                .filter(ailment -> ailment.span().overlaps(span))
                .toList();
        return !named.isEmpty() && named.stream().allMatch(ailment -> opening.containsAll(words(ailment)));
    }

    private List<String> words(Mention ailment) {
        return wording.words(reading.words(ailment.slot("name").orElse(ailment.span())));
    }
}
