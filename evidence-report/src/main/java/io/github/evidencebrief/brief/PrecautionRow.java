package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.model.Precaution;
import io.github.evidencebrief.report.Statement;
import java.util.Optional;

/** What a source tells to know before acting. */
record PrecautionRow(
        @Column(order = 10, header = "About") String kind,

        @Column(order = 20, header = "In the source\u2019s words")
        Statement statement,

        @Column(order = 30, header = "Said by") String speaker,

        @Column(order = 40, header = "Source") String source) {

    static PrecautionRow of(Precaution told, String label) {
        return new PrecautionRow(
                Listing.sentence(PlainWords.of(told.kind())),
                Statement.of(SizeWords.quoted(told.statement()), told.quotes()),
                Speakers.name(told.attribution(), Optional.empty()),
                label);
    }
}
