package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the sources say of one outcome, each result with its comparison and its time. */
record SummaryRow(
        @Column(order = 10, header = "Outcome") String outcome,

        @Column(order = 20, header = "Which way, against what, when, and who says so")
        List<Statement> results,

        @Column(order = 30, header = "What it rests on") String behind) {

    /** All that it tells of its outcome, without the notes. */
    List<Object> told() {
        return List.of(results.stream().map(Statement::text).toList(), behind);
    }

    /** The outcomes of both, with what either tells of its own. */
    SummaryRow joined(SummaryRow other) {
        List<Statement> both = new ArrayList<>();
        for (int at = 0; at < results.size(); at++) {
            both.add(Statement.of(
                    results.get(at).text(),
                    Stream.of(results.get(at), other.results.get(at))
                            .flatMap(result -> result.quotes().stream())
                            .distinct()
                            .toList()));
        }
        return new SummaryRow(outcome + "; " + Listing.small(other.outcome), both, behind);
    }
}
