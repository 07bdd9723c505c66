package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Control;
import io.github.evidencebrief.compare.Fading;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Findings of one direction on one treatment, said in one sentence. */
final class FindingGroup {
    private static final int MOST_QUOTES = 3;
    private static final int MOST_OF_STUDIES = 8;

    private final EvidenceIndex index;
    private final List<Finding> findings;
    private final List<Finding> otherwise;
    private final Set<String> ids;
    private final Set<String> families;

    /** Findings that agree, and what other findings say otherwise to the same question. */
    FindingGroup(EvidenceIndex index, List<Finding> findings, List<Finding> otherwise) {
        this(index, findings, otherwise, Set.of());
    }

    private FindingGroup(EvidenceIndex index, List<Finding> findings, List<Finding> otherwise, Set<String> families) {
        this.families = families;
        this.index = index;
        this.findings = findings;
        this.otherwise = otherwise;
        this.ids = findings.stream().map(Finding::id).collect(Collectors.toSet());
    }

    /** Some of the findings, which name the outcomes that the whole names as far as they measure them. */
    FindingGroup part(List<Finding> some) {
        Set<String> told = new TreeSet<>(shared().shown());
        told.retainAll(new SharedOutcomes(index, some, Set.of()).families());
        return new FindingGroup(index, some, List.of(), told);
    }

    private SharedOutcomes shared() {
        return new SharedOutcomes(index, findings, families);
    }

    List<Finding> findings() {
        return findings;
    }

    /** What other findings say otherwise to the same question. */
    List<Finding> otherwise() {
        return otherwise;
    }

    boolean holds(Finding finding) {
        return ids.contains(finding.id());
    }

    /** Whether a finding is about what these findings are about, or does not say what it is about. */
    boolean isOnItsTreatment(Finding finding) {
        Set<String> words = words(finding);
        return words.isEmpty()
                || findings.stream()
                        .map(FindingGroup::words)
                        .anyMatch(own -> own.isEmpty() || own.stream().anyMatch(words::contains));
    }

    private static Set<String> words(Finding finding) {
        return finding.interventions().stream()
                .map(Vocabulary.standard()::phrase)
                .flatMap(phrase -> phrase.words().stream())
                .collect(Collectors.toSet());
    }

    boolean isBenefit() {
        return findings.stream().allMatch(finding -> finding.direction() == Direction.FAVOURS_INTERVENTION);
    }

    Backing backing() {
        return index.backing(findings.stream().map(Voice::of).toList());
    }

    Background background() {
        return new Background(index, findings);
    }

    /** What is reported, as the end of a sentence. */
    String result() {
        String what = treatment();
        Direction direction = findings.get(0).direction();
        return switch (direction) {
            case FAVOURS_INTERVENTION -> "a benefit of " + what + outcomes("for");
            case FAVOURS_COMPARATOR -> "more benefit with " + others() + " than with " + what + outcomes("for");
            case NO_DIFFERENCE ->
                rivals().isEmpty()
                        ? "no clear effect of " + what + outcomes("on")
                        : "no clear difference between " + what + " and " + others() + outcomes("in");
            case HARM -> "a worse result with " + what + outcomes("for");
            case MIXED -> "mixed results of " + what + outcomes("for");
            case UNCLEAR -> "no clear direction for " + what + outcomes("and");
        };
    }

    /** A benefit for what all sources name, else for the condition, without who names what; other results as they are. */
    String plainResult(Optional<String> condition) {
        SharedOutcomes measured = new SharedOutcomes(index, measured(), families);
        Optional<String> what = measured.namedWith(shared().familiesNamedByAll())
                .filter(words -> measured.namesOf().equals(shared().namesOf()))
                .or(() -> shared().namedByAll())
                .or(() -> condition);
        return isBenefit() && what.isPresent() ? "a benefit of " + treatment() + " for " + what.get() : result();
    }

