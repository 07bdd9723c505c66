package io.github.evidencebrief.assemble;

import io.github.evidencebrief.phrase.Countries;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Mends names that were cut in the middle of something, and drops those that are a claim.
 *
 * <pre>
 *   rye therapy and                          rye therapy
 *   bakers who ate none (the journal         bakers who ate none
 *   weren't, bakers call, in which           no names
 *   on admission, a month later, Peru         no names: where or when
 *   what coffee                              coffee
 *   those who could not rest                 as it is: a clause names people
 * </pre>
 */
final class SoundNames {
    private static final Set<String> WHO = Set.of("who", "that", "which", "whose");
    private static final Set<String> ASKING = Set.of("what", "how", "why", "whether", "which");
    private static final Set<String> PLACES = Set.of("on", "at", "after", "from", "during", "by", "until", "since");
    private static final Set<String> TIMES = Set.of("later", "ago", "earlier", "past", "onwards");
    private static final String QUOTES = "\"\u201c\u201d";

    private final ArmWords words;

    SoundNames(ArmWords words) {
        this.words = words;
    }

    /** The names that are left, in their order, each once. */
    List<String> of(List<String> names) {
        Set<String> sound = new LinkedHashSet<>();
        for (String name : names) {
            of(name).ifPresent(sound::add);
        }
        return new ArrayList<>(sound);
    }

    /** A name without what hangs at its end; absent when it is a claim or nothing is left. */
    Optional<String> of(String name) {
        String whole = ArmNames.closed(unquoted(name));
        int end = whole.length();
        while (end > 0 && words.hanging().contains(last(whole.substring(0, end)))) {
            end = Math.max(0, whole.lastIndexOf(' ', end - 1));
        }
        String sound = told(whole.substring(0, end));
        return sound.isEmpty() || isClaim(sound) ? Optional.empty() : Optional.of(sound);
    }

    /** Without a word that asks before it: "what coffee does" is about coffee. */
    private static String told(String name) {
        int space = name.indexOf(' ');
        boolean asks = space > 0 && ASKING.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
        return asks ? name.substring(space + 1) : name;
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** A name with a quotation mark that has no partner loses it: {@code pancreas” pump}. */
    private static String unquoted(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (QUOTES.indexOf(name.charAt(i)) < 0) {
                plain.append(name.charAt(i));
            }
        }
        return plain.length() == name.length() - 1 ? plain.toString() : name;
    }

    /** Whether a name is that of a country alone: "Thai massage" is not. */
    private static boolean isPlace(String name) {
        for (String word : name.split(" ", -1)) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return !Countries.in(name).isEmpty();
    }

    /** Whether a name is "mine", or has a verb that is not said of people: "weren't", "bakers call". */
    private boolean isClaim(String name) {
        String[] all = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split(" ", -1);
        boolean bare = all.length == 1 || (all.length == 2 && all[0].equals("the"));
        if (bare && words.noNames().contains(all[all.length - 1])) {
            return true;
        }
        if (PLACES.contains(all[0]) || TIMES.contains(all[all.length - 1]) || isPlace(name)) {
            return true;
        }
        for (int at = 0; at < all.length; at++) {
            if (WHO.contains(all[at])) {
                return at == 0 && all.length < 3;
            } else if (words.claims().contains(all[at]) || all[at].equals("who'd") || all[at].equals("'if")) {
                return true;
            }
        }
        return false;
    }
}
