package io.github.evidencebrief.assemble;

import io.github.evidencebrief.phrase.Countries;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

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
    private static final int MOST_PLACES = 40;

    /**
     * Where a study was made.
     *
     * @param countries its countries; one at least
     * @param towns the towns and regions in them by which the countries are known
     */
    record Home(Set<String> countries, Set<String> towns) {}

    private final Reading reading;

    StudyHomes(Reading reading) {
        this.reading = reading;
    }

    /** Where those are who are told of as making a study or being studied; absent when somebody else is placed. */
    Optional<Home> of(Sentence sentence) {
        boolean another = sentence.has("outside") && !sentence.has("author");
        if (another || !sentence.hasAny(TOLD)) {
            return Optional.empty();
        }
        return sentence.mentions().stream()
                .filter(mention -> TOLD.has(mention.type()))
                .flatMap(mention -> mention.slot("name").stream())
                .map(reading::words)
                .map(name -> new Home(Countries.in(name), Countries.towns(name)))
                .filter(home -> !home.countries.isEmpty())
                .findFirst();
    }

    /** Whether a study was made there: in the town that is named, or in the country where none is. */
    boolean isOf(Home home, StudyDraft draft) {
        return home.towns.isEmpty()
                ? isInCountry(home, draft)
                : draft.places.stream()
                        .limit(MOST_PLACES)
                        .map(reading::words)
                        .anyMatch(words -> home.towns.stream().anyMatch(words::contains));
    }

    static boolean isInCountry(Home home, StudyDraft draft) {
        return !Collections.disjoint(draft.countries, home.countries);
    }

    /** Whether a sentence says where the study was made that is spoken of. */
    static boolean isMade(Sentence sentence) {
        return has(sentence, "made");
    }

    /** Whether those who made a study are spoken of for the first time: "a team in Ghent tried bells". */
    static boolean isOfNewBand(Sentence sentence) {
        return has(sentence, "new");
    }

    /** Whether it is a study that a sentence calls by a place, or those who made it: "the small Polish trial". */
    static boolean isOfStudy(Sentence sentence) {
        return has(sentence, "study");
    }

    private static boolean has(Sentence sentence, String attribute) {
        return sentence.all(HOME)
                .anyMatch(mention -> mention.attribute(attribute).equals(Optional.of("yes")));
    }
}
