package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.report.Statement;
import java.util.List;

/** Why records of several sources were taken for one study, or may be one. */
record SameStudyRow(
        @Column(order = 10, header = "Study") String study,

        @Column(order = 20, header = "Sources") String sources,

        @Column(order = 30, header = "Verdict") String verdict,

        @Column(order = 40, header = "Reasons", absent = "not enough to be sure")
        List<Statement> reasons) {}
