package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyReport;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Picks, of all places that speak of a study, those that name what its row in the table says. */
final class StudyProof {
    private final Study study;
    private final List<Quote> quotes;

    /** Where sources tell of the study and its results; what somebody holds of it is no account of what it did. */
    StudyProof(EvidenceIndex index, Study study) {
        this.study = study;
        Set<Quote> told = new LinkedHashSet<>(study.quotes());
        Set<Quote> held = new LinkedHashSet<>();
        index.findings().stream()
                .filter(finding -> finding.study().equals(Optional.of(study.id())))
                .forEach(finding -> (isHeld(index, finding) ? held : told).addAll(finding.quotes()));
        told.removeAll(held);
        this.quotes = List.copyOf(told);
    }

    private static boolean isHeld(EvidenceIndex index, Finding finding) {
        return finding.basis() == Basis.OPINION || index.isUntested(finding);
    }

    /** The first place of each source that reports it, then the first place that names each value. */
    List<Quote> quotes() {
        Set<Quote> proof = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        Stream.concat(quotes.stream(), study.quotes().stream())
                .filter(quote -> sources.add(quote.source()))
                .forEach(proof::add);
        values().forEach(value -> naming(value).ifPresent(proof::add));
        return List.copyOf(proof);
    }

    private List<String> values() {
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

    /** The first place that names what each group got. */
    List<Quote> ofArms() {
        return study.arms().stream()
                .map(Arm::name)
                .flatMap(name -> naming(name).stream())
                .distinct()
                .toList();
    }

    /** Whether some place names what a group got, in these words or in others for the same thing. */
    boolean isCarried(Arm arm) {
        return naming(arm.name()).isPresent();
    }

    private Optional<Quote> naming(String value) {
        return naming(value, quotes);
    }

    /** The first of some places that names a value in these words, else in others for the same thing; absent where none does. */
    static Optional<Quote> naming(String value, Collection<Quote> quotes) {
        String words = value.toLowerCase(Locale.ROOT);
        return quotes.stream()
                .filter(quote -> quote.exact().toLowerCase(Locale.ROOT).contains(words))
                .findFirst()
                .or(() -> meaning(value, quotes));
    }

    private static Optional<Quote> meaning(String value, Collection<Quote> quotes) {
        List<String> words = Vocabulary.standard().phrase(value).words();
        return quotes.stream()
                .filter(quote -> !words.isEmpty()
                        && Set.copyOf(Vocabulary.standard().words(quote.exact()))
                                .containsAll(words))
                .findFirst();
    }
}
