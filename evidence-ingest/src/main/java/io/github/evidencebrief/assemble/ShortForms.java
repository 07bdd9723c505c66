package io.github.evidencebrief.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * The short forms that a text explains in brackets: "grip strength test (GST)".
 *
 * <p>Letters are matched from right to left, as Schwartz and Hearst 2003 (A simple algorithm for identifying
 * abbreviation definitions in biomedical text) describe.
 */
final class ShortForms {
    private static final int LONGEST_SHORT = 10;
    private static final int MOST_WORDS = 9;
    private static final String MARKS = "(),;";

    private final Map<String, String> forms = new LinkedHashMap<>();
    /** Phrases with their short forms written out; the same phrases are asked for again and again. */
    private final Map<String, String> expanded = new HashMap<>();

    private ShortForms() {}

    /** All that a text explains; the first explanation of a short form counts. */
    static ShortForms of(String text) {
        ShortForms found = new ShortForms();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int end = end(text, open + 1);
            String form = text.substring(open + 1, end).strip();
            if (plausible(form)) {
                explained(text, open, form).ifPresent(full -> found.forms.putIfAbsent(form, full));
            }
        }
        return found;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && at - from <= LONGEST_SHORT && ");,[".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean plausible(String form) {
        return form.length() > 1 && form.length() <= LONGEST_SHORT && form.indexOf(' ') < 0 && hasTwoCapitals(form);
    }

    /** Whether there are as many capitals as a short form has at least. */
    private static boolean hasTwoCapitals(String words) {
        int capitals = 0;
        for (int i = 0; i < words.length(); i++) {
            capitals += Character.isUpperCase(words.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** The words before the bracket that hold the letters in their order, the first at the start of a word. */
    private static Optional<String> explained(String text, int open, String form) {
        int at = open - 1;
        for (int i = form.length() - 1; i >= 0; i--) {
            char letter = Character.toLowerCase(form.charAt(i));
            if (Character.isLetterOrDigit(letter)) {
                at = back(text, at, letter, i == 0);
                if (at < 0) {
                    return Optional.empty();
                }
                at--;
            }
        }
        String full = text.substring(at + 1, open).strip();
        boolean whole = full.split(" ", -1).length <= MOST_WORDS && full.length() > form.length();
        boolean plain = full.chars().noneMatch(c -> ".;:()\n".indexOf(c) >= 0);
        return whole && plain ? Optional.of(full) : Optional.empty();
    }

    private static int back(String text, int from, char letter, boolean first) {
        int at = from;
        int least = Math.max(0, from - 120);
        while (at >= least) {
            boolean same = Character.toLowerCase(text.charAt(at)) == letter;
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (same && (starts || !first)) {
                return at;
            }
            at--;
        }
        return -1;
    }

    /** The short forms of what a phrase names in full. */
    List<String> formsOf(String phrase) {
        List<String> found = new ArrayList<>();
        String low = phrase.toLowerCase(Locale.ROOT);
        forms.forEach((form, full) -> {
            if (low.contains(full.toLowerCase(Locale.ROOT))) {
                found.add(form);
            }
        });
        return found;
    }

    /** The phrase with its short forms written out. */
    String expand(String phrase) {
        return forms.isEmpty()
                ? phrase
                : expanded.computeIfAbsent(phrase, words -> replaced(words, (full, form) -> full));
    }

    /** The phrase with its short forms written out, each still in brackets. */
    String explain(String phrase) {
        return replaced(phrase, (full, form) -> full + " (" + form + ")");
    }

    private String replaced(String phrase, BinaryOperator<String> wording) {
        if (forms.isEmpty() || !hasTwoCapitals(phrase)) {
            return phrase;
        }
        List<String> expanded = new ArrayList<>();
        for (String word : phrase.split(" ", -1)) {
            String full = forms.getOrDefault(bare(word), word);
            expanded.add(phrase.contains(full) ? word : wording.apply(full, bare(word)));
        }
        return String.join(" ", expanded);
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && MARKS.indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && MARKS.indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(from, to);
    }
}
