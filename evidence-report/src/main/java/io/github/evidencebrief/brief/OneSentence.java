package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells results of one sentence with one comparison: "At five weeks nurses in the lamp group slept longer and took fewer
 * pills", where the lines before say what they are held against.
 */
final class OneSentence {
    private static final String ENDS = ".!?";

    private final List<Finding> findings;

    OneSentence(Collection<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    /**
     * The finding, by the name of the treatment that the beginning of its sentence has, and with the comparison of its
     * neighbour where neither names what it is held against.
     */
    Finding of(Finding finding) {
        Optional<Finding> before = next(finding, true);
        Optional<Finding> after = next(finding, false);
        Finding.Builder told = Finding.builder().from(finding);
        before.filter(first -> !first.interventions().isEmpty() && !names(finding, finding.interventions()))
                .ifPresent(first -> told.interventions(first.interventions()));
        if (finding.comparators().isEmpty()) {
            Stream.of(before, after)
                    .flatMap(Optional::stream)
                    .filter(other -> !other.comparators().isEmpty() && !names(other, other.comparators()))
                    .findFirst()
                    .ifPresent(other -> told.comparators(other.comparators()));
        }
        return told.build();
    }

    /** The result that the same sentence tells right before or right behind it. */
    private Optional<Finding> next(Finding finding, boolean before) {
        return findings.stream()
                .filter(other -> before ? isFollowed(other, finding) : isFollowed(finding, other))
                .findFirst();
    }

    private static boolean isFollowed(Finding one, Finding other) {
        return one.source().equals(other.source())
                && one.study().isPresent()
                && one.study().equals(other.study())
                && one.direction() == other.direction()
                && one.timePoint().equals(other.timePoint())
                && one.basis() == Basis.BETWEEN_GROUP
                && other.basis() == Basis.BETWEEN_GROUP
                && goesOn(one.quotes().get(0), other.quotes().get(0));
    }

    private static boolean goesOn(Quote one, Quote other) {
        int gap = other.start() - one.end();
        String words = one.exact().strip();
        return gap >= 0 && gap <= 1 && ENDS.indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** Whether its own words name one of some treatments. */
    private static boolean names(Finding finding, List<String> treatments) {
        List<String> said = Vocabulary.standard().words(finding.quotes().get(0).exact());
        return treatments.stream()
                .map(Vocabulary.standard()::words)
                .anyMatch(words -> !words.isEmpty() && said.containsAll(words));
    }
}
