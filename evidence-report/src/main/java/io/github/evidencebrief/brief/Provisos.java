package io.github.evidencebrief.brief;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.compare.Warning;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Strength;
import java.util.ArrayList;
import java.util.List;

/** On what conditions advice holds: "if it lasts", "unless you are ill"; advice without one is at most an option. */
final class Provisos {
    private static final int MOST = 2;

    private static final Pattern CLAUSE = Pattern.compile(
            "(?:^|[,;:] |\\bonly |\\bbut )((?:if|when|where) [^,.;]{3,120}(?:, or [^,.;]{3,80})?)"
                    + "|\\b((?:unless|provided that|as long as|so long as|depends on|depending on) [^,.;]{3,120})",
            Pattern.CASE_INSENSITIVE);

    private Provisos() {}

    /** The reasons that were read and the conditions in the words; none where the source gives none. */
    static List<String> of(Recommendation advice) {
        List<String> provisos = new ArrayList<>(advice.considerations());
        if (provisos.isEmpty()) {
            Matcher clause = CLAUSE.matcher(advice.action());
            while (clause.find() && provisos.size() < MOST) {
                String words = clause.group(1) == null ? clause.group(2) : clause.group(1);
                provisos.add(SizeWords.quoted(words));
            }
        }
        return provisos;
    }

    /** Whether advice that is not plain names no condition: "a lamp is one of the things to try". */
    static boolean isOption(Recommendation advice) {
        return advice.strength() == Strength.CONDITIONAL && of(advice).isEmpty();
    }

    /** The sign and the word for a table, in step with the conditions beside them. */
    static String sign(Recommendation advice) {
        return isOption(advice) ? "\u25b3 as an option" : PlainWords.of(advice.strength());
    }

    /** What stands in brackets behind words of advice: {@code  (for)}, {@code  (as an option)}; nothing behind a tip. */
    static String bracket(Recommendation advice) {
        if (Warning.isOne(advice)) {
            return " (a warning)";
        }
        if (advice.kind() == RecommendationKind.PRACTICAL && advice.strength() != Strength.AGAINST) {
            return "";
        }
        return " (" + (isOption(advice) ? "as an option" : advice.strength().words()) + ")";
    }
}
