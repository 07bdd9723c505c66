package io.github.evidencebrief.rule;

import io.github.evidencebrief.document.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence that shows a rule; {@code {count:104}} in it is a hole with its filling.
 *
 * @param place file and line
 * @param positive whether the rule must find something in it
 * @param text the sentence without its marks
 * @param slots the expected fillings with their places in the text
 */
record Example(String place, boolean positive, String text, Map<String, Span> slots) {
    static Example read(String place, boolean positive, String marked) {
        StringBuilder text = new StringBuilder();
        Map<String, Span> slots = new LinkedHashMap<>();
        int at = 0;
        while (at < marked.length()) {
            int open = marked.indexOf('{', at);
            int end = open < 0 ? marked.length() : open;
            text.append(marked, at, end);
            at = open < 0 ? end : slot(place, marked, open, text, slots);
        }
        return new Example(place, positive, text.toString(), slots);
    }

    private static int slot(String place, String marked, int open, StringBuilder text, Map<String, Span> slots) {
        int colon = marked.indexOf(':', open);
        int close = marked.indexOf('}', open);
        if (colon < 0 || close < colon) {
            throw new RuleSyntaxException(place, "found \"" + marked.substring(open) + "\"; write {slot:its words}");
        }
        int start = text.length();
        text.append(marked, colon + 1, close);
        slots.put(marked.substring(open + 1, colon), new Span(start, text.length()));
        return close + 1;
    }
}
