package io.github.evidencebrief.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records that are taken for one study.
 *
 * @param members the records, in the order of their inputs
 * @param traits everything known of any of them
 * @param inputs numbers of the inputs the records stand in
 * @param possible ids of other studies that may be the same
 */
record Joined(List<StudyRecord> members, Traits traits, Set<Integer> inputs, Set<String> possible) {
    private static final Comparator<StudyRecord> ORDER =
            Comparator.comparing(StudyRecord::input).thenComparing(StudyRecord::position);

    static Joined of(StudyRecord member) {
        return new Joined(List.of(member), member.traits(), Set.of(member.input()), Set.of());
    }

    Joined and(Joined other) {
        List<StudyRecord> all = new ArrayList<>(members);
        all.addAll(other.members);
        all.sort(ORDER);
        Set<Integer> both = new TreeSet<>(inputs);
        both.addAll(other.inputs);
        return new Joined(List.copyOf(all), all.get(0).traits().and(rest(all)), Set.copyOf(both), Set.of());
    }

    private static Traits rest(List<StudyRecord> all) {
        return all.stream().skip(1).map(StudyRecord::traits).reduce(Traits::and).orElseThrow();
    }

    Joined withPossible(Set<String> ids) {
        return new Joined(members, traits, inputs, new TreeSet<>(ids));
    }

    /** The id of the study among all sources: the one of its first record. */
    String id() {
        return members.get(0).linkedId();
    }

    StudyRecord first() {
        return members.get(0);
    }

    boolean sharesInput(Joined other) {
        return !Collections.disjoint(inputs, other.inputs);
    }

    /** Everything known of the members but one; empty traits are impossible, so there must be two or more. */
    Traits without(StudyRecord member) {
        return members.stream()
                .filter(m -> m.input() != member.input())
                .map(StudyRecord::traits)
                .reduce(Traits::and)
                .orElseThrow(() -> new IllegalStateException("a single record has no others"));
    }
}
