package io.github.evidencebrief.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Terms of one or more words that stand for a preferred term, longest match first. */
final class Lexicon {
    private record Entry(List<String> words, String preferred) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    void add(String term, String preferred) {
        List<String> words = Words.of(term);
        if (!words.isEmpty()) {
            List<Entry> entries = byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>());
            entries.add(new Entry(words, preferred));
            entries.sort(Comparator.comparing((Entry e) -> -e.words.size()).thenComparing(Entry::preferred));
        }
    }

    /** The words with every known term replaced by its preferred term. */
    List<String> replace(List<String> words) {
        List<String> out = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Entry> entry = at(words, i);
            out.add(entry.isPresent() ? entry.get().preferred() : words.get(i));
            i += entry.isPresent() ? entry.get().words().size() : 1;
        }
        return out;
    }

    private Optional<Entry> at(List<String> words, int i) {
        for (Entry entry : byFirstWord.getOrDefault(words.get(i), List.of())) {
            int end = i + entry.words.size();
            if (end <= words.size() && words.subList(i, end).equals(entry.words)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
