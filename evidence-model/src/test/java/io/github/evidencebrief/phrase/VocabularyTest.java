package io.github.evidencebrief.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static Phrase phrase(String text) {
        return Vocabulary.standard().phrase(text);
    }

    @Test
    void headIsTheLastNamingWordBeforeAPreposition() {
        assertThat(phrase("Deep water running for knees").head()).isEqualTo("running");
    }

    @Test
    void genericWordsDoNotName() {
        assertThat(phrase("yoga classes").head()).isEqualTo("yoga");
        assertThat(phrase("reduction in nausea").head()).isEqualTo("nausea");
    }

    @Test
    void doseIsNoPartOfAName() {
        assertThat(phrase("colchicine 0.5 mg")).isEqualTo(phrase("colchicine"));
        assertThat(phrase("1,500 mg of ginger").head()).isEqualTo("ginger");
    }

    @Test
    void phraseOfGenericWordsOnlyIsMarked() {
        assertThat(phrase("the benefits").generic()).isTrue();
        assertThat(phrase("headache").generic()).isFalse();
    }

    @Test
    void synonymsBecomeOneWord() {
        assertThat(phrase("heart attacks")).isEqualTo(phrase("myocardial infarction"));
    }

    @Test
    void everydayNamesMeetThoseOfDoctors() {
        assertThat(Vocabulary.standard()
                        .phrase("cortisone jab")
                        .sharesHead(Vocabulary.standard().phrase("corticosteroid injections")))
                .isTrue();
        assertThat(Vocabulary.standard()
                        .phrase("salt water")
                        .sharesHead(Vocabulary.standard().phrase("saline")))
                .isTrue();
        assertThat(Vocabulary.standard()
                        .phrase("water tablets")
                        .sharesHead(Vocabulary.standard().phrase("diuretics")))
                .isTrue();
        assertThat(Vocabulary.standard()
                        .phrase("flu jab")
                        .sharesHead(Vocabulary.standard().phrase("vaccine")))
                .isTrue();
    }

    @Test
    void generalTermCoversItsKindsAndNotTheReverse() {
        assertThat(phrase("statins").covers(phrase("Lipitor"))).isTrue();
        assertThat(phrase("Lipitor").covers(phrase("statins"))).isFalse();
        assertThat(phrase("yoga").covers(phrase("hatha yoga"))).isTrue();
    }

    @Test
    void kindsOfOneThingShareItsFamily() {
        assertThat(phrase("Zoloft").family()).isEqualTo(phrase("Prozac").family());
        assertThat(phrase("zinc").sharesHead(phrase("magnesium"))).isFalse();
    }

    @Test
    void emptyTextGivesAnEmptyPhrase() {
        assertThat(phrase(" — ").isEmpty()).isTrue();
        assertThat(phrase("").sharesHead(phrase(""))).isFalse();
    }

    @Test
    void numbersKeepTheirDecimals() {
        assertThat(Vocabulary.standard().words("fell by 27.8 points.")).contains("27.8");
    }

    @Test
    void everyFormOfAWordBeginsAlike() {
        assertThat(Vocabulary.standard().words("splint splints")).containsExactly("splint", "splint");
        assertThat(Vocabulary.standard().beginning("splint")).isEqualTo("splin");
    }

    @Test
    void aWordThatStandsForOthersHasNoBeginningOfItsOwn() {
        assertThat(Vocabulary.standard().beginning("painkiller")).isEmpty();
        assertThat(Vocabulary.standard().beginning("")).isEmpty();
    }
}
