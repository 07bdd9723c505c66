package io.github.evidencebrief.compare;

import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sources speak of: every name under the most general term that the sources themselves use. */
final class Topics {
    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final int SHORT = 2;
    private static final String WAITING = "watchful waiting";

    private static final Comparator<Map.Entry<String, Integer>> BRIEFEST =
            Comparator.comparing(e -> phrase(e.getKey()).words().size());

    private final Set<String> spoken = new TreeSet<>();

    /** The form of a name that the sources use most, by its root. */
    private final Map<String, String> forms;

    /** The topics that are members of a class. */
    private final Map<String, Set<String>> classes;

    private final Map<String, Map<String, Integer>> names = new TreeMap<>();

    Topics(Collection<String> texts) {
        List<String> heads = texts.stream()
                .map(Topics::phrase)
                .filter(Topics::tells)
                .map(Phrase::head)
                .toList();
        spoken.addAll(heads);
        forms = forms(heads);
        classes = classes();
        texts.stream()
                .filter(text -> tells(phrase(text)) || isGeneral(phrase(text)))
                .forEach(text -> names.computeIfAbsent(topic(phrase(text)), t -> new TreeMap<>())
                        .merge(text, 1, Integer::sum));
    }

    private static Map<String, String> forms(List<String> heads) {
        Map<String, Map<String, Long>> byRoot = heads.stream()
                .collect(Collectors.groupingBy(
                        Roots::of, TreeMap::new, Collectors.groupingBy(h -> h, TreeMap::new, Collectors.counting())));
        Map<String, String> forms = new TreeMap<>();
        byRoot.forEach((root, counts) -> counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(most -> forms.put(root, most.getKey())));
        return forms;
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
        Phrase form = form(phrase);
        List<String> kinds = form.kinds().stream()
                .filter(kind -> spoken.contains(kind) && !WORDS.isGeneric(kind))
                .toList();
        return kinds.isEmpty() ? form.head() : kinds.get(kinds.size() - 1);
    }

    /** The phrase in the form that the sources use most: "runner" as "running". */
    private Phrase form(Phrase phrase) {
        if (phrase.kinds().size() > 1) {
            return phrase;
        }
        return Stream.concat(Stream.ofNullable(forms.get(Roots.of(phrase.head()))), Roots.deed(phrase.head()))
                .map(Topics::phrase)
                .filter(other -> other.kinds().size() > 1)
                .findFirst()
                .or(() ->
                        Optional.ofNullable(forms.get(Roots.of(phrase.head()))).map(Topics::phrase))
                .orElse(phrase);
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
                .filter(e -> Cues.plain(e.getKey()).equals(Cues.plain(topic))
                        || Cues.plain(e.getKey()).equals(Cues.plain(topic + "s")))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(topic);
    }

    /** The interventions that sources speak of which a text names; else the only one of a class that it names. */
    Set<String> mentionedIn(String text) {
        List<String> words = WORDS.words(text);
        Set<String> mentioned = words.stream()
                .filter(word -> spoken.contains(word) || forms.containsKey(Roots.of(word)))
                .map(word -> topic(phrase(word)))
                .collect(Collectors.toCollection(TreeSet::new));
        return mentioned.isEmpty() ? onlyOfClass(words) : mentioned;
    }

    /** "The medication", where the sources speak of one medication only. */
    private Set<String> onlyOfClass(List<String> words) {
        Set<String> members = new TreeSet<>();
        words.forEach(word -> members.addAll(classes.getOrDefault(word, Set.of())));
        return members.size() == 1 ? members : Set.of();
    }

    /** What the sources speak of, by everything that it is a kind of. */
    private Map<String, Set<String>> classes() {
        Map<String, Set<String>> byClass = new TreeMap<>();
        for (String name : spoken) {
            Phrase phrase = phrase(name);
            phrase.kinds().stream()
                    .skip(1)
                    .forEach(kind ->
                            byClass.computeIfAbsent(kind, k -> new TreeSet<>()).add(topic(phrase)));
        }
        return byClass;
    }

    /** Every phrase that tells something, from several texts. */
    static List<Phrase> phrases(Collection<String> texts) {
        List<Phrase> phrases = new ArrayList<>();
        texts.stream().map(Topics::phrase).filter(Topics::tells).forEach(phrases::add);
        return phrases;
    }
}
