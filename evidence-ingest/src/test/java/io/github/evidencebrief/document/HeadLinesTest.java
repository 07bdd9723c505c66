package io.github.evidencebrief.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the short lines at the head of a text say of its publisher and its date. */
class HeadLinesTest {
    private static final String BODY = "\n\nFerry crews who chewed ginger were sick less often than crews who did not,"
            + " a trial in the journal Harbour Health reports.\n\nThe trial ran for two summers.\n";

    private static Source source(String head) {
        return Examples.plain("Ginger keeps ferry crews well\n\n" + head.replace("\\n", "\n") + BODY)
                .source();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ferry Nurses Weekly | 5 June 2024 | Ada Holm; Ferry Nurses Weekly; 2024-06-05",
                "Ports & Practice, 14 January 2025; Ports & Practice; 2025-01-14",
                "NEWS RELEASE 6-MAR-2025\\n\\nUNIVERSITY OF TEJO; UNIVERSITY OF TEJO; 2025-03-06",
                "Published: September 2023; ; 2023-09",
                "Ada Holm\\nSeaside Care Today\\nJune 20, 2023; Seaside Care Today; 2023-06-20",
                "Press Office\\n\\nFOR IMMEDIATE RELEASE; ; "
            })
    void namesThePublisherAndTheDate(String head, String publisher, String published) {
        assertThat(source(head).publisher().orElse(null)).isEqualTo(publisher);
        assertThat(source(head).published().orElse(null)).isEqualTo(published);
    }

    @Test
    void takesNoSentenceForALine() {
        Source source = source("The Seaside News asked us in May 2020.");

        assertThat(source.publisher()).isEmpty();
        assertThat(source.published()).isEmpty();
    }

    @Test
    void takesAReporterForNoNameOfAPerson() {
        assertThat(source("By Ada Holm Seaside Reporter").authors()).containsExactly("Ada Holm");
        assertThat(source("By Ada Holm, Seaside Weekly").authors()).containsExactly("Ada Holm");
    }
}
