package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Findings of one direction on one treatment, said in one sentence. */
final class FindingGroup {
    private static final int MOST_HEDGES = 4;
    private static final int MOST_QUOTES = 3;
    private static final int MOST_NAMES = 4;

    private final EvidenceIndex index;
    private final List<Finding> findings;
    private final List<Finding> otherwise;

    /** Findings that agree, and what other findings say otherwise to the same question. */
    FindingGroup(EvidenceIndex index, List<Finding> findings, List<Finding> otherwise) {
        this.index = index;
        this.findings = findings;
        this.otherwise = otherwise;
    }

    List<Finding> findings() {
        return findings;
    }

    Backing backing() {
        return index.backing(findings.stream().map(Voice::of).toList());
    }

    /** What the findings rest on, the words of caution they use, and who reports otherwise. */
    List<Statement> background() {
        List<Statement> clauses = new ArrayList<>();
        clauses.add(Statement.of(backing().resting() + common() + conditions() + comparisons() + sizes() + hedges()));
        dissent().ifPresent(clauses::add);
        return clauses;
    }

    /** What is reported, as the end of a sentence. */
    String result() {
        String treatment = Listing.and(index.treatments().common(findings));
        String what = treatment.isEmpty() ? "the treatment" : treatment;
        Direction direction = findings.get(0).direction();
        return switch (direction) {
            case FAVOURS_INTERVENTION -> "a benefit of " + what + outcomes("for");
            case FAVOURS_COMPARATOR -> "more benefit with something other than " + what + outcomes("for");
            case NO_DIFFERENCE -> "no clear effect of " + what + outcomes("on");
            case HARM -> "a worse result with " + what + outcomes("for");
            case MIXED -> "mixed results of " + what + outcomes("for");
            case UNCLEAR -> "no clear direction for " + what + outcomes("and");
        };
    }

    private String outcomes(String preposition) {
        return new SharedOutcomes(findings).words(preposition);
    }

    private Optional<Statement> dissent() {
        List<String> sources =
                index.labels(otherwise.stream().map(Finding::source).toList());
        String verb = sources.size() == 1 ? " also reports" : " also report";
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(
                        Listing.and(sources) + verb + " results that point elsewhere.", onePerSource(otherwise)));
    }

    /** Whom the studies are about; empty when no study says. */
    private String conditions() {
        List<String> named = backing().studies().stream()
                .flatMap(study -> study.condition().stream())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        return named.isEmpty() ? "" : " Studied for: " + Listing.and(named) + ".";
    }

    /** What the treatment was set against, and whether some results were set against nothing. */
    private String comparisons() {
        List<String> named = findings.stream()
                .flatMap(finding -> finding.comparators().stream())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        boolean open =
                findings.stream().anyMatch(finding -> finding.comparators().isEmpty());
        if (named.isEmpty()) {
            return " None of these results names what it was compared with.";
        }
        return " Compared with: " + Listing.and(named) + (open ? "; other results name no comparison." : ".");
    }

    /** The one study that most of the sources share; empty when each has studies of its own. */
    private String common() {
        Map<String, Set<String>> sources = new TreeMap<>();
        findings.forEach(finding -> index.studyName(finding.study())
                .ifPresent(study -> sources.computeIfAbsent(study, unseen -> new TreeSet<>())
                        .add(finding.source())));
        return sources.entrySet().stream()
                .min(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> (backing().studies().size() == 1
                                ? " It is "
                                : " One of these is behind " + Listing.and(index.labels(entry.getValue())) + ": ")
                        + entry.getKey() + ".")
                .orElse("");
    }

    /** How large the sources call the result; empty when they do not say. */
    private String sizes() {
        List<String> sizes = findings.stream()
                .flatMap(finding -> finding.magnitude().stream()
                        .map(size -> index.label(finding.source()) + " " + SizeWords.quoted(size)))
                .distinct()
                .limit(MOST_NAMES)
                .toList();
        return sizes.isEmpty() ? "" : " Size in words: " + String.join("; ", sizes) + ".";
    }

    /** The words of certainty, each with the source that uses it. */
    private String hedges() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        findings.forEach(finding -> finding.certaintyWords().stream()
                .limit(MOST_HEDGES)
                .map(SizeWords::quoted)
                .forEach(word -> words.computeIfAbsent(finding.source(), unseen -> new LinkedHashSet<>())
                        .add(word)));
        List<String> parts = new ArrayList<>();
        words.forEach((source, said) -> parts.add(index.label(source) + " "
                + Listing.and(said.stream().limit(MOST_HEDGES).toList())));
        return parts.isEmpty()
                ? ""
                : " Words of caution: "
                        + String.join("; ", parts.stream().limit(MOST_HEDGES).toList()) + ".";
    }

    /** One quote of each source, three at most: enough to check a sentence by. */
    List<Quote> fewQuotes() {
        return onePerSource(findings);
    }

    private static List<Quote> onePerSource(List<Finding> findings) {
        Map<String, Quote> first = new LinkedHashMap<>();
        findings.forEach(
                finding -> first.putIfAbsent(finding.source(), finding.quotes().get(0)));
        return first.values().stream().limit(MOST_QUOTES).toList();
    }
}
