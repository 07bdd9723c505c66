package io.github.evidencebrief.link;

import static io.github.evidencebrief.link.Sources.arm;
import static io.github.evidencebrief.link.Sources.ids;
import static io.github.evidencebrief.link.Sources.people;
import static io.github.evidencebrief.link.Sources.quote;
import static io.github.evidencebrief.link.Sources.source;
import static io.github.evidencebrief.link.Sources.study;
import static io.github.evidencebrief.link.Sources.withFinding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Identifiers;
import io.github.evidencebrief.model.Qualifier;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.model.StudyReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LinkerTest {
    private static Evidence link(Evidence... sources) {
        return new Linker().link(List.of(sources));
    }

    private static Identifiers pmid(String number) {
        return Identifiers.builder().pmid(number).build();
    }

    private static Study.Builder sleepTrial(String id) {
        return study(id).journal("Sleep Medicine").condition("insomnia").addArms(arm("hatha yoga"));
    }

    @Test
    void sharedNumberOfARegisterJoins() {
        Evidence linked = link(
                source("a", study("S1").identifiers(pmid("111")).build()),
                source("b", study("S1").identifiers(pmid("111")).build()));

        assertThat(ids(linked)).containsExactly("a/S1");
        assertThat(linked.studies().get(0).reports().get(1).reasons()).containsExactly("both give pmid 111");
    }

    @Test
    void sharedAcronymJoins() {
        Evidence linked = link(
                source(
                        "a",
                        study("S1")
                                .acronym("SLEEP-UP")
                                .sampleSize(people(90, Qualifier.EXACT))
                                .build()),
                source(
                        "b",
                        study("S1")
                                .acronym("Sleep Up")
                                .sampleSize(people(30, Qualifier.EXACT))
                                .build()));

        assertThat(ids(linked)).containsExactly("a/S1");
        assertThat(linked.studies().get(0).acronym()).hasValue("SLEEP-UP");
    }

    @Test
    void differentAcronymsKeepApartWhatJournalAndSizeWouldJoin() {
        Evidence linked = link(
                source(
                        "a",
                        sleepTrial("S1")
                                .acronym("SLEEP-UP")
                                .sampleSize(people(90, Qualifier.EXACT))
                                .build()),
                source(
                        "b",
                        sleepTrial("S1")
                                .acronym("NAP-ON")
                                .sampleSize(people(90, Qualifier.EXACT))
                                .build()));

        assertThat(ids(linked)).containsExactly("a/S1", "b/S1");
    }

    @Test
    void sharedNumberOutweighsWhatSourcesTellDifferently() {
        Study trial = sleepTrial("S1").identifiers(pmid("111")).year(2015).build();
        Study told = Study.builder()
                .from(trial)
                .year(2017)
                .sampleSize(people(90, Qualifier.EXACT))
                .build();
        Study retold = Study.builder()
                .from(trial)
                .sampleSize(people(120, Qualifier.EXACT))
                .build();

        assertThat(ids(link(source("a", told), source("b", retold)))).containsExactly("a/S1");
    }

    @Test
    void differentNumbersAreNeverJoinedAlsoNotThroughAThirdRecord() {
        Evidence linked = link(
                source("a", sleepTrial("S1").identifiers(pmid("111")).build()),
                source("b", sleepTrial("S1").identifiers(pmid("222")).build()),
                source("c", sleepTrial("S1").build()));

        assertThat(ids(linked)).containsExactly("a/S1", "b/S1", "c/S1");
        assertThat(linked.studies().get(2).possiblySame()).containsExactly("a/S1", "b/S1");
    }

    @Test
    void journalInterventionAndConditionTogetherJoin() {
        Evidence linked = link(
                source("a", sleepTrial("S1").build()),
                source("b", sleepTrial("S9").build()));

        assertThat(ids(linked)).containsExactly("a/S1");
        assertThat(linked.studies().get(0).reports())
                .extracting(StudyReport::studyId)
                .containsExactly("S1", "S9");
        assertThat(linked.studies().get(0).reports().get(1).reasons())
                .containsExactly("both name the journal Sleep Medicine", "both test hatha yoga", "both study insomnia");
    }

    private static Study toldAs(String source, String words, Qualifier qualifier, int size) {
        return study("S1")
                .journal("Sleep Medicine")
                .addArms(arm("hatha yoga"))
                .sampleSize(people(size, qualifier))
                .addQuotes(quote(source, words))
                .build();
    }

    @Test
    void differentCountriesKeepApartWhatJournalAndRoundedSizeWouldJoin() {
        Study finnish = toldAs("a", "A Finnish trial of yoga.", Qualifier.ABOUT, 360);
        Study irish = toldAs("b", "The trial took place in Ireland.", Qualifier.EXACT, 368);

        assertThat(ids(link(source("a", finnish), source("b", irish)))).containsExactly("a/S1", "b/S1");
    }

    @Test
    void oneCountryAndFittingNumbersAreEnough() {
        assertThat(ids(link(
                        source("a", napTrial("A Finnish trial.", 312)),
                        source("b", napTrial("Nurses in Turku napped.", 312)))))
                .containsExactly("a/S1");
        assertThat(ids(link(
                        source("a", napTrial("A Finnish trial.", 312)),
                        source("b", napTrial("Nurses in Lima napped.", 312)))))
                .hasSize(2);
    }

    @Test
    void oneCountryAndOneJournalAreNot() {
        Study first = withJournal("A Finnish trial of naps.");
        Study second = withJournal("Naps of nurses in Turku.");

        assertThat(ids(link(source("a", first), source("b", second)))).hasSize(2);
    }

    @Test
    void aCountryInWhichEachSourceTellsOfOneStudyIsEnoughWhereBothAreAboutOneThing() {
        Study finnish = placed("A Finnish study tried hammocks and melatonin on bakers.");
        Study retold = placed("In Turku the hammocks and the melatonin did nothing.");
        Study another = placed("A Finnish group tried naps.");

        assertThat(ids(link(source("a", finnish), source("b", retold)))).containsExactly("a/S1");
        assertThat(ids(link(
                        source(
                                "a",
                                finnish,
                                Study.builder().from(another).id("S2").build()),
                        source("b", retold))))
                .hasSize(3);
    }

    private static Study tested(String treatment, String words) {
        return Study.builder().from(placed(words)).addArms(arm(treatment)).build();
    }

    @Test
    void anotherTreatmentOutweighsACountryInWhichEachSourceTellsOfOneStudy() {
        Study hammocks = tested("hammocks", "A Finnish study tried hammocks on bakers with cramps.");
        Study again = tested("hammocks", "Bakers with cramps in Turku slept in hammocks.");
        Study magnesium = tested("magnesium", "Finnish bakers with cramps swallowed magnesium.");

        assertThat(ids(link(source("a", hammocks), source("b", again)))).containsExactly("a/S1");
        assertThat(ids(link(source("a", hammocks), source("b", magnesium)))).hasSize(2);
    }

    @Test
    void oneTreatmentOfTwoComplaintsIsNoOneStudy() {
        Study cramps = tested("hammocks", "Finnish bakers who slept in hammocks had fewer cramps.");
        Study burns = tested("hammocks", "Burns healed sooner in hammocks, doctors in Turku say.");

        assertThat(ids(link(source("a", cramps), source("b", burns)))).hasSize(2);
    }

    @Test
    void aTownAndItsRegionAreNoTwoPlaces() {
        Study exeter = tested("hammocks", "Bakers with cramps in Exeter slept in hammocks for 90 nights.");
        Study devon = tested("hammocks", "Some 217 bakers with cramps in Devon slept in hammocks for 90 nights.");
        Study sized = Study.builder()
                .from(exeter)
                .sampleSize(people(217, Qualifier.EXACT))
                .build();

        assertThat(ids(link(
                        source("a", sized),
                        source(
                                "b",
                                Study.builder()
                                        .from(devon)
                                        .sampleSize(people(217, Qualifier.EXACT))
                                        .build()))))
                .containsExactly("a/S1");
    }

    @Test
    void twoTownsOfOneCountryAreNoOnePlace() {
        Study turku = tested("hammocks", "Bakers with cramps in Turku slept in hammocks.");
        Study oulu = tested("hammocks", "Bakers with cramps in Oulu slept in hammocks.");

        assertThat(ids(link(source("a", turku), source("b", oulu)))).hasSize(2);
    }

    @Test
    void aChainDoesNotJoinTwoRecordsThatConflict() {
        Study first = sleepTrial("S1").addAuthors("Ines Okafor").year(2015).build();
        Study later = Study.builder().from(first).year(2017).build();
        Study early = Study.builder()
                .from(first)
                .sampleSize(people(93, Qualifier.EXACT))
                .build();
        Study between = Study.builder().from(early).year(2016).build();

        assertThat(ids(link(source("b", between), source("c", later)))).containsExactly("b/S1");
        assertThat(ids(link(source("a", early), source("b", between), source("c", later))))
                .containsExactly("a/S1", "c/S1");
    }

    @Test
    void equallyManySchoolsTellAsMuchAsEquallyManyPeople() {
        Study first = placed("A trial in 36 British schools tried desks.");
        Study second = placed("Thirty-six schools in Leeds had desks.");

        assertThat(ids(link(source("a", first), source("b", second)))).containsExactly("a/S1");
    }

    private static Study placed(String words) {
        return study("S1").addQuotes(quote("a", words)).build();
    }

    private static Study napTrial(String words, int size) {
        return study("S1")
                .sampleSize(people(size, Qualifier.EXACT))
                .addQuotes(quote("a", words))
                .build();
    }

    private static Study withJournal(String words) {
        return study("S1")
                .journal("Sleep Medicine")
                .addArms(arm("naps"))
                .addQuotes(quote("a", words))
                .build();
    }

    @Test
    void everyReportKeepsItsOwnSize() {
        Evidence linked = link(
                source(
                        "a",
                        sleepTrial("S1").sampleSize(people(120, Qualifier.OVER)).build()),
                source(
                        "b",
                        sleepTrial("S1")
                                .sampleSize(people(124, Qualifier.EXACT))
                                .build()));

        assertThat(linked.studies()).hasSize(1);
        assertThat(linked.studies().get(0).sampleSize().orElseThrow().value()).isEqualTo(124);
        assertThat(linked.studies().get(0).reports())
                .extracting(report -> report.sampleSize().orElseThrow().value())
                .containsExactly(120, 124);
    }

    @Test
    void sizesThatDoNotGoTogetherKeepApart() {
        Evidence linked = link(
                source(
                        "a",
                        sleepTrial("S1")
                                .sampleSize(people(120, Qualifier.EXACT))
                                .build()),
                source(
                        "b",
                        sleepTrial("S1").sampleSize(people(64, Qualifier.EXACT)).build()));

        assertThat(linked.studies()).hasSize(2);
    }

    @Test
    void differentJournalsYearsAndKindsKeepApart() {
        Study trial = sleepTrial("S1").addAuthors("Ines Okafor").year(2015).build();
        Evidence linked = link(
                source("a", trial),
                source("b", Study.builder().from(trial).journal("Gut").build()),
                source("c", Study.builder().from(trial).year(2018).build()),
                source("d", Study.builder().from(trial).kind(StudyKind.REVIEW).build()));

        assertThat(linked.studies()).hasSize(4);
    }

    @Test
    void chainRunsThroughAThirdSource() {
        Study journal = study("S1")
                .journal("Bone")
                .condition("falls")
                .addArms(arm("vitamin D"))
                .build();
        Study investigator = study("S1")
                .addAuthors("Dr. Lena Brandt")
                .condition("falls")
                .addArms(arm("vitamin D"))
                .build();
        Study both = Study.builder().from(journal).addAuthors("L. Brandt").build();

        assertThat(ids(link(source("a", journal), source("b", investigator)))).hasSize(2);
        assertThat(ids(link(source("a", journal), source("b", investigator), source("c", both))))
                .containsExactly("a/S1");
    }

    @Test
    void oneOfTwoTwinsIsOnlyPossiblyTheSame() {
        Evidence linked = link(
                source("a", sleepTrial("S1").build(), sleepTrial("S2").build()),
                source("b", sleepTrial("S1").build()));

        assertThat(linked.studies()).hasSize(3);
        assertThat(linked.studies().get(2).possiblySame()).containsExactly("a/S1", "a/S2");
    }

    @Test
    void secondTwinFollowsOnceTheFirstIsKnown() {
        Evidence linked = link(
                source(
                        "a",
                        sleepTrial("S1").addAuthors("Ines Okafor").build(),
                        sleepTrial("S2").build()),
                source(
                        "b",
                        sleepTrial("S1").build(),
                        sleepTrial("S2").addAuthors("Okafor").build()));

        assertThat(linked.studies()).hasSize(2);
        assertThat(linked.studies().get(1).reports())
                .extracting(StudyReport::studyId)
                .containsExactly("S2", "S1");
    }

    @Test
    void severalStudiesSpokenOfAsOneAreNotJoined() {
        Study many = sleepTrial("S1").design(StudyDesign.BODY_OF_EVIDENCE).build();

        assertThat(link(source("a", many), source("b", many)).studies()).hasSize(2);
    }

    @Test
    void guidelinesAreJoinedByTheirBody() {
        Study full = study("G1")
                .kind(StudyKind.GUIDELINE)
                .addInstitutions("World Health Organization")
                .condition("falls")
                .build();
        Study initials = Study.builder().from(full).institutions(List.of("WHO")).build();
        Study other = Study.builder()
                .from(full)
                .institutions(List.of("American Geriatrics Society"))
                .build();

        assertThat(link(source("a", full), source("b", initials)).studies()).hasSize(1);
        assertThat(link(source("a", full), source("b", other)).studies()).hasSize(2);
    }

    @Test
    void findingsPointToTheLinkedStudy() {
        Evidence linked = link(
                source("a", sleepTrial("S1").build()),
                withFinding(source("b", sleepTrial("S7").build()), "S7", "They slept longer."));

        assertThat(linked.findings().get(0).id()).isEqualTo("b/F1");
        assertThat(linked.findings().get(0).study()).contains("a/S1");
    }

    @Test
    void orderOfTheInputDoesNotMatter() {
        List<Evidence> sources = new ArrayList<>(List.of(
                source(
                        "a",
                        sleepTrial("S1").addAuthors("Ines Okafor").build(),
                        sleepTrial("S2").build()),
                source(
                        "b",
                        sleepTrial("S1").build(),
                        sleepTrial("S2").addAuthors("Okafor").build()),
                source(
                        "c",
                        sleepTrial("S1").sampleSize(people(40, Qualifier.EXACT)).build())));
        Evidence linked = new Linker().link(sources);
        Collections.reverse(sources);

        assertThat(new Linker().link(sources)).isEqualTo(linked);
    }

    @Test
    void linkingWhatIsLinkedChangesNothing() {
        Evidence once = link(
                withFinding(source("a", sleepTrial("S1").build()), "S1", "They slept longer."),
                source("b", sleepTrial("S2").build()));

        assertThat(link(once)).isEqualTo(once);
    }

    @Test
    void unrelatedSourceLeavesLinksAsTheyWere() {
        Evidence a = source("a", sleepTrial("S1").build());
        Evidence b = source("b", sleepTrial("S1").build());
        Evidence unrelated = source(
                "ab",
                study("S1")
                        .journal("Gut")
                        .condition("reflux")
                        .addArms(arm("ginger"))
                        .build());

        assertThat(link(a, b, unrelated).studies()).containsAll(link(a, b).studies());
    }

    @Test
    @Timeout(60)
    void manyLookAlikesAreToldApartInTime() {
        List<Evidence> sources = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Study[] studies = new Study[10];
            for (int k = 0; k < studies.length; k++) {
                studies[k] = sleepTrial("S" + k)
                        .sampleSize(people(100 + 20 * k, Qualifier.EXACT))
                        .build();
            }
            sources.add(source("source-" + i, studies));
        }

        assertThat(new Linker().link(sources).studies()).hasSize(10);
    }

    @Test
    void sameBytesCountOnce() {
        Evidence a = source("a", sleepTrial("S1").build());

        assertThat(link(a, a)).isEqualTo(link(a));
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        Evidence a = source("a");
        Evidence other = Evidence.builder()
                .addSources(io.github.evidencebrief.model.Source.builder()
                        .from(a.sources().get(0))
                        .sha256("f".repeat(64))
                        .build())
                .build();

        assertThatThrownBy(() -> link(a, other)).hasMessageContaining("rename one of the files");
    }

    private static Study.Builder byAuthor(String id, String name, String tested) {
        return study(id).addAuthors(name).addArms(arm(tested));
    }

    @Test
    void anInvestigatorAndOneWordOfTheTreatmentJoin() {
        assertThat(ids(link(
                        source("a", byAuthor("S1", "Ines Okoro", "rye bread").build()),
                        source(
                                "b",
                                byAuthor("S1", "Okoro", "bread baked from rye").build()))))
                .containsExactly("a/S1");
    }

    @Test
    void anInvestigatorAloneDoesNotJoin() {
        assertThat(ids(link(
                        source("a", byAuthor("S1", "Ines Okoro", "rye bread").build()),
                        source("b", byAuthor("S1", "Okoro", "cold baths").build()))))
                .hasSize(2);
    }

    private static Evidence counted(String id, int people, String words) {
        Study study = byAuthor("S1", "Okoro", "rye bread")
                .sampleSize(people(people, Qualifier.EXACT))
                .build();
        return withFinding(source(id, study), "S1", words);
    }

    @Test
    void twoDecimalsThatBothReportOutweighOtherNumbersOfPeople() {
        assertThat(ids(link(
                        counted("a", 3051, "Anaemia was seen in 18.6 percent and in 24.9 percent."),
                        counted("b", 402, "Of the bakers 18.6% had anaemia, of the others 24.9%."))))
                .containsExactly("a/S1");
    }

    @Test
    void oneShareThatBothReportDoesNot() {
        assertThat(ids(link(
                        counted("a", 3051, "Anaemia was seen in 18 percent."),
                        counted("b", 402, "Of the bakers 18% had anaemia."))))
                .hasSize(2);
    }

    private static Study review(String words) {
        return study("S1")
                .kind(StudyKind.REVIEW)
                .addArms(arm("zinc"))
                .addQuotes(quote("a", words))
                .build();
    }

    @Test
    void reviewsOfEquallyManyStudiesJoin() {
        assertThat(ids(link(
                        source("a", review("A pooled analysis of 31 trials looked at zinc.")),
                        source("b", review("Zinc had been analysed before, in 31 randomised studies.")))))
                .containsExactly("a/S1");
    }

    @Test
    void reviewsOfOtherNumbersOfStudiesStayApart() {
        assertThat(ids(link(
                        source("a", review("A pooled analysis of 31 trials looked at zinc.")),
                        source("b", review("Zinc had been analysed before, in 24 randomised studies.")))))
                .hasSize(2);
    }

    private static Evidence dosed(String id, String words) {
        return source(
                id,
                study("S1")
                        .condition("cramp")
                        .addArms(arm("magnesium"))
                        .addQuotes(quote(id, words))
                        .build());
    }

    @Test
    void doseAndAgeTogetherTellMuch() {
        Evidence a = dosed("a", "Danish bakers aged 60 and over took 400 mg of magnesium or chalk.");
        Evidence b = dosed("b", "In Aarhus, people 60 or older swallowed 400 milligrams a day.");

        assertThat(ids(link(a, b))).containsExactly("a/S1");
    }

    @Test
    void oneDoseTellsLittle() {
        Evidence a = dosed("a", "Danish bakers took 400 mg of magnesium or chalk.");
        Evidence b = dosed("b", "In Aarhus, people swallowed 400 milligrams a day.");

        assertThat(ids(link(a, b))).containsExactly("a/S1", "b/S1");
    }
}
