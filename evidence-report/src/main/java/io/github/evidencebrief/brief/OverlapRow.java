package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import java.util.List;

/** Two sources with the studies that both name. */
record OverlapRow(
        @Column(order = 10, header = "Sources") String pair,

        @Column(order = 20, header = "Studies that both name")
        List<String> names,

        @Column(order = 30, header = "Shared") int shared,

        @Column(order = 40, header = "In either") int either,

        @Column(order = 50, header = "Corrected covered area", unit = "%")
        int area,

        @Column(order = 60, header = "Overlap") String word) {}
