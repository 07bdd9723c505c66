package io.github.evidencebrief.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The people whom a text names in full and then calls by the first name alone: those whose day it tells.
 *
 * <p>{@code Ada Example opens the bakery at five. ... Ada is sixty-one.}
 */
final class Familiar {
    /** Fewest times that the first name stands alone. */
    private static final int FEWEST = 2;

    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "the", "near");

    /** First names by surname. */
    private final Map<String, String> full = new HashMap<>();

    private final Map<String, Integer> alone = new HashMap<>();

    /** What cannot be a first name: words that the text also writes small, and names of places. */
    private final Set<String> common = new HashSet<>();

    private final Supplier<List<String>> blocks;
    private Optional<List<Layperson>> people = Optional.empty();

    /** The people of a text with its blocks, which are read when somebody is first asked for. */
    Familiar(Supplier<List<String>> blocks) {
        this.blocks = blocks;
    }

    /** Those of whom a block tells. */
    List<Layperson> in(Told block) {
        if (people.isEmpty()) {
            blocks.get().forEach(each -> read(Told.unquoted(each)));
            people = Optional.of(people());
        }
        return people.get().stream().filter(person -> person.isIn(block)).toList();
    }

    private void read(String words) {
        List<String> row = new ArrayList<>();
        String before = "";
        for (String word : words.split("\\s+", -1)) {
            String bare = FullNames.bare(word);
            boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
            if (capital) {
                row.add(bare);
            } else {
                common.add(bare);
            }
            if (!capital || !word.endsWith(bare)) {
                end(row, before);
            }
            before = row.isEmpty() ? bare : before;
        }
        end(row, before);
    }

    private void end(List<String> row, String before) {
        if (BEFORE_PLACES.contains(before)) {
            row.forEach(word -> common.add(PlainWords.of(word).first()));
        } else if (row.size() == 2) {
            full.put(row.get(1), row.get(0));
        } else if (row.size() == 1) {
            alone.merge(row.get(0), 1, Integer::sum);
        }
        row.clear();
    }

    private List<Layperson> people() {
        List<Layperson> people = new ArrayList<>();
        full.forEach((last, first) -> {
            String plain = PlainWords.of(first).spaced();
            if (alone.getOrDefault(first, 0) >= FEWEST && !alone.containsKey(last) && !common.contains(plain.trim())) {
                people.add(new Layperson(plain));
            }
        });
        return people;
    }
}
