package io.github.evidencebrief.compare;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.Optional;

/**
 * What a treatment is called safer than, or as safe as, in a text.
 *
 * @param words from the comparison to its end: {@code no riskier than plain soap}
 * @param name what it is compared with: {@code plain soap}
 */
public record SafetyRival(String words, String name) {
    private static final Pattern COMPARED = Pattern.compile(
            "\\b((?:no |not |at least |just |equally |much |far )*"
                    + "(?:safer (?:yet|but|and) (?:just |at least )?as \\w+|safer|less safe|as safe|safe|riskier|gentler|(?:more|less) (?:risky|dangerous|harmful|hazardous|toxic|addictive|invasive)"
                    + "|(?:fewer|less severe|lower|milder|less|better|more easily)\\b[^,.;:]{0,60}?)"
                    + " (?:than|as) (?:with |from )?)([^,.;:!?()]{2,80})",
            Pattern.CASE_INSENSITIVE);

    /** Words that begin something else behind the name of what it is compared with. */
    private static final Pattern MORE = Pattern.compile(
            " (?:and|but|because|when|while|if|for|in|after|since|although|who|which|that|are|is|was|were)\\b.*");

    /** The first one in a text; absent where it names none. */
    public static Optional<SafetyRival> in(String text) {
        Matcher compared = COMPARED.matcher(text);
        if (!compared.find()) {
            return Optional.empty();
        }
        String rival = MORE.matcher(compared.group(2)).replaceFirst("");
        return Optional.of(new SafetyRival(compared.group(1) + rival, rival));
    }

    /** Whether it names treatments at large: "other treatments" take in pills as well. */
    public boolean isAtLarge() {
        return isAtLarge(Vocabulary.standard().phrase(name));
    }

    private static boolean isAtLarge(Phrase rival) {
        return rival.sameAs(Vocabulary.standard().phrase("other treatments"));
    }

    /** Whether two texts compare with one thing, or one of them with treatments at large or without saying with what. */
    static boolean isSame(String text, String other) {
        Optional<Phrase> one = in(text).map(rival -> Vocabulary.standard().phrase(rival.name));
        return one.flatMap(phrase -> in(other)
                        .map(rival -> Vocabulary.standard().phrase(rival.name))
                        .map(rival -> isAtLarge(rival) || isAtLarge(phrase) || rival.sharesHead(phrase)))
                .orElse(true);
    }
}
