package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.report.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who keeps a benefit within limits: "neither a sure success nor a cure", "only a complement". */
final class Limited {
    private static final int MOST = 3;

    private final EvidenceIndex index;
    private final Set<String> calling = new LinkedHashSet<>();
    private final Map<String, Limitation> bySource = new LinkedHashMap<>();

    Limited(EvidenceIndex index) {
        this.index = index;
        List<Limitation> limits =
                index.limitations().stream().filter(Limited::isOfBenefit).toList();
        limits.forEach(limit -> calling.add(limit.source()));
        limits.stream()
                .filter(limit -> quoted(limit).isPresent())
                .forEach(limit -> bySource.putIfAbsent(limit.source(), limit));
    }

    private static boolean isOfBenefit(Limitation limit) {
        return limit.kind() == LimitationKind.MAGNITUDE_MODEST;
    }

    private static Quote first(Limitation limit) {
        return limit.quotes().get(0);
    }

    /** {@code ; S2 and S3 call it limited}, {@code ; all three call it limited}; empty where nobody does. */
    String summary() {
        int number = calling.size();
        int all = index.sources().size();
        String who = number == all && number > 1 ? Backing.count(number, all) : Listing.and(index.labels(calling));
        return number == 0 ? "" : "; " + who + (number == 1 ? " calls" : " call") + " it limited";
    }

    /** Those that the statement quotes. */
    List<Limitation> told() {
        return bySource.values().stream().limit(MOST).toList();
    }

    /** {@code Within limits: “It is no cure” (S2); “It only complements care” (Ada Berg, S3).}; absent for none. */
    Optional<Statement> statement() {
        List<Limitation> told = told();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(
                                String.join("; ", told.stream().map(this::words).toList()) + ".",
                                told.stream().map(Limited::first).toList())
                        .withLead("Within limits:"));
    }

    private String words(Limitation limit) {
        String who = limit.attribution()
                .flatMap(Speakers::person)
                .map(name -> name + ", ")
                .orElse("");
        return quoted(limit).orElse("") + " (" + who + index.label(limit.source()) + ")";
    }

    private static Optional<String> quoted(Limitation limit) {
        return BareWords.of(first(limit), limit.attribution());
    }
}
