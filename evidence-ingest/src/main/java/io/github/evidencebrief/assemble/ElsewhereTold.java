package io.github.evidencebrief.assemble;

import java.util.Set;

/** Knows sentences of what was planned, of what would be and of decades gone by, which compare but tell no result. */
final class ElsewhereTold {
    private static final Set<String> MIGHT = Set.of("could", "would", "might");
    private static final int YEAR = 4;

    private ElsewhereTold() {}

    /** "Longer than planned". */
    static boolean isAgainstPlan(SentenceWords words, int from, TermSet plans) {
        for (int at = from; at + 1 < words.size(); at++) {
            if (words.low(at).equals("than") && plans.lengthAt(words.lows(), at + 1) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "If it worked, towns could see fewer floods". */
    static boolean isSupposed(SentenceWords words, int from, int last) {
        return from > 0
                && words.low(0).equals("if")
                && words.lows().subList(from, Math.max(from, Math.min(words.size(), last + 1))).stream()
                        .anyMatch(MIGHT::contains);
    }

    /** "In the 1950s", "centuries ago". */
    static boolean isLongAgo(SentenceWords words) {
        return words.lows().stream()
                .anyMatch(word -> word.startsWith("centur")
                        || (word.length() == YEAR + 1
                                && word.endsWith("s")
                                && word.chars().limit(YEAR).allMatch(Character::isDigit)));
    }
}
