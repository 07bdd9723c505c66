package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyReport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How many people took part in a study that several sources report. */
final class StudySizeClaims implements ClaimRule {
    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.studies().values().stream().flatMap(StudySizeClaims::draft);
    }

    private static Stream<Draft> draft(Study study) {
        List<Said<Study>> sized = study.reports().stream()
                .map(report -> said(study, report))
                .flatMap(Optional::stream)
                .toList();
        return Groups.isShared(sized)
                ? Stream.of(Draft.agree("", "How many people took part in " + study.label() + "?", sized, List.of()))
                : Stream.empty();
    }

    private static Optional<Said<Study>> said(Study study, StudyReport report) {
        return report.sampleSize()
                .flatMap(size -> words(study, report.source(), String.valueOf(size.value())))
                .map(quote -> new Said<>(
                        study,
                        study.id(),
                        report.source(),
                        Optional.of(study.id()),
                        List.of(quote),
                        List.of(),
                        Set.of()));
    }

    /** The place that gives the number, else one that gives any number: arms whose sizes were added. */
    private static Optional<Quote> words(Study study, String source, String number) {
        List<Quote> own = study.quotes().stream()
                .filter(quote -> quote.source().equals(source))
                .toList();
        return own.stream()
                .filter(quote -> quote.exact().replace(",", "").contains(number))
                .findFirst()
                .or(() -> own.stream()
                        .filter(quote -> quote.exact().chars().anyMatch(Character::isDigit))
                        .findFirst());
    }
}
