package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Safety;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.model.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is said of harms; silence about them is no claim. */
final class SafetyClaims implements ClaimRule {
    private static final Cues AS_SAFE = Cues.read("as-safe.txt");
    private static final Cues EQUALLY_SAFE = Cues.read("equally-safe.txt");
    private static final Cues AT_LEAST = Cues.of(List.of("at least as safe", "at least equally safe"));
    private static final Cues SAFE = Cues.read("safe.txt");
    private static final Cues LESS_SAFE = Cues.read("less-safe.txt");

    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.allTopics().stream().flatMap(topic -> drafts(topic, voices));
    }

    private static Stream<Draft> drafts(String topic, Voices voices) {
        List<Said<Safety>> all = voices.safetyOn(topic);
        List<Said<Safety>> harmless = of(all, SafetyKind.FEW_OR_NO_HARMS);
        List<Said<Safety>> harmful = of(all, SafetyKind.ADVERSE_EVENT);
        List<Draft> drafts = new ArrayList<>();
        if (Groups.isShared(harmless)) {
            drafts.add(Draft.agree(topic, Questions.does(topic, voices) + " do little or no harm?", harmless, harmful));
        }
        drafts.addAll(dispute(topic, voices, harmless, harmful, Groups.where(all, s -> isHarm(s, voices))));
        drafts.addAll(safer(topic, voices, all));
        drafts.addAll(warnings(topic, voices, all));
        return drafts.stream();
    }

    /** A harm against words that deny it, or against those that call the treatment safe in general. */
    private static List<Draft> dispute(
            String topic,
            Voices voices,
            List<Said<Safety>> harmless,
            List<Said<Safety>> harmful,
            List<Said<Safety>> harms) {
        String question = Questions.does(topic, voices) + " do little or no harm?";
        List<Said<Safety>> safe = Groups.where(harmless, s -> SAFE.areIn(s.words()));
        if (Groups.isDisputed(harmless, harmful) && isAboutOneHarm(harmless, harmful)) {
            return List.of(Draft.disagree(topic, question, DisagreementKind.CONTRADICTION, harmless, harmful));
        }
        return Groups.isDisputed(safe, Groups.without(harms, safe))
                ? List.of(Draft.disagree(
                        topic, question, DisagreementKind.CONTRADICTION, safe, Groups.without(harms, safe)))
                : List.of();
    }

    /** Whether it tells of a harm, and is no mere advice to take care. */
    private static boolean isHarm(Said<Safety> s, Voices voices) {
        return (s.item().kind() == SafetyKind.ADVERSE_EVENT || s.item().kind() == SafetyKind.WARNING)
                && voices.advice().stream()
                        .noneMatch(
                                r -> r.source().equals(s.source()) && r.words().equals(s.words()));
    }

    /** Some word for the harm must stand on both sides. */
    private static boolean isAboutOneHarm(List<Said<Safety>> harmless, List<Said<Safety>> harmful) {
        return harmless.stream()
                .map(Gist::of)
                .anyMatch(none -> harmful.stream().map(Gist::of).anyMatch(none::sharesWords));
    }

    /** "Safer" and "at least as safe" point one way; only "less safe" speaks against them. */
    private static List<Draft> safer(String topic, Voices voices, List<Said<Safety>> all) {
        List<Said<Safety>> less = Groups.where(all, s -> LESS_SAFE.areIn(s.words()) && !AS_SAFE.areIn(s.words()));
        List<Said<Safety>> safe = Groups.where(of(all, SafetyKind.SAFER_THAN), s -> !less.contains(s));
        String question = Questions.is(topic, voices) + " at least as safe as other treatments?";
        List<Said<Safety>> equal = Groups.where(safe, s -> isEqual(s.words()));
        List<Said<Safety>> more = Groups.without(safe, equal);
        List<Draft> drafts = new ArrayList<>();
        if (Groups.isDisputed(more, equal) && isOverOneRival(more, equal)) {
            drafts.add(Draft.disagree(topic, moreOrAs(topic, voices), DisagreementKind.STRENGTH, more, equal));
        } else if (Groups.isShared(safe)) {
            drafts.add(Draft.agree(topic, question, safe, less));
        }
        if (Groups.isDisputed(safe, less)) {
            drafts.add(Draft.disagree(topic, question, DisagreementKind.CONTRADICTION, safe, less));
        }
        return drafts;
    }

    /** "As safe as tea" denies "safer than tea"; "no less safe" leaves it open. */
    private static boolean isEqual(String words) {
        return EQUALLY_SAFE.areIn(words) && !AT_LEAST.areIn(words);
    }

    /** "Safer than pills" and "as safe as a nap" do not exclude each other. */
    private static boolean isOverOneRival(List<Said<Safety>> more, List<Said<Safety>> equal) {
        return more.stream()
                .anyMatch(one -> equal.stream().anyMatch(other -> SafetyRival.isSame(one.words(), other.words())));
    }

    private static String moreOrAs(String topic, Voices voices) {
        return Questions.is(topic, voices) + " safer than other treatments, or as safe?";
    }

    private static List<Draft> warnings(String topic, Voices voices, List<Said<Safety>> all) {
        List<Said<Safety>> warnings = Groups.where(
                all, s -> s.item().kind() == SafetyKind.WARNING || s.item().kind() == SafetyKind.ADVERSE_EVENT);
        return shared(topic, voices, warnings).groups().stream()
                .map(group -> Draft.agree(
                        topic,
                        "Do several sources tell of " + group.words() + " with " + voices.name(topic) + "?",
                        group.said(),
                        List.of()))
                .toList();
    }

    /** Neither the name of the treatment nor what it is given for names a harm. */
    private static SharedWords<Safety> shared(String topic, Voices voices, List<Said<Safety>> warnings) {
        SharedWords<Safety> shared = SharedWords.of(warnings).without(voices.name(topic));
        for (Study study : voices.studies().values()) {
            for (String condition : study.condition().stream().toList()) {
                shared = shared.without(condition);
            }
        }
        return shared;
    }

    private static List<Said<Safety>> of(List<Said<Safety>> all, SafetyKind kind) {
        return Groups.where(all, s -> s.item().kind() == kind);
    }
}
