package io.github.evidencebrief.assemble;

import java.util.List;
import java.util.Optional;

/**
 * The studies of a text and the sentences that speak of them.
 *
 * @param drafts in the order of the text
 * @param bySentence the study each sentence speaks of, by the sentence's index
 */
record Studies(List<StudyDraft> drafts, List<Optional<StudyDraft>> bySentence) {
    Optional<StudyDraft> of(Sentence sentence) {
        return bySentence.get(sentence.index());
    }
}
