package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Fading;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a benefit went on, as one source tells it: the latest time with it, that it faded, the first time without it.
 *
 * <p>The last may stand in a sentence that the question did not find: "After a year nothing was left of it."
 */
final class Course {
    /** The question under which both times of a course stand. */
    static final String ASKED = " last for a while and then fade?";

    private final EvidenceIndex index;

    Course(EvidenceIndex index) {
        this.index = index;
    }

    /** The records of a side in the order of the course, with the later times of the same studies. */
    List<String> refs(ClaimSide side) {
        List<Finding> told = index.findings(side.refs());
        List<Finding> timed = timed(side.source(), told);
        Optional<Finding> last = with(timed, Direction.FAVOURS_INTERVENTION).max(Comparator.comparing(Course::days));
        Optional<Finding> gone = with(timed, Direction.NO_DIFFERENCE)
                .filter(finding -> last.stream().allMatch(before -> days(before) < days(finding)))
                .min(Comparator.comparing(Course::days));
        Set<String> refs = new LinkedHashSet<>();
        last.map(Finding::id).ifPresent(refs::add);
        told.stream().filter(Fading::isOfGain).map(Finding::id).forEach(refs::add);
        gone.map(Finding::id).ifPresent(refs::add);
        return last.isPresent() && gone.isPresent() ? List.copyOf(refs) : side.refs();
    }

    private List<Finding> timed(String source, List<Finding> told) {
        Set<String> studies =
                told.stream().flatMap(finding -> finding.study().stream()).collect(Collectors.toSet());
        return index.findings().stream()
                .filter(finding -> finding.source().equals(source) && days(finding) > 0)
                .filter(finding -> told.contains(finding)
                        || finding.study().filter(studies::contains).isPresent())
                .toList();
    }

    private static int days(Finding finding) {
        return finding.timePoint().flatMap(TimeWords::days).orElse(0);
    }

    private static Stream<Finding> with(List<Finding> findings, Direction direction) {
        return findings.stream().filter(finding -> finding.direction() == direction);
    }
}
