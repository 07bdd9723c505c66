package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.report.Statement;

/** What weakens or bounds the evidence, as a source says it. */
record LimitRow(
        @Column(order = 10, header = "Kind") String kind,

        @Column(order = 30, header = "In the source\u2019s words")
        Statement statement,

        @Column(order = 40, header = "Said by; of which study")
        String speaker,

        @Column(order = 50, header = "Source") String source) {

    static LimitRow of(EvidenceIndex index, Limitation limit) {
        return new LimitRow(
                Listing.sentence(PlainWords.of(limit.kind())),
                Statement.of(SizeWords.quoted(limit.statement()), limit.quotes()),
                new Authors(index).of(limit),
                index.label(limit.source()));
    }
}
