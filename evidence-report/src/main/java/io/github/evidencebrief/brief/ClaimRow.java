package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.report.Statement;
import java.util.List;

/** A question that the sources answer, with every side. */
record ClaimRow(
        @Column(order = 10, header = "Question") String question,

        @Column(order = 20, header = "Kind") String verdict,

        @Column(order = 30, header = "One side") List<Statement> first,

        @Column(order = 40, header = "Other side") List<Statement> second,

        @Column(order = 50, header = "Rests on; left out") List<Statement> behind) {}
