package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Qualifier;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyReport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How many people took part in a study that several sources report. */
final class StudySizeClaims implements ClaimRule {
    @Override
    public Stream<Draft> drafts(Voices voices) {
        return voices.studies().values().stream().flatMap(StudySizeClaims::draft);
    }

    private static Stream<Draft> draft(Study study) {
        Optional<Count> first = study.sampleSize();
        List<Said<Study>> fitting = said(study, size -> fits(size, first));
        List<Said<Study>> others = said(study, size -> !fits(size, first) && !isPart(size, first));
        String question = "How many people took part in " + Questions.study(study) + "?";
        if (Groups.isDisputed(fitting, others)) {
            return Stream.of(Draft.disagree("", question, DisagreementKind.CONTRADICTION, fitting, others));
        }
        return Groups.isShared(fitting) ? Stream.of(Draft.agree("", question, fitting, List.of())) : Stream.empty();
    }

    /** A number of less than half is that of an arm or of a kind of people. */
    private static boolean isPart(Count size, Optional<Count> first) {
        return first.filter(all -> size.value() * 2 < all.value()).isPresent();
    }

    private static List<Said<Study>> said(Study study, Predicate<Count> test) {
        return study.reports().stream()
                .filter(report -> report.sampleSize().filter(test).isPresent())
                .map(report -> said(study, report))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Rounded numbers may differ, exact ones may not. */
    private static boolean fits(Count size, Optional<Count> first) {
        return size.qualifier() != Qualifier.EXACT
                || first.filter(f -> f.qualifier() == Qualifier.EXACT && f.value() != size.value())
                        .isEmpty();
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
