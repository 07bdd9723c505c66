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
    private final TermSet light;

    OutcomeNouns(RuleSet rules) {
        this.nouns = read(rules.terms("outcome-nouns"));
        this.events = read(rules.terms("event-nouns"));
        this.light = TermSet.ofAll(rules, "being-verbs", "having-or-telling");
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
            boolean whole = noun != null && noun.endsWith(" " + low.substring(0, end));
            named = noun == null || whole ? named : noun + phrase.substring(end);
            end = low.indexOf(' ', end + 1);
        }
        return nouns.getOrDefault(low, named);
    }

    /** Whether a verb names no outcome by itself: "had", "became". */
    boolean isLight(String verb) {
        return light.contains(verb);
    }

    /** The noun of a verb of the past and its particle: "napping", "tidying up"; absent where none is known and none is to be made. */
    Optional<String> deed(List<String> words, boolean made) {
        String verb = words.get(0);
        String rest = words.size() == 1 ? "" : " " + String.join(" ", words.subList(1, words.size()));
        String known = nouns.get(verb);
        return known == null && !made ? Optional.empty() : Optional.of((known == null ? gerund(verb) : known) + rest);
    }

    private static String gerund(String verb) {
        String stem = verb.substring(0, Math.max(0, verb.length() - 2));
        boolean turned = verb.endsWith("ied");
        return turned ? stem.substring(0, stem.length() - 1) + "ying" : verb.endsWith("ed") ? stem + "ing" : verb;
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
