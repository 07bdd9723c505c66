package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Fading;
import io.github.evidencebrief.compare.Improvement;
import io.github.evidencebrief.compare.OneGroup;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a result rests on, in step with what is known of its study. */
final class Bases {
    private static final String LONE = "no other group told of";

    private final OneGroup oneGroup;
    private final Set<String> undesigned;

    Bases(Collection<Study> studies) {
        oneGroup = new OneGroup(studies);
        undesigned = studies.stream()
                .filter(study -> study.design() == StudyDesign.UNSPECIFIED)
                .map(Study::id)
                .collect(Collectors.toSet());
    }

    /** Whether it is told of one group before and after, and no source says that its study had another. */
    boolean isOfOneGroup(Finding finding) {
        return oneGroup.isToldBy(finding);
    }

    /** Whether the source only saw two things together, and no source says that chance decided who got which. */
    boolean isOnlyAssociation(Finding finding) {
        return finding.basis() == Basis.ASSOCIATION && !oneGroup.isRandomised(finding);
    }

    /**
     * {@code groups compared}, {@code one group, before and after}, {@code comparison not told}, {@code change over time}; where no
     * source tells the design of a study, no more than that no other group is told of.
     */
    String words(Finding finding) {
        boolean untold = finding.basis() == Basis.WITHIN_GROUP && !isOfOneGroup(finding);
        if (untold || (oneGroup.isRandomised(finding) && finding.comparators().isEmpty())) {
            return "comparison not told";
        }
        if (oneGroup.isRandomised(finding)) {
            return PlainWords.of(Basis.BETWEEN_GROUP);
        }
        if (finding.basis() == Basis.WITHIN_GROUP
                && finding.study().filter(undesigned::contains).isPresent()) {
            return LONE;
        }
        return finding.basis() == Basis.BETWEEN_GROUP ? between(finding) : PlainWords.of(finding.basis());
    }

    /** What a result of a study with several groups compares: groups, or a time with an earlier one. */
    private static String between(Finding finding) {
        if (AllGroups.gotBetter(finding) && !Improvement.isAlike(finding)) {
            return "each group, before and after";
        }
        boolean changed = Levelled.isToldBy(finding) || (finding.comparators().isEmpty() && Fading.isOfGain(finding));
        return changed ? "change over time" : PlainWords.of(Basis.BETWEEN_GROUP);
    }
}
