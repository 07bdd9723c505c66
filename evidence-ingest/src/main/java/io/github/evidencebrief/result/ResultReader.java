package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import io.github.evidencebrief.rule.RuleSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the results that sentences of an abstract tell; it keeps nothing between sentences. */
public final class ResultReader {
    /** Longest sentence that is read, in UTF-16 units; what is longer is no sentence. */
    private static final int LONGEST = 6_000;

    /** A sentence without any such word tells no result. */
    private static final long TELLING = Change.ANY | Kind.NUMBER.bit();

    private final WordTable words;
    private final GroupNames names;

    private ResultReader(WordTable words, GroupNames names) {
        this.words = words;
        this.names = names;
    }

    /** A reader that knows the words of the given rules. */
    public static ResultReader of(RuleSet rules) {
        return new ResultReader(WordTable.of(rules), GroupNames.NONE);
    }

    /** The same reader, for one text whose groups it knows by the short names that the text gives them. */
    public ResultReader of(String text) {
        return of(text, List.of());
    }

    /** The same, where some names of groups are known. */
    public ResultReader of(String text, Collection<String> known) {
        return new ResultReader(words, GroupNames.of(text, known));
    }

    /**
     * The results of one sentence as mentions of type {@code effect}, in the order of the text; each has the attribute
     * {@code change} and the holes outcome, intervention and comparator as far as the sentence names them.
     * Empty for a sentence of more than 6,000 units.
     */
    public List<Mention> read(String text, Span sentence) {
        return read(text, sentence, Optional.empty());
    }

    /** The same, where the p-values of other words judge the numbers that a sentence gives without. */
    public List<Mention> read(String text, Span sentence, Span judgement) {
        return read(text, sentence, PValues.significant(text, judgement));
    }

    private List<Mention> read(String text, Span sentence, Optional<Boolean> judged) {
        if (sentence.length() > LONGEST) {
            return List.of();
        }
        Line line = LineReader.read(text, sentence, words, names);
        return line.holds(TELLING) ? new ResultSentence(line, judged).mentions() : List.of();
    }

    /** Whether the label of a part of an abstract, such as "Results", stands over results. */
    public boolean isAboutResults(String text, Span label) {
        int from = label.start();
        for (int i = from; i <= label.end(); i++) {
            if (i == label.end() || !Character.isLetter(text.charAt(i))) {
                if ((words.kinds(text, from, i) & Kind.RESULT_LABEL.bit()) != 0) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }
}
