package io.github.evidencebrief.brief;

import io.github.evidencebrief.annotation.Column;
import java.util.List;
import java.util.Optional;

/** A source and what it holds. */
record SourceRow(
        @Column(order = 10, header = "Short name") String label,

        @Column(order = 20, header = "Title") String title,

        @Column(order = 30, header = "Publisher", absent = "not stated")
        Optional<String> publisher,

        @Column(order = 40, header = "Date", absent = "not stated")
        Optional<String> published,

        @Column(order = 50, header = "Kind") String kind,

        @Column(order = 60, header = "Studies it names") String studies,

        @Column(order = 65, header = "Studies paid for by", absent = "not stated")
        List<String> funders,

        @Column(order = 70, header = "Findings") int findings,

        @Column(order = 80, header = "Advice") int advice) {}
