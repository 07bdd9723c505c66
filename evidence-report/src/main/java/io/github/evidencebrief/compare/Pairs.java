package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Findings of one treatment against another, as findings on the one rather than the other.
 *
 * <p>Only pairs that two sources or more compare count.
 */
final class Pairs {
    /** Two treatments, the first of them first in the alphabet. */
    private record Pair(String one, String other) {
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }

        String key() {
            return one + " " + other;
        }
    }

    private static final String RATHER_THAN = " rather than ";

    private final Topics topics;
    private final List<Said<Finding>> findings;
    private final Map<Pair, Set<String>> sources = new TreeMap<>(Comparator.comparing(Pair::key));

    /** How many findings more favour the first of a pair. */
    private final Map<Pair, Integer> leads = new TreeMap<>(Comparator.comparing(Pair::key));

    Pairs(List<Said<Finding>> findings, Topics topics) {
        this.findings = findings;
        this.topics = topics;
        for (Said<Finding> f : findings) {
            pairs(f).forEach(pair -> {
                sources.computeIfAbsent(pair, p -> new HashSet<>()).add(f.source());
                leads.merge(pair, lead(pair, f), Integer::sum);
            });
        }
    }

    /** Whether a topic is one treatment rather than another. */
    static boolean isPair(String topic) {
        return topic.contains(RATHER_THAN);
    }

    /** The findings on every pair that sources share; their comparators are left out, for the topic names them. */
    List<Said<Finding>> findings() {
        List<Said<Finding>> found = new ArrayList<>();
        for (Said<Finding> f : findings) {
            Stream.concat(pairs(f), usual(f)).distinct().filter(this::isShared).forEach(pair -> found.add(on(pair, f)));
        }
        return found;
    }

    private boolean isShared(Pair pair) {
        return sources.getOrDefault(pair, Set.of()).size() > 1;
    }

    private Stream<Pair> pairs(Said<Finding> f) {
        return f.topics().stream()
                .flatMap(
                        topic -> rivals(f).filter(rival -> !rival.equals(topic)).map(rival -> Pair.of(topic, rival)));
    }

    private Stream<String> rivals(Said<Finding> f) {
        return Results.rivals(f).stream().filter(Topics::names).map(topics::topic);
    }

    /** In a source that mostly compares two treatments, a rival nobody else names is the one most sources compare. */
    private Stream<Pair> usual(Said<Finding> f) {
        boolean unknown = rivals(f).findAny().isPresent() && pairs(f).noneMatch(this::isShared);
        return unknown && isRace(f.source())
                ? most().filter(pair -> f.isAbout(pair.one) != f.isAbout(pair.other)).stream()
                : Stream.empty();
    }

    private boolean isRace(String source) {
        List<Said<Finding>> own = Groups.where(findings, f -> f.source().equals(source));
        return 2 * Groups.where(own, f -> rivals(f).findAny().isPresent()).size() >= own.size();
    }

    private Optional<Pair> most() {
        return sources.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .max(Comparator.comparing(
                                (Map.Entry<Pair, Set<String>> e) -> e.getValue().size())
                        .thenComparing(e -> e.getKey().key(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private static int lead(Pair pair, Said<Finding> f) {
        int gain = switch (f.item().direction()) {
            case FAVOURS_INTERVENTION -> 1;
            case FAVOURS_COMPARATOR, HARM -> -1;
            case NO_DIFFERENCE, MIXED, UNCLEAR -> 0;
        };
        return f.isAbout(pair.one) ? gain : -gain;
    }

    /** The better one, by most findings, rather than the other. */
    private Said<Finding> on(Pair pair, Said<Finding> f) {
        boolean first = leads.getOrDefault(pair, 0) >= 0;
        String better = first ? pair.one : pair.other;
        String topic = better + RATHER_THAN + (first ? pair.other : pair.one);
        Direction direction = f.item().direction();
        Finding finding = Finding.builder()
                .from(f.item())
                .comparators(List.of())
                .direction(f.isAbout(better) ? direction : Turning.turned(direction))
                .build();
        return new Said<>(finding, f.ref(), f.source(), f.study(), f.quotes(), f.about(), Set.of(topic));
    }
}
