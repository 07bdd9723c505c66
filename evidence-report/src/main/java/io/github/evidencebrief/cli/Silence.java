package io.github.evidencebrief.cli;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds sources that were read and say nothing a brief can print. */
final class Silence {
    private Silence() {}

    /** Paths of the sources without finding, recommendation, safety statement or limitation, in the sources' order. */
    static List<String> in(Evidence evidence) {
        Set<String> heard = speakers(evidence).collect(Collectors.toSet());
        return evidence.sources().stream()
                .filter(source -> !heard.contains(source.id()))
                .map(Source::path)
                .toList();
    }

    private static Stream<String> speakers(Evidence evidence) {
        return Stream.of(
                        evidence.findings().stream().map(Finding::source),
                        evidence.recommendations().stream().map(Recommendation::source),
                        evidence.safety().stream().map(Safety::source),
                        evidence.limitations().stream().map(Limitation::source))
                .flatMap(sources -> sources);
    }
}
