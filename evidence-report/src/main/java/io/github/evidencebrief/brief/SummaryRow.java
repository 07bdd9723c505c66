package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.report.Statement;
import java.util.List;

/** What the sources say of one outcome, each result with its comparison and its time. */
record SummaryRow(
        @Column(order = 10, header = "Outcome") String outcome,

        @Column(order = 20, header = "Which way, against what, when, and who says so")
        List<Statement> results,

        @Column(order = 30, header = "What it rests on") String behind,

        @Column(order = 40, header = "Size and certainty in the sources\u2019 words", absent = "none given")
        List<String> words) {}
