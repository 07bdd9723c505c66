package io.github.evidencebrief.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.SourceKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbstractLabelsTest {
    static Stream<String> beginnings() {
        return Examples.text(Examples.path("labels.txt")).lines().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void labelsAreFoundAsMarked(String marked) {
        String text = marked.replace("«", "").replace("»", "");
        String found = AbstractLabels.at(text, new Span(0, text.length()))
                .map(label ->
                        text.substring(0, label.start()) + "«" + label.in(text) + "»" + text.substring(label.end()))
                .orElse(text);
        assertThat(found).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aim:/Methods:", "AIM/METHODS", "Aim./Methods.", "Aim /Methods ", "[Aim]:/[Methods]:"})
    void twoLabelledParagraphsMakeAnAbstract(String labels) {
        int slash = labels.indexOf('/');
        String text = "Naps for clerks\n\n" + labels.substring(0, slash) + " Naps are short and cheap.\n"
                + labels.substring(slash + 1) + " Clerks napped or read.\n";
        assertThat(Examples.plain(text).source().kind()).isEqualTo(SourceKind.ABSTRACT);
    }

    @Test
    void paragraphsFullOfMethodsAreAnAbstractWithoutLabels() {
        String methods = "We randomised clerks to naps or reading and counted their mistakes at baseline. ".repeat(5);
        String results = "Mistakes fell significantly (mean 3 versus 5, n = 40, p = 0.02). ".repeat(3);
        assertThat(Examples.plain(methods + "\n\n" + results).source().kind()).isEqualTo(SourceKind.ABSTRACT);
    }

    @Test
    void paragraphsInWhichSomebodyTalksAreNoAbstract() {
        String news = "Clerks were randomised to naps or reading, and mistakes were counted at baseline. ".repeat(5);
        String talk = "\"The mean fell significantly (3 versus 5),\" said one of them. ".repeat(3);
        assertThat(Examples.plain(news + "\n\n" + talk).source().kind()).isNotEqualTo(SourceKind.ABSTRACT);
    }

    @Test
    void paragraphsThatQuoteSomebodyAreNoAbstractWhateverTheVerb() {
        String news = "Clerks were randomised to naps or reading, and mistakes were counted at baseline. ".repeat(5);
        String talk = "\u201cThe mean fell significantly (3 versus 5),\u201d comments one of them. ".repeat(3);
        assertThat(Examples.plain(news + "\n\n" + talk).source().kind()).isNotEqualTo(SourceKind.ABSTRACT);
    }

    @Test
    void aLongParagraphUnderTheTitleInFrontMatterIsAnAbstract() {
        String paragraph = "Clerks of two towns napped or read each day. ".repeat(12);
        assertThat(Examples.markdown("---\ntitle: Naps\n---\n\n" + paragraph)
                        .source()
                        .kind())
                .isEqualTo(SourceKind.ABSTRACT);
    }

    @Test
    void aRegistrationLineUnderALongParagraphChangesNothing() {
        String paragraph = "Clerks of two towns napped or read each day. ".repeat(12);
        assertThat(Examples.plain("Naps for clerks\n\n" + paragraph + "\nTrial Registration: X1")
                        .source()
                        .kind())
                .isEqualTo(SourceKind.ABSTRACT);
    }
}
