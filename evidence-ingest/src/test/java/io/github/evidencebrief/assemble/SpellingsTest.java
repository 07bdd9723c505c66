package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Words are remembered without being taken for one another. */
class SpellingsTest {
    private static final List<String> WORDS = List.of(
            "",
            "a",
            "Tea",
            "TEATIME",
            "ninefold!",
            "ninefold!s",
            "eighteen-lettersss",
            "nineteen-letterssss",
            "\u00e9tude",
            "\u0130stanbul",
            "don\u2019t",
            "\0a",
            "12.5%");

    @Test
    void spellsEveryWordInLowerCase() {
        for (String word : WORDS) {
            assertThat(low(word)).isEqualTo(word.toLowerCase(Locale.ROOT));
            assertThat(low(word)).isEqualTo(word.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void tellsApartMoreWordsThanItRemembers() {
        for (int number = 0; number < 50_000; number++) {
            assertThat(low("Word" + number)).isEqualTo("word" + number);
        }
    }

    @Test
    void saysAWordOfAListByTheStringOfTheList() {
        String listed = Spellings.listed("QUINOA".toLowerCase(Locale.ROOT));
        assertThat(low("Quinoa")).isSameAs(listed);
        assertThat(Spellings.listed("quinoa")).isSameAs(listed);
    }

    private static String low(String word) {
        return Spellings.low("<" + word + ">", 1, word.length() + 1);
    }
}