    /** Those that are no mere view. */
    private List<Finding> measured() {
        return findings.stream()
                .filter(finding -> finding.basis() != Basis.OPINION)
                .toList();
    }

    /**
     * {@code mood}: which of the outcomes that all sources name a study is told of, where it is not told of all; empty for all or
     * none.
     */
    String onlyFor(Study study) {
        Set<String> headed = shared().familiesNamedByAll();
        List<Finding> results = findings.stream()
                .filter(finding -> Voice.of(finding).study().equals(Optional.of(study.id())))
                .toList();
        Set<String> own = new TreeSet<>(new SharedOutcomes(index, results, Set.of()).families());
        own.retainAll(headed);
        return own.size() == headed.size() ? "" : shared().named(own);
    }

    /** Whether some findings are of every outcome that all sources of this result name. */
    boolean isAllIn(List<Finding> some) {
        return new SharedOutcomes(index, some, Set.of()).families().containsAll(shared().familiesNamedByAll());
    }

    /**
     * {@code sleep (S1, S2); S3 does not say for what; also mood (S1)}: who names what in all benefits of the same treatment; absent where
     * all name the same.
     */
    Optional<String> unevenOutcomes() {
        List<Finding> all = new ArrayList<>(findings);
        index.findings().stream()
                .filter(finding -> finding.direction() == Direction.FAVOURS_INTERVENTION && !findings.contains(finding))
                .filter(finding -> finding.basis() != Basis.MECHANISM && !Fading.isToldBy(finding))
                .filter(this::isOnItsTreatment)
                .forEach(all::add);
        SharedOutcomes outcomes = new SharedOutcomes(index, all, families);
        return Optional.of((outcomes.words("") + outcomes.further()).strip())
                .filter(words -> words.contains("(") || words.contains(SharedOutcomes.UNSAID));
    }

    /** What was given, by the name that the findings share. */
    String treatment() {
        String common = Listing.and(treatments());
        return common.isEmpty() ? "the treatment" : common;
    }

    /** The names of what was given. */
    List<String> treatments() {
        return index.treatments().common(findings);
    }

    /** {@code  for sleep and mood}; empty where no outcome is named. */
    String outcomes() {
        return outcomes("for");
    }

    /** Other treatments that the results were set against, as each source names them. */
    private List<String> rivals() {
        return findings.stream()
                .flatMap(finding -> finding.comparators().stream())
                .filter(comparator -> !Control.isNamedBy(comparator))
                .distinct()
                .toList();
    }

    private String others() {
        return rivals().isEmpty() ? "the comparison" : Listing.and(rivals());
    }

    private String outcomes(String preposition) {
        return shared().words(preposition);
    }

    /** Quotes of the first sources that carry each outcome the sentence names: enough to check it by. */
    List<Quote> fewQuotes() {
        return new ClearestQuotes(shared().shown()).of(findings);
    }

    /** The same, and a quote for each study that it rests on and that none of them is about; eight at most. */
    List<Quote> quotesOfStudies() {
        Set<Quote> quotes = new LinkedHashSet<>(fewQuotes());
        Map<String, List<Finding>> byStudy = findings.stream()
                .filter(finding -> Voice.of(finding).study().isPresent())
                .collect(Collectors.groupingBy(
                        finding -> finding.study().orElse(""), LinkedHashMap::new, Collectors.toList()));
        byStudy.values().stream()
                .filter(own -> own.stream()
                        .flatMap(finding -> finding.quotes().stream())
                        .noneMatch(quotes::contains))
                .forEach(own -> quotes.add(own.get(0).quotes().get(0)));
        return quotes.stream().limit(MOST_OF_STUDIES).toList();
    }

    /** The first quote of each source, three at most. */
    static List<Quote> onePerSource(List<Finding> findings) {
        Map<String, Quote> first = new LinkedHashMap<>();
        findings.forEach(
                finding -> first.putIfAbsent(finding.source(), finding.quotes().get(0)));
        return first.values().stream().limit(MOST_QUOTES).toList();
    }
}
