package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells results of one group before and after from results whose source leaves out the comparison: that a source tells of
 * one group of a trial does not make the trial a study of one group.
 */
public final class OneGroup {
    private static final Set<StudyDesign> CONTROLLED =
            EnumSet.of(StudyDesign.RCT, StudyDesign.NON_RANDOMISED_TRIAL, StudyDesign.CASE_CONTROL);

    private final Set<String> controlled = new HashSet<>();
    private final Map<String, Study> randomised = new HashMap<>();

    /** From all studies, as their sources together know them. */
    public OneGroup(Collection<Study> studies) {
        studies.stream().filter(OneGroup::isControlled).map(Study::id).forEach(controlled::add);
        studies.stream()
                .filter(study -> study.design() == StudyDesign.RCT)
                .forEach(study -> randomised.put(study.id(), study));
    }

    /** Whether a result is on what a randomised trial gave to a group, though its source words it as something seen together. */
    public boolean isRandomised(Finding finding) {
        return finding.basis() == Basis.ASSOCIATION
                && finding.study().map(randomised::get).stream()
                        .flatMap(study -> study.arms().stream())
                        .map(arm -> Vocabulary.standard().phrase(arm.name()))
                        .anyMatch(arm -> finding.interventions().stream()
                                .map(Vocabulary.standard()::phrase)
                                .anyMatch(arm::sharesHead));
    }

    private static boolean isControlled(Study study) {
        return CONTROLLED.contains(study.design())
                || study.arms().stream().anyMatch(arm -> arm.role() == ArmRole.COMPARATOR);
    }

    /** Whether a result is told of one group before and after, and no source says that its study had another. */
    public boolean isToldBy(Finding finding) {
        return finding.basis() == Basis.WITHIN_GROUP
                && finding.study().filter(controlled::contains).isEmpty();
    }

    /** The basis of a result; groups compared where only its source leaves the comparison out. */
    Basis basis(Finding finding) {
        return finding.basis() == Basis.WITHIN_GROUP && !isToldBy(finding) ? Basis.BETWEEN_GROUP : finding.basis();
    }
}
