package io.github.evidencebrief.assemble;

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
 *   those who could not rest                 as it is: a clause names people
 * </pre>
 */
final class SoundNames {
    private static final Set<String> WHO = Set.of("who", "that", "which", "whose");
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
        String sound = whole.substring(0, end);
        return sound.isEmpty() || isClaim(sound) ? Optional.empty() : Optional.of(sound);
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

    /** Whether a name is "mine", or has a verb that is not said of people: "weren't", "bakers call". */
    private boolean isClaim(String name) {
        String[] all = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split(" ", -1);
        if (all.length == 1 && words.noNames().contains(all[0])) {
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
