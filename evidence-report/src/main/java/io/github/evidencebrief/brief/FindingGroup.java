package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Findings of one direction on one treatment, said in one sentence. */
final class FindingGroup {
    private static final int MOST_HEDGES = 4;

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

    Statement statement() {
        Backing backing = backing();
        String text = backing.reporting() + " " + result() + ". " + backing.resting() + dissent() + hedges();
        return Statement.of(text, allQuotes()).withLead("Most widely reported:");
    }

    /** What is reported, as the end of a sentence. */
    String result() {
        String treatment = Listing.and(index.treatments().common(findings));
        String what = treatment.isEmpty() ? "the treatment" : treatment;
        Direction direction = findings.get(0).direction();
        return switch (direction) {
            case FAVOURS_INTERVENTION -> "a benefit of " + what + outcomes("for");
            case FAVOURS_COMPARATOR -> "more benefit with something other than " + what + outcomes("for");
            case NO_DIFFERENCE -> "no difference with " + what + outcomes("in");
            case HARM -> "a worse result with " + what + outcomes("for");
            case MIXED -> "mixed results of " + what + outcomes("for");
            case UNCLEAR -> "no clear direction for " + what + outcomes("and");
        };
    }

    private String outcomes(String preposition) {
        return new SharedOutcomes(findings).words(preposition);
    }

    private String dissent() {
        List<String> sources =
                index.labels(otherwise.stream().map(Finding::source).toList());
        return sources.isEmpty()
                ? ""
                : " " + Listing.and(sources) + (sources.size() == 1 ? " also reports" : " also report")
                        + " results that point elsewhere.";
    }

    private String hedges() {
        Set<String> words = new LinkedHashSet<>();
        findings.forEach(finding ->
                finding.certaintyWords().stream().map(SizeWords::quoted).forEach(words::add));
        return words.isEmpty()
                ? ""
                : " Words of caution used: "
                        + Listing.and(words.stream().limit(MOST_HEDGES).toList()) + ".";
    }

    /** The clearest quote of each source and study. */
    List<Quote> quotes() {
        return clearest(findings);
    }

    private List<Quote> allQuotes() {
        List<Quote> quotes = new ArrayList<>(clearest(findings));
        quotes.addAll(clearest(otherwise));
        return quotes;
    }

    private static List<Quote> clearest(List<Finding> findings) {
        Map<List<?>, Quote> first = new LinkedHashMap<>();
        findings.forEach(finding -> first.putIfAbsent(
                List.of(finding.source(), finding.study()), finding.quotes().get(0)));
        return new ArrayList<>(first.values());
    }
}
