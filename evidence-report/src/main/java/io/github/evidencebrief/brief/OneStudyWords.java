package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.DisagreementKind;
import io.github.evidencebrief.model.Position;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says which sources of a disagreement differ less than it seems: those that put one study in other words, and guidelines of
 * which each has firmness of its own.
 */
final class OneStudyWords {
    private final EvidenceIndex index;

    OneStudyWords(EvidenceIndex index) {
        this.index = index;
    }

    /** What stands behind the kind of a disagreement, {@code ; in part other words for what is probably one study (S3 and S1)}; empty for nothing. */
    String of(Claim claim) {
        Optional<DisagreementKind> kind = claim.kind();
        if (kind.filter(DisagreementKind.SCOPE::equals).isPresent()) {
            return inOtherWords(claim);
        }
        boolean strength = kind.filter(DisagreementKind.STRENGTH::equals).isPresent();
        return strength && isOfGuidelines(claim) ? ", each of another guideline" : "";
    }

    private boolean isOfGuidelines(Claim claim) {
        List<Study> studies = index.backing(index.voices(claim.sides().stream()
                        .flatMap(side -> side.refs().stream())
                        .toList()))
                .studies();
        return studies.size() > 1 && studies.stream().allMatch(study -> study.kind() == StudyKind.GUIDELINE);
    }

    private String inOtherWords(Claim claim) {
        Set<String> sources = new LinkedHashSet<>(alike(claim, Position.A, Position.B));
        sources.addAll(alike(claim, Position.B, Position.A));
        return sources.isEmpty()
                ? ""
                : "; in part other words for what is probably one study ("
                        + Listing.and(index.labels(new ArrayList<>(sources))) + ")";
    }

    /** Sources that speak of a benefit of no study by name, and report one study only, and those that tell that study's other way. */
    private List<String> alike(Claim claim, Position vague, Position exact) {
        List<String> sources = new ArrayList<>();
        claim.sides().stream()
                .filter(side -> side.position() == vague)
                .forEach(side -> only(side).ifPresent(study -> {
                    List<String> others = claim.sides().stream()
                            .filter(other -> other.position() == exact
                                    && !other.source().equals(side.source())
                                    && isOf(study, other))
                            .map(ClaimSide::source)
                            .toList();
                    if (!others.isEmpty()) {
                        sources.add(side.source());
                        sources.addAll(others);
                    }
                }));
        return sources;
    }

    /** The only study of people that a source reports, where its words are of none by name. */
    private Optional<Study> only(ClaimSide side) {
        List<Study> reported = index.studies().stream()
                .filter(study -> study.kind() == StudyKind.PRIMARY_STUDY
                        && study.reports().stream()
                                .anyMatch(report -> report.source().equals(side.source())))
                .toList();
        boolean unnamed = index.voices(side.refs()).stream()
                .allMatch(voice -> voice.study().isEmpty());
        return unnamed && reported.size() == 1 ? Optional.of(reported.get(0)) : Optional.empty();
    }

    private boolean isOf(Study study, ClaimSide side) {
        return index.voices(side.refs()).stream()
                .anyMatch(voice -> voice.study().equals(Optional.of(study.id())));
    }
}
