package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where some sources use one known name of a treatment and others another, wherever it stands in what they say. */
final class SpellingClaims implements ClaimRule {
    private record Use(String name, Said<?> said) {}

    private static final int MOST_WORDS = 3;

    @Override
    public Stream<Draft> drafts(Voices voices) {
        Set<String> topics = voices.allTopics();
        Map<String, List<Use>> uses = new TreeMap<>();
        voices.all()
                .forEach(said -> names(said.words(), topics)
                        .forEach((thing, name) -> uses.computeIfAbsent(thing, t -> new ArrayList<>())
                                .add(new Use(name, said))));
        return uses.values().stream().flatMap(SpellingClaims::draft);
    }

    /** Names of known treatments in a text: the preferred name and the one that was used. */
    private static Map<String, String> names(String text, Set<String> topics) {
        List<String> words = List.of(Cues.plain(text).trim().split(" ", -1));
        Map<String, String> names = new TreeMap<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                String name = String.join(" ", words.subList(from, to));
                Phrase phrase = Topics.phrase(name);
                if (phrase.words().size() == 1
                        && isKind(phrase, topics)
                        && isWhole(words.get(from), words.get(to - 1))) {
                    names.putIfAbsent(phrase.head(), name);
                }
            }
        }
        return names;
    }

    /** Whether neither end is a word without content. */
    private static boolean isWhole(String first, String last) {
        return !Topics.phrase(first).isEmpty() && !Topics.phrase(last).isEmpty();
    }

    /** Whether it is a treatment of a known kind, not the kind itself: a trade name of an antibiotic. */
    private static boolean isKind(Phrase phrase, Set<String> topics) {
        return phrase.kinds().size() > 1
                && phrase.kinds().stream().anyMatch(topics::contains)
                && !Topics.isGeneral(phrase);
    }

    private static Stream<Draft> draft(List<Use> uses) {
        Set<String> names = new TreeSet<>();
        uses.forEach(use -> names.add(use.name));
        return names.stream()
                .filter(name -> names.stream().noneMatch(other -> isForm(name, other)))
                .limit(1)
                .flatMap(name -> draft(name, uses));
    }

    /** Whether one is a longer or inflected form of the other. */
    private static boolean isForm(String name, String other) {
        return !name.equals(other)
                && (name.contains(other) || other.contains(name) || name.regionMatches(0, other, 0, 4));
    }

    private static Stream<Draft> draft(String name, List<Use> uses) {
        List<Said<?>> a = said(uses, name, true);
        Set<String> sources = Groups.sources(a);
        List<Said<?>> b = said(uses, name, false).stream()
                .filter(s -> !sources.contains(s.source()))
                .toList();
        return Groups.isDisputed(a, b)
                ? Stream.of(Draft.disagree(
                        "",
                        "Are " + name + " and " + other(uses, name) + " one thing?",
                        DisagreementKind.UNIT_OR_TERM,
                        a,
                        b))
                : Stream.empty();
    }

    private static List<Said<?>> said(List<Use> uses, String name, boolean same) {
        return uses.stream()
                .filter(use -> use.name.equals(name) == same)
                .<Said<?>>map(Use::said)
                .distinct()
                .toList();
    }

    private static String other(List<Use> uses, String name) {
        return uses.stream()
                .map(Use::name)
                .filter(use -> !use.equals(name))
                .findFirst()
                .orElse(name);
    }
}
