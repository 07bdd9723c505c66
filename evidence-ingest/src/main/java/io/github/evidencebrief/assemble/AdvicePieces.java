package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Strength;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cuts a sentence that advises several things into pieces that advise one thing each. */
final class AdvicePieces {
    /** How far before its first word the comma or conjunction may stand that parts one advice from the next. */
    private static final int NEAR = 9;

    /** How far before it a conjunction may stand that parts one stance from another. */
    private static final int FAR = 48;

    private static final List<Strength> PRECEDENCE =
            List.of(Strength.NEUTRAL, Strength.AGAINST, Strength.CONDITIONAL, Strength.FOR);

    private final String text;
    private final List<List<Mention>> pieces = new ArrayList<>();

    private AdvicePieces(Reading reading, Sentence sentence) {
        this.text = reading.document().text();
        sentence.all("advice")
                .filter(mention -> sentence.all("no-advice")
                        .noneMatch(other -> other.span().overlaps(mention.span())))
                .sorted(Comparator.comparingInt(mention -> mention.span().start()))
                .forEach(this::add);
    }

    /** The pieces of a sentence in the order of the text, each by the mentions that make it, its lead first. */
    static List<List<Mention>> of(Reading reading, Sentence sentence) {
        return new AdvicePieces(reading, sentence)
                .pieces.stream().map(AdvicePieces::leadFirst).toList();
    }

    private void add(Mention mention) {
        int last = pieces.size() - 1;
        if (last < 0 || begins(mention, pieces.get(last))) {
            pieces.add(new ArrayList<>(List.of(mention)));
        } else {
            pieces.get(last).add(mention);
        }
    }

    /** Whether a mention stands behind what parts two clauses, and behind all of a piece or in its tail. */
    private boolean begins(Mention mention, List<Mention> piece) {
        int from = mention.span().start();
        boolean behind = piece.stream().allMatch(other -> other.span().end() <= from);
        String between = text.substring(piece.get(0).span().start(), from);
        boolean apart = parts(tail(between, NEAR)) && !goesOn(mention, piece.get(0), between);
        return behind ? parts(between) : apart || turns(mention, piece, tail(between, FAR));
    }

    /** Whether it tells the same people what else to do: "nurses should learn about mint and should offer it". */
    private static boolean goesOn(Mention mention, Mention first, String between) {
        return between.endsWith(" and ")
                && mention.slot("population").isEmpty()
                && strength(mention) == strength(first)
                && mention.attribute("kind").equals(first.attribute("kind"));
    }

    private static String tail(String words, int length) {
        return words.substring(Math.max(0, words.length() - length));
    }

    /** Whether a clause of its own takes another stance: "recommends tea, and says coffee can be considered". */
    private static boolean turns(Mention mention, List<Mention> piece, String before) {
        boolean other = piece.stream().noneMatch(known -> strength(known) == strength(mention));
        return other && (before.contains(", and ") || before.contains(", but ") || before.contains(", while "));
    }

    private static boolean parts(String words) {
        return words.indexOf(',') >= 0
                || words.indexOf(';') >= 0
                || words.indexOf('\u2014') >= 0
                || words.contains("--")
                || words.contains(" and ")
                || words.contains(" but ");
    }

    /** Of what overlaps, a proviso goes first; then the narrower stance: neutral, against, conditional, for. */
    private static List<Mention> leadFirst(List<Mention> piece) {
        return piece.stream()
                .sorted(Comparator.comparing((Mention mention) -> !isProviso(mention))
                        .thenComparingInt(mention -> PRECEDENCE.indexOf(strength(mention))))
                .toList();
    }

    /** Whether "not" holds only for those who do not ask first: "not without asking a doctor". */
    private static boolean isProviso(Mention mention) {
        return mention.attribute("form").equals(Optional.of("proviso"));
    }

    /** How strong the rule says an advice is. */
    static Strength strength(Mention mention) {
        return PRECEDENCE.stream()
                .filter(value -> mention.attribute("strength").equals(Optional.of(value.code())))
                .findFirst()
                .orElse(Strength.CONDITIONAL);
    }

    /** The advice as worded, with what is judged before the judgement. */
    static Span act(Reading reading, Sentence sentence, Mention lead) {
        int end = lead.span().end();
        return new Span(subject(reading.document().text(), sentence.span(), lead), end);
    }

    private static int subject(String text, Span sentence, Mention lead) {
        int start = lead.span().start();
        boolean whole = lead.slots().entrySet().stream()
                .anyMatch(slot ->
                        slot.getValue().start() == start && !slot.getKey().equals("intervention"));
        int from = start;
        while (!whole && from > sentence.start() && ";:\u201c\u201d\"\u2014".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }
}
