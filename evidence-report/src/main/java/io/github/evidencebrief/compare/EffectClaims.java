package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether an intervention helps at all: alone, or against placebo or usual care, at no later time. */
final class EffectClaims implements ClaimRule {
    @Override
    public Stream<Draft> drafts(Voices voices) {
        Courses courses = new Courses(voices.findings());
        return voices.allTopics().stream().flatMap(topic -> drafts(topic, voices, courses));
    }

    private static Stream<Draft> drafts(String topic, Voices voices, Courses courses) {
        List<Said<Finding>> plain = Groups.where(voices.findingsOn(topic), f -> isEarly(f, courses));
        List<Said<Finding>> yes = Groups.where(plain, Results::helps);
        List<Said<Finding>> no = Groups.where(plain, Results::doesNotHelp);
        List<Said<Finding>> met = Results.meeting(no, yes);
        List<Said<Finding>> against = opposing(met, yes, courses);
        List<Draft> drafts = new ArrayList<>();
        drafts.addAll(sides(topic, voices, yes, no));
        drafts.addAll(contradiction(topic, voices, opposing(yes, met, courses), against));
        drafts.addAll(
                otherOutcome(topic, voices, yes, Groups.where(no, f -> Results.isNothing(f) && !met.contains(f))));
        drafts.addAll(faded(topic, voices, yes, Groups.where(met, f -> !against.contains(f))));
        return drafts.stream();
    }

    private static boolean isEarly(Said<Finding> f, Courses courses) {
        boolean later =
                Results.time(f).filter(Time::isLater).isPresent() && (f.study().isEmpty() || courses.isFollowUp(f));
        return Results.isPlain(f) && !later && !LastingClaims.isFading(f);
    }

    private static List<Draft> sides(String topic, Voices voices, List<Said<Finding>> yes, List<Said<Finding>> no) {
        List<Draft> drafts = new ArrayList<>();
        if (!yes.isEmpty()) {
            String question = Questions.helps(topic, voices, yes);
            drafts.add(
                    Groups.isShared(yes) ? Draft.agree(topic, question, yes, no) : Draft.single(topic, question, yes));
        }
        List<Said<Finding>> nothing = Groups.where(no, Results::isNothing);
        List<Said<Finding>> loss = Groups.where(no, f -> !Results.isNothing(f));
        if (Groups.isShared(nothing)) {
            drafts.add(Draft.agree(topic, Questions.doesNotHelp(topic, voices, nothing), nothing, yes));
        }
        if (Groups.isShared(loss)) {
            drafts.add(Draft.agree(topic, Questions.isWorse(topic, voices, loss), loss, yes));
        }
        return drafts;
    }

    private static List<Draft> contradiction(
            String topic, Voices voices, List<Said<Finding>> yes, List<Said<Finding>> no) {
        return Groups.isDisputed(yes, no)
                ? List.of(Draft.disagree(
                        topic,
                        Questions.helpsOrNot(topic, voices, Groups.both(yes, no)),
                        Quarrel.kind(yes, no, voices),
                        yes,
                        no))
                : List.of();
    }

    /** Gains in general, or in the same study, against another outcome that did not change. */
    private static List<Draft> otherOutcome(
            String topic, Voices voices, List<Said<Finding>> yes, List<Said<Finding>> no) {
        List<Said<Finding>> broad = Groups.where(yes, f -> voices.isGeneral(f) || isToldOf(f, no));
        return !Pairs.isPair(topic) && Groups.isDisputed(broad, no)
                ? List.of(Draft.disagree(
                        topic, Questions.whichOutcomes(topic, voices, no), DisagreementKind.SCOPE, broad, no))
                : List.of();
    }

    private static boolean isToldOf(Said<Finding> f, List<Said<Finding>> others) {
        return f.study().isPresent()
                && others.stream()
                        .anyMatch(
                                g -> g.study().equals(f.study()) && !g.source().equals(f.source()));
    }

    /** No difference later on does not take an earlier benefit away. */
    private static List<Draft> faded(String topic, Voices voices, List<Said<Finding>> yes, List<Said<Finding>> later) {
        List<Said<Finding>> others = Groups.without(yes, later);
        return Groups.isDisputed(others, later)
                ? List.of(Draft.disagree(
                        topic, Questions.isGone(topic, voices, later), DisagreementKind.SCOPE, others, later))
                : List.of();
    }

    private static List<Said<Finding>> opposing(List<Said<Finding>> some, List<Said<Finding>> others, Courses courses) {
        return Groups.where(some, f -> others.stream().anyMatch(g -> oppose(f, g, courses)));
    }

    private static boolean oppose(Said<Finding> f, Said<Finding> g, Courses courses) {
        return Results.outcomesMeet(f, g) && !(Results.helps(f) ? courses.isApart(g, f) : courses.isApart(f, g));
    }
}
