package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.report.Statement;
import java.util.Optional;

/** Advice that warns: to ask a professional, or what not to do or to expect. */
record WarningRow(
        @Column(order = 10, header = "Issued by") String issuer,

        @Column(order = 20, header = "Who that is") String kind,

        @Column(order = 30, header = "For whom", absent = "as worded")
        Optional<String> population,

        @Column(order = 40, header = "Warning") Statement action,

        @Column(order = 50, header = "Kind") String warning,

        @Column(order = 60, header = "Source") String source) {}
