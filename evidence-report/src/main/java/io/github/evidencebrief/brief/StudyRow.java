package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.report.Statement;
import java.util.List;

/** A study, once, whoever reports it. */
record StudyRow(
        @Column(order = 10, header = "Study") Statement study,

        @Column(order = 20, header = "Design") String design,

        @Column(order = 30, header = "Size", absent = "not stated")
        List<String> size,

        @Column(order = 40, header = "People", absent = "not stated")
        List<String> people,

        @Column(order = 50, header = "What was compared", absent = "not stated")
        List<String> arms,

        @Column(order = 60, header = "Measured at", absent = "not stated")
        List<String> followUps,

        @Column(order = 70, header = "Reported by") List<String> reports) {}
