package io.github.evidencebrief.render;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of comma-separated values, after RFC 4180.
 *
 * <p>A spreadsheet takes a cell that begins with one of = + - @ for a formula and runs it. Such a cell gets an
 * apostrophe in front (OWASP, CSV injection), unless it is a plain number.
 */
final class CsvText {
    private static final String FORMULA_STARTS = "=+-@\u2212\uff1d\uff0b\uff0d\uff20";
    private static final String QUOTED = ",\"\r\n";
    private static final char MINUS = '\u2212';

    private final CleanText cleaning = new CleanText();
    private final StringBuilder out = new StringBuilder();

    void row(Stream<String> cells) {
        out.append(cells.map(this::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    private String cell(String words) {
        String clean = cleaning.apply(words);
        String safe = isNumber(clean) ? clean.replace(MINUS, '-') : harmless(clean);
        boolean quoted = safe.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0)
                || !safe.strip().equals(safe);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String harmless(String words) {
        String start = words.stripLeading();
        boolean formula = !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
        return formula || words.startsWith("\t") ? "'" + words : words;
    }

    /** Digits with at most one point among them and a sign in front or none. */
    private static boolean isNumber(String words) {
        boolean signed = !words.isEmpty() && (words.charAt(0) == MINUS || words.charAt(0) == '-');
        String digits = words.substring(signed ? 1 : 0);
        return digits.chars().anyMatch(CsvText::isDigit)
                && digits.chars().allMatch(c -> isDigit(c) || c == '.')
                && digits.indexOf('.') == digits.lastIndexOf('.');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
