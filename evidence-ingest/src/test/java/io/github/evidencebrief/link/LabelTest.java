package io.github.evidencebrief.link;

import static io.github.evidencebrief.link.Sources.people;
import static io.github.evidencebrief.link.Sources.study;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.model.Qualifier;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import org.junit.jupiter.api.Test;

class LabelTest {
    private static String label(Study.Builder study) {
        return Label.of(study.build(), "the new study");
    }

    @Test
    void investigatorAndYearComeFirst() {
        assertThat(label(study("S1")
                        .addAuthors("Dr. Ana McDermott, MD")
                        .year(2014)
                        .journal("Thorax")))
                .isEqualTo("McDermott 2014");
    }

    @Test
    void journalAndSizeStandInForTheYear() {
        assertThat(label(study("S1")
                        .design(StudyDesign.RCT)
                        .journal("Thorax")
                        .addAuthors("Ana McDermott")
                        .sampleSize(people(250, Qualifier.NEARLY))))
                .isEqualTo("Thorax trial (nearly 250 people)");
    }

    @Test
    void adviceIsNamedAfterItsBody() {
        assertThat(label(study("G1")
                        .kind(StudyKind.GUIDELINE)
                        .addAuthors("Ana McDermott")
                        .year(2019)
                        .addInstitutions("British Thoracic Society")))
                .isEqualTo("British Thoracic Society recommendation 2019");
    }

    @Test
    void adviceAgainstStandardCareIsNoGuidelineByThatWord() {
        assertThat(label(study("G1")
                        .kind(StudyKind.GUIDELINE)
                        .addInstitutions("British Thoracic Society")
                        .addQuotes(Quote.builder()
                                .source("a")
                                .start(0)
                                .end(48)
                                .exact("The society recommends splints to standard care.")
                                .build())))
                .isEqualTo("British Thoracic Society recommendation");
    }

    @Test
    void whatItsSourceCallsAGuidelineIsOne() {
        assertThat(label(study("G1")
                        .kind(StudyKind.GUIDELINE)
                        .addInstitutions("British Thoracic Society")
                        .addQuotes(Quote.builder()
                                .source("a")
                                .start(0)
                                .end(36)
                                .exact("The guideline of the society is new.")
                                .build())))
                .isEqualTo("British Thoracic Society guideline");
    }

    @Test
    void nothingKnownLeavesTheWordsOfTheSource() {
        assertThat(label(study("S1"))).isEqualTo("the new study");
    }
}
