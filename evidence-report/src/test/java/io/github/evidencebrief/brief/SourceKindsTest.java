package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.SourceKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceKindsTest {
    private static Source source(String id, SourceKind kind) {
        return Source.builder()
                .from(LightTherapy.source(id, "Lamps", "2019"))
                .kind(kind)
                .build();
    }

    private static String words(SourceKind... kinds) {
        return new SourceKinds(IntStream.range(0, kinds.length)
                        .mapToObj(at -> source("s" + at, kinds[at]))
                        .toList())
                .words();
    }

    @Test
    void theKindsAreToldWithTheirNumbers() {
        assertThat(words(SourceKind.NOTE, SourceKind.NOTE)).isEqualTo(" (all notes about other texts)");
        assertThat(words(SourceKind.LAY_ARTICLE)).isEqualTo(" (lay article)");
        assertThat(words(SourceKind.LAY_ARTICLE, SourceKind.GUIDELINE, SourceKind.LAY_ARTICLE))
                .isEqualTo(" (two lay articles and one guideline)");
        assertThat(new SourceKinds(List.of()).words()).isEmpty();
    }
}
