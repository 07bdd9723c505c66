package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Named lists of words and terms, one a line; {@code ~} after a word adds its regular forms, {@code @name} takes
 * another list in, {@code sore @organs} is every term of that list after "sore", {@code #} begins a comment.
 */
final class WordLists {
    /** The terms of each list, read when they are asked for. */
    private final Map<String, Supplier<Set<String>>> files = new LinkedHashMap<>();

    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Parts parts = new Parts();

    /** Takes a list in; it is read when it is first asked for, so lists may name each other in any order. */
    void add(String name, String path, Supplier<List<String>> lines) {
        files.put(name, () -> read(path, lines.get()));
    }

    /** The lists that {@link #write} wrote. */
    static WordLists read(CompactReader in) {
        WordLists lists = new WordLists();
        for (int left = in.number(); left > 0; left--) {
            String name = in.text();
            String terms = in.text();
            lists.files.put(name, () -> terms.isEmpty() ? Set.of() : Set.of(terms.split("\n")));
        }
        return lists;
    }

    void write(CompactWriter out) {
        out.number(files.size());
        files.forEach((name, file) -> {
            out.text(name);
            out.text(file.get().stream().sorted().collect(Collectors.joining("\n")));
        });
    }

    private Set<String> read(String path, List<String> lines) {
        Set<String> terms = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String entry = uncommented(lines.get(i)).strip();
            if (!entry.isEmpty()) {
                terms.addAll(entry(entry, path + ":" + (i + 1)));
            }
        }
        return terms;
    }

    private static String uncommented(String line) {
        int comment = line.indexOf('#');
        return comment < 0 ? line : line.substring(0, comment);
    }

    private Set<String> entry(String entry, String place) {
        Set<String> forms = Set.of("");
        for (String part : split(entry, " \t")) {
            forms = joined(forms, part.startsWith("@") ? terms(part.substring(1), place) : forms(part));
        }
        return forms;
    }

    /** The forms of a term, each of them in lower case with single spaces. */
    static Set<String> forms(String entry) {
        Set<String> forms = Set.of("");
        for (String word : split(spaced(entry), " \t-")) {
            forms = joined(forms, wordForms(word));
        }
        return forms;
    }

    private static Set<String> joined(Set<String> begun, Set<String> ends) {
        Set<String> longer = new LinkedHashSet<>();
        for (String end : ends) {
            begun.forEach(start -> longer.add(start.isEmpty() ? end : start + " " + end));
        }
        return longer;
    }

    /** The words of a line between some characters. */
    static List<String> split(String line, String between) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(line, between);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    /** The entry as the tokenizer cuts it: {@code it's} is a word and a sign. */
    private static String spaced(String entry) {
        String lower = entry.toLowerCase(Locale.ROOT);
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) + " '" : lower.replace("'s ", " ' ");
    }

    private static Set<String> wordForms(String word) {
        return word.endsWith("~") ? Inflections.of(word.substring(0, word.length() - 1)) : Set.of(word);
    }

    /** The terms of a list, by whatever thread; asking marks the list as used. */
    synchronized Set<String> terms(String name, String place) {
        Supplier<Set<String>> file = files.get(name);
        if (file == null) {
            throw new RuleSyntaxException(
                    place, "no word list \"" + name + "\"; words/ has " + String.join(", ", files.keySet()));
        }
        used.add(name);
        Set<String> known = lists.get(name);
        if (known == null) {
            known = file.get();
            lists.put(name, known);
        }
        return known;
    }

    /** The named patterns that use the lists. */
    Parts parts() {
        return parts;
    }

    /** Every list that was asked for. */
    Map<String, Set<String>> all() {
        return lists;
    }

    /** Lists that nothing asked for. */
    Set<String> unused() {
        Set<String> unused = new LinkedHashSet<>(files.keySet());
        unused.removeAll(used);
        return unused;
    }
}
