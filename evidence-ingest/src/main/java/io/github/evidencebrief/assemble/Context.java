package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Quote;
import java.util.Optional;

/**
 * What the readers of one document share.
 *
 * @param reading the document with its mentions
 * @param studies which sentence speaks of which study
 * @param speakers who says what
 * @param phrases the noun phrases of the text
 * @param names the names of what arms got
 * @param interventions what the whole text is about
 */
record Context(
        Reading reading,
        Studies studies,
        Speakers speakers,
        NounPhrases phrases,
        ArmNames names,
        Interventions interventions) {
    /** The quote of a span, with the heading it stands under. */
    Quote quote(Span span, Sentence sentence) {
        return Quote.builder()
                .source(reading.document().source().id())
                .start(span.start())
                .end(span.end())
                .exact(reading.words(span))
                .section(sentence.block().section())
                .build();
    }

    /** The same about a reading with more mentions. */
    Context with(Reading more) {
        return new Context(more, studies, speakers, phrases, names, interventions);
    }

    /** Whether the text is told for lay readers; the abstract of a paper names its arms and outcomes itself. */
    boolean isLay() {
        return !Abstracts.is(reading);
    }

    /** Named words. */
    Terms terms() {
        return phrases.terms();
    }

    /** The words of noun phrases. */
    Wording wording() {
        return phrases.wording();
    }

    Optional<String> studyId(Sentence sentence) {
        return studies.of(sentence).map(StudyDraft::id);
    }
}
