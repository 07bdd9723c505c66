package io.github.evidencebrief.assemble;

import io.github.evidencebrief.phrase.Countries;
import io.github.evidencebrief.rule.Mention;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads in which country that was made of which a sentence tells, for a text seldom tells of two studies from one.
 *
 * <pre>
 *   The Flemish bakers slept longer.                of the study made in Belgium
 *   Bells hung in nine German harbours did nothing. of one made in Germany
 *   It was done on a ferry in Kenya.                the study in hand was made in Kenya
 * </pre>
 */
final class StudyHomes {
    private static final String HOME = "study-home";
    private static final Types TOLD = Types.of(HOME, "study-scene", "study-placed");

    private final Reading reading;

    StudyHomes(Reading reading) {
        this.reading = reading;
    }

    /** The countries of those who are told of as making a study or being studied; empty when somebody else is placed. */
    Set<String> of(Sentence sentence) {
        Set<String> countries = new LinkedHashSet<>();
        if (sentence.hasAny(TOLD) && !sentence.has("outside")) {
            told(sentence)
                    .flatMap(mention -> mention.slot("name").stream())
                    .forEach(name -> countries.addAll(Countries.in(reading.words(name))));
        }
        return countries;
    }

    private static Stream<Mention> told(Sentence sentence) {
        return sentence.mentions().stream().filter(mention -> TOLD.has(mention.type()));
    }

    /** Whether a sentence says where the study was made that is spoken of. */
    static boolean isMade(Sentence sentence) {
        return has(sentence, "made");
    }

    /** Whether those who made a study are spoken of for the first time: "a team in Ghent tried bells". */
    static boolean isOfNewBand(Sentence sentence) {
        return has(sentence, "new");
    }

    private static boolean has(Sentence sentence, String attribute) {
        return sentence.all(HOME)
                .anyMatch(mention -> mention.attribute(attribute).equals(Optional.of("yes")));
    }

    static boolean isIn(StudyDraft draft, Set<String> countries) {
        return !Collections.disjoint(draft.countries, countries);
    }
}
