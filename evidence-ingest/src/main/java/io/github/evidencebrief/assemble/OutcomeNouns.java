package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names outcomes by their nouns where a text tells them by verbs or units.
 *
 * <pre>
 *   slept longer → sleep      died of measles → death of measles      lost 3 kilos → weight
 *   warts came back → recurrence of warts
 * </pre>
 */
final class OutcomeNouns {
    private static final String MARK = ": ";
    private static final int LONGEST = 3;

    private final Map<String, String> nouns;
    private final Map<String, String> events;

    OutcomeNouns(RuleSet rules) {
        this.nouns = read(rules.terms("outcome-nouns"));
        this.events = read(rules.terms("event-nouns"));
    }

    private static Map<String, String> read(Iterable<String> lines) {
        Map<String, String> nouns = new HashMap<>();
        for (String line : lines) {
            int mark = line.indexOf(MARK);
            nouns.put(line.substring(0, mark), line.substring(mark + MARK.length()));
        }
        return nouns;
    }

    /** The phrase with the verb or unit that opens it as a noun; unchanged when none does. */
    String of(String phrase) {
        String low = phrase.toLowerCase(Locale.ROOT);
        String named = phrase;
        int end = low.indexOf(' ');
        for (int words = 1; words <= LONGEST && end >= 0; words++) {
            String noun = nouns.get(low.substring(0, end));
            named = noun == null ? named : noun + phrase.substring(end);
            end = low.indexOf(' ', end + 1);
        }
        return nouns.getOrDefault(low, named);
    }

    /** What happened to a thing by the words behind it: "recurrence" by "came back"; absent when they tell nothing of it. */
    Optional<String> event(List<String> behind) {
        for (int to = Math.min(LONGEST, behind.size()); to > 0; to--) {
            String noun = events.get(String.join(" ", behind.subList(0, to)));
            if (noun != null) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }
}
