package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Verdict;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds results on a treatment, an outcome or a comparison that one source alone reports. */
final class LoneResults {
    private static final String GIVEN = "given ";
    private static final String MEASURED = "measured ";
    private static final String AGAINST = "against ";

    private final EvidenceIndex index;
    private final Map<String, Set<String>> sources = new HashMap<>();
    private final List<ClaimRefs> shared;

    LoneResults(EvidenceIndex index) {
        this.index = index;
        index.findings()
                .forEach(finding -> keys(finding)
                        .forEach(key -> sources.computeIfAbsent(key, unseen -> new HashSet<>())
                                .add(finding.source())));
        this.shared = index.claims().stream()
                .filter(claim ->
                        claim.verdict() == Verdict.AGREE && claim.question().startsWith(Untested.WHICH))
                .map(ClaimRefs::of)
                .toList();
    }

    /** What is reported by a source alone; of a comparison with several things those with which no other source compares. */
    Stream<Finding> of(String source) {
        return index.findings().stream()
                .filter(finding -> finding.source().equals(source))
                .flatMap(finding -> alone(finding).stream());
    }

    private Optional<Finding> alone(Finding finding) {
        if (given(finding).anyMatch(this::isLone)) {
            return Optional.of(finding);
        }
        Predicate<String> compared = name -> isLone(AGAINST + words(name));
        if (!isShared(finding)
                && !Levelled.isToldBy(finding)
                && finding.comparators().stream().anyMatch(compared)) {
            return Optional.of(Finding.builder()
                    .from(finding)
                    .comparators(finding.comparators().stream().filter(compared).toList())
                    .build());
        }
        List<String> outcomes = finding.outcomes().stream()
                .filter(name -> NamedOutcome.isOne(name) && isLone(MEASURED + family(name)))
                .toList();
        return outcomes.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.builder().from(finding).outcomes(outcomes).build());
    }

    private boolean isLone(String key) {
        return sources.getOrDefault(key, Set.of()).size() == 1;
    }

    /** Whether several sources tell of the two treatments, which other sources need not set against each other. */
    private boolean isShared(Finding finding) {
        return shared.stream().anyMatch(claim -> claim.all().contains(finding.id()));
    }

    private Stream<String> keys(Finding finding) {
        return Stream.of(
                        given(finding),
                        finding.outcomes().stream().map(name -> MEASURED + family(name)),
                        finding.comparators().stream().map(name -> AGAINST + words(name)))
                .flatMap(keys -> keys);
    }

    private Stream<String> given(Finding finding) {
        return index.treatments().families(finding).stream().map(name -> GIVEN + name);
    }

    private static String family(String name) {
        return Vocabulary.standard().phrase(name).family();
    }

    private static String words(String name) {
        return String.join(" ", Vocabulary.standard().phrase(name).words());
    }
}
