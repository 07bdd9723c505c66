package io.github.evidencebrief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A wrong record is refused at its birth; refusals.txt has the cases with their messages. */
class RefusalTest {
    @TestFactory
    Stream<DynamicTest> says() {
        return Stream.of(Fixtures.text("refusals.txt").split("\n\n", -1))
                .skip(1)
                .map(stanza -> stanza.strip().lines().toList())
                .map(lines -> DynamicTest.dynamicTest(lines.get(0), () -> assertRefused(lines)));
    }

    private static void assertRefused(List<String> lines) {
        String record = lines.get(0).substring(0, lines.get(0).indexOf(' '));
        Throwable refusal = catchThrowable(() ->
                Fixtures.MAPPER.readValue(lines.get(1), Class.forName(Fixtures.class.getPackageName() + "." + record)));
        assertThat(refusal).isNotNull().rootCause().hasMessage(lines.get(2));
    }
}
