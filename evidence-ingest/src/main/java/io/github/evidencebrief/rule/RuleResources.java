package io.github.evidencebrief.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule and word files in the jar, named one a line in {@code index.txt}.
 *
 * <p>{@code words/} holds the lists of rules, {@code terms/} those by which mentions are assembled, {@code parts/} what
 * the patterns of rules share.
 */
final class RuleResources {
    /** The compact form, which the build makes of the files in the index. */
    static final String COMPACT = "rules.compact";

    static final String INDEX = "index.txt";

    private RuleResources() {}

    /** The rules in their compact form, without which they are compiled. */
    static RuleSet load() {
        try (InputStream in = RuleResources.class.getResourceAsStream(COMPACT)) {
            return in == null ? written() : CompactRules.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> index() {
        return lines(INDEX).stream().distinct().toList();
    }

    private static WordLists lists(List<String> index) {
        WordLists lists = new WordLists();
        index.stream()
                .filter(file -> !file.startsWith("rules/") && !file.startsWith("parts/"))
                .forEach(file -> lists.add(name(file), file, () -> lines(file)));
        return lists;
    }

    /** The rules as they were written, with their examples. */
    static RuleSet written() {
        List<String> index = index();
        WordLists lists = lists(index);
        List<Rule> rules = new ArrayList<>();
        for (String file : index) {
            if (file.startsWith("terms/")) {
                lists.terms(name(file), file);
            } else if (file.startsWith("parts/")) {
                lists.parts().add(lists, file, lines(file));
            } else if (file.startsWith("rules/")) {
                rules.addAll(RuleFile.read(lists, file, lines(file)));
            }
        }
        if (rules.isEmpty()) {
            throw new RuleSyntaxException(INDEX, "names no rule file; add lines such as rules/size.rules");
        }
        return new RuleSet(lists, rules);
    }

    private static String name(String file) {
        return file.substring(file.indexOf('/') + 1, file.lastIndexOf('.'));
    }

    private static List<String> lines(String file) {
        try (InputStream in = RuleResources.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new RuleSyntaxException(INDEX, "names " + file + ", which is not there; add it or take it out");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
