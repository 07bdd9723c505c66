package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;

/** What the sources say of one outcome, one comparison and one time. */
record SummaryRow(
        @Column(order = 10, header = "Outcome") String outcome,

        @Column(order = 20, header = "What was compared") String comparison,

        @Column(order = 30, header = "When", absent = "not stated")
        Optional<String> time,

        @Column(order = 40, header = "Which way, and who says so")
        List<Statement> results,

        @Column(order = 50, header = "What it rests on") String behind,

        @Column(order = 60, header = "Size and certainty in the sources\u2019 words", absent = "none given")
        List<String> words) {}
