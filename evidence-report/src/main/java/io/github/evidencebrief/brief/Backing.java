package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Study;
import java.util.List;

/**
 * How many sources say something, and how many distinct studies they rest on.
 *
 * @param sources short names of the sources
 * @param studies the studies, each once
 */
record Backing(List<String> sources, List<Study> studies) {
    /** The sources as the subject of a sentence with its verb: {@code Two sources (S1, S3) report}. */
    String reporting() {
        return Listing.sentence(Tally.of(sources.size(), "source")) + " (" + names() + ") report"
                + (sources.size() == 1 ? "s" : "");
    }

    /** {@code Two sources, one study}. */
    String words() {
        return Listing.sentence(Tally.of(sources.size(), "source")) + ", " + studyWords();
    }

    /** What they rest on, as a sentence. */
    String resting() {
        boolean one = sources.size() == 1;
        if (studies.isEmpty()) {
            return one ? "It names no study." : "They name no study.";
        }
        return (one ? "It rests on " : "They rest on ") + studyWords() + ".";
    }

    /** {@code one study and two reviews}; says so when no study is named. */
    String studyWords() {
        return studies.isEmpty() ? "no study named" : StudyTally.of(studies);
    }

    String names() {
        return String.join(", ", sources);
    }
}
