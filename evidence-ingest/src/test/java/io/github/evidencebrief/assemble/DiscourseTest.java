package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.rule.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which study a sentence speaks of, and who says it. */
class DiscourseTest {
    private static final RuleSet RULES = RuleSet.shipped();
    private static final String TRIAL = "A trial of 90 nurses in the journal Hearing Care tested zinc lozenges. ";

    @TempDir
    Path folder;

    private Reading read(String text) {
        return Reading.of(Texts.document(folder, text), RULES);
    }

    /** The ids of the studies of the sentences; "-" where a sentence speaks of none. */
    private List<String> studies(String text) {
        Reading reading = read(text);
        NounPhrases phrases =
                new NounPhrases(Terms.of(RULES), reading.document().text());
        Studies studies = StudyTracker.track(reading, phrases);
        return reading.sentences().stream()
                .map(sentence -> studies.of(sentence).map(StudyDraft::id).orElse("-"))
                .toList();
    }

    /** A text that tells of several studies: its sentences, and the study of each. */
    record Column(List<String> sentences, List<String> studies) {
        static Column of(String lines) {
            List<List<String>> parts =
                    lines.lines().map(line -> List.of(line.split(" \\| ", -1))).toList();
            return new Column(
                    parts.stream().map(part -> part.get(0)).toList(),
                    parts.stream().map(part -> part.get(1)).toList());
        }

        @Override
        public String toString() {
            return sentences.get(0);
        }
    }

    static Stream<Column> columns() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/columns.txt"), StandardCharsets.UTF_8);
        return Stream.of(text.split("\\R\\R", -1)).skip(1).map(lines -> Column.of(lines.strip()));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void tellsApartTheStudiesOfAColumn(Column column) {
        assertThat(studies(String.join(" ", column.sentences()))).isEqualTo(column.studies());
    }

    private Optional<String> speakerOfLast(String text) {
        Reading reading = read(text);
        Sentence last = reading.sentences().get(reading.sentences().size() - 1);
        return new Speakers(
                        reading,
                        new TermSet(List.of("our trial")),
                        new Affiliations(new TermSet(List.of()), new TermSet(List.of())))
                .of(last)
                .map(Attribution::speaker);
    }

    @Test
    void goesOnAboutTheStudyInHand() {
        assertThat(studies(TRIAL + "The nurses coughed less.")).containsExactly("S1", "S1");
    }

    @Test
    void beginsAnotherStudyWhereOneIsNamedWithoutSayingWhich() {
        assertThat(studies(TRIAL + "One small study gave zinc to toddlers. It found no benefit."))
                .containsExactly("S1", "S2", "S2");
    }

    @Test
    void takesTheStudyOfTheTextUpAgainWhenItIsCalledNew() {
        assertThat(studies(TRIAL + "One small study gave zinc to toddlers. The new trial lasted one winter."))
                .containsExactly("S1", "S2", "S1");
    }

    @Test
    void takesAStudyUpAgainByTheNameItGoesBy() {
        assertThat(studies(TRIAL + "The SOUND-UP trial gave hearing aids to the nurses. It took a year. "
                        + "A small study gave zinc to toddlers. SOUND-UP was paid for by the county."))
                .containsExactly("S1", "S1", "S1", "S2", "S1");
    }

    @Test
    void beginsAnotherStudyWhereTheJournalOrTheNumberCannotBeThatOfTheOneInHand() {
        assertThat(studies(TRIAL + "Danish doctors published results in the journal Ear and Balance from 300 cooks."))
                .containsExactly("S1", "S2");
    }

    @Test
    void givesALineOfSourcesToTheStudyWhoseJournalItNames() {
        assertThat(studies("""
                        A trial of 90 nurses tested zinc lozenges. A small study gave zinc to toddlers.

                        SOURCE: JAMA, May 3, 2021
                        """)).endsWith("S1");
    }

    @Test
    void givesWhatAlwaysHoldsToNoStudy() {
        assertThat(studies(TRIAL + "Zinc can upset the stomach.")).containsExactly("S1", "-");
    }

    @Test
    void endsAnAsideWhereNothingIsSaidOfAnyStudy() {
        assertThat(studies(TRIAL
                        + "One small study gave zinc to toddlers. Colds are a nuisance. The coughs ended sooner."))
                .containsExactly("S1", "S2", "-", "S1");
    }

    @Test
    void goesOnAboutManyStudies() {
        assertThat(studies("Two trials looked at honey for toddlers. Both found that coughs ended sooner."))
                .containsExactly("S1", "S1");
    }

    @Test
    void givesTheLedeToTheStudyItLeadsTo() {
        assertThat(studies("Zinc lozenges shortened colds by a day, researchers say. " + TRIAL))
                .containsExactly("S1", "S1");
    }

    @Test
    void letsAPronounStandForWhomTheTextNamedLast() {
        assertThat(speakerOfLast("Zinc helps, said Dr. Tom Berg of Oslo General Hospital. "
                        + "Dr. Ana Ruiz of Lima General Hospital welcomed the idea. \"It is cheap,\" she said."))
                .contains("Ana Ruiz");
    }

    @Test
    void letsABodyAdviseWhatAPersonReportsFromItsGuidelines() {
        assertThat(Texts.read(folder, """
                        A trial of 200 bakers in the Journal of Rye compared zinc lozenges with barley tea.

                        Ada Bloom, MD, a professor at Rye University, helped to write the 2009 American Throat Society
                        guidelines on sore throats. She says zinc was recommended in those clinical practice guidelines.
                        """).recommendations())
                .extracting(advice -> advice.issuer().name())
                .containsExactly(Optional.of("American Throat Society"));
    }

    @Test
    void takesNoPartOfANameForAPerson() {
        assertThat(speakerOfLast("The doctors from the United Kingdom wrote that zinc helps."))
                .isNotEqualTo(Optional.of("United Kingdom"));
    }
}
