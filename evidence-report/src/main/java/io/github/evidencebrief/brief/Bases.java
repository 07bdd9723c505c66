package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Says what a result rests on, in step with what is known of its study: a source that leaves out the comparison of a trial
 * does not make it a study of one group.
 */
final class Bases {
    private static final Set<StudyDesign> CONTROLLED =
            EnumSet.of(StudyDesign.RCT, StudyDesign.NON_RANDOMISED_TRIAL, StudyDesign.CASE_CONTROL);

    private final Set<String> controlled = new HashSet<>();

    Bases(Collection<Study> studies) {
        studies.stream().filter(Bases::isControlled).map(Study::id).forEach(controlled::add);
    }

    private static boolean isControlled(Study study) {
        return CONTROLLED.contains(study.design())
                || study.arms().stream().anyMatch(arm -> arm.role() == ArmRole.COMPARATOR);
    }

    /** Whether it is told of one group before and after, and no source says that its study had another. */
    boolean isOfOneGroup(Finding finding) {
        return finding.basis() == Basis.WITHIN_GROUP
                && finding.study().filter(controlled::contains).isEmpty();
    }

    /** {@code groups compared}, {@code one group, before and after}, {@code comparison not told}. */
    String words(Finding finding) {
        boolean untold = finding.basis() == Basis.WITHIN_GROUP && !isOfOneGroup(finding);
        return untold ? "comparison not told" : PlainWords.of(finding.basis());
    }
}
