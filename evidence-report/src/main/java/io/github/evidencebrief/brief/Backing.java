package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyKind;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How many sources say something, and how many distinct studies they rest on.
 *
 * @param sources short names of the sources
 * @param studies the studies, each once
 * @param judged whether some of it is an opinion, which rests on no study
 */
record Backing(List<String> sources, List<Study> studies, boolean judged) {
    private static final int MOST_NAMES = 3;

    /** More reviews before fewer, then more studies, more people in them, more sources. */
    static final Comparator<Backing> MOST_BEHIND = Comparator.comparing(
                    (Backing backing) -> -backing.number(StudyKind.REVIEW))
            .thenComparing(backing -> -backing.number(StudyKind.PRIMARY_STUDY))
            .thenComparing(backing -> -backing.people())
            .thenComparing(backing -> -backing.sources.size());

    private long number(StudyKind kind) {
        return studies.stream()
                .filter(study -> study.kind() == kind && StudyTally.isNamed(study))
                .count();
    }

    private long people() {
        return studies.stream()
                .flatMap(study -> study.sampleSize().stream())
                .mapToLong(Count::value)
                .sum();
    }

    /** The sources as the subject of a sentence with its verb: {@code Two sources (S1, S3) report}. */
    String reporting() {
        return Listing.sentence(Tally.of(sources.size(), "source")) + " (" + names() + ") report"
                + (sources.size() == 1 ? "s" : "");
    }

    /** {@code Two sources, one study}. */
    String words() {
        return sourceWords() + ", " + studyWords();
    }

    /** {@code Two sources, one study (Okafor 2018)}. */
    String words(Function<Study, String> name) {
        return sourceWords() + ", " + studyWords(name);
    }

    private String sourceWords() {
        return Listing.sentence(Tally.of(sources.size(), "source"));
    }

    /** What they rest on where that is no study, as a sentence without its full stop. */
    String resting(String who) {
        boolean one = sources.size() == 1;
        return judged
                ? who + (one ? " gives " : " give ") + studyWords()
                : who + (one ? " names " : " name ") + "no study";
    }

    /** {@code all three}, {@code both}, {@code two}: how many of all sources. */
    static String count(int number, int all) {
        if (number < all || all == 1) {
            return Tally.word(number);
        }
        return all == 2 ? "both" : "all " + Tally.word(all);
    }

    /** {@code one study and two reviews}; says so when it is opinion or no study is named. */
    String studyWords() {
        if (studies.isEmpty()) {
            return judged ? "opinion only" : "no study named";
        }
        return StudyTally.of(studies);
    }

    /** The same with the names of the studies. */
    String studyWords(Function<Study, String> name) {
        return studies.isEmpty() ? studyWords() : StudyTally.named(studies, name);
    }

    /** {@code one study: Okafor 2018}; where there are many, only how many. */
    String studyNames(Function<Study, String> name) {
        boolean few = studies.size() <= MOST_NAMES && studies.stream().allMatch(StudyTally::isNamed);
        return studies.isEmpty() || !few
                ? studyWords()
                : studyWords() + ": " + Listing.and(studies.stream().map(name).toList());
    }

    String names() {
        return String.join(", ", sources);
    }
}
