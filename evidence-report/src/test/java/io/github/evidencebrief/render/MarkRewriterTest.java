package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.junit.jupiter.api.Test;

/** What is printed on a page is printed once. */
class MarkRewriterTest {
    private static final String HEAD = "BT\n/F2 7.2 Tf\n1 0 0 1 316 315 Tm\n(Size) Tj\nET\nEMC\n";
    private static final String LOWER = HEAD.replace("315", "307");

    private static String rewritten(String content) {
        return new String(
                new MarkRewriter(new COSDictionary(), Map.of())
                        .rewritten(content.getBytes(StandardCharsets.ISO_8859_1)),
                StandardCharsets.ISO_8859_1);
    }

    private static String marked(int number, String words) {
        return "/Span <</MCID " + number + " >> BDC\n" + words;
    }

    @Test
    void wordsPrintedTwiceAtOnePlaceAreLeftOut() {
        assertThat(rewritten(marked(1, HEAD) + marked(2, LOWER) + marked(3, HEAD)))
                .isEqualTo(marked(1, HEAD) + marked(2, LOWER) + marked(3, "EMC\n"));
    }

    @Test
    void whatSetsMoreThanWordsStays() {
        String coloured = "0.1 0.1 0.2 rg\n" + HEAD;

        assertThat(rewritten(marked(1, coloured) + marked(2, coloured)))
                .isEqualTo(marked(1, coloured) + marked(2, coloured));
    }
}
