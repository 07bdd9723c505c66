package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the table of all findings; neighbours that tell one result of several outcomes share a row. */
final class FindingRows {
    private static final Pattern PROVISO = Pattern.compile(
            "\\b((?:if|unless|provided that|as long as|so long as) [^,.;:]{3,120})", Pattern.CASE_INSENSITIVE);

    /** What stands for the study where a source names none. */
    static final String NO_STUDY = "no study named";

    private final EvidenceIndex index;
    private final PointedStudies pointed;

    FindingRows(EvidenceIndex index) {
        this.index = index;
        this.pointed = new PointedStudies(index);
    }

    List<FindingRow> all() {
        List<FindingRow> rows = new ArrayList<>();
        index.findings().stream().flatMap(this::parts).map(this::row).forEach(row -> {
            Optional<FindingRow> joined = rows.isEmpty()
                    ? Optional.empty()
                    : rows.get(rows.size() - 1).joined(row);
            joined.ifPresentOrElse(both -> rows.set(rows.size() - 1, both), () -> rows.add(row));
        });
        return rows;
    }

    /** A finding quote by quote where no study stands behind it, since each may be about other people; else as it is. */
    private Stream<Finding> parts(Finding finding) {
        return finding.study().isPresent()
                ? Stream.of(finding)
                : finding.quotes().stream().map(quote -> told(finding, quote));
    }

    /** What one quote tells of a finding. */
    private static Finding told(Finding finding, Quote quote) {
        Finding alone = Finding.builder().from(finding).quotes(List.of(quote)).build();
        List<String> named = finding.outcomes().stream()
                .filter(outcome -> !Inferred.isOutcome(outcome, alone))
                .toList();
        return Finding.builder()
                .from(alone)
                .outcomes(named.isEmpty() ? finding.outcomes() : named)
                .certaintyWords(finding.certaintyWords().stream()
                        .filter(word -> quote.exact().contains(word))
                        .toList())
                .build();
    }

    private FindingRow row(Finding finding) {
        ResultPhrase phrase = new ResultPhrase(finding);
        String line = index.isUntested(finding) ? phrase.inferred() : phrase.line();
        String words = line + Inferred.time(finding) + phrase.people() + proviso(finding) + workings(finding);
        return new FindingRow(
                index.label(finding.source()),
                outcomes(finding),
                Statement.of(words, finding.quotes()),
                SizeWords.of(finding),
                behind(finding));
    }

    /** {@code ; “if the room is dark”}: on what a statement without a study depends. */
    private static String proviso(Finding finding) {
        Matcher proviso = PROVISO.matcher(finding.quotes().get(0).exact());
        return finding.study().isEmpty() && proviso.find() ? "; " + SizeWords.quoted(proviso.group(1)) : "";
    }

    /** {@code ; no patients named}; empty for a result of people. */
    private static String workings(Finding finding) {
        return finding.basis() == Basis.MECHANISM ? "; no patients named" : "";
    }

    /** The outcomes; those that the quotes do not name are marked, once where all are such. */
    private static List<String> outcomes(Finding finding) {
        List<String> outcomes = finding.outcomes();
        boolean all =
                outcomes.size() > 1 && outcomes.stream().allMatch(outcome -> Inferred.isOutcome(outcome, finding));
        return all
                ? List.of(Listing.and(outcomes) + Inferred.OUTCOME)
                : outcomes.stream()
                        .map(outcome -> ToldPeople.outcome(outcome, finding)
                                + (Inferred.isOutcome(outcome, finding) ? Inferred.OUTCOME : ""))
                        .toList();
    }

    private List<String> behind(Finding finding) {
        List<String> words = new ArrayList<>();
        if (!Voice.of(finding).judged()) {
            words.add(study(finding));
        }
        words.add(index.basis(finding));
        finding.attribution()
                .filter(speaker -> Speakers.person(speaker).isPresent())
                .map(Speakers::name)
                .ifPresent(words::add);
        return words;
    }

    /** The study; of words without one the studies that they point back at: {@code on Okafor 2018 and Lund 2019}. */
    private String study(Finding finding) {
        List<Study> meant = pointed.of(finding);
        String none = meant.isEmpty()
                ? NO_STUDY
                : "on " + Listing.and(meant.stream().map(index::shortName).toList());
        return index.shortStudyName(finding.study()).map(Listing::sentence).orElse(none);
    }
}
