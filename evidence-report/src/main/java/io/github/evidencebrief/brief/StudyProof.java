package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyReport;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Picks, of all places that speak of a study, those that name what its row in the table says. */
final class StudyProof {
    private StudyProof() {}

    /** The first place of each source that reports it, then the first place that names each value. */
    static List<Quote> of(Study study) {
        Set<Quote> proof = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        study.quotes().stream().filter(quote -> sources.add(quote.source())).forEach(proof::add);
        values(study).forEach(value -> naming(value, study.quotes()).ifPresent(proof::add));
        return List.copyOf(proof);
    }

    private static List<String> values(Study study) {
        List<String> values = new ArrayList<>();
        Stream.concat(
                        study.sampleSize().stream(),
                        study.reports().stream().map(StudyReport::sampleSize).flatMap(Optional::stream))
                .map(Count::value)
                .map(String::valueOf)
                .forEach(values::add);
        study.population().ifPresent(values::add);
        study.condition().ifPresent(values::add);
        study.arms().stream().map(Arm::name).forEach(values::add);
        return values;
    }

    private static Optional<Quote> naming(String value, List<Quote> quotes) {
        String words = value.toLowerCase(Locale.ROOT);
        return quotes.stream()
                .filter(quote -> quote.exact().toLowerCase(Locale.ROOT).contains(words))
                .findFirst();
    }
}
