package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Quote;
import java.util.Collection;
import java.util.Locale;

/** Tells names of places and people, each word with a capital, from names of outcomes. */
final class ProperNames {
    private ProperNames() {}

    /** Whether the quotes write every word of a name of two or more words with a capital. */
    static boolean isOne(String name, Collection<Quote> quotes) {
        return name.indexOf(' ') > 0
                && quotes.stream().anyMatch(quote -> hasCapitals(asWritten(name, quote.exact())))
                && quotes.stream().noneMatch(quote -> quote.exact().contains(name.toLowerCase(Locale.ROOT)));
    }

    /** The name as the words write it; empty where they do not have it. */
    private static String asWritten(String name, String words) {
        int at = words.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        return at < 0 || at + name.length() > words.length() ? "" : words.substring(at, at + name.length());
    }

    private static boolean hasCapitals(String words) {
        boolean starts = true;
        boolean all = !words.isEmpty();
        for (int at = 0; at < words.length(); at++) {
            all &= !starts || Character.isUpperCase(words.charAt(at));
            starts = words.charAt(at) == ' ';
        }
        return all;
    }
}
