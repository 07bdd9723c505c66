package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Titles and authors of entries of a reference list. */
class ReferencesTest {
    private static final String ENTRY = "Berg A, Dahl OM, et al. Zinc for deaf cooks: a trial. Hearing Care. 2021;3:4.";

    @Test
    void takesTheTitleFromBetweenAuthorsAndJournal() {
        assertThat(References.title(ENTRY, "Hearing Care")).hasValue("Zinc for deaf cooks: a trial");
    }

    @Test
    void takesTheTitleFromTheBracketsAfterTheJournal() {
        assertThat(References.title("Hearing Care (Zinc for deaf cooks)", "Hearing Care"))
                .hasValue("Zinc for deaf cooks");
    }

    @Test
    void takesNoYearInBracketsForATitle() {
        assertThat(References.title("Zinc for cooks. Hearing Care (2021)", "Hearing Care"))
                .hasValue("Zinc for cooks");
    }

    @Test
    void writesAuthorsWithTheirInitialsFirst() {
        assertThat(References.authors(ENTRY)).containsExactly("A Berg", "OM Dahl");
    }

    @Test
    void findsNoAuthorsWhereTheTitleComesFirst() {
        assertThat(References.authors("Zinc for deaf cooks. Hearing Care. 2021."))
                .isEmpty();
    }
}
