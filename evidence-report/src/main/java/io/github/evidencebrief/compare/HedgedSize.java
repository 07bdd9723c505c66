package io.github.evidencebrief.compare;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.stream.Collectors;

/** Keeps the doubt that stands beside a word of size with it: "likely to be modest" is not "modest". */
public final class HedgedSize {
    private static final String BEFORE = "\\b(?:" + oneOf("size-hedges.txt") + ") (?:[\\w'\u2019-]+ ){0,4}";
    private static final String AFTER = "(?:,? (?:" + oneOf("size-bounds.txt") + ")\\b)?";

    private HedgedSize() {}

    private static String oneOf(String list) {
        return Cues.entries(list).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** A word of size with the doubt a few words before it or right behind it, as they stand in the text. */
    public static String in(String text, String word) {
        String size = "\\b" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "\\b" + AFTER;
        String plain = text.toLowerCase(Locale.ROOT);
        Matcher doubted = Pattern.compile(BEFORE + size).matcher(plain);
        Matcher bounded = Pattern.compile(size).matcher(plain);
        if (plain.length() != text.length()) {
            return word;
        }
        return doubted.find()
                ? text.substring(doubted.start(), doubted.end())
                : bounded.find() ? text.substring(bounded.start(), bounded.end()) : word;
    }
}
