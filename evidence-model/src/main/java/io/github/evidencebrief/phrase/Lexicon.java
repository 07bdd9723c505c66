package io.github.evidencebrief.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Terms of one or more words that stand for a preferred term, longest match first. */
final class Lexicon {
    private record Entry(List<String> words, String preferred) {
        /** Whether the words go on with this term; the first word is known to be the same. */
        boolean isAt(List<String> text, int from) {
            boolean same = from + words.size() <= text.size();
            for (int i = 1; same && i < words.size(); i++) {
                same = words.get(i).equals(text.get(from + i));
            }
            return same;
        }
    }

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
            Entry entry = at(words, i);
            out.add(entry == null ? words.get(i) : entry.preferred);
            i += entry == null ? 1 : entry.words.size();
        }
        return out;
    }

    private @Nullable Entry at(List<String> words, int i) {
        for (Entry entry : byFirstWord.getOrDefault(words.get(i), List.of())) {
            if (entry.isAt(words, i)) {
                return entry;
            }
        }
        return null;
    }
}
