package io.github.evidencebrief.result;

/** What a word can be by its characters alone. */
final class Shape {
    private static final String SIGNS = "+-\u2212\u2013<>=\u2264\u2265\u00b1~";
    private static final String MONEY = "$\u00a3\u20ac";
    private static final String VALUE_SIGNS = "=<>\u2264\u2265";
    private static final String FOLD = "-fold";
    private static final int SHORTEST_ADVERB = 5;
    /** A number with as many letters is a name: "5-HTT". */
    private static final int LETTERS_OF_A_NAME = 3;

    private Shape() {}

    /** The kinds a word has by its ending, or by being a number. */
    static long kinds(String text, int from, int to) {
        return ending(text, from, to) | (isNumber(text, from, to) || isP(text, from, to) ? Kind.NUMBER.bit() : 0);
    }

    private static long ending(String text, int from, int to) {
        return switch (text.charAt(to - 1)) {
            case 'd' -> ends(text, from, to, "ed") ? Kind.ED.bit() : 0;
            case 'g' -> ends(text, from, to, "ing") ? Kind.ING.bit() : 0;
            case 's' -> Kind.PLURAL.bit();
            case 'y' -> to - from >= SHORTEST_ADVERB && ends(text, from, to, "ly") ? Kind.ADVERB.bit() : 0;
            default -> 0;
        };
    }

    private static boolean ends(String text, int from, int to, String ending) {
        return to - from >= ending.length() && text.startsWith(ending, to - ending.length());
    }

    /** the p: "p = 0.03", {@code p<0.03}. */
    private static boolean isP(String text, int from, int to) {
        int behind = from + 1 < to ? from + 1 : from + 2;
        boolean letter = text.charAt(from) == 'p' || text.charAt(from) == 'P';
        return letter && behind < text.length() && VALUE_SIGNS.indexOf(text.charAt(behind)) >= 0;
    }

    /** "2-h", which describes what stands behind it. */
    private static boolean isHyphened(String text, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (text.charAt(i) == '-' && Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a sign before an amount of money. */
    static boolean isMoney(char sign) {
        return MONEY.indexOf(sign) >= 0;
    }

    private static boolean isNumber(String text, int from, int to) {
        boolean signed = to - from > 1 && (SIGNS.indexOf(text.charAt(from)) >= 0 || isMoney(text.charAt(from)));
        if (!Character.isDigit(text.charAt(signed ? from + 1 : from))) {
            return false;
        }
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return ends(text, from, to, FOLD) || (letters < LETTERS_OF_A_NAME && !isHyphened(text, from, to));
    }

    /** Whether all its letters are capitals: "HAD" and "WHO" are names. */
    static boolean isInitials(String text, int from, int to) {
        if (to - from < 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
