package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes one evidence of many: a study that several sources report becomes one study with several reports.
 *
 * <p>Ids become unique by the source's id in front ({@code zinc-note/F2}); a linked study has the id of its first
 * report. What was set aside as no evidence is left behind. The order of the input never matters, and linking what is
 * linked changes nothing. A source that is there twice, byte for byte, counts once.
 */
public final class Linker {
    /**
     * The sources together.
     *
     * @param perSource the evidence of every source, in any order
     * @throws IllegalArgumentException if two different sources have one id; rename one of the files
     */
    public Evidence link(List<Evidence> perSource) {
        List<Evidence> inputs = distinct(perSource);
        List<Joined> studies = new Joining().join(Records.of(inputs));
        return new Assembly(inputs, new StudyMerger().merge(studies)).evidence();
    }

    private static List<Evidence> distinct(List<Evidence> perSource) {
        Set<String> ids = new HashSet<>();
        Set<String> fingerprints = new HashSet<>();
        List<Evidence> distinct = new ArrayList<>();
        for (Evidence evidence : sorted(perSource)) {
            if (evidence.sources().stream().anyMatch(s -> fingerprints.add(s.sha256()))) {
                evidence.sources().forEach(source -> claim(source, ids));
                distinct.add(evidence);
            }
        }
        return distinct;
    }

    private static List<Evidence> sorted(List<Evidence> perSource) {
        return perSource.stream().sorted(Comparator.comparing(Linker::firstId)).toList();
    }

    private static String firstId(Evidence evidence) {
        return evidence.sources().stream()
                .map(Source::id)
                .min(String::compareTo)
                .orElse("");
    }

    private static void claim(Source source, Set<String> ids) {
        if (!ids.add(source.id())) {
            throw new IllegalArgumentException("Two sources have the id \"" + source.id()
                    + "\"; ids come from file names, so rename one of the files");
        }
    }
}
