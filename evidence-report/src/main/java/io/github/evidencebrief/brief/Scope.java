package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Collects people, treatments, comparisons, outcomes and times from the records, each name once. */
final class Scope {
    private final EvidenceIndex index;

    Scope(EvidenceIndex index) {
        this.index = index;
    }

    /** A row for each part of the question, without "pills" beside "use of pills"; none when there are no studies and findings. */
    List<ScopeRow> rows() {
        if (index.studies().isEmpty() && index.findings().isEmpty()) {
            return List.of();
        }
        return List.of(
                row("Condition", study -> optional(study.condition()), finding -> List.of()),
                row("People", study -> optional(study.population()), finding -> optional(finding.population())),
                row("Treatments", study -> arms(study, ArmRole.INTERVENTION), Finding::interventions),
                row("Compared with", study -> arms(study, ArmRole.COMPARATOR), Finding::comparators),
                row("Outcomes", Scope::outcomes, finding -> outcomes(finding.outcomes())),
                row("Times", Scope::times, finding -> times(optional(finding.timePoint()))));
    }

    private ScopeRow row(
            String part, Function<Study, Collection<String>> ofStudy, Function<Finding, Collection<String>> ofFinding) {
        Map<String, Statement> named = new LinkedHashMap<>();
        index.findings().forEach(finding -> add(ofFinding.apply(finding), finding.quotes(), named));
        index.studies().forEach(study -> add(ofStudy.apply(study), places(study), named));
        List<String> names = List.copyOf(named.keySet());
        named.keySet().removeIf(name -> names.stream().anyMatch(other -> other.endsWith(" of " + name)));
        return new ScopeRow(
                part, inOneLine(named.values().stream().map(Scope::withItsQuote).toList()));
    }

    /** Where its sources tell of a study, then where they tell of its results. */
    private List<Quote> places(Study study) {
        return Stream.concat(
                        Stream.of(study.quotes()),
                        index.findings().stream()
                                .filter(finding -> finding.study().equals(Optional.of(study.id())))
                                .map(Finding::quotes))
                .flatMap(List::stream)
                .toList();
    }

    private static Optional<Statement> inOneLine(List<Statement> names) {
        List<Statement> clauses = new ArrayList<>();
        for (Statement name : names) {
            boolean last = clauses.size() == names.size() - 1;
            clauses.add(Statement.of(name.text() + (last ? "" : ";"), name.quotes()));
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(Statement.joined(clauses));
    }

    /** Each name as it stands first, with the quotes of all records that have it. */
    private static void add(Collection<String> names, List<Quote> quotes, Map<String, Statement> named) {
        for (String name : names) {
            named.merge(
                    name.toLowerCase(Locale.ROOT),
                    Statement.of(name, quotes),
                    (first, more) -> Statement.of(
                            first.text(),
                            Stream.concat(first.quotes().stream(), more.quotes().stream())
                                    .toList()));
        }
    }

    /** The name with the first quote that has it, else with the first that has most of its words. */
    private static Statement withItsQuote(Statement named) {
        return Statement.of(
                named.text(),
                StudyProof.naming(named.text(), named.quotes()).or(() -> nearest(named)).stream()
                        .toList());
    }

    private static Optional<Quote> nearest(Statement named) {
        List<String> words = List.of(named.text().toLowerCase(Locale.ROOT).split(" "));
        return named.quotes().stream()
                .min(Comparator.comparing(quote -> words.stream()
                        .filter(word -> !quote.exact().toLowerCase(Locale.ROOT).contains(word))
                        .count()));
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

    private static List<String> outcomes(Study study) {
        return outcomes(study.outcomes());
    }

    private static List<String> outcomes(Collection<String> outcomes) {
        return outcomes.stream()
                .map(NamedOutcome::bare)
                .filter(NamedOutcome::isOne)
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
