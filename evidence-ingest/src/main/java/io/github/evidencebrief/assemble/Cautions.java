package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.SafetyKind;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Cuts sentences into the cautions they make, one a clause: {@code the sample was small, and nobody was blinded}. */
final class Cautions {
    private static final Set<String> JOINS =
            Set.of("and", "but", "so", "while", "or", "nor", "yet", "though", "although", "whereas");
    private static final int LONGEST_JOIN = "although".length() + 1;
    private static final String AND_THAT = " and that ";

    private final Reading reading;
    private final String type;

    Cautions(Reading reading, String type) {
        this.reading = reading;
        this.type = type;
    }

    List<Caution> all() {
        List<Caution> all = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.has(type)
                    && sentence.block().evidence()
                    && sentence.block().kind() != Block.Kind.HEADING
                    && !asks(sentence)) {
                all.addAll(of(sentence));
            }
        }
        return all;
    }

    /** "Is it safe?" warns of nothing. */
    private boolean asks(Sentence sentence) {
        return text().charAt(sentence.span().end() - 1) == '?';
    }

    private List<Caution> of(Sentence sentence) {
        List<Caution> found = new ArrayList<>();
        int reach = 0;
        for (Mention mention : sentence.mentions(type)) {
            int start = found.isEmpty() ? sentence.span().start() : start(found, reach, mention);
            if (start >= 0) {
                endLast(found, start);
                found.add(new Caution(sentence, new Span(start, sentence.span().end()), mention));
            } else if (isVerdict(mention, found.get(found.size() - 1))) {
                Caution last = found.remove(found.size() - 1);
                found.add(new Caution(sentence, last.span(), mention));
            }
            reach = mention.span().start();
        }
        return found.stream().map(this::narrowed).toList();
    }

    /** "Side effects such as a rash are uncommon": what is said of the harm outweighs that it is named. */
    private static boolean isVerdict(Mention mention, Caution last) {
        return isOf(SafetyKind.FEW_OR_NO_HARMS, mention) && isOf(SafetyKind.WARNING, last.mention());
    }

    private static boolean isOf(SafetyKind kind, Mention mention) {
        return mention.attribute("kind").equals(Optional.of(kind.code()));
    }

    /** Where another clause begins; -1 in the same clause, or when one rule found the same thing in both. */
    private int start(List<Caution> found, int reach, Mention mention) {
        boolean same = found.get(found.size() - 1).mention().rule().equals(mention.rule());
        return same ? -1 : border(reach, mention.span().start());
    }

    private void endLast(List<Caution> found, int end) {
        if (!found.isEmpty()) {
            Caution last = found.remove(found.size() - 1);
            int trimmed = end;
            while (Character.isWhitespace(text().charAt(trimmed - 1))) {
                trimmed--;
            }
            found.add(new Caution(last.sentence(), new Span(last.span().start(), trimmed), last.mention()));
        }
    }

    private String text() {
        return reading.document().text();
    }

    /** Where the next clause begins between two mentions; -1 when they share one. */
    private int border(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            char c = text().charAt(i);
            if (c == ';' || (c == ',' && JOINS.contains(wordAfter(i)))) {
                return Math.min(i + 2, to);
            } else if (text().startsWith(AND_THAT, i)) {
                return i + 1;
            }
        }
        return -1;
    }

    private String wordAfter(int comma) {
        int start = comma + 2;
        int end = start;
        while (end < Math.min(text().length(), start + LONGEST_JOIN) && Character.isLetter(text().charAt(end))) {
            end++;
        }
        return start < end ? text().substring(start, end).toLowerCase(Locale.ROOT) : "";
    }

    /** Only what is quoted, when most of the words tell who said it. */
    private Caution narrowed(Caution caution) {
        Span span = caution.span();
        String words = reading.words(span);
        int open = words.lastIndexOf('\u201c', caution.mention().span().start() - span.start());
        int close = words.indexOf('\u201d', caution.mention().span().end() - span.start());
        return open >= 0 && close > open && 2 * (close - open) < words.length()
                ? new Caution(
                        caution.sentence(), new Span(span.start() + open + 1, span.start() + close), caution.mention())
                : caution;
    }
}
