package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.SpeakerKind;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says something stands beside the quote, so the quote need not say it again. */
class BareWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Ada Berg | She says that lamps are no cure.                             | lamps are no cure
        Ada Berg | He also adds that the gain faded, as gains do.               | the gain faded
        Ada Berg | “Lamps are certainly no cure,” says Berg, who made the test. | Lamps are certainly no cure
        Ada Berg | "Lamps are certainly no cure," Dr. Berg said.                | Lamps are certainly no cure
        Ada Berg | Berg says lamps are no cure.                                 | Berg says lamps are no cure
        Ada Berg | “Lamps,” says Berg, “are no cure for poor sleep.”            | “Lamps,” says Berg, “are no cure for poor sleep.”
                 | The article says that lamps only help a little.              | lamps only help a little
                 | The text calls the result important because lamps are cheap. | lamps are cheap
                 | This finding is important because lamps are cheap.           | lamps are cheap
                 | Lamps are dear, as lamps go.                                 | Lamps are dear, as lamps go
        """)
    void areQuotedWithoutWhoSaysThem(String speaker, String sentence, String shown) {
        Optional<Attribution> who = Optional.ofNullable(speaker)
                .map(name -> Attribution.builder()
                        .speaker(name)
                        .kind(SpeakerKind.OUTSIDE_EXPERT)
                        .build());

        assertThat(BareWords.of(LightTherapy.quote(LightTherapy.CLINIC, 0, sentence), who))
                .contains(SizeWords.quoted(shown));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        She says that it is no cure.
        He says that lamps are no cure.
        """)
    void wordsThatPointAtSomebodyNotNamedAreNotQuoted(String sentence) {
        assertThat(BareWords.of(LightTherapy.quote(LightTherapy.CLINIC, 0, sentence), Optional.empty()))
                .isEmpty();
    }
}
