package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.document.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole name of the place that a piece of it was read of. */
class AffiliationsTest {
    private final Affiliations affiliations =
            new Affiliations(new TermSet(List.of("centre", "hospital", "institute")), new TermSet(List.of("in")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She runs the Alpine Centre for Lung Health. | Lung Health | Alpine Centre for Lung Health",
                "The Institute for Sleep and Rest is new.    | Rest        | Rest",
                "A nurse of the Institute of Sleep in Turku. | Sleep       | Institute of Sleep",
                "A nurse at a Turku teaching hospital said.  | Turku       | Turku teaching hospital",
                "A nurse at the Larsen hospital said.        | Larsen      | Larsen hospital",
                "A nurse from Turku in hospital said.        | Turku       | Turku",
                "Care for Women in Turku is free.            | Women       | Women",
            })
    void findsTheNameAroundAPiece(String text, String piece, String whole) {
        int start = text.indexOf(piece);
        assertThat(affiliations
                        .whole(text, new Span(start, start + piece.length()))
                        .in(text))
                .isEqualTo(whole);
    }
}
