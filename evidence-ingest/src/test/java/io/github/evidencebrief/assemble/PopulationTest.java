package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Study;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The people of a study. */
class PopulationTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A trial included 44 nurses with early and with late frostbite. | nurses with early and with late frostbite",
                "A trial enrolled 90 infants and toddlers with coughs.          | infants and toddlers with coughs",
                "A trial included bakers with asthma and 30 rowers with eczema. | bakers with asthma and 30 rowers with eczema",
                "A trial studied 60 sailors with gout.                          | sailors with gout",
            })
    void twoKindsOfPeopleStayTogether(String people, String population) {
        assertThat(study(people + " Honey eased pain compared with no treatment.")
                        .population())
                .isEqualTo(Optional.of(population));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A trial in Neck News drew 101 veterans with chronic neck pain.   | veterans with chronic neck pain",
                "A study in Neck News followed 1,200 older adults for a year.     | older adults",
                "In Neck News, 90 participants aged 26 to 66 who had severe hay fever were drawn by lot to a trial. | participants aged 26 to 66 who had severe hay fever",
                "A trial in Neck News involved 12 men who were asked to row until they were tired, then rested. | men who were asked to row until they were tired",
                "A trial in Neck News took in women in their 60s.                 | women in their 60s",
                "A trial in Neck News took 40 bakers. All of the people in the study had chronic hand pain. | chronic hand pain",
            })
    void thePeopleAreThoseWhoTookPart(String people, String population) {
        assertThat(study(people + " Honey eased pain compared with no treatment.")
                        .population())
                .isEqualTo(Optional.of(population));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A trial in Neck News of a pill. Of 40 patients who were given the pill, 12 slept well.",
                "A trial in Neck News of a pill showed gains in sleep in a panel of 12 doctors with coughs.",
            })
    void whatPeopleGotOrWhoJudgedDoesNotTellWhoTheyAre(String text) {
        assertThat(study(text).population()).isEmpty();
    }

    private Study study(String text) {
        return Texts.read(folder, text).studies().get(0);
    }
}
