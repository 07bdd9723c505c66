package io.github.evidencebrief.compare;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the words by which a source says that a benefit does not last, or that nobody knows how long it does. */
public final class Brevity {
    private static final List<Pattern> WORDS = Cues.entries("brief.txt").stream()
            .map(words -> Pattern.compile("\\b" + words.replace(" ", "[ -]") + "\\b"))
            .toList();

    private static final Cues HOW_LONG = Cues.read("how-long.txt");

    private static final Pattern ONLY = Pattern.compile("\\b(?:only|merely|just|no more than)(?: \\w+){0,3} short\\b");

    private Brevity() {}

    /** The words of a doubt that say so, as they stand: {@code short-lived}; absent for none. */
    public static Optional<String> words(Limitation limit) {
        String text = limit.quotes().get(0).exact();
        String plain = text.toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::find)
                .findFirst()
                .filter(match -> limit.kind() == LimitationKind.MAGNITUDE_MODEST)
                .map(match -> text.substring(match.start(), match.end()));
    }

    /** Whether the words keep a benefit to a short time: "helped, but only in the short term". */
    public static boolean isOnly(String words) {
        return ONLY.matcher(words.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a gap in the evidence is how long a benefit lasts. */
    public static boolean isOpen(Limitation limit) {
        String words = limit.quotes().get(0).exact();
        return limit.kind() == LimitationKind.EVIDENCE_GAP && HOW_LONG.areIn(words) && Fading.tellsOfGain(words);
    }
}
