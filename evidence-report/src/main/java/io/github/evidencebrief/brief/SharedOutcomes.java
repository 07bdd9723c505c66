package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The outcomes that some findings name, with the sources that name each where they do not all do. */
final class SharedOutcomes {
    private static final int MOST = 3;

    /** Behind who leaves open what a result is of: {@code S2 does not say for what}. */
    static final String UNSAID = " not say ";

    private static final Set<String> PREPOSITIONS = Set.of("for", "on", "in");

    private static final int LONGEST_FURTHER = 160;

    private final EvidenceIndex index;
    private final Set<String> families;
    private final Set<String> sources = new TreeSet<>();
    private final Set<String> naming = new TreeSet<>();
    private final Map<String, Map<String, Set<String>>> namesBySource = new TreeMap<>();

    /** Those outcomes only whose families are given; all for none. */
    SharedOutcomes(EvidenceIndex index, Collection<Finding> findings, Set<String> families) {
        this.index = index;
        this.families = families;
        findings.forEach(finding -> {
            sources.add(finding.source());
            finding.outcomes().forEach(outcome -> add(outcome, finding.source()));
        });
    }

    private void add(String outcome, String source) {
        Phrase phrase = Vocabulary.standard().phrase(outcome);
        if (!phrase.isEmpty()
                && NamedOutcome.isOne(outcome)
                && (families.isEmpty() || families.contains(phrase.family()))) {
            naming.add(source);
            namesBySource
                    .computeIfAbsent(phrase.family(), unseen -> new LinkedHashMap<>())
                    .computeIfAbsent(source, unseen -> new TreeSet<>())
                    .add(outcome);
        }
    }

    /**
     * The outcomes that most sources name, three at most, after the preposition: {@code for sleep and mood}; with names
     * where not all name them: {@code for sleep (S1, S2) and other outcomes (S3)}. Empty for none; where no two sources
     * name one outcome, that they differ.
     */
    String words(String preposition) {
        int most = namesBySource.values().stream().mapToInt(Map::size).max().orElse(0);
        if (most == 0) {
            return "";
        }
        if (most == 1 && naming.size() > 1) {
            return " " + preposition + " different outcomes";
        }
        List<String> parts = new ArrayList<>();
        Set<String> heard = new TreeSet<>();
        namesBySource.values().stream()
                .filter(names -> names.size() == most)
                .limit(MOST)
                .forEach(names -> {
                    parts.add(part(names));
                    heard.addAll(names.keySet());
                });
        Set<String> others = new TreeSet<>(naming);
        others.removeAll(heard);
        if (!others.isEmpty()) {
            parts.add("other outcomes (" + labels(others) + ")");
        }
        Set<String> unnamed = new TreeSet<>(sources);
        unnamed.removeAll(naming);
        String silent = unnamed.isEmpty()
                ? ""
                : "; " + Listing.and(index.labels(unnamed)) + (unnamed.size() == 1 ? " does" : " do") + UNSAID
                        + (PREPOSITIONS.contains(preposition) ? preposition : "for") + " what";
        return " " + preposition + " " + Listing.and(parts) + silent;
    }

    /** {@code ; also mood and appetite (S2)}: what one source names alone; empty for none, and for more than fit a line. */
    String further() {
        Map<String, List<String>> bySource = new TreeMap<>();
        Set<String> shown = shown();
        namesBySource.forEach((family, names) -> names.forEach((source, own) -> {
            if (names.size() == 1 && !shown.contains(family)) {
                bySource.computeIfAbsent(index.label(source), unseen -> new ArrayList<>())
                        .add(own.iterator().next());
            }
        }));
        List<String> parts = new ArrayList<>();
        bySource.forEach((source, names) -> parts.add(Listing.and(names) + " (" + source + ")"));
        String words = "; also " + Listing.and(parts);
        return parts.isEmpty() || words.length() > LONGEST_FURTHER ? "" : words;
    }

    /** The outcomes that every source names, without who names them: {@code sleep and mood}; absent where there is none. */
    Optional<String> namedByAll() {
        List<String> names = namesBySource.values().stream()
                .filter(bySource -> bySource.size() == sources.size())
                .limit(MOST)
                .map(SharedOutcomes::plainest)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Listing.and(names));
    }

    /** The sources that have some result. */
    Set<String> namesOf() {
        return sources;
    }

    /**
     * The outcomes that every source names and, of those asked for, what only some do: {@code sleep and mood (S3 for mood only as
     * an opinion)}. Absent where no outcome is named by all.
     */
    Optional<String> namedWith(Set<String> asked) {
        List<String> names = new ArrayList<>();
        namedByAll().ifPresent(names::add);
        List<String> notes = new ArrayList<>();
        namesBySource.entrySet().stream()
                .filter(entry ->
                        asked.contains(entry.getKey()) && entry.getValue().size() < sources.size())
                .limit(names.size() * (long) MOST)
                .forEach(entry -> {
                    Set<String> others = new TreeSet<>(sources);
                    others.removeAll(entry.getValue().keySet());
                    String name = plainest(entry.getValue());
                    names.add(name);
                    notes.add(Listing.and(index.labels(others)) + " for " + name + " only as an opinion");
                });
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Listing.and(names) + (notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")"));
    }

    /** The plainest name of some of the outcomes, by their families. */
    String named(Set<String> some) {
        return Listing.and(namesBySource.entrySet().stream()
                .filter(entry -> some.contains(entry.getKey()))
                .map(entry -> plainest(entry.getValue()))
                .toList());
    }

    /** The families of the outcomes that every source names. */
    Set<String> familiesNamedByAll() {
        Set<String> named = new TreeSet<>();
        namesBySource.forEach((family, bySource) -> {
            if (bySource.size() == sources.size()) {
                named.add(family);
            }
        });
        return named;
    }

    /** The families of all outcomes. */
    Set<String> families() {
        return namesBySource.keySet();
    }

    /** The families of the outcomes that the words name. */
    Set<String> shown() {
        int most = namesBySource.values().stream().mapToInt(Map::size).max().orElse(0);
        Set<String> shown = new TreeSet<>();
        namesBySource.forEach((family, names) -> {
            if (names.size() == most && shown.size() < MOST) {
                shown.add(family);
            }
        });
        return shown;
    }

    /** {@code sleep}, {@code sleep (S1, S2)}, or {@code sleep (S3: nightly rest)} where a source has a name of its own. */
    private String part(Map<String, Set<String>> names) {
        String plain = plainest(names);
        List<String> notes = new ArrayList<>();
        if (names.size() < sources.size()) {
            notes.add(labels(names.keySet()));
        }
        names.forEach((source, own) -> {
            if (own.stream().noneMatch(name -> isPlain(plain, name))) {
                notes.add(index.label(source) + ": " + String.join(", ", own));
            }
        });
        return plain + (notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")");
    }

    private static String plainest(Map<String, Set<String>> names) {
        return names.values().stream()
                .flatMap(Set::stream)
                .min((one, other) ->
                        one.length() == other.length() ? one.compareTo(other) : one.length() - other.length())
                .orElse("");
    }

    /** Whether a name has the plain one in it, or its plural: "bad nights" has "night", "nightly rest" has not. */
    private static boolean isPlain(String plain, String name) {
        String padded = " " + name.toLowerCase(Locale.ROOT) + " ";
        String word = " " + plain.toLowerCase(Locale.ROOT);
        return padded.contains(word + " ") || padded.contains(word + "s ");
    }

    private String labels(Collection<String> ids) {
        return String.join(", ", index.labels(ids));
    }
}
