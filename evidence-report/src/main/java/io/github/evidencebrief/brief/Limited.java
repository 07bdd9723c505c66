package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.LimitationKind;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    /** A quote of each of those that the summary names. */
    List<Quote> quotes() {
        return calling.stream()
                .map(source -> Optional.ofNullable(bySource.get(source))
                        .map(Limited::first)
                        .orElseGet(() -> first(index.limitations().stream()
                                .filter(limit ->
                                        isOfBenefit(limit) && limit.source().equals(source))
                                .findFirst()
                                .orElseThrow())))
                .toList();
    }

    /** Those that the statement quotes. */
    List<Limitation> told() {
        return bySource.values().stream().limit(MOST).toList();
    }

    /**
     * {@code Within limits: “It is no cure” (S2); “It only complements care” (Ada Berg, S3). On Okafor 2018: “Nobody was asked
     * twice” (S2).}: the last on the first of the studies behind the benefit of which a weakness is told; absent for neither.
     */
    Optional<Statement> statement(Collection<Study> behind) {
        List<Limitation> told = told();
        List<Statement> clauses = new ArrayList<>();
        if (!told.isEmpty()) {
            clauses.add(Statement.of(
                    String.join("; ", told.stream().map(this::words).toList()) + ".",
                    told.stream().map(Limited::first).toList()));
        }
        behind.stream().flatMap(study -> weakness(study).stream()).findFirst().ifPresent(clauses::add);
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.joined(clauses).withLead("Within limits:"));
    }

    /** The shortest of the weaknesses that a source tells of a study. */
    private Optional<Statement> weakness(Study study) {
        return index.limitations().stream()
                .filter(limit -> limit.kind() == LimitationKind.STUDY_LIMITATION
                        && limit.study().equals(Optional.of(study.id()))
                        && quoted(limit).isPresent())
                .min(Comparator.comparing(limit -> first(limit).exact().length()))
                .map(limit -> Statement.of(
                        "On " + index.shortName(study) + ": " + words(limit) + ".", List.of(first(limit))));
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
