package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Finding;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells results that were measured again later from those that were measured once.
 *
 * <p>"At one year the gain had gone" follows a gain. "Over three years the tablets cut strokes" tells how long the only
 * result took, which is no reason to keep it from results of other studies.
 */
final class Courses {
    /** The findings by their study, or else by their source. */
    private final Map<String, List<Said<Finding>>> together;

    Courses(List<Said<Finding>> findings) {
        this.together = findings.stream().collect(Collectors.groupingBy(Courses::origin));
    }

    private static String origin(Said<Finding> f) {
        return f.study().map(study -> "study " + study).orElse("source " + f.source());
    }

    /** Whether the same study, or else the same source, tells what came of it before, or something else untimed. */
    boolean isFollowUp(Said<Finding> f) {
        Optional<Time> time = Results.time(f);
        return time.isPresent()
                && together.getOrDefault(origin(f), List.of()).stream()
                        .filter(g -> !Collections.disjoint(f.topics(), g.topics()) && Results.outcomesMeet(f, g))
                        .anyMatch(g -> precedes(g, f, time.get()));
    }

    private static boolean precedes(Said<Finding> g, Said<Finding> f, Time time) {
        return Results.time(g)
                .map(before -> !before.near(time) && before.days() < time.days())
                .orElseGet(() -> Stance.of(g).opposes(Stance.of(f)));
    }

    /** Whether nothing gained at a time is no answer to a gain at another time or at none. */
    boolean isApart(Said<Finding> nothing, Said<Finding> gain) {
        boolean otherStudy = nothing.study().isPresent()
                && gain.study().isPresent()
                && !nothing.study().equals(gain.study());
        return Results.isAtOtherTime(nothing, gain) && !(otherStudy && !isFollowUp(nothing) && !isFollowUp(gain));
    }
}
