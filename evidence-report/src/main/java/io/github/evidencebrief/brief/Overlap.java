package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.model.StudyReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How far sources rest on the same studies: the corrected covered area of Pieper and others (2014). */
final class Overlap {
    private static final int SLIGHT = 5;
    private static final int MODERATE = 10;
    private static final int HIGH = 15;
    private static final double HUNDRED = 100.0;

    private final Map<Study, Set<String>> sourcesByStudy = new LinkedHashMap<>();
    private final Map<String, Integer> studiesBySource = new TreeMap<>();

    /** The overlap of all sources; guidelines and studies that nobody could tell from others are left out. */
    Overlap(EvidenceIndex index) {
        Set<String> known =
                new TreeSet<>(index.sources().stream().map(Source::id).toList());
        for (Study study : index.studies()) {
            Set<String> sources = new TreeSet<>(
                    study.reports().stream().map(StudyReport::source).toList());
            sources.retainAll(known);
            if (isCountable(study) && !sources.isEmpty()) {
                sourcesByStudy.put(study, sources);
                sources.forEach(source -> studiesBySource.merge(source, 1, Integer::sum));
            }
        }
    }

    private static boolean isCountable(Study study) {
        boolean evidence = study.kind() == StudyKind.PRIMARY_STUDY || study.kind() == StudyKind.REVIEW;
        return evidence && study.design() != StudyDesign.BODY_OF_EVIDENCE;
    }

    /**
     * Two sources that name the same studies.
     *
     * @param first id of the one source
     * @param second id of the other
     * @param studies the studies that both name
     * @param either number of studies that at least one of them names
     */
    record Pair(String first, String second, List<Study> studies, int either) {
        /** Per cent of the studies of either that both name, which is the corrected covered area of two. */
        int area() {
            return percent(studies.size(), either);
        }
    }

    /** Ids of the sources that name a study, in order. */
    List<String> sources() {
        return List.copyOf(studiesBySource.keySet());
    }

    /** The studies and reviews that the sources name, each once. */
    List<Study> studies() {
        return List.copyOf(sourcesByStudy.keySet());
    }

    /** The studies that more than one of the sources names. */
    List<Study> shared() {
        return studies().stream().filter(study -> naming(study).size() > 1).toList();
    }

    /** Ids of the sources that name a study. */
    Set<String> naming(Study study) {
        return sourcesByStudy.getOrDefault(study, Set.of());
    }

    /** How often the sources name a study, a study counted once for each source. */
    int inclusions() {
        return studiesBySource.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Per cent of (N &minus; r) / (rc &minus; r), rounded: N inclusions, r studies, c sources; absent for fewer than
     * two sources.
     */
    OptionalInt area() {
        int studies = sourcesByStudy.size();
        int room = studies * (studiesBySource.size() - 1);
        return room <= 0 ? OptionalInt.empty() : OptionalInt.of(percent(inclusions() - studies, room));
    }

    private static int percent(int part, int whole) {
        return (int) Math.round(HUNDRED * part / whole);
    }

    /** The pairs of sources that share a study, in order of their ids. */
    List<Pair> pairs() {
        Map<List<String>, List<Study>> shared = new LinkedHashMap<>();
        shared().forEach(study -> pairsOf(List.copyOf(naming(study)))
                .forEach(pair -> shared.computeIfAbsent(pair, unseen -> new ArrayList<>())
                        .add(study)));
        List<Pair> pairs = new ArrayList<>();
        shared.forEach(
                (pair, studies) -> pairs.add(new Pair(pair.get(0), pair.get(1), studies, either(pair, studies))));
        return pairs;
    }

    private static List<List<String>> pairsOf(List<String> sources) {
        List<List<String>> pairs = new ArrayList<>();
        for (int first = 0; first < sources.size(); first++) {
            for (int second = first + 1; second < sources.size(); second++) {
                pairs.add(List.of(sources.get(first), sources.get(second)));
            }
        }
        return pairs;
    }

    private int either(List<String> pair, List<Study> shared) {
        return pair.stream()
                        .mapToInt(source -> studiesBySource.getOrDefault(source, 0))
                        .sum()
                - shared.size();
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
