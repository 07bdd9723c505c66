package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Change;
import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Qualifier;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.model.Significance;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.SourceFormat;
import io.github.evidencebrief.model.SourceKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.model.StudyReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Made-up evidence on light therapy for poor sleep: one trial in two sources, advice that differs, one source silent. */
final class LightTherapy {
    static final String CLINIC = "a-clinic";
    static final String PAPER = "b-paper";
    static final String PANEL = "c-panel";
    static final String TRIAL = "a-clinic/trial";

    private LightTherapy() {}

    static Evidence evidence() {
        return Evidence.builder()
                .addSources(
                        source(CLINIC, "Lamps for bad nights", "2019-05"),
                        source(PAPER, "Four weeks of light", "2021-02-03"),
                        source(PANEL, "Advice on sleep", "2018"))
                .addStudies(trial(), guideline())
                .addFindings(
                        finding(CLINIC, 1, Direction.FAVOURS_INTERVENTION, "P4W", "People slept 40 minutes more.")
                                .magnitude("40 minutes more")
                                .build(),
                        finding(PAPER, 1, Direction.FAVOURS_INTERVENTION, "P4W", "Light may have helped sleep.")
                                .addCertaintyWords("may")
                                .build(),
                        finding(PAPER, 2, Direction.NO_DIFFERENCE, "P3M", "After a season both slept alike.")
                                .build())
                .addRecommendations(
                        advice(PANEL, "Sleep Panel", SpeakerKind.BODY, Strength.CONDITIONAL, "offer a lamp"),
                        advice(CLINIC, "the article", SpeakerKind.ARTICLE, Strength.FOR, "buy a lamp"))
                .addSafety(safety())
                .addLimitations(limitation())
                .build();
    }

    static Source source(String id, String title, String published) {
        return Source.builder()
                .id(id)
                .title(title)
                .published(published)
                .kind(SourceKind.NOTE)
                .format(SourceFormat.MARKDOWN)
                .language("en")
                .path(id + ".md")
                .sha256("0123456789abcdef".repeat(4))
                .build();
    }

    private static Study trial() {
        return Study.builder()
                .id(TRIAL)
                .label("Okafor 2018")
                .kind(StudyKind.PRIMARY_STUDY)
                .design(StudyDesign.RCT)
                .condition("poor sleep")
                .population("night nurses")
                .sampleSize(people(84, Qualifier.EXACT))
                .addArms(arm("light therapy", ArmRole.INTERVENTION), arm("dim light", ArmRole.COMPARATOR))
                .addQuotes(quote(CLINIC, 0, "Okafor gave lamps to 84 night nurses."))
                .addReports(report(CLINIC, people(84, Qualifier.EXACT)), report(PAPER, people(80, Qualifier.OVER)))
                .build();
    }

    private static Study guideline() {
        return Study.builder()
                .id("c-panel/guideline")
                .label("Sleep Panel guideline")
                .kind(StudyKind.GUIDELINE)
                .design(StudyDesign.GUIDELINE)
                .condition("poor sleep")
                .addQuotes(quote(PANEL, 0, "The Sleep Panel met twice."))
                .build();
    }

    private static Arm arm(String name, ArmRole role) {
        return Arm.builder().name(name).role(role).build();
    }

    private static Count people(int number, Qualifier qualifier) {
        return Count.builder().value(number).qualifier(qualifier).unit("nurses").build();
    }

    private static StudyReport report(String source, Count size) {
        return StudyReport.builder()
                .source(source)
                .studyId("trial")
                .sampleSize(size)
                .build();
    }

    static Finding.Builder finding(String source, int number, Direction direction, String time, String words) {
        Finding.Builder finding = Finding.builder();
        finding.id(source + "/F" + number)
                .source(source)
                .study(TRIAL)
                .statement(words)
                .addInterventions("light therapy")
                .addComparators("dim light")
                .addOutcomes("sleep")
                .timePoint(time)
                .change(Change.UNCLEAR)
                .direction(direction)
                .basis(Basis.BETWEEN_GROUP)
                .significance(Significance.UNSTATED)
                .addQuotes(quote(source, 100 * number, words));
        return finding;
    }

    static Recommendation advice(String source, String issuer, SpeakerKind kind, Strength strength, String action) {
        return Recommendation.builder()
                .id(source + "/" + action)
                .source(source)
                .issuer(Issuer.builder().name(issuer).kind(kind).build())
                .action(action)
                .addInterventions("light therapy")
                .kind(RecommendationKind.TREATMENT)
                .strength(strength)
                .addQuotes(quote(source, 500, "One could " + action + "."))
                .build();
    }

    private static Safety safety() {
        return Safety.builder()
                .id("a-clinic/A1")
                .source(CLINIC)
                .statement("Nobody had sore eyes.")
                .addInterventions("light therapy")
                .kind(SafetyKind.FEW_OR_NO_HARMS)
                .addQuotes(quote(CLINIC, 700, "Nobody had sore eyes."))
                .build();
    }

    private static Limitation limitation() {
        return Limitation.builder()
                .id("b-paper/L1")
                .source(PAPER)
                .statement("Only nurses took part.")
                .kind(LimitationKind.GENERALISABILITY)
                .addQuotes(quote(PAPER, 800, "Only nurses took part."))
                .build();
    }

    static Quote quote(String source, int start, String exact) {
        return Quote.builder()
                .source(source)
                .start(start)
                .end(start + exact.length())
                .exact(exact)
                .build();
    }

    /** The same evidence with every list turned round. */
    static Evidence reversed(Evidence evidence) {
        return Evidence.builder()
                .from(evidence)
                .sources(turned(evidence.sources()))
                .studies(turned(evidence.studies()))
                .findings(turned(evidence.findings()))
                .recommendations(turned(evidence.recommendations()))
                .safety(turned(evidence.safety()))
                .limitations(turned(evidence.limitations()))
                .build();
    }

    private static <R> List<R> turned(List<R> records) {
        List<R> turned = new ArrayList<>(records);
        Collections.reverse(turned);
        return turned;
    }
}
