package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is advised on one treatment, by strength. */
final class AdviceOnTopic {
    /** So much of what a source tells makes a study the only one that it tells of. */
    private static final double MOST = 0.6;

    private final String topic;
    private final Voices voices;
    private final List<Said<Recommendation>> plain;
    private final List<Said<Recommendation>> conditional;
    private final List<Said<Recommendation>> against;
    private final List<Draft> drafts = new ArrayList<>();

    AdviceOnTopic(String topic, List<Said<Recommendation>> advice, Voices voices) {
        this.topic = topic;
        this.voices = voices;
        this.plain = of(advice, Strength.FOR);
        this.conditional = of(advice, Strength.CONDITIONAL);
        this.against = of(advice, Strength.AGAINST);
    }

    private static List<Said<Recommendation>> of(List<Said<Recommendation>> advice, Strength strength) {
        return Groups.where(advice, r -> r.item().strength() == strength);
    }

    /** What sources advise alike, and where they differ. */
    Stream<Draft> drafts() {
        agreements();
        disputes();
        bodies();
        return drafts.stream();
    }

    private void agreements() {
        String is = Questions.is(topic, voices);
        agree(is + " recommended?", plain, against);
        String worth = is + " worth considering under conditions?";
        agree(worth, Groups.where(conditional, r -> !AdviceScopeClaims.isTied(r)), against);
        agree(worth, Groups.where(conditional, AdviceScopeClaims::isTied), against);
        agree("Are people advised against " + voices.name(topic) + "?", against, Groups.both(plain, conditional));
    }

    private void disputes() {
        String is = Questions.is(topic, voices);
        differ(is + " advised, or advised against?", Groups.both(plain, conditional), against);
        if (Groups.isDisputed(Groups.without(named(plain), conditional), named(conditional))) {
            differ(is + " recommended plainly, or only under conditions?", named(plain), named(conditional));
        }
    }

    /** How firm advice is shows only where it names what is advised. */
    private static List<Said<Recommendation>> named(List<Said<Recommendation>> advice) {
        return Groups.where(advice, Naming::isNamed);
    }

    private void bodies() {
        List<Said<Recommendation>> bodies = bodies(plain);
        agree("Do medical bodies recommend " + voices.name(topic) + "?", bodies, bodies(against));
        drafts.addAll(AdviceConfidence.drafts(topic, bodies, voices));
    }

    private void agree(String question, List<Said<Recommendation>> a, List<Said<Recommendation>> b) {
        if (Groups.isShared(a) && !isForOthers(a)) {
            drafts.add(Draft.agree(topic, question, a, b));
        }
    }

    /** The same advice for people that exclude each other is no agreement. */
    private boolean isForOthers(List<Said<Recommendation>> advice) {
        return voices.contrasts().stream()
                .anyMatch(contrast -> Groups.isDisputed(
                        Groups.where(advice, contrast::isOne), Groups.where(advice, contrast::isOther)));
    }

    private void differ(String question, List<Said<Recommendation>> a, List<Said<Recommendation>> b) {
        if (Groups.isDisputed(a, b)) {
            drafts.add(Draft.disagree(topic, question, kind(Groups.both(a, b)), a, b));
        }
    }

    /** Advice of sources that tell of one and the same study alone differs in stress only, unless a body gives it. */
    private DisagreementKind kind(List<Said<Recommendation>> advice) {
        boolean oneStudy = voices.studies().values().stream()
                .anyMatch(study -> Groups.sources(advice).stream().allMatch(source -> isAlone(study, source)));
        return bodies(advice).isEmpty() && oneStudy ? DisagreementKind.FRAMING : DisagreementKind.RECOMMENDATION;
    }

    /** Whether a source tells results of hardly any other study. */
    private boolean isAlone(Study study, String source) {
        List<Said<Finding>> told = Groups.where(
                voices.findings(), f -> f.source().equals(source) && f.study().isPresent());
        boolean reports =
                study.reports().stream().anyMatch(report -> report.source().equals(source));
        return reports && Groups.of(study, told).size() >= MOST * told.size();
    }

    /** Advice of bodies, also where somebody else reports it from their guideline. */
    private List<Said<Recommendation>> bodies(List<Said<Recommendation>> advice) {
        return Groups.where(
                advice,
                r -> r.item().issuer().kind() == SpeakerKind.BODY
                        || r.study()
                                .flatMap(voices::study)
                                .filter(study -> study.kind() == StudyKind.GUIDELINE)
                                .isPresent());
    }
}
