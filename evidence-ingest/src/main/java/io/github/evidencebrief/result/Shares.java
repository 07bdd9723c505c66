package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a result that is told by the numbers of two groups alone: "Falls occurred in 12% and 20% (p = 0.01)". */
final class Shares {
    private static final Set<String> HAPPENED =
            Set.of("occurred", "was", "were", "is", "are", "developed", "averaged", "reached", "differed");
    private static final Set<String> JOINTS =
            Set.of("vs", "versus", "and", "compared", "whereas", "while", "than", "against", "or", "but");

    private final String text;
    private final List<Word> line;
    private final Grammar grammar;
    private final Phrases phrases;

    Shares(String text, List<Word> line, Grammar grammar, Phrases phrases) {
        this.text = text;
        this.line = line;
        this.grammar = grammar;
        this.phrases = phrases;
    }

    /** The outcome with what the numbers say; empty without a p-value, two numbers and a subject. */
    Optional<List<Mention>> read() {
        for (int i = 1; i < line.size(); i++) {
            if (HAPPENED.contains(line.get(i).low())) {
                return told(i);
            }
        }
        return Optional.empty();
    }

    private Optional<List<Mention>> told(int verb) {
        Range subject = phrases.before(verb);
        Optional<Boolean> significant = significant(verb);
        if (subject.isEmpty() || significant.isEmpty() || grammar.isArm(subject.from())) {
            return Optional.empty();
        }
        String change = significant.get() ? byNumbers(verb) : "no-difference";
        return change.isEmpty() ? Optional.empty() : Optional.of(mentions(subject, change, groups(verb)));
    }

    /** What the p-values say; one number "in both groups" is no difference. */
    private Optional<Boolean> significant(int verb) {
        Optional<Boolean> told =
                PValues.significant(text, new Span(line.get(verb).span().start(), end()));
        for (int i = verb + 1; told.isEmpty() && i + 1 < line.size(); i++) {
            if (line.get(i).low().equals("both")
                    && grammar.isArm(i + 1)
                    && line.get(verb + 1).number()) {
                return Optional.of(false);
            }
        }
        return told;
    }

    private int end() {
        Word last = line.get(line.size() - 1);
        return last.asides().isEmpty()
                ? last.span().end()
                : last.asides().get(last.asides().size() - 1).end();
    }

    /** The groups behind the verb, in the order of the text. */
    private List<Span> groups(int verb) {
        List<Span> groups = new ArrayList<>();
        for (int i = verb + 1; i < line.size(); i++) {
            boolean opens =
                    Set.of("in", "with", "for", "on", "of").contains(line.get(i).low()) && grammar.isArm(i + 1);
            Range group = opens ? phrases.behind(i + 1) : new Range(0, 0);
            if (!group.isEmpty()) {
                groups.add(phrases.items(group).get(0).span(line));
            }
        }
        return groups;
    }

    private List<Mention> mentions(Range subject, String change, List<Span> groups) {
        List<Mention> mentions = new ArrayList<>();
        for (Range item : phrases.items(subject)) {
            Span span = item.span(line);
            Map<String, String> attributes = Map.of("change", change, "basis", "between-group");
            Map<String, Span> slots = new LinkedHashMap<>(Map.of("outcome", span));
            if (groups.size() == 2) {
                slots.put("intervention", groups.get(0));
                slots.put("comparator", groups.get(1));
            }
            mentions.add(new Mention("abstract-result", "effect", attributes, span, slots));
        }
        return mentions;
    }

    private String byNumbers(int verb) {
        Optional<BigDecimal> first = Optional.empty();
        boolean joined = false;
        for (int i = verb + 1; i < line.size(); i++) {
            Optional<BigDecimal> number = number(line.get(i));
            if (number.isPresent() && first.isPresent() && joined) {
                int order = first.get().compareTo(number.get());
                return order == 0 ? "" : order > 0 ? "increased" : "decreased";
            }
            first = first.or(() -> number);
            joined |= first.isPresent() && JOINTS.contains(line.get(i).low());
        }
        return "";
    }

    private static Optional<BigDecimal> number(Word word) {
        StringBuilder digits = new StringBuilder();
        for (char c : word.low().toCharArray()) {
            if (!Character.isDigit(c) && c != '.' && c != '\u00b7') {
                break;
            }
            digits.append(c == '\u00b7' ? '.' : c);
        }
        boolean plain = digits.length() > 0 && digits.length() < 12 && Character.isDigit(digits.charAt(0));
        boolean once = digits.chars().filter(c -> c == '.').count() < 2;
        return plain && once
                ? Optional.of(
                        new BigDecimal(digits.charAt(digits.length() - 1) == '.' ? digits + "0" : digits.toString()))
                : Optional.empty();
    }
}
