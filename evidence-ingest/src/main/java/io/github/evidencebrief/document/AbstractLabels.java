package io.github.evidencebrief.document;

import java.util.List;
import java.util.Set;

/** The labels of the parts of a structured abstract. */
final class AbstractLabels {
    /** Longest label, in characters, with room for "Methods and findings". */
    private static final int LONGEST = 40;

    private static final int MOST_WORDS = 5;

    private static final Set<String> WORDS = Set.of(
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
            "settings",
            "participants",
            "patients",
            "subjects",
            "intervention",
            "interventions",
            "result",
            "results",
            "findings",
            "conclusion",
            "conclusions",
            "interpretation",
            "introduction",
            "context",
            "importance",
            "summary",
            "materials",
            "material",
            "discussion",
            "trial",
            "registration",
            "measures",
            "measurements",
            "main",
            "outcome",
            "outcomes",
            "study",
            "rationale",
            "hypothesis",
            "funding",
            "limitations",
            "and",
            "of",
            "the",
            "methodology",
            "significance",
            "primary",
            "secondary",
            "principal");

    private AbstractLabels() {}

    /** Whether these words are a label and nothing else. */
    static boolean is(String words) {
        return words.length() <= LONGEST
                && isLabel(List.of(PlainWords.of(words).spaced().strip().split(" ", -1)));
    }

    private static boolean isLabel(List<String> words) {
        return words.size() < MOST_WORDS && WORDS.containsAll(words);
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
