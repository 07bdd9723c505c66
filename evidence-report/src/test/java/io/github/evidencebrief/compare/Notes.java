package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Change;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
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
import io.github.evidencebrief.model.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Builds linked evidence of made-up notes for the tests of this package. */
final class Notes {
    private final List<String> sources = new ArrayList<>();
    private final Evidence.Builder evidence = Evidence.builder();
    private int number;

    Evidence evidence() {
        return Evidence.builder()
                .from(evidence.build())
                .sources(sources.stream().distinct().sorted().map(Notes::source).toList())
                .build();
    }

    private static Source source(String id) {
        return Source.builder()
                .id(id)
                .title(id)
                .kind(SourceKind.NOTE)
                .format(SourceFormat.TEXT)
                .language("en")
                .path(id + ".txt")
                .sha256("0".repeat(64))
                .build();
    }

    Notes silent(String source) {
        sources.add(source);
        return this;
    }

    Notes study(String id, List<String> reporting, String words, String... arms) {
        Study.Builder study =
                Study.builder().id(id).label(id).kind(StudyKind.PRIMARY_STUDY).design(StudyDesign.RCT);
        reporting.forEach(source -> study.addReports(
                        StudyReport.builder().source(source).studyId("S1").build())
                .addQuotes(quote(source, words)));
        for (String arm : arms) {
            study.addArms(Arm.builder().name(arm).role(ArmRole.INTERVENTION).build());
        }
        evidence.addStudies(study.build());
        return this;
    }

    Finding.Builder finding(String source, String intervention, String outcome, Direction direction, String words) {
        sources.add(source);
        return Finding.builder()
                .id(source + "/F" + ++number)
                .source(source)
                .statement(words)
                .addInterventions(intervention)
                .addOutcomes(outcome)
                .change(Change.UNCLEAR)
                .direction(direction)
                .basis(Basis.BETWEEN_GROUP)
                .significance(Significance.UNSTATED)
                .addQuotes(quote(source, words));
    }

    /** Two sources, a and b, that tell of one study of rowing. */
    void bothTellOfRowing() {
        study("S", List.of("a", "b"), "A study of rowing.", "rowing");
    }

    /** What a source tells of that study. */
    Finding.Builder ofRowing(String source, String outcome, Direction direction, String words) {
        return finding(source, "rowing", outcome, direction, words).study("S");
    }

    Notes add(Finding.Builder finding) {
        evidence.addFindings(finding.build());
        return this;
    }

    Notes helps(String source, String intervention, String outcome) {
        return add(finding(
                source,
                intervention,
                outcome,
                Direction.FAVOURS_INTERVENTION,
                intervention + " did " + outcome + " good, writes " + source));
    }

    Notes advice(String source, String intervention, Strength strength, SpeakerKind speaker, String words) {
        sources.add(source);
        evidence.addRecommendations(Recommendation.builder()
                .id(source + "/R" + ++number)
                .source(source)
                .issuer(Issuer.builder()
                        .name("Issuer of " + source)
                        .kind(speaker)
                        .build())
                .action(words)
                .addInterventions(intervention)
                .kind(RecommendationKind.TREATMENT)
                .strength(strength)
                .addQuotes(quote(source, words))
                .build());
        return this;
    }

    Notes advice(String source, String intervention, Strength strength, String population) {
        sources.add(source);
        String words = intervention + " for " + population;
        evidence.addRecommendations(Recommendation.builder()
                .id(source + "/R" + ++number)
                .source(source)
                .issuer(Issuer.builder()
                        .name("Issuer of " + source)
                        .kind(SpeakerKind.BODY)
                        .build())
                .action(words)
                .population(population)
                .addInterventions(intervention)
                .kind(RecommendationKind.TREATMENT)
                .strength(strength)
                .addQuotes(quote(source, words))
                .build());
        return this;
    }

    Notes practical(String source, String intervention, String words) {
        sources.add(source);
        evidence.addRecommendations(Recommendation.builder()
                .id(source + "/R" + ++number)
                .source(source)
                .issuer(Issuer.builder().kind(SpeakerKind.ARTICLE).build())
                .action(words)
                .addInterventions(intervention)
                .kind(RecommendationKind.PRACTICAL)
                .strength(Strength.FOR)
                .addQuotes(quote(source, words))
                .build());
        return this;
    }

    Notes safety(String source, String intervention, SafetyKind kind, String words) {
        sources.add(source);
        evidence.addSafety(Safety.builder()
                .id(source + "/A" + ++number)
                .source(source)
                .statement(words)
                .addInterventions(intervention)
                .kind(kind)
                .addQuotes(quote(source, words))
                .build());
        return this;
    }

    Notes limitation(String source, String study, LimitationKind kind, String words) {
        sources.add(source);
        evidence.addLimitations(Limitation.builder()
                .id(source + "/L" + ++number)
                .source(source)
                .study(study)
                .statement(words)
                .kind(kind)
                .addQuotes(quote(source, words))
                .build());
        return this;
    }

    private Quote quote(String source, String words) {
        int start = 1000 * number;
        return Quote.builder()
                .source(source)
                .start(start)
                .end(start + words.length())
                .exact(words)
                .build();
    }

    /** What is compared in these notes. */
    List<Claim> claims() {
        return new EvidenceComparison().compare(evidence()).claims();
    }

    List<String> disagreements() {
        return claims().stream()
                .filter(claim -> claim.verdict() == Verdict.DISAGREE)
                .map(claim -> claim.kind().map(DisagreementKind::code).orElse("") + ": " + claim.question())
                .toList();
    }

    List<String> agreements() {
        return claims().stream()
                .filter(claim -> claim.verdict() == Verdict.AGREE)
                .map(Claim::question)
                .toList();
    }
}
