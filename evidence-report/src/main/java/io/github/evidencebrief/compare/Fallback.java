package io.github.evidencebrief.compare;

import com.google.re2j.Pattern;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.Set;

/** Tells advice on what to do when a treatment fails: "if a lamp does not help, try naps". */
public final class Fallback {
    private static final Pattern CONDITION = Pattern.compile(
            "^(?:if|when|where|should)\\b(?:.*?, [^,]*?\\b(?:advis|tell|told|urg|suggest|recommend|propos|encourag|invit)\\w*"
                    + "|[^,]*?(?:n['\u2019]t|\\bnot|\\bfails?|\\bno longer)\\b[^,]*,)",
            Pattern.CASE_INSENSITIVE);

    private Fallback() {}

    /** What is advised, without the condition before it. */
    public static String advised(String action) {
        return CONDITION.matcher(action).replaceFirst("");
    }

    /** Whether only the condition names a treatment, so that the advice is on something else. */
    static boolean isFrom(String topic, String action) {
        String advised = advised(action);
        return advised.length() < action.length()
                && !Set.copyOf(Vocabulary.standard().words(advised))
                        .containsAll(Vocabulary.standard().phrase(topic).words());
    }
}
