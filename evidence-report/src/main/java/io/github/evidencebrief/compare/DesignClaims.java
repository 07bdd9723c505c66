package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Conclusions that compare with something that no group of the study got by itself. */
final class DesignClaims implements ClaimRule {
    private static final Cues GROUPS = Cues.read("groups.txt");
    private static final Cues TOGETHER = Cues.read("together.txt");

    @Override
    public Stream<Draft> drafts(Voices voices) {
        return Stream.concat(
                voices.findings().stream().flatMap(f -> draft(f, rivals(f), voices)),
                voices.safety().stream().flatMap(s -> draft(s, spoken(s), voices)));
    }

    private static List<Phrase> rivals(Said<Finding> f) {
        return (f.item().comparators().isEmpty() ? spoken(f) : Results.rivals(f))
                .stream().filter(Topics::names).toList();
    }

    private static List<Phrase> spoken(Said<?> said) {
        return SpokenRival.in(said.words()).stream().toList();
    }

    private static Stream<Draft> draft(Said<?> f, List<Phrase> rivals, Voices voices) {
        return f.study().flatMap(voices::study).stream()
                .filter(study ->
                        study.kind() == StudyKind.PRIMARY_STUDY && study.arms().size() > 1)
                .filter(study -> rivals.stream().anyMatch(rival -> isMissing(rival, study) && !isGroup(rival, f)))
                .flatMap(study -> design(f, study).stream())
                .map(design -> Draft.disagree(
                        f.topics().stream().findFirst().orElse(""),
                        "Can the study carry the comparison with "
                                + Questions.listed(
                                        rivals.stream().map(Phrase::head).toList(), "or") + "?",
                        DisagreementKind.INTERNAL,
                        List.of(f),
                        List.of(design)));
    }

    /** Whether the words speak of a group that got it. */
    private static boolean isGroup(Phrase rival, Said<?> f) {
        return Cues.of(List.of(rival.head() + " group", rival.head() + " arm")).areIn(f.words());
    }

    private static boolean isMissing(Phrase rival, Study study) {
        return study.arms().stream().map(Arm::name).noneMatch(name -> gets(name, rival));
    }

    /** Whether the group got just the rival. */
    private static boolean gets(String name, Phrase rival) {
        Phrase got = Topics.phrase(name);
        return got.sameAs(rival) || (!TOGETHER.areIn(name) && got.sharesHead(rival));
    }

    /** The words of the same source that tell what the groups got, those that name most groups first. */
    private static Optional<Said<Study>> design(Said<?> f, Study study) {
        List<Quote> quotes = study.quotes().stream()
                .filter(quote -> quote.source().equals(f.source()) && GROUPS.areIn(quote.exact()))
                .filter(quote -> !quote.exact().equals(f.words()))
                .sorted(Comparator.comparing(quote -> -arms(quote, study)))
                .toList();
        return quotes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said<>(study, study.id(), f.source(), f.study(), quotes, List.of(), Set.of()));
    }

    private static long arms(Quote quote, Study study) {
        Set<String> words = new HashSet<>(Vocabulary.standard().words(quote.exact()));
        return study.arms().stream()
                .map(arm -> Topics.phrase(arm.name()).words())
                .distinct()
                .filter(words::containsAll)
                .count();
    }
}
