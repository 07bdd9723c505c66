package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordBreakerTest {
    private static List<String> lines(String text) {
        WordBreaker breaker = new WordBreaker();
        breaker.setText(text);
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = breaker.next(); at != BreakIterator.DONE; at = breaker.next()) {
            if (at > from) {
                lines.add(text.substring(from, at));
                from = at;
            }
        }
        return lines;
    }

    @Test
    void aWordWithAnApostropheStaysWhole() {
        assertThat(lines("it won\u2019t hurt, she doesn't say"))
                .containsExactly("it ", "won\u2019t ", "hurt, ", "she ", "doesn't ", "say");
    }

    @Test
    void quotationMarksAndHyphensBreakAsBefore() {
        assertThat(lines("a \u2018well-known\u2019 lamp")).containsExactly("a ", "\u2018well-", "known\u2019 ", "lamp");
    }
}
