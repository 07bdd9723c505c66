package io.github.evidencebrief.assemble;

import io.github.evidencebrief.phrase.Vocabulary;
import io.github.evidencebrief.rule.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long or how badly people have something, told before its name; several that share one name stay together.
 *
 * <pre>
 *   mild and in severe hay fever     mild and severe hay fever; of what was measured: mild hay fever, severe hay fever
 *   hay fever, told of as "severe"   severe hay fever
 * </pre>
 */
final class Stages {
    private static final Set<String> JOINTS = Set.of("and", "or", "and/or", "to");
    private static final Set<String> AGAIN = Set.of("in", "for", "with", "from", "of");

    private final TermSet stages;

    Stages(RuleSet rules) {
        this.stages = new TermSet(rules.terms("stages"));
    }

    /** "Mild hay fever", "severe hay fever": each stage that some words open with, with what they share; none for fewer than two. */
    List<String> each(String words) {
        String[] parts = words.split(" ", -1);
        int end = end(parts);
        String shared = String.join(" ", List.of(parts).subList(end, parts.length));
        List<String> each = Stream.of(parts)
                .limit(end)
                .map(Stages::bare)
                .filter(stages::contains)
                .map(stage -> stage + " " + shared)
                .toList();
        return each.size() < 2 || shared.isEmpty() ? List.of() : each;
    }

    /** The words with one preposition where the first ones are stages: "mild and in severe hay fever". */
    String once(String words) {
        String[] parts = words.split(" ", -1);
        int end = end(parts);
        StringBuilder once = new StringBuilder();
        for (int at = 0; at < parts.length; at++) {
            boolean again = at > 0 && at < end && AGAIN.contains(parts[at].toLowerCase(Locale.ROOT));
            once.append(again ? "" : at == 0 ? parts[at] : " " + parts[at]);
        }
        return once.toString();
    }

    /** How many of the first words are stages and what joins them; 0 where the first is none. */
    private int end(String[] parts) {
        int end = 0;
        for (int at = 0; at < parts.length; at++) {
            String word = parts[at].toLowerCase(Locale.ROOT);
            if (isStage(word)) {
                end = at + 1;
            } else if (end == 0 || !(JOINTS.contains(word) || AGAIN.contains(word))) {
                break;
            }
        }
        return end;
    }

    private boolean isStage(String word) {
        return stages.contains(bare(word));
    }

    private static String bare(String word) {
        return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }

    /** The name with the stages that some texts tell before it, by this name or another; absent where they tell none, or differ. */
    Optional<String> told(String name, Stream<String> texts) {
        Set<String> told = texts.flatMap(text -> before(name, text).stream()).collect(Collectors.toSet());
        return told.stream().findFirst().filter(only -> told.size() == 1).map(stage -> stage + " " + name);
    }

    private Optional<String> before(String name, String text) {
        List<String> words = List.of(text.split("[\\s.:]+", -1));
        int length = name.split(" ", -1).length;
        for (int at = 1; at + length <= words.size(); at++) {
            if (isStage(words.get(at - 1).toLowerCase(Locale.ROOT))
                    && isCalled(name, String.join(" ", words.subList(at, at + length)))) {
                String whole = String.join(" ", words.subList(from(words, at), at));
                return Optional.of(once(whole));
            }
        }
        return Optional.empty();
    }

    private static boolean isCalled(String name, String words) {
        Vocabulary vocabulary = Vocabulary.standard();
        return words.equalsIgnoreCase(name) || vocabulary.phrase(words).sameAs(vocabulary.phrase(name));
    }

    /** Where the stages begin that end before a word. */
    private int from(List<String> words, int end) {
        int from = end;
        for (int at = end - 1; at >= 0; at--) {
            String word = words.get(at).toLowerCase(Locale.ROOT);
            if (isStage(word)) {
                from = at;
            } else if (!(JOINTS.contains(word) || AGAIN.contains(word))) {
                break;
            }
        }
        return from;
    }
}
