package io.github.evidencebrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {
    @ParameterizedTest
    @MethodSource("constants")
    void isWrittenInLowerCaseWithHyphens(Enum<?> constant) throws JsonProcessingException {
        String code = Fixtures.MAPPER.convertValue(constant, String.class);
        assertThat(code).matches("[a-z]+(-[a-z]+)*|A|B");
        assertThat(Fixtures.MAPPER.readValue('"' + code + '"', constant.getDeclaringClass()))
                .isEqualTo(constant);
    }

    @Test
    void readsAsWords() {
        assertThat(Direction.NO_DIFFERENCE.words()).isEqualTo("no difference");
    }

    @Test
    void doesNotFollowTheMachinesLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Change.DECREASED.code() + Direction.MIXED.code()).isEqualTo("decreasedmixed");
        } finally {
            Locale.setDefault(before);
        }
    }

    static Stream<Object> constants() {
        return Fixtures.vocabularies().stream().flatMap(type -> Arrays.stream(type.getEnumConstants()));
    }
}
