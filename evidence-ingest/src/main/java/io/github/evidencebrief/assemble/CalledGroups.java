package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.ArmRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a text for lay readers calls the groups of a study where it tells of them, held against the arms that were read.
 *
 * <pre>
 *   called  the oat group, the rye group, the control group
 *   arms    oat porridge (intervention), rye bread (comparator)
 *   become  oat porridge, rye bread (interventions), control group (comparator)
 * </pre>
 */
final class CalledGroups {
    /** Words as short as "of" name nothing. */
    private static final int SHORTEST = 4;

    private final ArmNames names;
    private final List<String> active = new ArrayList<>();
    private final List<String> controls = new ArrayList<>();

    CalledGroups(ArmNames names) {
        this.names = names;
    }

    /** Takes what a group is called, as often as the text says it. */
    void add(String called) {
        List<String> known = names.isControl(called) ? controls : active;
        if (known.stream().noneMatch(other -> isAkin(other, called))) {
            known.add(called);
        }
    }

    /** Takes the words for a group that is no more than what others are compared with: "the comparison group". */
    void addControl(String called) {
        if (controls.isEmpty()) {
            controls.add(called);
        }
    }

    /** Whether two groups at least are called by a name. */
    private boolean areTold() {
        return !active.isEmpty() && active.size() + controls.size() > 1;
    }

    /**
     * Fits the arms of a study to its groups.
     *
     * @param sorted whether people were sorted into an arm in so many words
     * @param whole whether they were sorted into two arms and no others, so that one of these is the control group
     */
    void fit(Map<String, ArmRole> arms, Predicate<String> sorted, boolean whole) {
        if (areTold()) {
            Map<String, String> own = own(arms);
            Set<String> rest = new LinkedHashSet<>(arms.keySet());
            rest.removeAll(own.values());
            rest.removeIf(name -> isDummy(name) || (!names.isControl(name) && isStray(name, arms, own, sorted)));
            arms.keySet().removeIf(name -> !own.containsValue(name) && !rest.contains(name));
            rest.removeIf(names::isControl);
            List<String> unknown =
                    active.stream().filter(called -> !own.containsKey(called)).toList();
            if (unknown.size() == 1 && rest.size() == 1) {
                rename(rest.iterator().next(), unknown.get(0), arms);
            } else {
                ArmRole role = controls.isEmpty() && arms.containsValue(ArmRole.INTERVENTION)
                        ? ArmRole.COMPARATOR
                        : ArmRole.INTERVENTION;
                unknown.stream()
                        .filter(called -> !names.isCourse(called))
                        .forEach(called -> arms.putIfAbsent(called, role));
            }
            if (!whole || arms.size() != 2) {
                compare(arms, own);
            }
        }
    }

    /** What is named by a deed or a general word is better known by its group: "meeting a therapist", the therapy group. */
    private void rename(String name, String called, Map<String, ArmRole> arms) {
        if (name.split(" ", 2)[0].endsWith("ing") || names.words(name).isEmpty()) {
            arms.put(called, arms.remove(name));
        }
    }

    /** A dummy of what one of two groups got, where no group is called by it: "dummy tablets" beside the tablet group. */
    private boolean isDummy(String name) {
        return active.size() > 1
                && controls.isEmpty()
                && names.isControl(name)
                && active.stream().anyMatch(called -> isAkin(called, name));
    }

    /** Whether no group is called by a thing that nobody was sorted into, where one is that was tested. */
    private static boolean isStray(
            String name, Map<String, ArmRole> arms, Map<String, String> own, Predicate<String> sorted) {
        boolean other = arms.get(name) == ArmRole.COMPARATOR
                || own.values().stream().anyMatch(arm -> arms.get(arm) == ArmRole.INTERVENTION);
        return other && !sorted.test(name);
    }

    /** Beside a control group all other groups got what was tested, where each of them is called by its own name. */
    private void compare(Map<String, ArmRole> arms, Map<String, String> own) {
        if (controls.isEmpty()) {
            return;
        }
        if (active.size() > 1) {
            own.values().forEach(name -> arms.put(name, ArmRole.INTERVENTION));
        }
        Optional<String> known = arms.keySet().stream().filter(names::isControl).findFirst();
        known.ifPresent(name -> arms.put(name, ArmRole.COMPARATOR));
        if (known.isEmpty() && (active.size() > 1 || !arms.containsValue(ArmRole.COMPARATOR))) {
            arms.put(controls.get(0), ArmRole.COMPARATOR);
        }
    }

    /** The arm that each group is, the first of several, by what it is called. */
    private Map<String, String> own(Map<String, ArmRole> arms) {
        Map<String, String> own = new LinkedHashMap<>();
        for (String called : active) {
            arms.keySet().stream()
                    .filter(name -> isAkin(called, name) && !names.isControl(name) && !own.containsValue(name))
                    .findFirst()
                    .ifPresent(name -> own.put(called, name));
        }
        return own;
    }

    /** Whether two names share a word; "plain-water" has two, "structural massage" also counts as one. */
    private boolean isAkin(String one, String other) {
        return !Collections.disjoint(words(one), words(other));
    }

    private Set<String> words(String name) {
        String plain = name.replace('-', ' ');
        Set<String> words = new LinkedHashSet<>(names.words(plain));
        Terms.words(plain).stream().filter(word -> word.length() >= SHORTEST).forEach(words::add);
        return words;
    }
}
