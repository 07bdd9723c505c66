package io.github.evidencebrief.assemble;

import java.util.List;
import java.util.Set;

/** Tells what was seen once from what always holds: "fell by a third" from "can harm the skin". */
final class Tense {
    private static final int SHORTEST = 4;
    private static final Set<String> PAST = Set.of(
            "was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't", "got", "fell", "rose", "took", "found", "felt", "lost", "went",
            "gave", "made", "came", "became", "began", "kept", "saw", "ran", "fared", "slept", "ate", "wore", "led", "left", "grew", "held",
            "shrank", "cut", "stood", "won", "beat", "hurt", "spent", "met", "knew", "brought", "outdid", "put", "told");
    private static final Set<String> SAID = Set.of(
            "said", "noted", "added", "cautioned", "warned", "explained", "argued", "stressed", "emphasized", "emphasised", "agreed",
            "disagreed", "concluded", "acknowledged", "commented", "claimed", "speculated", "insisted", "remarked", "told", "called", "known", "used", "based", "named");
    private static final Set<String> BEFORE_STATE = Set.of(
            "is", "are", "be", "been", "being", "am", "a", "an", "the", "get", "gets", "more", "less", "of", "with", "to", "in", "for", "from", "by", "as", "than", "some", "such", "or");

    private Tense() {}

    /** Whether words tell of something that happened, or count something. */
    static boolean tells(List<String> words) {
        String before = "";
        for (String word : words) {
            if (isCount(word) || (isPast(word) && !SAID.contains(word) && !BEFORE_STATE.contains(before))) {
                return true;
            }
            before = word;
        }
        return false;
    }

    private static boolean isCount(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static boolean isPast(String word) {
        return PAST.contains(word) || (word.length() > SHORTEST && word.endsWith("ed") && !word.endsWith("eed"));
    }
}
