package io.github.evidencebrief.brief;

import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first message: what most sources report, for what, until when, with who says so, and what that rests on. */
final class BottomLine {
    private final EvidenceIndex index;

    BottomLine(EvidenceIndex index) {
        this.index = index;
    }

    /** Made from the widest result and the time limit, when there is one; absent when no finding has a direction. */
    Optional<Statement> message() {
        return new WidestResult(index).widest().map(this::statement);
    }

    private Statement statement(FindingGroup widest) {
        List<Statement> clauses = new ArrayList<>();
        Optional<Statement> lasting = new TimeLimit(index).lasting();
        String end = lasting.isPresent() ? "," : ".";
        clauses.add(Statement.of(who(widest.backing()) + " " + widest.result() + end, widest.fewQuotes()));
        lasting.ifPresent(clauses::add);
        clauses.addAll(widest.background());
        return Statement.joined(clauses).withLead("Bottom line:");
    }

    private String who(Backing backing) {
        int number = backing.sources().size();
        int all = index.sources().size();
        String sources = number == all && all > 1
                ? "All " + Tally.of(all, "source")
                : Listing.sentence(Tally.word(number)) + " of " + Tally.of(all, "source");
        return sources + " (" + backing.names() + ") " + (number == 1 ? "reports" : "report");
    }
}
