package io.github.evidencebrief.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a sentence is cut into tokens; each token stands between two bars. */
class TokensTest {
    private static final RuleSet RULES = RuleSet.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The 1,200 cooks ate.      ; |The| |1,200| |cooks| |ate||.|",
                "A double-blind tasting    ; |A| |double|-|blind| |tasting|",
                "Dr. Lee's U.S. kitchen.   ; |Dr|. |Lee||'s| |U.S|. |kitchen||.|",
                "salt (3.5%) or pepper     ; |salt| |(||3.5||%||)| |or| |pepper|",
                "from 5–10 cooks           ; |from| |5||–||10| |cooks|",
                "\"Don't stir\", she said  ; \"|Don't| |stir|\"|,| |she| |said|",
                "crème brûlée              ; |crème| |brûlée|"
            })
    void wordsNumbersAndSignsAreTokens(String sentence, String cut) {
        assertThat(picture(sentence)).isEqualTo(cut);
    }

    private static String picture(String sentence) {
        Tokens tokens = RULES.tokens(sentence, 0, sentence.length());
        StringBuilder picture = new StringBuilder();
        int at = 0;
        for (int token = 0; token < tokens.size(); token++) {
            picture.append(sentence, at, tokens.start(token))
                    .append('|')
                    .append(sentence, tokens.start(token), tokens.end(token))
                    .append('|');
            at = tokens.end(token);
        }
        return picture.append(sentence.substring(at)).toString();
    }
}
