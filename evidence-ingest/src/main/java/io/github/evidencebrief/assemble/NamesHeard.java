package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.phrase.Countries;
import io.github.evidencebrief.rule.Mention;
import java.util.HashSet;
import java.util.Set;

/**
 * Knows which names a text has used so far, so that a study called by one that it has not used yet is another one.
 *
 * <p>After "A trial of 90 bakers in Ghent", "the Belgian trial" is that one and "the Oslo trial" is another; but "the
 * SOUND-UP trial" may be how that one is called, which "in SOUND-UP, a trial" is not.
 */
final class NamesHeard {
    private static final String PLACED = "study-placed";

    private static final int STEM = 4;

    /** As much of a text as is looked through, in UTF-16 units; an article is shorter. */
    private static final int LONGEST = 50_000;

    private final Reading reading;
    private final Set<String> names = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private int heard;

    NamesHeard(Reading reading) {
        this.reading = reading;
    }

    /** Whether a sentence calls a study by a name that the text had not used before. */
    boolean isNew(Sentence sentence) {
        return sentence.span().start() < LONGEST && sentence.all(PLACED).anyMatch(this::isNew);
    }

    private boolean isNew(Mention mention) {
        Span name = mention.slot("name").orElse(mention.span());
        hear(mention.span().start());
        String words = reading.words(name);
        boolean known =
                StudyPlaces.capitalised(words).stream().map(NamesHeard::stem).anyMatch(names::contains)
                        || (Countries.towns(words).isEmpty()
                                && Countries.in(words).stream().anyMatch(countries::contains));
        boolean another = mention.attribute("another").isPresent();
        return !known
                && (another || !Names.isAcronym(words))
                && !StudyPlaces.capitalised(words).isEmpty();
    }

    private void hear(int to) {
        if (heard < to) {
            String text = reading.words(new Span(heard, to));
            StudyPlaces.capitalised(text).forEach(name -> names.add(stem(name)));
            countries.addAll(Countries.in(text));
            heard = to;
        }
    }

    /** "Scottish" and "Scotland" begin alike. */
    private static String stem(String name) {
        return name.substring(0, STEM);
    }
}
