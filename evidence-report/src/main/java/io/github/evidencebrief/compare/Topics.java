package io.github.evidencebrief.compare;

import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the sources speak of: every name under the most general term that the sources themselves use. */
final class Topics {
    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final int SHORT = 2;
    private static final String WAITING = "watchful waiting";

    private static final Comparator<Map.Entry<String, Integer>> BRIEFEST =
            Comparator.comparing(e -> phrase(e.getKey()).words().size());

    private final Set<String> spoken = new TreeSet<>();
    private final Map<String, Map<String, Integer>> names = new TreeMap<>();

    Topics(Collection<String> texts) {
        texts.stream()
                .map(Topics::phrase)
                .filter(Topics::tells)
                .map(Phrase::head)
                .forEach(spoken::add);
        texts.stream()
                .filter(text -> tells(phrase(text)) || isGeneral(phrase(text)))
                .forEach(text -> names.computeIfAbsent(topic(phrase(text)), t -> new TreeMap<>())
                        .merge(text, 1, Integer::sum));
    }

    /** The phrase in normal form; doing without a treatment is waiting. */
    static Phrase phrase(String text) {
        boolean without = text.startsWith("without ") || text.startsWith("not ") || text.startsWith("no ");
        return WORDS.phrase(without && WORDS.phrase(text).head().indexOf("no ") < 0 ? WAITING : text);
    }

    static boolean tells(Phrase phrase) {
        return !phrase.isEmpty() && !phrase.generic();
    }

    /** Whether it tells something in a word that is long enough to be a name. */
    static boolean names(Phrase phrase) {
        return !phrase.isEmpty() && phrase.head().length() > SHORT;
    }

    /** Whether it names a class of things, such as "medication". */
    static boolean isGeneral(Phrase phrase) {
        return WORDS.isGeneral(phrase.head());
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

    /** The topic as most sources name it: by itself, in as few words as they use. */
    String name(String topic) {
        return topic.indexOf(' ') > 0
                ? cased(topic)
                : names.getOrDefault(topic, Map.of()).entrySet().stream()
                        .filter(e -> phrase(e.getKey()).head().equals(topic))
                        .min(Comparator.comparing((Map.Entry<String, Integer> e) -> !isNamed(e.getKey(), topic))
                                .thenComparing(BRIEFEST)
                                .thenComparing(e -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey)
                        .orElse(topic);
    }

    /** Whether the text has the word itself, not another word for it: the substance rather than its trade name. */
    private static boolean isNamed(String text, String topic) {
        return Cues.plain(text).contains(topic);
    }

    /** A name of several words with the capitals that most sources give it: "vitamin D". */
    private String cased(String topic) {
        return names.getOrDefault(topic, Map.of()).entrySet().stream()
                .filter(e -> Cues.plain(e.getKey()).equals(Cues.plain(topic)))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(topic);
    }

    /** The interventions that sources speak of which a text names. */
    Set<String> mentionedIn(String text) {
        return WORDS.words(text).stream()
                .filter(spoken::contains)
                .map(word -> topic(phrase(word)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every phrase that tells something, from several texts. */
    static List<Phrase> phrases(Collection<String> texts) {
        List<Phrase> phrases = new ArrayList<>();
        texts.stream().map(Topics::phrase).filter(Topics::tells).forEach(phrases::add);
        return phrases;
    }
}
