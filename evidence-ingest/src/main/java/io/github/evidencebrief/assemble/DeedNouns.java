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

    private final Map<String, String> irregular = new HashMap<>();

    DeedNouns(RuleSet rules) {
        for (String line : rules.terms("deed-nouns")) {
            String[] words = line.split(" ", 2);
            irregular.put(words[0], words[1]);
        }
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
        return past ? verb.substring(0, stem) : silent ? verb.substring(0, stem + 1) : verb;
    }
}
