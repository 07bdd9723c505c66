package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the words of size of a result: "by 4 points", "twice as likely", "30 percent, against 12 percent". */
final class Magnitudes {
    private final Reading reading;

    Magnitudes(Reading reading) {
        this.reading = reading;
    }

    /** The size of both sides, else the words within an effect, else the longest in the clause, as the text has them. */
    Optional<String> of(Clause clause) {
        List<Mention> sizes = new ArrayList<>();
        for (Mention mention : clause.all("magnitude")) {
            if (mention.slots().containsKey("magnitude")) {
                sizes.add(mention);
            }
        }
        return sizes.isEmpty() ? Optional.empty() : of(clause, sizes);
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
