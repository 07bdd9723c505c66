package io.github.evidencebrief.compare;

import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups statements of one kind by the telling words that two or more sources share.
 *
 * @param <T> the kind of record
 */
final class SharedWords<T> {
    /**
     * Statements that share words.
     *
     * @param <T> the kind of record
     * @param words the words, as people read them
     * @param said the statements
     */
    record Group<T>(String words, List<Said<T>> said) {}

    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final Cues COMMON = Cues.read("common.txt");
    private static final int SHORTEST = 4;

    /** So much of a word is compared that "resistance" meets "resistant". */
    private static final int STEM = 6;

    private final List<Said<T>> all;
    private final Set<String> ignored;
    private final int least;

    private SharedWords(List<Said<T>> all, Set<String> ignored, int least) {
        this.all = all;
        this.ignored = ignored;
        this.least = least;
    }

    static <T> SharedWords<T> of(List<Said<T>> all) {
        return new SharedWords<>(all, Set.of(), 1);
    }

    /** The words of a name tell nothing where all speak of it. */
    SharedWords<T> without(String name) {
        Set<String> stems = new TreeSet<>(ignored);
        VOCABULARY.words(name).forEach(word -> stems.add(stem(word)));
        return new SharedWords<>(all, stems, least);
    }

    /** So many words must be shared. */
    SharedWords<T> atLeast(int words) {
        return new SharedWords<>(all, ignored, words);
    }

    /** Groups of two or more sources, none a part of another one. */
    List<Group<T>> groups() {
        Map<List<Said<T>>, List<String>> byStatements = new LinkedHashMap<>();
        byStem().forEach((stem, said) -> {
            if (Groups.isShared(said)) {
                byStatements.computeIfAbsent(said, key -> new ArrayList<>()).add(stem);
            }
        });
        return byStatements.entrySet().stream()
                .filter(e -> e.getValue().size() >= least)
                .filter(e -> byStatements.entrySet().stream().noneMatch(o -> holds(o, e)))
                .map(e -> new Group<>(readable(e.getValue(), e.getKey()), e.getKey()))
                .toList();
    }

    private boolean holds(Map.Entry<List<Said<T>>, List<String>> o, Map.Entry<List<Said<T>>, List<String>> e) {
        return o.getValue().size() >= least
                && o.getKey().size() > e.getKey().size()
                && o.getValue().size() >= e.getValue().size()
                && o.getKey().containsAll(e.getKey());
    }

    private Map<String, List<Said<T>>> byStem() {
        Map<String, List<Said<T>>> byStem = new TreeMap<>();
        for (Said<T> said : all) {
            stems(said)
                    .forEach(stem -> byStem.computeIfAbsent(stem, key -> new ArrayList<>())
                            .add(said));
        }
        return byStem;
    }

    private Set<String> stems(Said<T> said) {
        Set<String> stems = new TreeSet<>();
        said.quotes()
                .forEach(quote -> VOCABULARY.words(quote.exact()).stream()
                        .filter(SharedWords::tells)
                        .map(SharedWords::stem)
                        .filter(stem -> !ignored.contains(stem))
                        .forEach(stems::add));
        return stems;
    }

    private static boolean tells(String word) {
        return word.length() >= SHORTEST
                && Character.isLetter(word.charAt(0))
                && !VOCABULARY.isGeneric(word)
                && !COMMON.has(word);
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** The shared words as the first statement that has them writes them. */
    private static <T> String readable(List<String> stems, List<Said<T>> said) {
        return said.stream()
                .flatMap(one -> one.quotes().stream())
                .map(quote -> AsSaid.in(quote.exact(), word -> stems.contains(stem(word))))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> inNormalForm(stems, said));
    }

    /** Terms of several words, of which no word alone is the shared one. */
    private static <T> String inNormalForm(List<String> stems, List<Said<T>> said) {
        return said.stream()
                .flatMap(one -> one.quotes().stream())
                .flatMap(quote -> VOCABULARY.words(quote.exact()).stream())
                .filter(word -> stems.contains(stem(word)))
                .findFirst()
                .orElseThrow();
    }
}
