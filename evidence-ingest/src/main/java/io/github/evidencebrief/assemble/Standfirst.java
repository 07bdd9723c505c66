package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import java.util.Optional;
import java.util.Set;

/**
 * The lines between the title of a text and its first paragraph, where they tell a result.
 *
 * <pre>
 *   Researchers say hoods keep ears warm      tells one: somebody found it
 *   Hoods and ears                            tells none
 *   What the new study says about hoods       a teaser
 * </pre>
 */
final class Standfirst {
    private static final Types FOUND = Types.of("result", "study-new", "study-same", "study-body", "review");
    private static final Set<String> TEASING = Set.of(
            "what", "why", "how", "here's", "here", "who", "when", "where", "could", "can", "is", "are", "does", "do");

    private final Reading reading;
    /** Where the first paragraph begins. */
    private final int end;

    Standfirst(Reading reading) {
        this.reading = reading;
        this.end = reading.document().blocks().stream()
                .filter(block -> block.evidence() && !isLine(block))
                .mapToInt(Block::start)
                .findFirst()
                .orElse(0);
    }

    private static boolean isLine(Block block) {
        return block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING;
    }

    /** Whether a sentence is such a line and tells what somebody found. */
    boolean tellsResult(Sentence sentence) {
        return sentence.block().kind() == Block.Kind.HEADING
                && sentence.span().start() < end
                && sentence.has("effect")
                && (sentence.hasAny(FOUND) || isByAuthors(sentence))
                && !isTeaser(sentence);
    }

    private static boolean isByAuthors(Sentence sentence) {
        return sentence.all("speaker")
                .anyMatch(mention -> mention.attribute("kind").equals(Optional.of("study-author")));
    }

    private boolean isTeaser(Sentence sentence) {
        String words = reading.words(sentence.span());
        char last = words.charAt(words.length() - 1);
        return last == '?' || last == ':' || words.endsWith("..") || TEASING.contains(Terms.first(words));
    }
}
