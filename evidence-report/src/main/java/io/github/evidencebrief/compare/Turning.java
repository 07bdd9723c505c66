package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells a result from the side of one of the treatments compared: "tablets did worse than rest" as "rest did better". */
final class Turning {
    private final Topics topics;

    Turning(Topics topics) {
        this.topics = topics;
    }

    /** The results of one study, all from the side of what most of them are about. */
    List<Said<Finding>> oneSided(List<Said<Finding>> told) {
        Map<String, Integer> counts = new TreeMap<>();
        told.forEach(f -> f.topics().forEach(topic -> counts.merge(topic, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> told.stream().map(f -> from(most.getKey(), f)).toList())
                .orElse(told);
    }

    private Said<Finding> from(String topic, Said<Finding> f) {
        boolean compared = Results.rivals(f).stream().map(topics::topic).anyMatch(topic::equals);
        return compared && !f.isAbout(topic) ? turned(topic, f) : f;
    }

    private static Said<Finding> turned(String topic, Said<Finding> f) {
        Finding finding = Finding.builder()
                .from(f.item())
                .direction(turned(f.item().direction()))
                .build();
        return new Said<>(finding, f.ref(), f.source(), f.study(), f.quotes(), f.about(), Set.of(topic));
    }

    /** The direction as the other of two treatments sees it. */
    static Direction turned(Direction direction) {
        return switch (direction) {
            case FAVOURS_INTERVENTION -> Direction.FAVOURS_COMPARATOR;
            case FAVOURS_COMPARATOR, HARM -> Direction.FAVOURS_INTERVENTION;
            case NO_DIFFERENCE, MIXED, UNCLEAR -> direction;
        };
    }
}
