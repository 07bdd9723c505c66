package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.phrase.Countries;
import io.github.evidencebrief.rule.Mention;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads where a sentence is set, for what happened in another place is told of another study.
 *
 * <pre>
 *   A trial in Ghent gave 90 bakers a whistle. Over in Peru, 60 sailors had bells.   the second is set in Peru
 *   Peru (60 sailors): no gain.                                                     so is this
 *   In Peru, few sailors whistle.                                                   tells of no study
 * </pre>
 */
final class StudyScenes {
    private static final String SCENE = "study-scene";
    private static final int MOST_PLACES = 40;

    private final Reading reading;
    private final StudyFacts facts;
    private final StudyOpenings openings;

    StudyScenes(Reading reading, StudyFacts facts, StudyOpenings openings) {
        this.reading = reading;
        this.facts = facts;
        this.openings = openings;
    }

    /** The place a sentence is set in; absent when it names none first, or tells of nothing that was done there. */
    Optional<String> of(Sentence sentence) {
        return sentence.all(SCENE)
                .filter(scene -> tells(scene, sentence))
                .flatMap(scene -> scene.slot("name").stream())
                .map(reading::words)
                .filter(place -> !Names.isAcronym(place) && isPlace(place, sentence))
                .findFirst();
    }

    private boolean tells(Mention scene, Sentence sentence) {
        boolean set = sentence.has("background") || sentence.has("no-study") || sentence.has("outside");
        boolean label = scene.attribute("label").isPresent() || isDeed(scene);
        boolean told = facts.counts(sentence) || sentence.has("effect");
        boolean happened = sentence.has("study-told") || openings.happened(sentence);
        return !set && (label || (told && happened)) && sentence.block().kind() != Block.Kind.TITLE;
    }

    /** Whether a sentence says what was done to people in a place: "In Peru they gave sailors bells". */
    static boolean isOfDeed(Sentence sentence) {
        return sentence.all(SCENE).anyMatch(StudyScenes::isDeed);
    }

    private static boolean isDeed(Mention scene) {
        return scene.attribute("deed").isPresent();
    }

    /** A name that is of no country that is known may be that of anything: it is a place where people are counted. */
    private boolean isPlace(String name, Sentence sentence) {
        return !Countries.in(name).isEmpty() || facts.counts(sentence);
    }

    /** Whether a study is known to be of a place. */
    boolean isIn(StudyDraft draft, String place) {
        Set<String> countries = Countries.in(place);
        return countries.isEmpty()
                ? told(draft).anyMatch(words -> shareName(words, place))
                : !Collections.disjoint(countries, draft.countries);
    }

    private Stream<String> told(StudyDraft draft) {
        return draft.places.stream().limit(MOST_PLACES).map(reading::words);
    }

    private static boolean shareName(String words, String place) {
        List<String> named = StudyPlaces.capitalised(words);
        return StudyPlaces.capitalised(place).stream().anyMatch(named::contains);
    }
}
