package io.github.evidencebrief.compare;

import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.Strength;

/** Tells advice that warns from advice that recommends: to ask a professional, or not to do or expect something. */
public final class Warning {
    private static final Cues ASK = Cues.read("ask-first.txt");
    private static final Cues PROFESSIONALS = Cues.read("professionals.txt");
    private static final Cues WARNS = Cues.read("warns.txt");
    private static final Cues AVOID = Cues.read("avoid.txt");

    /** "If the pills do not help, try a lamp": what fails is no warning. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:if|when|where|unless|because|since|although|whether)\\b[^,;.]*", Pattern.CASE_INSENSITIVE);

    private Warning() {}

    /** Whether it warns rather than recommends; advice against a treatment is advice on it. */
    public static boolean isOne(Recommendation advice) {
        return (advice.kind() == RecommendationKind.PRACTICAL && isToAsk(advice))
                || (advice.strength() != Strength.AGAINST && isNotTo(advice));
    }

    /** Whether a statement on safety warns or advises: "the pills can make you sleepy" does neither. */
    public static boolean isOne(Safety safety) {
        return safety.quotes().stream()
                .map(Quote::exact)
                .anyMatch(words ->
                        WARNS.areIn(words) || AVOID.areIn(words) || (ASK.areIn(words) && PROFESSIONALS.areIn(words)));
    }

    /** Whether people are told to ask a professional: "see a doctor if it lasts". */
    public static boolean isToAsk(Recommendation advice) {
        String words = advice.quotes().get(0).exact();
        return ASK.areIn(words) && PROFESSIONALS.areIn(words);
    }

    /** Whether people are told what not to do or to expect: "nobody should expect wonders of it", "do not stop your pills". */
    public static boolean isNotTo(Recommendation advice) {
        return AVOID.areIn(ASIDE.matcher(advice.action()).replaceAll(" "));
    }
}
