package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Collects people, treatments, comparisons, outcomes and times from the records, each name once. */
final class Scope {
    private final EvidenceIndex index;

    Scope(EvidenceIndex index) {
        this.index = index;
    }

    /** A row for each part of the question; none when there are no studies and findings. */
    List<ScopeRow> rows() {
        if (index.studies().isEmpty() && index.findings().isEmpty()) {
            return List.of();
        }
        return List.of(
                row("Condition", study -> optional(study.condition()), finding -> List.of()),
                row("People", study -> optional(study.population()), finding -> optional(finding.population())),
                row("Treatments", study -> arms(study, ArmRole.INTERVENTION), Finding::interventions),
                row("Compared with", study -> arms(study, ArmRole.COMPARATOR), Finding::comparators),
                row("Outcomes", Study::outcomes, Finding::outcomes),
                row("Times", Scope::times, finding -> times(optional(finding.timePoint()))));
    }

    private ScopeRow row(
            String part, Function<Study, Collection<String>> ofStudy, Function<Finding, Collection<String>> ofFinding) {
        Map<String, Statement> named = new LinkedHashMap<>();
        index.findings().forEach(finding -> add(ofFinding.apply(finding), finding.quotes(), named));
        index.studies().forEach(study -> add(ofStudy.apply(study), study.quotes(), named));
        return new ScopeRow(part, inOneLine(List.copyOf(named.values())));
    }

    private static Optional<Statement> inOneLine(List<Statement> names) {
        List<Statement> clauses = new ArrayList<>();
        for (Statement name : names) {
            boolean last = clauses.size() == names.size() - 1;
            clauses.add(Statement.of(name.text() + (last ? "" : ";"), name.quotes()));
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(Statement.joined(clauses));
    }

    /** The first record that names a thing gives its quote. */
    private static void add(Collection<String> names, List<Quote> quotes, Map<String, Statement> named) {
        for (String name : names) {
            named.putIfAbsent(name.toLowerCase(Locale.ROOT), Statement.of(name, naming(name, quotes)));
        }
    }

    private static List<Quote> naming(String name, List<Quote> quotes) {
        Optional<Quote> exact = quotes.stream()
                .filter(quote -> quote.exact().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                .findFirst();
        return exact.or(() -> quotes.stream().findFirst()).stream().toList();
    }

    private static List<String> optional(Optional<String> value) {
        return value.stream().toList();
    }

    private static List<String> arms(Study study, ArmRole role) {
        return study.arms().stream()
                .filter(arm -> arm.role() == role)
                .map(Arm::name)
                .toList();
    }

    private static List<String> times(Study study) {
        return times(study.followUps());
    }

    private static List<String> times(Collection<String> times) {
        List<String> words = new ArrayList<>();
        times.forEach(time -> words.add(TimeWords.of(time)));
        return words;
    }
}
