package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the questions that claims answer. */
final class Questions {
    private Questions() {}

    static String helps(String topic, Voices voices, List<Said<Finding>> findings) {
        return does(topic, voices) + " help" + with(voices, findings) + "?";
    }

    static String doesNotHelp(String topic, Voices voices, List<Said<Finding>> findings) {
        return does(topic, voices) + " make no difference" + with(voices, findings) + "?";
    }

    static String isWorse(String topic, Voices voices, List<Said<Finding>> findings) {
        return does(topic, voices) + " make things worse" + with(voices, findings) + "?";
    }

    static String helpsOrNot(String topic, Voices voices, List<Said<Finding>> findings) {
        return does(topic, voices) + " help" + with(voices, findings)
                + (isPlural(topic, voices) ? ", or do they" : ", or does it") + " make no difference?";
    }

    static String whichOutcomes(String topic, Voices voices, List<Said<Finding>> against) {
        return does(topic, voices) + " help in every respect, or not with " + outcomes(against) + "?";
    }

    static String at(Time time, String topic, Voices voices) {
        return does(topic, voices) + " help " + when(time) + "?";
    }

    static String notAt(Time time, String topic, Voices voices) {
        return does(topic, voices) + " make no difference " + when(time) + "?";
    }

    static String atOrNot(Time time, String topic, Voices voices) {
        return does(topic, voices) + " still help " + when(time) + ", or no longer?";
    }

    static String isGone(String topic, Voices voices, List<Said<Finding>> later) {
        String times = later.stream()
                .flatMap(f -> Results.time(f).stream())
                .map(Time::text)
                .distinct()
                .collect(Collectors.joining(", "));
        return "How long does the benefit of " + voices.name(topic) + " last: is it gone at " + times + "?";
    }

    static String outcome(String outcome, String topic, Voices voices) {
        return does(topic, voices) + " help with " + outcome + "?";
    }

    /** "Does zinc" or "Do antibiotics". */
    static String does(String topic, Voices voices) {
        return (isPlural(topic, voices) ? "Do " : "Does ") + voices.name(topic);
    }

    /** "Is zinc" or "Are antibiotics". */
    static String is(String topic, Voices voices) {
        return (isPlural(topic, voices) ? "Are " : "Is ") + voices.name(topic);
    }

    private static boolean isPlural(String topic, Voices voices) {
        return voices.name(topic).endsWith("s") && !topic.endsWith("s");
    }

    private static String when(Time time) {
        return time.days() == 0 ? "in the " + time.text().replace('-', ' ') : "at " + time.text();
    }

    private static String with(Voices voices, List<Said<Finding>> findings) {
        return condition(voices, findings)
                .map(head -> " with " + inFull(head, conditions(voices, findings)))
                .orElse("");
    }

    /** The condition in all its words where one of them alone may say little: "low iron status". */
    private static String inFull(String head, Stream<String> conditions) {
        return head.indexOf(' ') > 0
                ? head
                : mostFrequent(conditions.filter(
                                condition -> Topics.phrase(condition).head().equals(head)))
                        .orElse(head);
    }

    /** The condition that most of the studies behind the findings are about. */
    static Optional<String> condition(Voices voices, List<Said<Finding>> findings) {
        return mostFrequent(conditions(voices, findings)
                .map(condition -> Topics.phrase(condition).head()));
    }

    private static Stream<String> conditions(Voices voices, List<Said<Finding>> findings) {
        return findings.stream()
                .flatMap(f -> f.study().flatMap(voices::study).stream()
                        .flatMap(study ->
                                study.condition().stream().filter(condition -> isStated(condition, study, f))));
    }

    /** Whether the result or what is said of its study names the condition; one read from elsewhere misleads. */
    private static boolean isStated(String condition, Study study, Said<Finding> f) {
        List<String> words = new ArrayList<>(f.item().outcomes());
        f.quotes().forEach(quote -> words.add(quote.exact()));
        study.quotes().forEach(quote -> words.add(quote.exact()));
        study.title().ifPresent(words::add);
        return StatedConditions.isNamed(condition, words);
    }

    static String outcomes(Collection<Said<Finding>> findings) {
        List<String> names = findings.stream()
                .flatMap(f -> f.item().outcomes().stream())
                .distinct()
                .limit(3)
                .toList();
        return names.isEmpty() ? "what is measured" : listed(names, "or");
    }

    /** "a", "a or b", "a, b or c". */
    static String listed(List<String> parts, String last) {
        int end = parts.size() - 1;
        return end < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, end)) + " " + last + " " + parts.get(end);
    }

    /** "the Lancet trial", or "Cherkin 2011". */
    static String study(Study study) {
        String label = study.label();
        int bracket = label.lastIndexOf(" (");
        String bare = bracket > 0 ? label.substring(0, bracket) : label;
        return Character.isDigit(bare.charAt(bare.length() - 1)) || bare.startsWith("Several") ? bare : "the " + bare;
    }

    /** For use inside a sentence. */
    static String lower(String question) {
        return Character.toLowerCase(question.charAt(0)) + question.substring(1);
    }

    static String words(Phrase phrase) {
        return String.join(" ", phrase.words());
    }

    private static Optional<String> mostFrequent(Stream<String> values) {
        Map<String, Long> counts = values.collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(e -> counts.size() == 1 || e.getValue() > 1)
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
