package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.report.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A result as one source reports it. */
record FindingRow(
        @Column(order = 10, header = "Source") String source,

        @Column(order = 20, header = "Outcome", absent = "as quoted")
        List<String> outcomes,

        @Column(order = 30, header = "Result, against what, when, in whom")
        Statement result,

        @Column(order = 40, header = "Size and certainty in its words", absent = "none given")
        List<String> words,

        @Column(order = 50, header = "Rests on, said by") List<String> behind) {

    /** Both in one row, with the outcomes of both; absent where they differ in more, or where one names no outcome. */
    Optional<FindingRow> joined(FindingRow next) {
        boolean alike = source.equals(next.source)
                && result.text().equals(next.result.text())
                && words.equals(next.words)
                && behind.equals(next.behind)
                && !outcomes.isEmpty()
                && !next.outcomes.isEmpty();
        Set<String> all = new LinkedHashSet<>(outcomes);
        all.addAll(next.outcomes);
        return alike
                ? Optional.of(new FindingRow(
                        source,
                        List.copyOf(all),
                        Statement.of(
                                result.text(),
                                Stream.concat(result.quotes().stream(), next.result.quotes().stream())
                                        .distinct()
                                        .toList()),
                        words,
                        behind))
                : Optional.empty();
    }
}
