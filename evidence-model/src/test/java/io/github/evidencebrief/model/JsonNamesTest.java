package io.github.evidencebrief.model;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSerializeAs;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names in JSON are a promise to every reader of it: json-names.txt holds them. */
class JsonNamesTest {
    @Test
    void areTheOnesInTheFile() throws JsonMappingException {
        List<String> lines = new ArrayList<>();
        for (Class<?> type : Fixtures.records()) {
            lines.add(type.getSimpleName() + ": " + names(type));
        }
        for (Class<?> type : Fixtures.vocabularies()) {
            lines.add(type.getSimpleName() + ": " + codes(type));
        }
        assertThat(String.join("\n", lines) + "\n").isEqualTo(Fixtures.text("json-names.txt"));
    }

    private static String names(Class<?> type) throws JsonMappingException {
        List<String> names = new ArrayList<>();
        Fixtures.MAPPER
                .getSerializerProviderInstance()
                .findValueSerializer(type.getAnnotation(JsonSerializeAs.class).value())
                .properties()
                .forEachRemaining(property -> names.add(property.getName()));
        return String.join(", ", names);
    }

    private static String codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Fixtures.MAPPER.convertValue(constant, String.class))
                .collect(joining(", "));
    }
}
