package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Fallback;
import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What most of the sources are about: the condition and the intervention named most often. */
final class Topic {
    /** Treatments named in the question when no single one is common to half of the sources. */
    private static final int MOST_NAMED = 3;

    private final EvidenceIndex index;
    private final Optional<String> condition;
    private final List<String> interventions;
    private final boolean common;

    Topic(EvidenceIndex index) {
        this.index = index;
        this.interventions = ranked(interventions(index));
        this.common = isCommon();
        List<String> conditions = conditions().toList();
        this.condition = ranked(conditions.stream()).stream().findFirst().map(name -> widest(name, conditions));
    }

    /** The wider name that at least half as many studies give: a title on old sores would leave those on sores out. */
    private static String widest(String most, List<String> conditions) {
        List<String> wider = ranked(conditions.stream().filter(name -> isWider(name, most)));
        return wider.stream()
                .filter(name -> 2 * named(name, conditions) >= named(most, conditions))
                .findFirst()
                .orElse(most);
    }

    private static boolean isWider(String name, String than) {
        Set<String> words = meaning(name).orElse(Set.of());
        Set<String> others = meaning(than).orElse(Set.of());
        return !words.isEmpty() && words.size() < others.size() && others.containsAll(words);
    }

    private static long named(String name, List<String> conditions) {
        return conditions.stream()
                .filter(other -> meaning(other).equals(meaning(name)))
                .count();
    }

    /** Those of the studies with results on the intervention; of all studies where these name none. */
    private Stream<String> conditions() {
        Set<String> tested = index.findings().stream()
                .filter(this::covers)
                .flatMap(finding -> finding.study().stream())
                .collect(Collectors.toSet());
        List<String> named = index.studies().stream()
                .filter(study -> tested.contains(study.id()))
                .flatMap(study -> study.condition().stream())
                .toList();
        return named.isEmpty() ? index.studies().stream().flatMap(study -> study.condition().stream()) : named.stream();
    }

    /** Whether a finding answers the question of the title: of several treatments any, else one on the treatment. */
    boolean isAskedFor(Finding finding) {
        return !common || finding.interventions().isEmpty() || covers(finding);
    }

    /** Whether advice answers the question of the title: of several treatments any, else advice that names the treatment. */
    boolean isAskedFor(Recommendation advice) {
        return !common
                || covers(advice.interventions().stream())
                || (advice.interventions().isEmpty() && isNamedIn(Fallback.advised(advice.action())));
    }

    private boolean isNamedIn(String text) {
        List<String> words = Vocabulary.standard().words(text);
        return intervention()
                .map(Vocabulary.standard()::phrase)
                .filter(topic -> !topic.isEmpty() && words.containsAll(topic.words()))
                .isPresent();
    }

    private static Stream<String> interventions(EvidenceIndex index) {
        return Stream.of(
                        index.findings().stream().map(Finding::interventions),
                        index.recommendations().stream().map(Recommendation::interventions),
                        index.studies().stream().map(Topic::tested))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    private static List<String> tested(Study study) {
        return study.arms().stream()
                .filter(arm -> arm.role() == ArmRole.INTERVENTION)
                .map(Arm::name)
                .toList();
    }

    /** The meanings, that which is named most often first, each in its plainest words. */
    private static List<String> ranked(Stream<String> names) {
        Map<Set<String>, List<String>> byMeaning = new LinkedHashMap<>();
        names.forEach(name -> meaning(name)
                .ifPresent(words -> byMeaning
                        .computeIfAbsent(words, unseen -> new ArrayList<>())
                        .add(name)));
        return byMeaning.values().stream()
                .sorted(Comparator.<List<String>>comparingInt(all -> -all.size())
                        .thenComparing(Topic::plainest))
                .map(Topic::plainest)
                .toList();
    }

    private static Optional<Set<String>> meaning(String name) {
        Phrase phrase = Vocabulary.standard().phrase(name);
        return phrase.isEmpty() || phrase.generic()
                ? Optional.empty()
                : Optional.of(
                        new LinkedHashSet<>(phrase.words().stream().sorted().toList()));
    }

    /** The name used most often; among equals the shortest, in small letters. */
    private static String plainest(List<String> names) {
        Map<String, Long> counts = names.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return counts.keySet().stream()
                .min(Comparator.comparingLong((String name) -> -counts.getOrDefault(name, 0L))
                        .thenComparing(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }

    Optional<String> condition() {
        return condition;
    }

    Optional<String> intervention() {
        return interventions.stream().findFirst();
    }

    /** The treatment of the title, where it asks after one. */
    Optional<String> treatment() {
        return intervention().filter(name -> common);
    }

    /** Whether a finding is about the intervention or a kind of it. */
    boolean covers(Finding finding) {
        return covers(Stream.concat(finding.interventions().stream(), finding.comparators().stream()));
    }

    /** Whether a name tells a kind of the treatment of the title: "hot lamps" of lamps. */
    boolean isKind(String name) {
        Phrase kind = Vocabulary.standard().phrase(name);
        return treatment()
                .map(Vocabulary.standard()::phrase)
                .filter(topic -> topic.covers(kind) && !topic.sameAs(kind))
                .isPresent();
    }

    private boolean covers(Stream<String> names) {
        Vocabulary vocabulary = Vocabulary.standard();
        return intervention()
                .map(vocabulary::phrase)
                .filter(topic -> names.map(vocabulary::phrase).anyMatch(topic::covers))
                .isPresent();
    }

    /** The question the brief answers. */
    String question() {
        int number = index.sources().size();
        String sources = number == 1 ? "the source" : Tally.of(number, "source");
        return "What " + (number == 1 ? "does " : "do ") + sources + " say" + (common ? about() : aboutMany()) + "?";
    }

    /** Whether at least half of the sources that name a treatment name this one. */
    private boolean isCommon() {
        Set<String> naming = new HashSet<>();
        Set<String> about = new HashSet<>();
        index.findings().stream()
                .filter(finding -> !finding.interventions().isEmpty())
                .forEach(finding -> {
                    naming.add(finding.source());
                    if (covers(finding)) {
                        about.add(finding.source());
                    }
                });
        return about.size() * 2 >= naming.size();
    }

    private String about() {
        String what = intervention().map(name -> " about " + name).orElse("");
        String where = condition
                .map(name -> what.isEmpty() ? " about " + name : " for " + name)
                .orElse("");
        return what + where;
    }

    private String aboutMany() {
        List<String> named =
                new ArrayList<>(interventions.stream().limit(MOST_NAMED).toList());
        named.add("other treatments");
        return " about " + Listing.and(named);
    }
}
