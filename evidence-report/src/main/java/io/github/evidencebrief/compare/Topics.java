package io.github.evidencebrief.compare;

import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the sources speak of: every name under the most general term that the sources themselves use. */
final class Topics {
    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final String WAITING = "watchful waiting";

    private final Set<String> spoken = new TreeSet<>();
    private final Map<String, Map<String, Integer>> names = new TreeMap<>();

    Topics(Collection<String> texts) {
        texts.stream()
                .map(Topics::phrase)
                .filter(Topics::tells)
                .map(Phrase::head)
                .forEach(spoken::add);
        texts.forEach(text -> {
            Phrase phrase = phrase(text);
            if (tells(phrase)) {
                names.computeIfAbsent(topic(phrase), t -> new TreeMap<>()).merge(text, 1, Integer::sum);
            }
        });
    }

    /** The phrase in normal form; doing without a treatment is waiting. */
    static Phrase phrase(String text) {
        boolean without = text.startsWith("without ") || text.startsWith("not ") || text.startsWith("no ");
        return WORDS.phrase(without && WORDS.phrase(text).head().indexOf("no ") < 0 ? WAITING : text);
    }

    static boolean tells(Phrase phrase) {
        return !phrase.isEmpty() && !phrase.generic();
    }

    static boolean isWaiting(String topic) {
        return topic.equals(WAITING);
    }

    String topic(Phrase phrase) {
        List<String> kinds = phrase.kinds().stream()
                .filter(kind -> spoken.contains(kind) && !WORDS.isGeneric(kind))
                .toList();
        return kinds.isEmpty() ? phrase.head() : kinds.get(kinds.size() - 1);
    }

    Set<String> topics(List<Phrase> phrases) {
        Set<String> topics = new TreeSet<>();
        phrases.forEach(phrase -> topics.add(topic(phrase)));
        return topics;
    }

    /** The topic as the sources name it: of the names in most frequent use the shortest. */
    String name(String topic) {
        return names.getOrDefault(topic, Map.of(topic, 1)).entrySet().stream()
                .sorted((x, y) -> {
                    int length = Integer.compare(x.getKey().length(), y.getKey().length());
                    return length != 0 ? length : x.getKey().compareTo(y.getKey());
                })
                .map(Map.Entry::getKey)
                .filter(name -> topic(phrase(name)).equals(topic)
                        && phrase(name).words().size() == 1)
                .findFirst()
                .orElse(topic);
    }

    /** Every phrase that tells something, from several texts. */
    static List<Phrase> phrases(Collection<String> texts) {
        List<Phrase> phrases = new ArrayList<>();
        texts.stream().map(Topics::phrase).filter(Topics::tells).forEach(phrases::add);
        return phrases;
    }
}
