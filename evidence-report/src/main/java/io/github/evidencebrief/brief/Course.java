package io.github.evidencebrief.brief;

import io.github.evidencebrief.compare.Fading;
import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.ClaimSide;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Verdict;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a benefit went on, as one source tells it: the latest time with it, that it faded, the first time without it.
 *
 * <p>The last may stand in a sentence that the question did not find: "After a year nothing was left of it."
 */
final class Course {
    private static final String FADES = " last for a while and then fade?";
    private static final String ENDS = " last for a while and then fade or level off?";

    /** Asks after one time without a benefit, which a course may tell as its end. */
    private static final Pattern AT_THE_END = Pattern.compile(" (?:make no difference|still told) at \\d");

    private final Collection<Finding> findings;

    Course(Collection<Finding> findings) {
        this.findings = findings;
    }

    /** Whether both times of a course stand under a question. */
    static boolean isAskedBy(Claim claim) {
        return claim.question().endsWith(FADES) || claim.question().endsWith(ENDS);
    }

    /** The end of the question, by how the sources tell the course: a change that came to an end need not have faded. */
    String question(Collection<ClaimSide> sides) {
        return sides.stream().anyMatch(this::levelsOff) ? ENDS : FADES;
    }

    /** Whether a side tells of a change that came to an end. */
    boolean levelsOff(ClaimSide side) {
        return told(side).stream().anyMatch(Levelled::isToldBy);
    }

    /** The claims without those that only repeat the last time of a course. */
    static List<Claim> once(List<Claim> claims) {
        List<ClaimRefs> courses =
                claims.stream().filter(Course::isAskedBy).map(ClaimRefs::of).toList();
        return claims.stream()
                .filter(claim -> claim.verdict() != Verdict.AGREE
                        || !AT_THE_END.matcher(claim.question()).find()
                        || courses.stream()
                                .noneMatch(course ->
                                        course.holdAll(ClaimRefs.of(claim).all())))
                .toList();
    }

    /** The findings of a side in its order. */
    private List<Finding> told(ClaimSide side) {
        return side.refs().stream()
                .flatMap(ref -> findings.stream().filter(finding -> finding.id().equals(ref)))
                .toList();
    }

    /** The records of a side in the order of the course, with the later times of the same studies. */
    List<String> refs(ClaimSide side) {
        List<Finding> told = told(side);
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
        return findings.stream()
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
