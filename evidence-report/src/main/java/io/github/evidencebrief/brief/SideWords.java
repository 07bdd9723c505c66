package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in few words what one source says in several records: findings that differ in their outcomes become one. */
final class SideWords {
    private static final int MOST_QUOTES = 3;

    private final EvidenceIndex index;

    SideWords(EvidenceIndex index) {
        this.index = index;
    }

    /** What the records say, each thing once, findings first. */
    List<Statement> of(Collection<String> refs) {
        Map<String, List<Quote>> words = told(index.findings(refs));
        index.voices(refs).stream()
                .filter(voice -> index.findings(List.of(voice.id())).isEmpty())
                .filter(voice -> words.keySet().stream().noneMatch(told -> told.contains(voice.words())))
                .filter(voice ->
                        words.values().stream().noneMatch(voice.quotes().subList(0, 1)::equals))
                .forEach(voice -> words.put(voice.words(), voice.quotes()));
        return statements(words);
    }

    /** What some results say, each thing once. */
    List<Statement> results(Collection<Finding> findings) {
        return statements(told(findings));
    }

    private Map<String, List<Quote>> told(Collection<Finding> findings) {
        Map<String, Finding> byFrame = new LinkedHashMap<>();
        findings.forEach(finding -> byFrame.merge(frame(finding), finding, SideWords::joined));
        Map<String, List<Quote>> words = new LinkedHashMap<>();
        byFrame.values()
                .forEach(finding -> words.put(new ResultPhrase(finding).clause() + doubt(finding), finding.quotes()));
        return words;
    }

    private static List<Statement> statements(Map<String, List<Quote>> words) {
        return words.entrySet().stream()
                .map(said -> Statement.of(
                        said.getKey(),
                        said.getValue().stream().distinct().limit(MOST_QUOTES).toList()))
                .toList();
    }

    /**
     * {@code  (“far greater”, “likely”; Ada Berg)}: the words of size and caution of a view, which is no result of a study,
     * and whose view it is; empty for a result, and for a view in none of them.
     */
    private String doubt(Finding finding) {
        if (finding.basis() == Basis.MECHANISM) {
            return " (how it may work)";
        }
        if (index.isUntested(finding)) {
            return " (" + SaferThan.NOT_TESTED + ")";
        }
        List<String> words = new ArrayList<>();
        finding.magnitude()
                .filter(size -> size.chars().noneMatch(Character::isDigit))
                .map(SizeWords::quoted)
                .ifPresent(words::add);
        words.addAll(SizeWords.hedges(finding));
        String owner = finding.attribution()
                .flatMap(Speakers::person)
                .map(name -> "; " + name)
                .orElse("");
        return finding.basis() != Basis.OPINION || words.isEmpty() ? "" : " (" + String.join(", ", words) + owner + ")";
    }

    /** What it says of whichever outcome; words without one are not told of the outcomes of others. */
    private String frame(Finding finding) {
        boolean named = finding.outcomes().stream().anyMatch(NamedOutcome::isOne);
        return named + new ResultPhrase(with(finding, Set.of())).clause() + doubt(finding);
    }

    private static Finding joined(Finding one, Finding other) {
        Set<String> outcomes = new LinkedHashSet<>(one.outcomes());
        outcomes.addAll(other.outcomes());
        return Finding.builder()
                .from(with(one, outcomes))
                .addAllQuotes(other.quotes())
                .build();
    }

    private static Finding with(Finding finding, Set<String> outcomes) {
        return Finding.builder().from(finding).outcomes(outcomes).build();
    }
}
