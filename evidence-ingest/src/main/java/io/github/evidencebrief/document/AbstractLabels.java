package io.github.evidencebrief.document;

import java.util.List;

/** The labels of the parts of a structured abstract. */
final class AbstractLabels {
    /** Longest label, in characters, with room for "Methods and findings". */
    private static final int LONGEST = 40;

    private static final int MOST_WORDS = 5;

    private static final Phrases<String> WORDS = Phrases.of(
            List.of(
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
                    "principal"),
            PlainWords::of);

    private AbstractLabels() {}

    /** Whether these words are a label and nothing else. */
    static boolean is(String words) {
        return words.length() <= LONGEST && isLabel(PlainWords.of(words));
    }

    private static boolean isLabel(PlainWords words) {
        return words.count() > 0
                && words.count() < MOST_WORDS
                && WORDS.all(words).size() == words.count();
    }

    /** Whether a stretch of a text begins with a label and a colon. */
    static boolean begin(PlainWords text, Span span) {
        int most = Math.min(span.end(), span.start() + LONGEST);
        for (int i = span.start(); i < most; i++) {
            if (text.text().charAt(i) == ':') {
                return isLabel(text.in(new Span(span.start(), i)));
            }
        }
        return false;
    }
}
