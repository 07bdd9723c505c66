package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words of size of a result: "by 4 points", "twice as likely", "30 percent, against 12 percent". */
final class Magnitudes {
    private final Reading reading;
    private final Set<String> clock;
    private final boolean lay;

    Magnitudes(Context context) {
        this.reading = context.reading();
        this.clock = context.terms().clock();
        this.lay = context.isLay();
    }

    /** The size of both sides, else the words within an effect, else the longest in the clause, as the text has them. */
    Optional<String> of(Clause clause) {
        List<Mention> sizes = new ArrayList<>();
        for (Mention mention : clause.all("magnitude")) {
            if (mention.slots().containsKey("magnitude")) {
                sizes.add(mention);
            }
        }
        return ofNumbers(clause)
                .or(() -> sizes.isEmpty() ? Optional.empty() : of(clause, sizes))
                .or(() -> figure(clause));
    }

    /** From the number of the first side to that of the second: "9 percent of the bakers, against 4". */
    private Optional<String> ofNumbers(Clause clause) {
        for (Mention effect : lay ? clause.effects() : List.<Mention>of()) {
            Optional<Span> first = effect.slot("first");
            Optional<Span> second = effect.slot("second");
            boolean both = first.isPresent() && second.isPresent() && isBetweenGroups(effect);
            if (both && first.get().end() < second.get().start()) {
                return Optional.of(new Span(first.get().start(), second.get().end()))
                        .map(reading::words);
            }
        }
        return Optional.empty();
    }

    private static boolean isBetweenGroups(Mention effect) {
        return effect.attribute("basis").equals(Optional.of("between-group"));
    }

    /** The first figure in digits of an effect with the word behind it: "5 points". */
    private Optional<String> figure(Clause clause) {
        boolean told = lay && clause.direction() != Direction.NO_DIFFERENCE;
        for (Mention effect : told ? clause.effects() : List.<Mention>of()) {
            SentenceWords words = new SentenceWords(reading.document().text(), effect.span());
            for (Figures.Figure figure : Figures.in(words, clock)) {
                boolean digits = Character.isDigit(words.low(figure.from()).charAt(0));
                if (digits && figure.kind() != Figures.Kind.TIME) {
                    return Optional.of(words.span(figure.from(), Math.min(figure.to() + 1, words.size())))
                            .map(reading::words);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> of(Clause clause, List<Mention> sizes) {
        return first(sizes.stream().filter(Magnitudes::isOfBoth).toList())
                .or(() -> first(
                        sizes.stream().filter(size -> isWithin(clause, size)).toList()))
                .or(() -> sizes.stream().map(Magnitudes::words).max(Comparator.comparingInt(Span::length)))
                .map(reading::words);
    }

    private static Optional<Span> first(List<Mention> sizes) {
        return sizes.stream().map(Magnitudes::words).findFirst();
    }

    private static Span words(Mention size) {
        return size.slot("magnitude").orElse(size.span());
    }

    private static boolean isOfBoth(Mention size) {
        return size.attribute("sides").isPresent();
    }

    private static boolean isWithin(Clause clause, Mention size) {
        return clause.effects().stream().anyMatch(effect -> effect.span().overlaps(words(size)));
    }
}
