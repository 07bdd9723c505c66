package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Names deeds by their verbs, so that what people did is what they got.
 *
 * <pre>
 *   vaped → vaping      hurried → hurrying      swam → swimming      text → texting
 * </pre>
 */
final class DeedNouns {
    private static final int LEAST_STEM = 2;
    private static final int LONGEST_DOUBLED = 5;
    private static final String UNDOUBLED = "wx";

    private final Map<String, String> irregular = new HashMap<>();

    DeedNouns(RuleSet rules) {
        for (String line : rules.terms("deed-nouns")) {
            String[] words = line.split(" ", 2);
            irregular.put(words[0], words[1]);
        }
    }

    /** Whether the noun of a verb that is not regular is known. */
    boolean knows(String verb) {
        return irregular.containsKey(verb);
    }

    /** The noun of a verb in the past or the present. */
    String of(String verb) {
        String known = irregular.get(verb);
        return known == null ? stem(verb) + "ing" : known;
    }

    private static String stem(String verb) {
        int stem = verb.length() - LEAST_STEM;
        if (stem > LEAST_STEM && verb.endsWith("ied")) {
            return verb.substring(0, stem - 1) + "y";
        }
        boolean past = stem >= LEAST_STEM && verb.endsWith("ed");
        boolean silent = stem > 0 && verb.endsWith("e") && !verb.endsWith("ee");
        return past ? verb.substring(0, stem) : silent ? verb.substring(0, stem + 1) : doubled(verb);
    }

    /** "Hum" becomes "humming": a short verb doubles the consonant behind its only vowel. */
    private static String doubled(String verb) {
        int last = verb.length() - 1;
        boolean closed = last > 1
                && last < LONGEST_DOUBLED
                && !isVowel(verb.charAt(last))
                && UNDOUBLED.indexOf(verb.charAt(last)) < 0
                && isVowel(verb.charAt(last - 1))
                && verb.chars().filter(DeedNouns::isVowel).count() == 1;
        return closed ? verb + verb.charAt(last) : verb;
    }

    private static boolean isVowel(int letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
