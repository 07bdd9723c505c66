package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Study;
import java.util.Comparator;
import java.util.Optional;

/** Says whose authors speak where a source names none: "Its authors warn" after a sentence on a guideline. */
final class Authors {
    /** About two sentences. */
    private static final int NEAR = 250;

    private final EvidenceIndex index;

    Authors(EvidenceIndex index) {
        this.index = index;
    }

    /** Who says it, and of which study, if of one; the source where nobody else does. */
    String of(Limitation limit) {
        return cited(limit).orElseGet(() -> Speakers.name(limit.attribution(), index.shortStudyName(limit.study())));
    }

    /** {@code authors of the Sleep Panel guideline}, where a source tells what these say; absent for its own words. */
    Optional<String> cited(Limitation limit) {
        return limit.attribution()
                .filter(speaker -> speaker.kind() == SpeakerKind.STUDY_AUTHOR
                        && Speakers.name(speaker).equals(PlainWords.of(SpeakerKind.STUDY_AUTHOR)))
                .filter(speaker -> limit.study().isEmpty())
                .flatMap(speaker -> before(limit.quotes().get(0)))
                .map(name -> "authors of " + name);
    }

    /** The study or guideline that the nearest sentence before speaks of. */
    private Optional<String> before(Quote words) {
        return index.studies().stream()
                .filter(study -> gap(study, words) <= NEAR)
                .min(Comparator.comparing(study -> gap(study, words)))
                .flatMap(study -> index.shortStudyName(Optional.of(study.id())));
    }

    private static int gap(Study study, Quote words) {
        return study.quotes().stream()
                .filter(quote -> quote.source().equals(words.source()) && quote.end() <= words.start())
                .mapToInt(quote -> words.start() - quote.end())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
