package io.github.evidencebrief.compare;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.Strength;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells advice that warns from advice that recommends: to ask a professional, or not to do or expect something. */
public final class Warning {
    private static final Cues ASK = Cues.read("ask-first.txt");
    private static final Cues PROFESSIONALS = Cues.read("professionals.txt");
    private static final Set<String> ASKING = Stream.of("ask-first.txt", "professionals.txt")
            .flatMap(file -> Cues.entries(file).stream())
            .flatMap(entry -> Stream.of(entry.split(" ")))
            .collect(Collectors.toSet());
    private static final Cues WARNS = Cues.read("warns.txt");
    private static final Cues AVOID = Cues.read("avoid.txt");

    /** "If the pills do not help, try a lamp": what fails is no warning. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:if|when|where|unless|because|since|although|whether)\\b[^,;.]*", Pattern.CASE_INSENSITIVE);

    /** "Ask your doctor whether a lamp can help": asked after is the treatment, nothing to beware of. */
    private static final Pattern WHETHER_IT_HELPS = Pattern.compile(
            "\\b(?:whether|if)\\b[^,;.?]{1,80}\\b(?:can|could|may|might|would|will|does|do|is|are)\\b(?: (?:also|really|still))?"
                    + " (?:help|work|benefit|be of (?:use|help|benefit)|be worth|worth|any good|of (?:use|help|benefit))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:(?:ask|asking|consult|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|check(?:ing)? with)\\b)[^;:]*",
            Pattern.CASE_INSENSITIVE);

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

    /** Whether people are told to ask a professional for safety's sake: "see a doctor if it lasts". */
    public static boolean isToAsk(Recommendation advice) {
        return asksSomebody(advice) && !isToAskForHelp(advice);
    }

    /** Whether people are told to ask a professional whether a treatment can help, which warns of nothing. */
    public static boolean isToAskForHelp(Recommendation advice) {
        return asksSomebody(advice)
                && WHETHER_IT_HELPS.matcher(advice.quotes().get(0).exact()).find();
    }

    /** Whether people are told to ask a professional, for whatever reason. */
    static boolean asksSomebody(Recommendation advice) {
        String words = advice.quotes().get(0).exact();
        return ASK.areIn(words) && PROFESSIONALS.areIn(words);
    }

    /** Whether a word only tells people to ask, or whom: what they are to ask about is told by the others. */
    static boolean isOfAsking(String word) {
        return ASKING.contains(word.toLowerCase(Locale.ROOT));
    }

    /** What people are told to ask whom, without what stands before: "ask your doctor whether it suits you"; absent for other words. */
    public static Optional<String> asked(Recommendation advice) {
        Matcher asked = ASKED.matcher(advice.quotes().get(0).exact().strip());
        return asked.find() ? Optional.of(asked.group().replaceFirst("[.!?]+$", "")) : Optional.empty();
    }

    /** Whether people are told what not to do or to expect: "nobody should expect wonders of it", "do not stop your pills". */
    public static boolean isNotTo(Recommendation advice) {
        return AVOID.areIn(ASIDE.matcher(advice.action()).replaceAll(" "));
    }
}
