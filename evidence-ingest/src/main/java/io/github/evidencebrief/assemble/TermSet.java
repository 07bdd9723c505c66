package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.RuleSet;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Terms of one or more words, found in the words of a text by their first word.
 *
 * <pre>
 *   "care" (1 word), "usual care" (2)     care → 1   usual → 2 words at most
 *   those who got USUAL care              only "usual" begins a term: "usual" and "usual care" are looked up
 * </pre>
 */
final class TermSet extends AbstractSet<String> {
    private static final char ASCII_END = 128;

    private final Set<String> terms;
    private final WordMap<Known> known;
    /** A bit for each first letter, by which most words of a text are known to begin no term. */
    private final int letters;

    /**
     * What is known of a term, or of the first word of some.
     *
     * @param whole whether it is a term by itself
     * @param longest how many words the longest term has that begins with it; 0 for what is no single word
     */
    private record Known(boolean whole, int longest) {
        static final Known NOTHING = new Known(false, 0);
        static final Known WORD = new Known(true, 1);
        static final Known TERM = new Known(true, 0);

        Known and(Known other) {
            return new Known(whole || other.whole, Math.max(longest, other.longest));
        }
    }

    TermSet(Collection<String> terms) {
        this.terms = new LinkedHashSet<>(terms);
        Map<String, Known> known = new LinkedHashMap<>();
        int letters = 0;
        for (String term : this.terms) {
            letters |= term.isEmpty() ? 0 : 1 << term.charAt(0);
            int words = words(term);
            known.merge(term, words == 1 ? Known.WORD : Known.TERM, Known::and);
            if (words > 1) {
                known.merge(firstWord(term), new Known(false, words), Known::and);
            }
        }
        this.known = new WordMap<>(known);
        this.letters = letters;
    }

    /** The terms of several word lists. */
    static TermSet ofAll(RuleSet rules, String... lists) {
        Set<String> terms = new LinkedHashSet<>();
        for (String list : lists) {
            terms.addAll(rules.terms(list));
        }
        return new TermSet(terms);
    }

    private static String firstWord(String term) {
        int space = term.indexOf(' ');
        return space < 0 ? term : term.substring(0, space);
    }

    private static int words(String term) {
        int words = 1;
        for (int space = term.indexOf(' '); space >= 0; space = term.indexOf(' ', space + 1)) {
            words++;
        }
        return words;
    }

    @Override
    public Iterator<String> iterator() {
        return terms.iterator();
    }

    @Override
    public int size() {
        return terms.size();
    }

    @Override
    public boolean contains(Object term) {
        return term instanceof String words && isTerm(words);
    }

    private boolean isTerm(String words) {
        return known.get(words, Known.NOTHING).whole();
    }

    /** Whether one of the words is a term by itself. */
    boolean isOneOf(List<String> words) {
        for (String word : words) {
            if (isTerm(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each of the words is a term by itself. */
    boolean areAll(List<String> words) {
        for (String word : words) {
            if (!isTerm(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a term stands in the words, as a whole. */
    boolean isIn(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            if (lengthAt(words, from) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a term stands in a stretch of a text, as a whole; only words that may begin one are made strings. */
    boolean isIn(String text, Span stretch) {
        int last = stretch.end();
        int start = Terms.start(text, stretch.start(), last);
        while (start < last && !(mayBegin(text.charAt(start)) && opens(text, new Span(start, last)))) {
            start = Terms.start(text, Terms.end(text, start, last), last);
        }
        return start < last;
    }

    /** Whether a word of a text may begin a term; a letter and its capital share a bit, those beyond ASCII may be any. */
    private boolean mayBegin(char first) {
        return first >= ASCII_END || (letters & 1 << first) != 0;
    }

    /** How many words the longest term has that begins with this word; 0 when none does. */
    int longest(String first) {
        return known.get(first, Known.NOTHING).longest();
    }

    /** How many words the longest term has that begins at a word; 0 when none begins there. */
    int lengthAt(List<String> words, int from) {
        int length = Math.min(longest(words.get(from)), words.size() - from);
        while (length > 0 && !isTerm(joined(words, from, from + length))) {
            length--;
        }
        return length;
    }

    /** Whether a stretch of a text begins with a term; it is cut into words only when its first word begins one. */
    boolean opens(String text, Span stretch) {
        int longest = longest(Terms.first(text, stretch));
        return longest > 0 && lengthAt(Terms.words(text, stretch, longest), 0) > 0;
    }

    /** Whether some words, one after the other, are a term. */
    boolean isTerm(List<String> words, int from, int to) {
        return to - from == 1
                ? isTerm(words.get(from))
                : to - from <= longest(words.get(from)) && isTerm(joined(words, from, to));
    }

    private static String joined(List<String> words, int from, int to) {
        return to - from == 1 ? words.get(from) : String.join(" ", words.subList(from, to));
    }
}
