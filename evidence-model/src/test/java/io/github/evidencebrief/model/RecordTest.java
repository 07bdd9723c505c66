package io.github.evidencebrief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordTest {
    private static final Study STUDY = study().build();

    @Test
    void writesTheRecordWhenAskedForItsInterface() throws JsonProcessingException {
        assertThat(Fixtures.MAPPER.writerFor(Study.class).writeValueAsString(STUDY))
                .isEqualTo(Fixtures.MAPPER.writeValueAsString(STUDY))
                .contains("\"label\":\"Berg 2020\"");
    }

    @Test
    void writesAnOffsetOfZero() throws JsonProcessingException {
        Quote quote = Quote.builder().source("leaf").start(0).end(1).exact("x").build();
        assertThat(Fixtures.MAPPER.writeValueAsString(quote)).contains("\"start\":0");
    }

    @Test
    void keepsTheDigitsThatWerePrinted() throws JsonProcessingException {
        String json = "{\"measure\":\"smd\",\"value\":-0.50}";
        Effect effect = Fixtures.MAPPER.readValue(json, Effect.class);
        assertThat(effect.value()).contains(new BigDecimal("-0.50"));
        assertThat(Fixtures.MAPPER.writeValueAsString(effect)).isEqualTo(json);
    }

    @Test
    void passesOverNamesOfANewerVersion() throws JsonProcessingException {
        String newer = "{\"value\":9,\"qualifier\":\"exact\",\"countedBy\":\"hand\"}";
        assertThat(Fixtures.MAPPER.readValue(newer, Count.class).value()).isEqualTo(9);
    }

    @Test
    void refusesACodeItDoesNotKnowAndNamesThoseItKnows() {
        assertThatThrownBy(() -> Fixtures.MAPPER.readValue("{\"value\":9,\"qualifier\":\"roughly\"}", Count.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("\"roughly\"")
                .hasMessageContainingAll("exact", "about", "over", "nearly")
                .hasMessageContaining("[\"qualifier\"]");
    }

    @Test
    void namesTheListThatHoldsANull() {
        assertThatThrownBy(() -> study().addAllAuthors(Arrays.asList("Berg", null)))
                .hasMessage("authors element");
        assertThatThrownBy(() -> Fixtures.MAPPER.readValue("{\"claims\":[null]}", Comparison.class))
                .hasMessageContaining("Comparison")
                .hasMessageContaining("claims element");
    }

    @Test
    void isEqualWhenItsFieldsAre() {
        assertThat(study().build()).isEqualTo(STUDY).hasSameHashCodeAs(STUDY).hasToString(STUDY.toString());
        assertThat(study().label("Aune 2020").build()).isNotEqualTo(STUDY);
    }

    @Test
    void doesNotChangeWithTheListItWasBuiltFrom() {
        List<String> authors = new ArrayList<>(List.of("Berg"));
        Study study = study().addAllAuthors(authors).build();
        authors.add("Aune");
        assertThat(study.authors()).containsExactly("Berg").isUnmodifiable();
    }

    @Test
    void isCopiedWithOneFieldChanged() {
        Study renamed = Study.builder().from(STUDY).label("Aune 2020").build();
        assertThat(renamed.label()).isEqualTo("Aune 2020");
        assertThat(renamed.id()).isEqualTo(STUDY.id());
        assertThat(STUDY.label()).isEqualTo("Berg 2020");
    }

    private static Study.Builder study() {
        return Study.builder()
                .id("berg-2020")
                .label("Berg 2020")
                .kind(StudyKind.PRIMARY_STUDY)
                .design(StudyDesign.RCT);
    }
}
