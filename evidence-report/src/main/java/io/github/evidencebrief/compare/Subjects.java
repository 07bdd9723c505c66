package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What each source speaks of most, among the interventions that two sources or more speak of.
 *
 * <p>Sources name one thing in many ways: the vitamin, "the monthly dose", "the capsules". A name that no other source
 * uses stands for the subject of its source when it is vague, or when the source never names the subject where it tells a
 * result.
 */
final class Subjects {
    private static final Cues VAGUE = Cues.read("vague.txt");
    private static final Cues COMMON = Cues.read("common.txt");

    /** A title tells as much as so many other places. */
    private static final int TITLE = 3;

    private static final Comparator<Map.Entry<String, Integer>> MOST = Comparator.comparing(
                    (Map.Entry<String, Integer> e) -> -e.getValue())
            .thenComparing(Map.Entry::getKey);

    private final Topics topics;
    private final Map<String, Map<String, Integer>> named = new TreeMap<>();
    private final Map<String, Map<String, Integer>> spoken = new TreeMap<>();

    /** The sources that compare it, on whichever side. */
    private final Map<String, Set<String>> compared = new TreeMap<>();

    private final Map<String, Integer> measured = new TreeMap<>();

    Subjects(Evidence evidence, Topics topics) {
        this.topics = topics;
        evidence.studies().forEach(s -> measure(s.condition().stream().toList()));
        evidence.findings().forEach(f -> {
            name(f.source(), f.interventions());
            Topics.phrases(f.interventions()).forEach(phrase -> compare(f.source(), phrase));
            Topics.phrases(f.comparators()).forEach(phrase -> compare(f.source(), phrase));
        });
        evidence.safety().forEach(s -> name(s.source(), s.interventions()));
        evidence.recommendations().forEach(r -> name(r.source(), r.interventions()));
        evidence.findings().forEach(f -> measure(f.outcomes()));
        evidence.sources().forEach(s -> hear(s.id(), s.title(), TITLE));
        quotes(evidence).forEach(quote -> hear(quote.source(), quote.exact(), 1));
    }

    private static Stream<Quote> quotes(Evidence evidence) {
        return Stream.of(
                        evidence.findings().stream().flatMap(f -> f.quotes().stream()),
                        evidence.safety().stream().flatMap(s -> s.quotes().stream()),
                        evidence.recommendations().stream().flatMap(r -> r.quotes().stream()),
                        evidence.limitations().stream().flatMap(l -> l.quotes().stream()),
                        evidence.studies().stream().flatMap(s -> s.quotes().stream()))
                .flatMap(quotes -> quotes);
    }

    private void name(String source, Collection<String> names) {
        names.stream()
                .filter(name -> !Results.isControl(name))
                .map(Topics::phrase)
                .filter(phrase -> Topics.tells(phrase) && !isVague(phrase))
                .forEach(phrase -> named.computeIfAbsent(topics.topic(phrase), t -> new TreeMap<>())
                        .merge(source, 1, Integer::sum));
    }

    private void compare(String source, Phrase phrase) {
        compared.computeIfAbsent(topics.topic(phrase), t -> new TreeSet<>()).add(source);
    }

    /** Counts what is measured or treated. */
    private void measure(Collection<String> names) {
        Topics.phrases(names).forEach(phrase -> measured.merge(topics.topic(phrase), 1, Integer::sum));
    }

    private void hear(String source, String text, int weight) {
        topics.mentionedIn(text)
                .forEach(topic ->
                        spoken.computeIfAbsent(topic, t -> new TreeMap<>()).merge(source, weight, Integer::sum));
    }

    /** Whether a name tells what it is about only together with its source: "monthly dose". */
    static boolean isVague(Phrase phrase) {
        return phrase.words().stream().allMatch(Subjects::isVague);
    }

    static boolean isVague(String word) {
        return VAGUE.has(word) || Vocabulary.standard().isGeneric(word) || Character.isDigit(word.charAt(0));
    }

    /** The intervention a source speaks of most; absent when it speaks of none that another source speaks of. */
    Optional<String> of(String source) {
        Map<String, Integer> counts = new TreeMap<>();
        spoken.forEach((topic, sources) -> {
            if (sources.size() > 1 && sources.containsKey(source) && isTreatment(topic)) {
                counts.put(topic, sources.getOrDefault(source, 0));
            }
        });
        return counts.entrySet().stream().min(MOST).map(Map.Entry::getKey);
    }

    /** Whether it is named as an intervention, and more often so than as what was measured or treated. */
    private boolean isTreatment(String topic) {
        int naming = named.getOrDefault(topic, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return naming > measured.getOrDefault(topic, 0) && !isVague(topic) && !COMMON.has(topic);
    }

    /** Whether several sources know it by this name: two name it, or one does and another speaks of a known thing. */
    boolean isShared(String topic) {
        int naming = named.getOrDefault(topic, Map.of()).size();
        boolean known = Topics.phrase(topic).kinds().size() > 1;
        return naming > 1
                || compared.getOrDefault(topic, Set.of()).size() > 1
                || (naming == 1 && known && spoken.getOrDefault(topic, Map.of()).size() > 1 && !isVague(topic));
    }

    /** Whether a source tells results of a topic under a name that others know. */
    boolean tellsOf(String topic, String source) {
        return named.getOrDefault(topic, Map.of()).containsKey(source);
    }

    /** Whether no other source names it. */
    boolean isPrivate(String topic, String source) {
        return named.getOrDefault(topic, Map.of()).keySet().equals(Set.of(source));
    }
}
