package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.phrase.Phrase;
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
        return voices.findings().stream().flatMap(f -> draft(f, voices));
    }

    private static Stream<Draft> draft(Said<Finding> f, Voices voices) {
        return f.study().flatMap(voices::study).stream()
                .filter(study ->
                        study.kind() == StudyKind.PRIMARY_STUDY && study.arms().size() > 1)
                .filter(study -> Results.rivals(f).stream().anyMatch(rival -> isMissing(rival, study)))
                .flatMap(study -> design(f, study).stream())
                .map(design -> Draft.disagree(
                        f.topics().stream().findFirst().orElse(""),
                        "Can the study carry the comparison with "
                                + String.join(", ", f.item().comparators()) + "?",
                        DisagreementKind.INTERNAL,
                        List.of(f),
                        List.of(design)));
    }

    private static boolean isMissing(Phrase rival, Study study) {
        return study.arms().stream().map(Arm::name).noneMatch(name -> gets(name, rival));
    }

    /** Whether the group got just the rival. */
    private static boolean gets(String name, Phrase rival) {
        Phrase got = Topics.phrase(name);
        return got.sameAs(rival) || (!TOGETHER.areIn(name) && got.sharesHead(rival));
    }

    /** The words of the same source that tell what the groups got. */
    private static Optional<Said<Study>> design(Said<Finding> f, Study study) {
        return study.quotes().stream()
                .filter(quote -> quote.source().equals(f.source()) && GROUPS.areIn(quote.exact()))
                .findFirst()
                .map(quote ->
                        new Said<>(study, study.id(), f.source(), f.study(), List.of(quote), List.of(), Set.of()));
    }
}
