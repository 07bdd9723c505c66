package io.github.evidencebrief.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Named lists of words and terms, one a line; {@code ~} after a word adds its regular forms, {@code @name} takes
 * another list in, {@code #} begins a comment.
 */
final class WordLists {
    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    /** Reads one list; lists that it takes in must have been read before. */
    void read(String name, String file, Collection<String> lines) {
        Set<String> terms = new LinkedHashSet<>();
        int number = 0;
        for (String line : lines) {
            number++;
            String entry = line.replaceFirst("\\s*#.*", "").strip();
            if (!entry.isEmpty()) {
                terms.addAll(entry(entry, file + ":" + number));
            }
        }
        lists.put(name, terms);
    }

    private Set<String> entry(String entry, String place) {
        if (entry.startsWith("@")) {
            return terms(entry.substring(1), place);
        }
        return forms(entry);
    }

    /** The forms of a term, each of them in lower case with single spaces. */
    static Set<String> forms(String entry) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add("");
        for (String word : spaced(entry).split("[\\s-]+", -1)) {
            Set<String> longer = new LinkedHashSet<>();
            for (String form : wordForms(word)) {
                forms.forEach(begun -> longer.add(begun.isEmpty() ? form : begun + " " + form));
            }
            forms = longer;
        }
        return forms;
    }

    /** The entry as the tokenizer cuts it: {@code it's} is a word and a sign. */
    private static String spaced(String entry) {
        String lower = entry.toLowerCase(java.util.Locale.ROOT);
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) + " '" : lower.replace("'s ", " ' ");
    }

    private static Set<String> wordForms(String word) {
        return word.endsWith("~") ? Inflections.of(word.substring(0, word.length() - 1)) : Set.of(word);
    }

    /** The terms of a list; asking marks the list as used. */
    Set<String> terms(String name, String place) {
        Set<String> terms = lists.get(name);
        if (terms == null) {
            throw new RuleSyntaxException(
                    place, "no word list \"" + name + "\"; words/ has " + String.join(", ", lists.keySet()));
        }
        used.add(name);
        return terms;
    }

    /** Every list. */
    Map<String, Set<String>> all() {
        return lists;
    }

    /** Lists that nothing asked for. */
    Set<String> unused() {
        Set<String> unused = new LinkedHashSet<>(lists.keySet());
        unused.removeAll(used);
        return unused;
    }
}
