package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.report.Statement;
import java.util.List;

/** A statement about harms. */
record SafetyRow(
        @Column(order = 10, header = "Treatment", absent = "not named")
        List<String> interventions,

        @Column(order = 20, header = "What is said") String kind,

        @Column(order = 30, header = "In the source\u2019s words")
        Statement statement,

        @Column(order = 40, header = "Said by; of which study")
        String speaker,

        @Column(order = 60, header = "Source") String source) {

    static SafetyRow of(EvidenceIndex index, Safety safety) {
        return new SafetyRow(
                safety.interventions(),
                PlainWords.of(safety.kind()),
                Statement.of(SizeWords.quoted(safety.statement()), safety.quotes()),
                Speakers.name(safety.attribution(), index.shortStudyName(safety.study())),
                index.label(safety.source()));
    }
}
