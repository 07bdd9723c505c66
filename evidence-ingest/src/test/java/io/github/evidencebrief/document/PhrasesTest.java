package io.github.evidencebrief.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Phrases<String> PHRASES =
            Phrases.of(List.of("garden wall", "mint", "mint tea", "li's garden"), PlainWords::of);

    private static List<String> all(String text) {
        return PHRASES.all(PlainWords.of(text));
    }

    @Test
    void areFoundInTheOrderOfTheWordsAsOftenAsTheyStandThere() {
        assertThat(all("Mint tea, by a garden wall, and mint"))
                .containsExactly("mint", "mint tea", "garden wall", "mint");
    }

    @Test
    void areFoundWhateverTheirCaseApostrophesAndPunctuation() {
        assertThat(all("“LI’S  garden” (wall).")).containsExactly("li's garden", "garden wall");
    }

    @Test
    void areNoPartsOfWords() {
        assertThat(all("Peppermint, mints, mint-green, a garden wallflower")).isEmpty();
    }

    @Test
    void goByTheOrderTheyWereGivenIn() {
        assertThat(PHRASES.first(PlainWords.of("mint tea at the garden wall"))).contains("garden wall");
        assertThat(PHRASES.first(PlainWords.of("tea"))).isEmpty();
    }

    @Test
    void doNotReachOverTheEndOfAPart() {
        PlainWords words = PlainWords.of("some mint tea");
        assertThat(PHRASES.all(words.in(new Span(0, 9)))).containsExactly("mint");
    }

    @Test
    void areFoundInAPartThatCutsAWord() {
        PlainWords words = PlainWords.of("--mint tea--");
        assertThat(words.list()).containsExactly("--mint", "tea--");
        assertThat(PHRASES.all(words.in(new Span(2, 10)))).containsExactly("mint", "mint tea");
    }

    @Test
    void ofNothingAreNone() {
        assertThat(Phrases.of(List.of()).anyIn(PlainWords.of("mint"))).isFalse();
        assertThat(all("")).isEmpty();
    }
}
