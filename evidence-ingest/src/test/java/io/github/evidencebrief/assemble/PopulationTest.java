package io.github.evidencebrief.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Study;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private Study study(String text) {
        return Texts.read(folder, text).studies().get(0);
    }
}
