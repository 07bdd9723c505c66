package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.PhraseWords.Role;
import io.github.evidencebrief.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word of a hole, looked up once.
 *
 * @param start offset of its first character behind quotation marks and brackets
 * @param end offset after its last character before such marks
 * @param low the word in lower case
 * @param roles what it does at the end of a noun phrase
 */
record PhraseWord(int start, int end, String low, Set<Role> roles) {
    private static final String MARKS = "\"\u201c\u201d\u2018,;:()[]";
    private static final int SHORTEST_ADVERB = 4;

    /** "Seed", "speed", "weed" are no participles. */
    private static final int LONGEST_NOUN_IN_ED = 5;

    /** The words of a span, cut at white space. */
    static List<PhraseWord> all(String text, Span span, Terms terms) {
        List<PhraseWord> words = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int start = at;
            while (at < span.end() && !isSpace(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                words.add(bare(text, start, at, terms.phrases()));
            }
            at++;
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static PhraseWord bare(String text, int start, int end, PhraseWords known) {
        int from = start;
        int to = end;
        while (from < to && isMark(text.charAt(from))) {
            from++;
        }
        while (to > from && isMark(text.charAt(to - 1))) {
            to--;
        }
        String low = Spellings.low(text, from, to);
        return new PhraseWord(from, to, low, known.roles(low));
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && MARKS.indexOf(c) >= 0;
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether it stands loose at an end of a phrase: nothing in it names anything. */
    boolean isEdge(PhraseWords known) {
        return isPlain() ? roles.contains(Role.EDGE) || !Terms.hasLetter(low) : areEdges(Terms.words(low), known);
    }

    private static boolean areEdges(List<String> parts, PhraseWords known) {
        for (String part : parts) {
            if (!known.roles(part).contains(Role.EDGE) && Terms.hasLetter(part)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a verb before what it does something to. */
    boolean isLead(PhraseWords known) {
        return isPlain()
                ? roles.contains(Role.LEAD)
                : Terms.words(low).stream().allMatch(part -> known.roles(part).contains(Role.LEAD));
    }

    /** Whether it is one word, without a hyphen or a curly apostrophe. */
    private boolean isPlain() {
        for (int i = 0; i < low.length(); i++) {
            if (!Character.isLetterOrDigit(low.charAt(i))) {
                return false;
            }
        }
        return !low.isEmpty();
    }

    boolean isAdverb() {
        return low.length() > SHORTEST_ADVERB && low.endsWith("ly") && !low.endsWith("ily");
    }

    /** Whether it is no word but a dash between two parts of a sentence. */
    boolean isDash() {
        return low.equals("--") || low.equals("-") || low.equals("\u2013") || low.equals("\u2014");
    }

    /** Whether it has the form of a participle: "improved". */
    boolean isParticiple() {
        return low.endsWith("ed") && end - start > LONGEST_NOUN_IN_ED;
    }

    /** Whether it is one of the words that join the parts of an enumeration; capitals join nothing. */
    boolean joins(String text) {
        int length = end - start;
        return (length == 3 && text.startsWith("and", start)) || (length == 2 && text.startsWith("or", start));
    }
}
