package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Study;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Picks and counts among what sources say. */
final class Groups {
    private Groups() {}

    static <T> List<Said<T>> where(Collection<Said<T>> said, Predicate<Said<T>> test) {
        return said.stream().filter(test).toList();
    }

    /** What comes from one study. */
    static <T> List<Said<T>> of(Study study, Collection<Said<T>> said) {
        return where(said, s -> s.study().filter(study.id()::equals).isPresent());
    }

    static Set<String> sources(Collection<? extends Said<?>> said) {
        Set<String> sources = new TreeSet<>();
        said.forEach(s -> sources.add(s.source()));
        return sources;
    }

    /** Whether two or more sources say it. */
    static boolean isShared(Collection<? extends Said<?>> said) {
        return sources(said).size() > 1;
    }

    /** Whether both sides are taken, and not by one source alone. */
    static boolean isDisputed(Collection<? extends Said<?>> a, Collection<? extends Said<?>> b) {
        List<Said<?>> all = new ArrayList<>(a);
        all.addAll(b);
        return !a.isEmpty() && !b.isEmpty() && isShared(all);
    }

    static <T> List<T> both(List<T> some, List<T> others) {
        List<T> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    /** Without the sources that speak on the other side too. */
    static <T> List<Said<T>> without(Collection<Said<T>> said, Collection<? extends Said<?>> others) {
        Set<String> sources = sources(others);
        return where(said, s -> !sources.contains(s.source()));
    }
}
