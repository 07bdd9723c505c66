package io.github.evidencebrief.assemble;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Words of texts in lower case, each made once for as long as it is remembered.
 *
 * <pre>
 *   "Tea, green tea or no tea"    tea → | … | t·e·a, "tea" | … |    said three times, one string
 * </pre>
 *
 * Texts say the same few hundred words again and again. One that is remembered is not copied, and its hash is known to
 * all who look it up. It is known again by its letters, packed into two numbers, so that no string is opened to find
 * it; and a word of a list is always the string of the list. A place keeps the word that came there last, so that there
 * are never more words than places. Each thread remembers words of its own.
 */
final class Spellings {
    private static final int PLACES = 1 << 13;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final char ASCII_END = 128;
    private static final int LETTER_BITS = 7;
    /** Letters that are packed into one number. */
    private static final int HALF = 9;

    private static final int LONGEST = 2 * HALF;

    private static final Map<String, String> LISTED = new ConcurrentHashMap<>();
    private static final ThreadLocal<Spellings> REMEMBERED = ThreadLocal.withInitial(Spellings::new);

    /** Of each place the first letters of its word and the others. */
    private final long[] letters = new long[2 * PLACES];

    private final @Nullable String[] words = new String[PLACES];

    private Spellings() {}

    /** A word of a list, in lower case; the same string each time. */
    static String listed(String word) {
        String known = LISTED.putIfAbsent(word, word);
        return known == null ? word : known;
    }

    /** A stretch of a text in lower case. */
    static String low(String text, int start, int end) {
        if (end - start > LONGEST) {
            return made(text, start, end);
        }
        int half = Math.min(end, start + HALF);
        long first = packed(text, start, half);
        long rest = packed(text, half, end);
        return first == 0 || rest == 0
                ? made(text, start, end)
                : REMEMBERED.get().word(first, rest, text, start, end);
    }

    /** So many letters as one number, behind a mark where they begin; 0 when one is beyond ASCII. */
    private static long packed(String text, int start, int end) {
        long packed = 1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= ASCII_END) {
                return 0;
            }
            packed = packed << LETTER_BITS | (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        }
        return packed;
    }

    private String word(long first, long rest, String text, int start, int end) {
        int place = (int) (((first ^ (rest * SPREAD)) * SPREAD) >>> Long.numberOfLeadingZeros(PLACES - 1));
        String known = words[place];
        if (known == null || letters[2 * place] != first || letters[2 * place + 1] != rest) {
            known = made(text, start, end);
            known = LISTED.getOrDefault(known, known);
            letters[2 * place] = first;
            letters[2 * place + 1] = rest;
            words[place] = known;
        }
        return known;
    }

    private static String made(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
