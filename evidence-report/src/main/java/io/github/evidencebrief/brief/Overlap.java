package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.model.StudyReport;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far sources rest on the same studies: the corrected covered area of Pieper and others (2014).
 *
 * @param sources ids of the sources that name a study, in order
 * @param studies the studies and reviews that they name, each once
 */
record Overlap(List<String> sources, List<Study> studies) {
    private static final int SLIGHT = 5;
    private static final int MODERATE = 10;
    private static final int HIGH = 15;
    private static final double HUNDRED = 100.0;

    /** The overlap of all sources; guidelines and studies that nobody could tell from others are left out. */
    static Overlap of(EvidenceIndex index) {
        return among(
                index.studies().stream().filter(Overlap::isCountable).toList(),
                index.sources().stream().map(source -> source.id()).toList());
    }

    private static boolean isCountable(Study study) {
        boolean evidence = study.kind() == StudyKind.PRIMARY_STUDY || study.kind() == StudyKind.REVIEW;
        return evidence && study.design() != StudyDesign.BODY_OF_EVIDENCE;
    }

    private static Overlap among(List<Study> studies, List<String> sources) {
        List<Study> named = studies.stream()
                .filter(study -> reporting(study).stream().anyMatch(sources::contains))
                .toList();
        List<String> naming = sources.stream()
                .filter(source ->
                        named.stream().anyMatch(study -> reporting(study).contains(source)))
                .toList();
        return new Overlap(naming, named);
    }

    static Set<String> reporting(Study study) {
        Set<String> sources = new TreeSet<>();
        study.reports().stream().map(StudyReport::source).forEach(sources::add);
        return sources;
    }

    /** The overlap of some of the sources. */
    Overlap of(Collection<String> some) {
        return among(studies, sources.stream().filter(some::contains).toList());
    }

    /** The studies that more than one of the sources names. */
    List<Study> shared() {
        return studies.stream().filter(study -> times(study) > 1).toList();
    }

    private int times(Study study) {
        return (int) reporting(study).stream().filter(sources::contains).count();
    }

    /** How often the sources name a study, a study counted once for each source. */
    int inclusions() {
        return studies.stream().mapToInt(this::times).sum();
    }

    /**
     * Per cent of (N &minus; r) / (rc &minus; r), rounded: N inclusions, r studies, c sources; absent for fewer than
     * two sources.
     */
    OptionalInt area() {
        int room = studies.size() * (sources.size() - 1);
        return room <= 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(HUNDRED * (inclusions() - studies.size()) / room));
    }

    /** The name that Pieper and others give to a per cent value. */
    static String word(int percent) {
        if (percent < SLIGHT) {
            return "slight";
        }
        if (percent < MODERATE) {
            return "moderate";
        }
        return percent <= HIGH ? "high" : "very high";
    }
}
