package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** A kind of place that speaks for a thing being what people got, or against it. */
enum Clue {
    /** People were sorted into it. */
    SORTED,
    /** It is set against a rival. */
    RIVAL,
    /** One result is told of those who got it and of those who got another thing. */
    PAIR,
    /** Results are told of those who got it. */
    SIDE,
    /** The study is said to be about it. */
    TOPIC,
    /** Somebody in a result got it. */
    TOLD,
    /** Somebody advises it. */
    ADVISED,
    /** It changed something. */
    SUBJECT,
    /** The title names it. */
    TITLE,
    /** The first sentences name it. */
    LEDE,
    /** Somebody takes, uses or does it. */
    TAKEN,
    /** It has the name of a drug. */
    DRUG,
    /** Those who got it are a group. */
    GROUP,
    /** The text comes back to it. */
    RETURN,
    /** It was changed itself. */
    OUTCOME,
    /** People suffer from it. */
    CONDITION,
    /** It is a journal. */
    JOURNAL;

    /** Whether it speaks against the thing. */
    boolean isAgainst() {
        return this == OUTCOME || this == CONDITION || this == JOURNAL;
    }

    /** What a clue is worth each time, and at most, in points. */
    record Worth(int points, int most) {
        /** Nothing. */
        static final Worth NONE = new Worth(0, 0);

        int of(int times) {
            return Math.min(most, points * times);
        }
    }

    /** What each clue is worth, as the word list says; a clue that it leaves out is worth nothing. */
    static Map<Clue, Worth> worths(RuleSet rules) {
        Map<Clue, Worth> worths = new EnumMap<>(Clue.class);
        for (String line : rules.terms("arm-clues")) {
            String[] parts = line.split(" ", -1);
            Clue clue = valueOf(parts[0].toUpperCase(Locale.ROOT));
            worths.put(clue, new Worth(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        }
        return worths;
    }
}
