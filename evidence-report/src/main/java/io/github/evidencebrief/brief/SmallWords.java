package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.HedgedSize;
import io.github.evidencebrief.compare.Smallness;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says who calls the benefit small, in the words of the sources. */
final class SmallWords {
    private static final int MOST = 3;

    private final EvidenceIndex index;
    private final Authors authors;

    SmallWords(EvidenceIndex index) {
        this.index = index;
        this.authors = new Authors(index);
    }

    /**
     * {@code S3 calls the benefit “modest”.}, one word or two a source, its own before what it reports of others, each with the doubt
     * beside it; absent where nobody does.
     */
    Optional<Statement> statement() {
        Map<String, Limitation> bySource = new TreeMap<>();
        index.limitations().stream()
                .filter(limit -> !Smallness.words(exact(limit)).isEmpty())
                .sorted(Comparator.<Limitation, Boolean>comparing(
                                limit -> authors.cited(limit).isPresent())
                        .thenComparing(authors.namedFirst()))
                .forEach(limit -> bySource.putIfAbsent(limit.source(), limit));
        List<Limitation> told = bySource.values().stream().limit(MOST).toList();
        List<String> parts = new ArrayList<>();
        told.forEach(limit -> parts.add(speaker(limit) + " the benefit "
                + Listing.and(Smallness.words(exact(limit)).stream()
                        .map(word -> HedgedSize.in(exact(limit), word))
                        .distinct()
                        .map(SizeWords::quoted)
                        .toList())));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Statement.of(
                        Listing.sentence(String.join("; ", parts)) + ".",
                        told.stream().map(limit -> limit.quotes().get(0)).toList()));
    }

    /** {@code S3 calls}; {@code S3 reports that the authors of an older guideline call}, whose words are not on these studies. */
    private String speaker(Limitation limit) {
        String label = index.label(limit.source());
        return authors.cited(limit)
                .map(authors -> label + " reports that the " + authors + " call")
                .orElse(label + " calls");
    }

    private static String exact(Limitation limit) {
        return limit.quotes().get(0).exact();
    }
}
