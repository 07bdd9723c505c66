package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.rule.Mention;
import java.util.List;
import java.util.Set;

/**
 * Reads what it means that a share of people had something go away: the more of them, the better, where it was bad.
 *
 * <pre>
 *   the cramp had eased in 44 percent of the rowers and 39 percent of the others     better with each that is counted
 *   65 percent said their cramps had gone, as did 43 percent of the others           the same
 * </pre>
 */
final class Relief {
    /** So many words may stand between what went away and the share, or the other way round. */
    private static final int NEAR = 7;

    private static final int LONGEST_THING = 3;
    private static final Set<String> HELPERS =
            Set.of("had", "has", "have", "was", "were", "is", "are", "completely", "largely", "almost", "entirely");
    private static final Set<String> DENIALS = Set.of("not", "never", "hardly", "barely");

    private final Terms terms;
    private final Polarity polarity;
    private final String text;

    Relief(Context context, Polarity polarity) {
        this.terms = context.terms();
        this.polarity = polarity;
        this.text = context.reading().document().text();
    }

    /** Whether the shares of a sentence count those who were rid of something bad, or who lost something good. */
    Direction of(Sentence sentence, Mention shares) {
        SentenceWords words = new SentenceWords(text, sentence.span());
        int first = shares.slot("first").map(Span::start).orElse(0);
        int second = shares.slot("second").map(Span::start).orElse(0);
        for (int at = 1; at < words.size(); at++) {
            int start = words.span(at, at + 1).start();
            boolean inside = start > first && start < second;
            boolean before = start < first
                    && words.span(at, Math.min(words.size(), at + NEAR)).end() > first;
            if (inside && terms.freeing().lengthAt(words.lows(), at) > 0) {
                return rid(words, at);
            }
            if ((inside || before) && terms.relieving().contains(words.low(at))) {
                return told(words, at);
            }
        }
        return Direction.UNCLEAR;
    }

    /** "No longer met the criteria for gout": what people were rid of. */
    private Direction rid(SentenceWords words, int from) {
        for (int at = from + 1; at < words.size() && !words.endsPart(at - 1); at++) {
            int worth = polarity.of(List.of(words.span(at, at + 1).in(text)));
            if (worth != 0) {
                return polarity.direction("decreased", worth);
            }
        }
        return Direction.UNCLEAR;
    }

    private Direction told(SentenceWords words, int verb) {
        int end = verb;
        while (end > 0 && HELPERS.contains(words.low(end - 1))) {
            end--;
        }
        boolean denied = end > 0 && DENIALS.contains(words.low(end - 1));
        for (int from = end - 1; !denied && from >= Math.max(0, end - LONGEST_THING); from--) {
            int worth = polarity.of(List.of(words.span(from, end).in(text)));
            if (worth != 0) {
                return polarity.direction("decreased", worth);
            }
        }
        return Direction.UNCLEAR;
    }
}
