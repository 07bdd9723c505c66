package io.github.evidencebrief.assemble;

import java.util.Locale;

/**
 * Words of texts in lower case, each made once for as long as it is remembered.
 *
 * <pre>
 *   "Tea, green tea or no tea"    tea → | … | tea | … |    said three times, one string
 * </pre>
 *
 * Texts say the same few hundred words again and again. One that is remembered is not copied, and its hash is known to
 * all who look it up. A place keeps the word that came there last, so that there are never more words than places; a
 * word that two threads write at once is written by either.
 */
final class Spellings {
    private static final int PLACES = 1 << 13;
    private static final int SPREAD = 0x9E3779B1;
    private static final int HASH = 31;
    private static final char ASCII_END = 128;

    private static final String[] REMEMBERED = new String[PLACES];

    private Spellings() {}

    /** A stretch of a text in lower case. */
    static String low(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= ASCII_END) {
                return text.substring(start, end).toLowerCase(Locale.ROOT);
            }
            hash = HASH * hash + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        }
        int place = (hash * SPREAD) >>> Integer.numberOfLeadingZeros(PLACES - 1);
        String known = REMEMBERED[place];
        return known != null && is(known, hash, text, start, end) ? known : remembered(place, text, start, end);
    }

    private static boolean is(String known, int hash, String text, int start, int end) {
        int length = end - start;
        return known.length() == length
                && known.hashCode() == hash
                && text.regionMatches(true, start, known, 0, length);
    }

    private static String remembered(int place, String text, int start, int end) {
        String low = text.substring(start, end).toLowerCase(Locale.ROOT);
        REMEMBERED[place] = low;
        return low;
    }
}
