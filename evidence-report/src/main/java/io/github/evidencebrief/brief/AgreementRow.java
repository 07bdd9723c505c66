package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.report.Statement;
import java.util.List;

/** A question to which sources give the same answer, with what they say otherwise and who is left out. */
record AgreementRow(
        @Column(order = 10, header = "Question") String question,

        @Column(order = 20, header = "What is said") List<Statement> sides,

        @Column(order = 30, header = "Rests on; left out") List<Statement> behind) {}
