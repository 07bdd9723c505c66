package io.github.evidencebrief.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The labels of the parts of a structured abstract. */
public final class AbstractLabels {
    /** Longest label, in characters, with room for "Design, setting, and participants". */
    private static final int LONGEST = 40;

    private static final int MOST_WORDS = 6;

    /** Signs besides a colon that part a label from the words after it. */
    private static final String SIGNS = ".|\u2013\u2014";

    private static final String MARKS = "[*_";

    /** Signs between the words of a label, and those that close it. */
    private static final String JOINS = ",/&]*_";

    /** Words that name a part and nothing else, so that no sign need follow them. */
    private static final Set<String> PLAIN = Set.of(
            "background",
            "objective",
            "objectives",
            "aim",
            "aims",
            "purpose",
            "method",
            "methods",
            "methodology",
            "result",
            "results",
            "findings",
            "conclusion",
            "conclusions",
            "interpretation",
            "introduction",
            "discussion",
            "registration");

    private static final Set<String> HEADS = Set.of(
            "context",
            "design",
            "dissemination",
            "funding",
            "importance",
            "intervention",
            "interventions",
            "material",
            "materials",
            "measurements",
            "measures",
            "outcome",
            "outcomes",
            "participants",
            "patients",
            "rationale",
            "relevance",
            "hypothesis",
            "limitations",
            "setting",
            "settings",
            "significance",
            "subjects",
            "summary",
            "analysis");

    private static final Set<String> OTHERS = Set.of(
            "and",
            "data",
            "ethics",
            "extraction",
            "main",
            "of",
            "primary",
            "principal",
            "procedure",
            "procedures",
            "recent",
            "review",
            "sample",
            "secondary",
            "selection",
            "sources",
            "statistical",
            "study",
            "synthesis",
            "the",
            "trial");

    private AbstractLabels() {}

    /** Whether these words are a label and nothing else. */
    static boolean is(String words) {
        return words.length() <= LONGEST && isLabel(PlainWords.of(words).list());
    }

    private static boolean isLabel(List<String> words) {
        return !words.isEmpty() && words.size() <= MOST_WORDS && words.stream().allMatch(AbstractLabels::isWord);
    }

    private static boolean isWord(String word) {
        return isHead(word) || OTHERS.contains(word);
    }

    private static boolean isHead(String word) {
        return PLAIN.contains(word) || HEADS.contains(word);
    }

    /** Whether a stretch of a text begins with a label. */
    static boolean begin(PlainWords text, Span span) {
        return at(text.text(), span).isPresent();
    }

    /**
     * The label at the beginning of some words: before a colon, full stop or dash ("Methods: 90 nurses"), before wide
     * space, or before a word that begins like a sentence ("RESULTS Of 90 nurses"); absent when there is none.
     */
    public static Optional<Span> at(String text, Span span) {
        Optional<Span> label = Optional.empty();
        int first = afterMarks(text, span);
        int from = first;
        for (int words = 0; words < MOST_WORDS && from < Math.min(span.end(), span.start() + LONGEST); words++) {
            int to = wordEnd(text, from, span.end());
            String word = text.substring(from, to).toLowerCase(Locale.ROOT);
            int next = nextWord(text, to, span.end());
            if (!isWord(word) || next == span.end()) {
                return label;
            }
            Span found = new Span(first, to);
            if (isSigned(text, found, word, next)) {
                return Optional.of(found);
            }
            label = isOpen(text, found, word, next) ? Optional.of(found) : label;
            from = next;
        }
        return label;
    }

    /** Past the marks of a bracket or of bold letters: "[Methods]", "**Methods**". */
    private static int afterMarks(String text, Span span) {
        int from = span.start();
        while (from < span.end() && MARKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    private static int wordEnd(String text, int from, int end) {
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static int nextWord(String text, int from, int end) {
        int next = from;
        while (next < end && (Space.is(text.charAt(next)) || JOINS.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next;
    }

    private static boolean isSigned(String text, Span label, String word, int next) {
        boolean sign = isHead(word) && begins(text, label) && SIGNS.indexOf(text.charAt(next)) >= 0;
        return text.charAt(next) == ':' || sign;
    }

    /** Whether the words after a label begin anew although no sign parts them. */
    private static boolean isOpen(String text, Span label, String word, int next) {
        boolean wide = next - label.end() > 1;
        boolean parted = isHead(word) && begins(text, label) && Space.is(text.charAt(label.end()));
        char first = text.charAt(next);
        boolean anew = Character.isUpperCase(first) || Character.isDigit(first) || first == '(';
        return parted && (wide || (anew && (PLAIN.contains(word) || isSetOff(text, label, next))));
    }

    /** Whether a label is in capitals and the words after it are not. */
    private static boolean isSetOff(String text, Span label, int next) {
        return isCapitals(label.in(text)) && !isCapitals(text.substring(next, Math.min(next + 2, text.length())));
    }

    private static boolean begins(String text, Span label) {
        return Character.isUpperCase(text.charAt(label.start()));
    }

    private static boolean isCapitals(String words) {
        return words.chars().noneMatch(Character::isLowerCase) && words.length() > 1;
    }
}
