package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Picks the quotes that carry a sentence on several outcomes: of each source those that name each outcome, results first. */
final class ClearestQuotes {
    private static final int MOST_SOURCES = 3;

    private static final Comparator<Place> ORDER = Comparator.comparing((Place place) -> !place.named)
            .thenComparing(Place::strength)
            .thenComparing(place -> place.quote.exact().length())
            .thenComparing(place -> place.quote.start());

    /** A quote of a finding; whether it names the outcome, and how near it is to a comparison that a study made. */
    private record Place(Quote quote, boolean named, int strength) {}

    private final Set<String> families;

    /** Quotes for a sentence that names some outcomes, by the families of their names. */
    ClearestQuotes(Set<String> families) {
        this.families = families;
    }

    /** The first sources, each with a quote for every outcome that it reports, and with one where it names none. */
    List<Quote> of(Collection<Finding> findings) {
        Map<String, List<Finding>> bySource = new LinkedHashMap<>();
        for (Finding finding : findings) {
            bySource.merge(
                    finding.source(),
                    List.of(finding),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        Set<Quote> quotes = new LinkedHashSet<>();
        bySource.values().stream().limit(MOST_SOURCES).forEach(own -> quotes.addAll(ofOne(own)));
        return List.copyOf(quotes);
    }

    private Set<Quote> ofOne(List<Finding> own) {
        Set<String> told = new TreeSet<>();
        own.forEach(finding -> finding.outcomes().stream()
                .map(ClearestQuotes::family)
                .filter(families::contains)
                .forEach(told::add));
        Set<Quote> quotes = new LinkedHashSet<>();
        told.forEach(family -> own.stream()
                .flatMap(finding -> finding.outcomes().stream()
                        .filter(outcome -> family(outcome).equals(family))
                        .flatMap(outcome -> places(finding, outcome)))
                .min(ORDER)
                .map(Place::quote)
                .ifPresent(quotes::add));
        if (quotes.isEmpty()) {
            own.stream()
                    .map(finding -> new Place(finding.quotes().get(0), true, strength(finding)))
                    .min(Comparator.comparing(Place::strength))
                    .map(Place::quote)
                    .ifPresent(quotes::add);
        }
        return quotes;
    }

    private static String family(String outcome) {
        return Vocabulary.standard().phrase(outcome).family();
    }

    private static Stream<Place> places(Finding finding, String outcome) {
        return finding.quotes().stream()
                .map(quote -> new Place(quote, !Inferred.isOutcome(outcome, with(finding, quote)), strength(finding)));
    }

    private static Finding with(Finding finding, Quote quote) {
        return Finding.builder().from(finding).quotes(List.of(quote)).build();
    }

    /** 0 for a comparison of groups or of several studies, 1 for another result of a study, 2 for a view. */
    private static int strength(Finding finding) {
        if (finding.study().isEmpty() || finding.basis() == Basis.OPINION) {
            return 2;
        }
        return finding.basis() == Basis.BETWEEN_GROUP || finding.basis() == Basis.POOLED ? 0 : 1;
    }
}
