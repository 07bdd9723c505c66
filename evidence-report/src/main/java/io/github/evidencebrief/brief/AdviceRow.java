package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;

/** A recommendation: who advises what to whom, how strongly and under which conditions. */
record AdviceRow(
        @Column(order = 10, header = "Issued by") String issuer,

        @Column(order = 20, header = "Who that is") String kind,

        @Column(order = 30, header = "For whom", absent = "as worded")
        Optional<String> population,

        @Column(order = 40, header = "Advice") Statement action,

        @Column(order = 50, header = "Strength") String strength,

        @Column(order = 60, header = "Conditions and reasons", absent = "none given")
        List<String> conditions,

        @Column(order = 70, header = "Source") String source) {}
