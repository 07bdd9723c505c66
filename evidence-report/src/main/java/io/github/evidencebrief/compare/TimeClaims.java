package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether an intervention helps at a stated time. */
final class TimeClaims implements ClaimRule {
    private static final Comparator<Time> EARLIEST =
            Comparator.comparing(Time::days).thenComparing(Time::text);

    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.allTopics().stream().flatMap(topic -> drafts(topic, voices));
    }

    private static Stream<Draft> drafts(String topic, Voices voices) {
        List<Said<Finding>> timed =
                Groups.where(voices.findingsOn(topic), f -> Results.isPlain(f) && !Results.isUntimed(f));
        return byTime(timed).entrySet().stream().flatMap(e -> drafts(topic, voices, e.getKey(), e.getValue()));
    }

    /** The findings under the earliest time that is near theirs. */
    private static Map<Time, List<Said<Finding>>> byTime(List<Said<Finding>> timed) {
        Map<Time, List<Said<Finding>>> byTime = new TreeMap<>(EARLIEST);
        Set<Time> times = new TreeSet<>(EARLIEST);
        timed.forEach(f -> times.add(Results.time(f).orElseThrow()));
        for (Said<Finding> f : timed) {
            Time time = Results.time(f).orElseThrow();
            Time first = times.stream().filter(time::near).findFirst().orElse(time);
            byTime.computeIfAbsent(first, t -> new ArrayList<>()).add(f);
        }
        return byTime;
    }

    private static Stream<Draft> drafts(String topic, Voices voices, Time time, List<Said<Finding>> findings) {
        List<Said<Finding>> yes = Groups.where(findings, Results::helps);
        List<Said<Finding>> no = Groups.where(findings, Results::doesNotHelp);
        List<Draft> drafts = new ArrayList<>();
        if (Groups.isShared(yes)) {
            drafts.add(Draft.agree(topic, Questions.at(time, topic, voices), yes, no));
        }
        if (Groups.isShared(no)) {
            drafts.add(Draft.agree(topic, Questions.notAt(time, topic, voices), no, yes));
        }
        if (Groups.sources(findings).size() == 1 && !yes.isEmpty()) {
            drafts.add(Draft.single(topic, Questions.at(time, topic, voices), yes));
        }
        drafts.addAll(contradictions(
                topic,
                voices,
                Questions.atOrNot(time, topic, voices),
                Results.meeting(yes, no),
                Results.meeting(no, yes)));
        drafts.addAll(scope(topic, voices, time, yes));
        return drafts.stream();
    }

    /** One study told in two ways is one claim, two studies with two results another. */
    private static List<Draft> contradictions(
            String topic, Voices voices, String question, List<Said<Finding>> yes, List<Said<Finding>> no) {
        List<Draft> drafts = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (String study : studies(yes)) {
            List<Said<Finding>> a = of(study, yes);
            List<Said<Finding>> b = of(study, no);
            if (Groups.isDisputed(a, b)) {
                String label = voices.study(study).map(Questions::study).orElse(study);
                String here = "In the reports of " + label + ", " + Questions.lower(question);
                drafts.add(Draft.disagree(topic, here, DisagreementKind.CONTRADICTION, a, b));
                told.add(study);
            }
        }
        List<Said<Finding>> rest =
                Groups.where(no, f -> f.study().filter(told::contains).isEmpty());
        if (Groups.isDisputed(yes, rest)) {
            drafts.add(Draft.disagree(topic, question, DisagreementKind.CONTRADICTION, yes, rest));
        }
        return drafts;
    }

    private static Set<String> studies(List<Said<Finding>> findings) {
        Set<String> studies = new TreeSet<>();
        findings.forEach(f -> f.study().ifPresent(studies::add));
        return studies;
    }

    private static List<Said<Finding>> of(String study, List<Said<Finding>> findings) {
        return Groups.where(findings, f -> f.study().filter(study::equals).isPresent());
    }

    /** Some name the outcome at that time, others speak of benefits in general. */
    private static List<Draft> scope(String topic, Voices voices, Time time, List<Said<Finding>> yes) {
        List<Said<Finding>> general = Groups.where(yes, f -> voices.isGeneral(f));
        List<Said<Finding>> particular = Groups.without(Groups.where(yes, f -> !voices.isGeneral(f)), general);
        return time.days() > 0 && Groups.isDisputed(general, particular)
                ? List.of(Draft.disagree(
                        topic,
                        Questions.at(time, topic, voices).replace("?", " in general, or with ")
                                + Questions.outcomes(particular) + "?",
                        DisagreementKind.SCOPE,
                        general,
                        particular))
                : List.of();
    }
}
