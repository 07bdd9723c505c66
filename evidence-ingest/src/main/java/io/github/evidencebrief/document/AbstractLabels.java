package io.github.evidencebrief.document;

import java.util.Set;

/** The labels of the parts of a structured abstract. */
final class AbstractLabels {
    /** Longest label, in characters, with room for "Methods and findings". */
    private static final int LONGEST = 40;

    private static final Set<String> LABELS = Set.of(
            "background",
            "objective",
            "objectives",
            "aim",
            "aims",
            "purpose",
            "method",
            "methods",
            "design",
            "setting",
            "participants",
            "interventions",
            "results",
            "findings",
            "conclusion",
            "conclusions",
            "interpretation",
            "introduction",
            "context",
            "importance",
            "summary",
            "methods and findings",
            "materials and methods");

    private AbstractLabels() {}

    /** Whether these words are a label and nothing else. */
    static boolean is(String words) {
        return words.length() <= LONGEST
                && LABELS.contains(PlainWords.of(words).spaced().strip());
    }

    /** Whether the words begin with a label and a colon. */
    static boolean begin(String text, Span span) {
        int most = Math.min(span.end(), span.start() + LONGEST);
        for (int i = span.start(); i < most; i++) {
            if (text.charAt(i) == ':') {
                return is(text.substring(span.start(), i));
            }
        }
        return false;
    }
}
