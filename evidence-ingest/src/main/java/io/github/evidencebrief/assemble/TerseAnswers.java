package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins a thing that is only named in a question to the few words that answer it; together they make one claim.
 *
 * <pre>
 *   Yields rose by a tenth. Weeds? Just as many.        "Weeds? Just as many." is one sentence
 *   Did the weeds mind? Not at all.                     stays as it is: the question has a verb
 * </pre>
 */
final class TerseAnswers {
    private static final int LONGEST_QUESTION = 6;
    private static final int LONGEST_ANSWER = 9;

    private final String text;
    private final Set<String> verbs;
    private final Set<String> askers;
    private final Set<String> answers;

    private TerseAnswers(String text, Set<String> verbs, Set<String> askers, Set<String> answers) {
        this.text = text;
        this.verbs = verbs;
        this.askers = askers;
        this.answers = answers;
    }

    static TerseAnswers of(RuleSet rules, String text) {
        return new TerseAnswers(
                text, rules.terms("plain-verbs"), rules.terms("question-words"), rules.terms("answer-words"));
    }

    /** The sentences of a block with each such question and its answer as one. */
    List<Span> joined(List<Span> sentences) {
        List<Span> joined = new ArrayList<>();
        for (Span sentence : sentences) {
            int last = joined.size() - 1;
            boolean answer = last >= 0 && asks(joined.get(last)) && answers(sentence);
            if (answer) {
                joined.set(last, new Span(joined.get(last).start(), sentence.end()));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    private boolean asks(Span sentence) {
        boolean question = text.charAt(sentence.end() - 1) == '?' && isTerse(sentence, LONGEST_QUESTION);
        return question && !askers.contains(first(sentence));
    }

    /** Whether it tells nothing but how much or how little: "Unchanged", "Twenty-three". */
    private boolean answers(Span sentence) {
        String first = first(sentence);
        boolean opens = answers.contains(first)
                || Amounts.decimal(first).isPresent()
                || Amounts.read(first).isPresent();
        return opens && isTerse(sentence, LONGEST_ANSWER);
    }

    private String first(Span sentence) {
        SentenceWords words = SentenceWords.first(text, sentence);
        return words.size() == 0 ? "" : words.low(0);
    }

    /** Whether it is only a few words, and no verb among them. */
    private boolean isTerse(Span sentence, int most) {
        List<String> words = new SentenceWords(text, sentence).lows();
        return words.size() <= most && words.stream().noneMatch(verbs::contains);
    }
}
