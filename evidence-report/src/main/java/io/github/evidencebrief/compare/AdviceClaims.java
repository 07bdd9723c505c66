package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.RecommendationKind;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.model.StudyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether a treatment is advised: for, if some condition holds, against. A conditional "for" is no plain "for". */
final class AdviceClaims implements ClaimRule {
    @Override
    public Stream<Draft> drafts(Voices voices) {
        return Stream.concat(voices.allTopics().stream().flatMap(topic -> drafts(topic, voices)), waiting(voices));
    }

    private static Stream<Draft> drafts(String topic, Voices voices) {
        List<Said<Recommendation>> advice = treatment(voices.adviceOn(topic));
        List<Said<Recommendation>> plain = of(advice, Strength.FOR);
        List<Said<Recommendation>> conditional = of(advice, Strength.CONDITIONAL);
        List<Said<Recommendation>> against = of(advice, Strength.AGAINST);
        String name = voices.name(topic);
        String is = Questions.is(topic, voices);
        List<Draft> drafts = new ArrayList<>();
        agree(drafts, topic, is + " recommended?", plain, against, voices);
        String worth = is + " worth considering under conditions?";
        agree(drafts, topic, worth, Groups.where(conditional, r -> !AdviceScopeClaims.isTied(r)), against, voices);
        agree(drafts, topic, worth, Groups.where(conditional, AdviceScopeClaims::isTied), against, voices);
        agree(
                drafts,
                topic,
                "Are people advised against " + name + "?",
                against,
                Groups.both(plain, conditional),
                voices);
        differ(drafts, topic, is + " advised, or advised against?", Groups.both(plain, conditional), against, voices);
        differ(
                drafts,
                topic,
                is + " recommended plainly, or only under conditions?",
                Groups.without(plain, conditional),
                conditional,
                voices);
        List<Said<Recommendation>> bodies = bodies(plain, voices);
        agree(drafts, topic, "Do medical bodies recommend " + name + "?", bodies, bodies(against, voices), voices);
        drafts.addAll(AdviceConfidence.drafts(topic, bodies, voices));
        return drafts.stream();
    }

    private static List<Said<Recommendation>> treatment(List<Said<Recommendation>> advice) {
        return Groups.where(advice, r -> r.item().kind() == RecommendationKind.TREATMENT);
    }

    private static void agree(
            List<Draft> drafts,
            String topic,
            String question,
            List<Said<Recommendation>> a,
            List<Said<Recommendation>> b,
            Voices voices) {
        if (Groups.isShared(a) && !isForOthers(a, voices)) {
            drafts.add(Draft.agree(topic, question, a, b));
        }
    }

    /** The same advice for people that exclude each other is no agreement. */
    private static boolean isForOthers(List<Said<Recommendation>> advice, Voices voices) {
        return voices.contrasts().stream()
                .anyMatch(contrast -> Groups.isDisputed(
                        Groups.where(advice, r -> contrast.isOne(r)), Groups.where(advice, r -> contrast.isOther(r))));
    }

    private static void differ(
            List<Draft> drafts,
            String topic,
            String question,
            List<Said<Recommendation>> a,
            List<Said<Recommendation>> b,
            Voices voices) {
        if (Groups.isDisputed(a, b)) {
            drafts.add(Draft.disagree(topic, question, kind(Groups.both(a, b), voices), a, b));
        }
    }

    /** Advice from one and the same study differs in stress only, unless a body gives it. */
    private static DisagreementKind kind(List<Said<Recommendation>> advice, Voices voices) {
        boolean bodies = !bodies(advice, voices).isEmpty();
        return !bodies && sharedStudies(Groups.sources(advice), voices).size() == 1
                ? DisagreementKind.FRAMING
                : DisagreementKind.RECOMMENDATION;
    }

    private static Set<String> sharedStudies(Set<String> sources, Voices voices) {
        Set<String> shared = new TreeSet<>();
        voices.studies().values().forEach(study -> {
            Set<String> reporting = new TreeSet<>();
            study.reports().forEach(report -> reporting.add(report.source()));
            if (reporting.containsAll(sources)) {
                shared.add(study.id());
            }
        });
        return shared;
    }

    /** Advice of bodies, also where somebody else reports it from their guideline. */
    private static List<Said<Recommendation>> bodies(List<Said<Recommendation>> advice, Voices voices) {
        return Groups.where(
                advice,
                r -> r.item().issuer().kind() == SpeakerKind.BODY
                        || r.study()
                                .flatMap(voices::study)
                                .filter(study -> study.kind() == StudyKind.GUIDELINE)
                                .isPresent());
    }

    /** To treat now, or to wait. */
    private static Stream<Draft> waiting(Voices voices) {
        List<Said<Recommendation>> advice = Groups.where(
                treatment(voices.advice()),
                r -> r.item().strength() == Strength.FOR || r.item().strength() == Strength.CONDITIONAL);
        List<Said<Recommendation>> wait =
                Groups.where(advice, r -> r.topics().stream().anyMatch(Topics::isWaiting));
        List<Said<Recommendation>> treat = Groups.where(advice, r -> !r.topics().isEmpty() && !wait.contains(r));
        return Groups.isDisputed(treat, wait)
                ? Stream.of(Draft.disagree(
                        wait.get(0).topics().stream()
                                .filter(Topics::isWaiting)
                                .findFirst()
                                .orElse(""),
                        "Treat at once, or wait and see?",
                        DisagreementKind.RECOMMENDATION,
                        treat,
                        wait))
                : Stream.empty();
    }

    private static List<Said<Recommendation>> of(List<Said<Recommendation>> advice, Strength strength) {
        return Groups.where(advice, r -> r.item().strength() == strength);
    }
}
