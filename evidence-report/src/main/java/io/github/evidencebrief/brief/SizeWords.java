package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.HedgedSize;
import io.github.evidencebrief.compare.Smallness;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Effect;
import io.github.evidencebrief.model.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the size and the certainty of a finding as its source puts them. */
final class SizeWords {
    private static final String MARKS = "\u201c\u201d\u2018\"";

    private SizeWords() {}

    /** Words of size, numbers with their bounds, then words of certainty; empty when the source gives none. */
    static List<String> of(Finding finding) {
        List<String> words = new ArrayList<>();
        finding.magnitude().map(size -> magnitude(size, finding)).ifPresent(words::add);
        finding.effects().stream().map(SizeWords::number).forEach(words::add);
        words.addAll(small(finding));
        words.addAll(hedges(finding));
        return words;
    }

    /** Words of size and numbers with their bounds; told of one group alone they say so. */
    static List<String> sizes(Finding finding, Bases known) {
        String alone = finding.basis() == Basis.WITHIN_GROUP ? " (" + known.words(finding) + ")" : "";
        List<String> sizes = new ArrayList<>();
        finding.magnitude()
                .map(size -> magnitude(SharesTold.with(size, finding.quotes()), finding) + alone)
                .ifPresent(sizes::add);
        finding.effects().stream()
                .map(SizeWords::number)
                .filter(number -> !number.isEmpty())
                .forEach(sizes::add);
        sizes.addAll(small(finding));
        return sizes;
    }

    /** Words of certainty; "modest" tells of the size. */
    static List<String> hedges(Finding finding) {
        return finding.certaintyWords().stream()
                .filter(word -> !Smallness.isWord(word))
                .map(SizeWords::quoted)
                .toList();
    }

    private static List<String> small(Finding finding) {
        return finding.certaintyWords().stream()
                .filter(Smallness::isWord)
                .map(word -> HedgedSize.in(finding.quotes().get(0).exact(), word))
                .map(SizeWords::quoted)
                .toList();
    }

    /** The size; where no number has bounds, with the bounds that stand behind it in the quote. */
    private static String magnitude(String size, Finding finding) {
        boolean bounded =
                finding.effects().stream().anyMatch(effect -> effect.lower().isPresent());
        return quoted(SpokenBounds.withUnit(size, finding.quotes()))
                + (bounded ? "" : SpokenBounds.after(size, finding.quotes()));
    }

    /** The words in double quotation marks; marks within become single ones. */
    static String quoted(String words) {
        StringBuilder inner = new StringBuilder("\u201c");
        boolean opens = true;
        for (char letter : stripped(words).toCharArray()) {
            inner.append(letter == '"' ? (opens ? '\u2018' : '\u2019') : single(letter));
            opens = Character.isWhitespace(letter) || letter == '(' || letter == '\u2014';
        }
        return inner.append('\u201d').toString();
    }

    private static char single(char mark) {
        return mark == '\u201c' ? '\u2018' : mark == '\u201d' ? '\u2019' : mark;
    }

    /** Without the quotation marks around the whole, so that marks never stand doubled; marks around a part stay. */
    private static String stripped(String words) {
        String bare = words.strip();
        boolean opened = !bare.isEmpty() && MARKS.indexOf(bare.charAt(0)) >= 0;
        if (!opened) {
            return bare;
        }
        int last = bare.length() - 1;
        boolean closed = last > 0 && MARKS.indexOf(bare.charAt(last)) >= 0;
        boolean part = !closed && bare.chars().skip(1).anyMatch(mark -> MARKS.indexOf(mark) >= 0);
        return part ? bare : bare.substring(1, closed ? last : last + 1);
    }

    /** {@code risk ratio 0.8 (95% interval 0.6 to 0.9), p<0.05}. */
    static String number(Effect effect) {
        List<String> parts = new ArrayList<>();
        effect.value().ifPresent(value -> parts.add(measure(effect) + plain(value) + unit(effect)));
        interval(effect).ifPresent(parts::add);
        effect.pValue().ifPresent(p -> parts.add("p " + p));
        return String.join(", ", parts);
    }

    private static String measure(Effect effect) {
        boolean plain = effect.measure().equals("percent") || effect.measure().equals("other");
        return plain ? "" : effect.measure().replace('-', ' ') + " ";
    }

    private static String unit(Effect effect) {
        String fallback = effect.measure().equals("percent") ? "%" : "";
        return effect.unit().map(unit -> unit.equals("%") ? unit : " " + unit).orElse(fallback);
    }

    private static Optional<String> interval(Effect effect) {
        if (effect.lower().isEmpty() || effect.upper().isEmpty()) {
            return Optional.empty();
        }
        String level = effect.level().map(percent -> plain(percent) + "% ").orElse("");
        return Optional.of(level + "interval " + plain(effect.lower().get()) + " to "
                + plain(effect.upper().get()));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString().replace('-', '\u2212');
    }
}
