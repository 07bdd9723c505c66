package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** States what the brief cannot do, and what its sources left open. */
final class Limits {
    private final EvidenceIndex index;

    Limits(EvidenceIndex index) {
        this.index = index;
    }

    List<Statement> statements() {
        List<Statement> limits = new ArrayList<>();
        limits.add(Statement.of("This brief is not medical advice. It says what its sources say, not what is true."));
        limits.add(Statement.of("It covers the sources listed and nothing else; nobody searched for more."));
        limits.add(Statement.of("Rules misread some sentences and miss others. Check a statement by its numbered"
                + " quote before relying on it."));
        new SourceKinds(index.sources()).notes(index).map(Statement::of).ifPresent(limits::add);
        undated().map(Statement::of).ifPresent(limits::add);
        withoutStudy().map(Statement::of).ifPresent(limits::add);
        return limits;
    }

    private Optional<String> undated() {
        List<String> undated = index.labels(index.sources().stream()
                .filter(source -> source.published().isEmpty())
                .map(Source::id)
                .toList());
        return undated.isEmpty()
                ? Optional.empty()
                : Optional.of(Listing.and(undated) + (undated.size() == 1 ? " gives" : " give")
                        + " no date of publication, so newer evidence may be missing.");
    }

    private Optional<String> withoutStudy() {
        List<Finding> findings = index.findings();
        int number = (int)
                findings.stream().filter(finding -> finding.study().isEmpty()).count();
        return number == 0
                ? Optional.empty()
                : Optional.of(Listing.sentence(Tally.word(number)) + " of " + Tally.of(findings.size(), "finding")
                        + (number == 1 ? " names" : " name") + " no study.");
    }
}
