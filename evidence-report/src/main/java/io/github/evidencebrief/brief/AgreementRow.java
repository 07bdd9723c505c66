package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.report.Statement;
import java.util.List;

/** A question to which sources give the same answer, with those who answer otherwise. */
record AgreementRow(
        @Column(order = 10, header = "Question") String question,

        @Column(order = 20, header = "What is said") List<Statement> sides,

        @Column(order = 25, header = "Said otherwise", absent = "by nobody")
        List<Statement> otherwise,

        @Column(order = 30, header = "Silent, or not comparable", absent = "nobody")
        List<String> others,

        @Column(order = 40, header = "Rests on") String behind) {}
