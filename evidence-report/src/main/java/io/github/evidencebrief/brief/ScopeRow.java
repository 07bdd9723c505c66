package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.report.Statement;
import java.util.Optional;

/** One part of the question, after PICO, with everything the sources name for it. */
record ScopeRow(
        @Column(order = 10, header = "Part of the question") String part,

        @Column(order = 20, header = "What the sources name", absent = "nothing named")
        Optional<Statement> named) {}
