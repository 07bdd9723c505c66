package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.OneGroup;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import java.util.Collection;

/** Says what a result rests on, in step with what is known of its study. */
final class Bases {
    private final OneGroup oneGroup;

    Bases(Collection<Study> studies) {
        oneGroup = new OneGroup(studies);
    }

    /** Whether it is told of one group before and after, and no source says that its study had another. */
    boolean isOfOneGroup(Finding finding) {
        return oneGroup.isToldBy(finding);
    }

    /** {@code groups compared}, {@code one group, before and after}, {@code comparison not told}. */
    String words(Finding finding) {
        boolean untold = finding.basis() == Basis.WITHIN_GROUP && !isOfOneGroup(finding);
        return untold ? "comparison not told" : PlainWords.of(finding.basis());
    }
}
