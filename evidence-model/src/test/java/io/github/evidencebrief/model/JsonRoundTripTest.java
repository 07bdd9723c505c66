package io.github.evidencebrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** full.json fills every field of every record somewhere; least.json leaves every one out that may be left out. */
class JsonRoundTripTest {
    @ParameterizedTest
    @ValueSource(strings = {"full.json", "least.json"})
    void writesTheBytesItRead(String file) throws JsonProcessingException {
        assertThat(Fixtures.pretty(Fixtures.evidence(file))).isEqualTo(Fixtures.text(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"full.json", "least.json"})
    void readsWhatItWrote(String file) throws JsonProcessingException {
        Evidence evidence = Fixtures.evidence(file);
        assertThat(Fixtures.MAPPER.readValue(Fixtures.MAPPER.writeValueAsString(evidence), Evidence.class))
                .isEqualTo(evidence)
                .hasSameHashCodeAs(evidence);
    }

    @TestFactory
    Stream<DynamicTest> fullFixtureFillsEveryField() throws JsonProcessingException {
        RecordWalk walk = RecordWalk.of(Fixtures.evidence("full.json"));
        return Fixtures.records().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> assertThat(walk.filled(type)).isEqualTo(RecordWalk.fields(type))));
    }

    @TestFactory
    Stream<DynamicTest> leastFixtureLeavesOutEveryOptionalField() throws JsonProcessingException {
        RecordWalk walk = RecordWalk.of(Fixtures.evidence("least.json"));
        return Fixtures.records().stream()
                .filter(type -> !type.equals(Evidence.class) && !type.equals(Comparison.class))
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> assertThat(walk.leftOut(type)).containsAll(RecordWalk.optional(type))));
    }

    @Test
    void emptyEvidenceStillNamesItsSchema() throws JsonProcessingException {
        assertThat(Fixtures.MAPPER.writeValueAsString(Evidence.builder().build()))
                .isEqualTo("{\"schemaVersion\":\"1\"}");
    }
}
