package io.github.evidencebrief.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static Study study(String condition) {
        return Study.builder()
                .id(condition)
                .label(condition)
                .kind(StudyKind.PRIMARY_STUDY)
                .design(StudyDesign.RCT)
                .condition(condition)
                .build();
    }

    private static List<String> names(String... conditions) {
        return new Conditions(Stream.of(conditions).map(ConditionsTest::study).toList()).names();
    }

    @Test
    void oneFamilyIsNamedFromItsWidestNameToItsNarrowest() {
        assertThat(names("chronic knee pain of rowers", "knee pain", "Chronic knee pain", "chronic knee pain"))
                .containsExactly("knee pain", "Chronic knee pain", "chronic knee pain of rowers");
    }

    @Test
    void otherConditionsStandBesideIt() {
        assertThat(names("hay fever", "knee pain")).containsExactly("hay fever", "knee pain");
    }

    @Test
    void whatIsToldOfThoseWhoHaveItStandsBeforeIt() {
        Study mild = Study.builder()
                .from(study("hay fever"))
                .population("mild and severe hay fever")
                .build();
        Study cooks = Study.builder()
                .from(study("hay fever"))
                .population("cooks who had hay fever for a year")
                .build();
        Study ill = Study.builder()
                .from(study("hay fever"))
                .population("cooks suffering from hay fever")
                .build();
        assertThat(new Conditions(List.of(mild, cooks, ill)).names())
                .containsExactly("hay fever", "mild and severe hay fever");
    }

    @Test
    void aListOfListsHasACommaBeforeItsLastAnd() {
        assertThat(Listing.and(List.of("hay fever", "colds"))).isEqualTo("hay fever and colds");
        assertThat(Listing.and(List.of("hay fever", "mild and severe colds")))
                .isEqualTo("hay fever, and mild and severe colds");
    }

    @Test
    void eachNameCountsItsStudiesAndOneEndIsToldOnce() {
        assertThat(Listing.end(List.of("chronic knee pain", "mild and severe knee pain")))
                .isEqualTo(" knee pain");
        assertThat(Listing.end(List.of("knee pain", "chronic knee pain"))).isEmpty();
        assertThat(counted("new hay fever", "new hay fever", "old hay fever"))
                .contains("new (two studies), old hay fever (one study)");
        assertThat(counted("hay fever")).contains("hay fever (one study)");
        assertThat(counted()).isEmpty();
    }

    private static Optional<String> counted(String... conditions) {
        return new Conditions(Stream.of(conditions).map(ConditionsTest::study).toList()).counted(4);
    }
}
