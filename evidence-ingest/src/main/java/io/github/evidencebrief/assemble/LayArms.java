package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.NamedArm.Rank;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.StudyKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settles what was tested against what in the studies of a text for lay readers.
 *
 * <p>The places that say it most openly are believed: where people are sorted into arms, else where two treatments are
 * rivals, else where results are told of those who got something, else what the study is said to be about. Of two arms
 * without a control the first is the one tested, unless only the second is what the headline is about.
 */
final class LayArms {
    private static final int MOST = 5;
    /** So many times the points of an arm let another thing be what was tested. */
    private static final int FAR_MORE = 3;
    /** So many points more make one of two arms the one that was tested. */
    private static final int CLEARLY_MORE = 3;

    private final Studies studies;
    private final ArmPlaces places;
    private final ArmNames names;
    private final Candidates candidates;

    private LayArms(Studies studies, ArmPlaces places, ArmNames names, Candidates candidates) {
        this.candidates = candidates;
        this.studies = studies;
        this.places = places;
        this.names = names;
    }

    /** Gives the studies their arms; what was gathered before is forgotten. */
    static Candidates settle(Studies studies, Reading reading, NounPhrases phrases, ArmNames names) {
        ToldGroups groups =
                new ToldGroups(names, phrases.terms(), reading.document().text());
        ArmPlaces places = new ArmPlaces(studies, reading, names, groups);
        Candidates candidates = Candidates.of(reading, places, names, phrases.terms());
        new LayArms(studies, places, names, candidates).settle();
        return candidates;
    }

    private void settle() {
        studies.drafts().forEach(draft -> {
            draft.arms.clear();
            if (draft.kind == StudyKind.GUIDELINE || (draft.isBody() && !isCompared(draft))) {
                topic(draft);
            } else {
                settle(draft);
            }
        });
    }

    /** Whether a text that tells of many studies at once sets one thing against another in them. */
    private boolean isCompared(StudyDraft draft) {
        return places.of(draft).stream().anyMatch(arm -> arm.rank().compareTo(Rank.PAIR) <= 0);
    }

    private void settle(StudyDraft draft) {
        List<NamedArm> all = resolved(new SortedArms(places, names).parted(sound(named(draft))), draft);
        Map<String, ArmRole> arms = new LinkedHashMap<>();
        List<NamedArm> tested = tested(all, draft);
        tested.forEach(arm -> add(arms, arm.name(), ArmRole.INTERVENTION));
        controls(all, tested, arms.size()).forEach(arm -> compared(arms, arm.name()));
        ordinary(arms);
        places.called(draft).fit(arms, name -> isSorted(name, all), isWhole(all));
        if (!arms.containsValue(ArmRole.COMPARATOR)) {
            second(arms);
        }
        boolean sorted = sorted(tested, arms.size());
        if (!arms.containsValue(ArmRole.INTERVENTION)) {
            draft.topical = true;
            told(all).or(() -> places.topic(draft, candidates)).ifPresent(name -> arms.put(name, ArmRole.INTERVENTION));
        }
        if (arms.size() == 1 && arms.containsValue(ArmRole.INTERVENTION)) {
            places.lack(draft, arms.keySet().iterator().next()).ifPresent(name -> arms.put(name, ArmRole.COMPARATOR));
        }
        if (places.isMain(draft)) {
            weigh(arms);
        }
        draft.rival = arms.containsValue(ArmRole.COMPARATOR) ? Optional.empty() : places.rival(draft);
        if (sorted) {
            draft.mostArms = arms.size();
        }
        arms.entrySet().stream()
                .limit(MOST)
                .forEach(arm -> draft.arms.put(names.whole(arm.getKey(), arms.keySet()), arm.getValue()));
    }

    /** What the text names as arms of a study, those of its parts where it sorts people into no two arms more openly. */
    private List<NamedArm> named(StudyDraft draft) {
        List<NamedArm> named = places.of(draft);
        long sorted = named.stream()
                .filter(arm -> arm.rank() == Rank.SORTED)
                .map(NamedArm::name)
                .distinct()
                .count();
        List<NamedArm> portions = sorted < 2 ? places.portions(draft) : List.of();
        return portions.isEmpty()
                ? named
                : Stream.concat(portions.stream(), named.stream().filter(arm -> arm.rank() != Rank.SORTED))
                        .toList();
    }

    /** Whether the text sorts people into two arms and no more: one half, and the rest of them. */
    private boolean isWhole(List<NamedArm> all) {
        List<String> parts = new ArrayList<>();
        boolean rest = false;
        for (NamedArm arm : all) {
            if (arm.rank() == Rank.SORTED && parts.stream().noneMatch(part -> names.same(part, arm.name()))) {
                parts.add(arm.name());
            }
            rest |= arm.rank() == Rank.SORTED && arm.rest();
        }
        return rest && parts.size() == 2;
    }

    private static boolean isSorted(String name, List<NamedArm> all) {
        return all.stream()
                .anyMatch(arm -> arm.rank() == Rank.SORTED && arm.name().equals(name));
    }

    private List<NamedArm> sound(List<NamedArm> arms) {
        return arms.stream()
                .flatMap(arm -> names.sound(arm.name()).map(arm::named).stream())
                .toList();
    }

    /** Where the text speaks far more of another thing than of what was found to be tested, that thing was. */
    private void weigh(Map<String, ArmRole> arms) {
        String best = candidates.best(candidates.heads()).orElse("");
        List<String> tested = arms.keySet().stream()
                .filter(name -> arms.get(name) == ArmRole.INTERVENTION)
                .toList();
        boolean faint = tested.stream().allMatch(name -> FAR_MORE * candidates.weight(name) < candidates.weight(best));
        if (!best.isEmpty() && faint && arms.keySet().stream().noneMatch(name -> isAkin(name, best))) {
            tested.forEach(arms::remove);
            arms.put(best, ArmRole.INTERVENTION);
        }
    }

    private boolean isAkin(String name, String other) {
        return names.words(name).stream().anyMatch(names.words(other)::contains);
    }

    /** The arms with "the drugs" called by what the text tells of most beside their rivals. */
    private List<NamedArm> resolved(List<NamedArm> arms, StudyDraft draft) {
        Set<Integer> general = arms.stream()
                .filter(arm -> !isTelling(arm))
                .map(NamedArm::sentence)
                .collect(Collectors.toSet());
        Set<String> heads = new HashSet<>(candidates.heads());
        if (!places.isMain(draft)) {
            heads.retainAll(places.near(draft));
        }
        arms.stream()
                .filter(arm -> general.contains(arm.sentence()))
                .forEach(arm -> heads.remove(names.head(arm.name())));
        Optional<String> meant = general.isEmpty() ? Optional.empty() : candidates.best(heads);
        return arms.stream()
                .map(arm -> isTelling(arm)
                        ? arm
                        : arm.named(called(arm, arms).or(() -> meant).orElse(arm.name())))
                .toList();
    }

    /** "One of these drugs, called quietol": what the same sentence is about. */
    private Optional<String> called(NamedArm general, List<NamedArm> arms) {
        return arms.stream()
                .filter(arm -> arm.sentence() == general.sentence() && arm.rank() == Rank.TOPIC)
                .filter(arm -> isTelling(arm) && !arm.control())
                .map(NamedArm::name)
                .findFirst();
    }

    private boolean isTelling(NamedArm arm) {
        return arm.control() || !names.isGeneral(arm.name());
    }

    /** What the most open places name, controls left out. */
    private List<NamedArm> tested(List<NamedArm> all, StudyDraft draft) {
        List<NamedArm> active = all.stream()
                .filter(arm -> !arm.control() && (isParted(arm, all) || (!arm.rest() && places.speaksOf(arm, draft))))
                .toList();
        Optional<Rank> rank = rank(active);
        List<NamedArm> fitting = active.stream()
                .filter(arm -> Optional.of(arm.rank()).equals(rank))
                .filter(arm ->
                        arm.rank() != Rank.TOPIC || places.comesBack(arm.name()) || places.introduces(arm, draft))
                .toList();
        return rank.equals(Optional.of(Rank.SORTED)) ? fitting : places.frequent(fitting);
    }

    /** Whether one sentence, or one and the next, sort people into this arm and others. */
    private static boolean isParted(NamedArm arm, List<NamedArm> all) {
        return arm.rank() == Rank.SORTED
                && all.stream()
                        .anyMatch(other -> Math.abs(other.sentence() - arm.sentence()) < 2
                                && other.rank() == Rank.SORTED
                                && !other.name().equals(arm.name()));
    }

    private static Optional<Rank> rank(List<NamedArm> arms) {
        return arms.stream()
                .map(NamedArm::rank)
                .filter(rank -> rank != Rank.ADVISED && rank != Rank.TOLD)
                .min(Rank::compareTo);
    }

    /**
     * What others are compared with: controls by their name and arms that the text compares others with, else all that it
     * does so with; beside two arms into which people were sorted, only those of such sentences.
     */
    private List<NamedArm> controls(List<NamedArm> all, List<NamedArm> tested, int arms) {
        boolean sorted = sorted(tested, arms);
        Set<Integer> sentences = all.stream()
                .filter(arm -> arm.rank() == Rank.SORTED)
                .map(NamedArm::sentence)
                .collect(Collectors.toSet());
        List<NamedArm> controls = all.stream()
                .filter(arm -> arm.control() || (arm.rest() && !isParted(arm, all)))
                .filter(arm -> !sorted || sentences.contains(arm.sentence()) || isOneOf(tested, arm))
                .toList();
        List<NamedArm> known = controls.stream()
                .filter(arm -> names.isControl(arm.name()) || arm.rank() == Rank.SORTED || isOneOf(tested, arm))
                .toList();
        Optional<Rank> rank = rank(controls);
        return known.isEmpty()
                ? controls.stream()
                        .filter(arm -> Optional.of(arm.rank()).equals(rank))
                        .toList()
                : known;
    }

    /** What people get anyway is a comparator, while another arm is left. */
    private void ordinary(Map<String, ArmRole> arms) {
        for (String name : List.copyOf(arms.keySet())) {
            if (names.isOrdinary(name)) {
                compared(arms, name);
            }
        }
    }

    private static boolean sorted(List<NamedArm> tested, int arms) {
        return arms > 1 && !tested.isEmpty() && tested.get(0).rank() == Rank.SORTED;
    }

    private boolean isOneOf(List<NamedArm> arms, NamedArm arm) {
        return arms.stream().anyMatch(other -> names.same(other.name(), arm.name()));
    }

    private void add(Map<String, ArmRole> arms, String name, ArmRole role) {
        if (arms.keySet().stream().noneMatch(other -> names.same(other, name))) {
            arms.put(name, role);
        }
    }

    /** What others are compared with is a comparator, although it was named as an arm, while another is left. */
    private void compared(Map<String, ArmRole> arms, String name) {
        Optional<String> known =
                arms.keySet().stream().filter(other -> names.same(other, name)).findFirst();
        if (known.isEmpty()) {
            arms.put(name, ArmRole.COMPARATOR);
        } else if (arms.values().stream().filter(ArmRole.INTERVENTION::equals).count() > 1) {
            arms.put(known.get(), ArmRole.COMPARATOR);
        }
    }

    /**
     * Among arms of which none is a control those are that the headline does not speak of; of two that one is of which the
     * text speaks clearly less; else the one that the headline names last, unless they are kinds of one thing.
     */
    private void second(Map<String, ArmRole> arms) {
        List<String> named = new ArrayList<>(arms.keySet());
        Map<String, Integer> told = new LinkedHashMap<>();
        named.forEach(name -> told.put(name, places.inHeadline(names.own(name, named))));
        named.sort(Comparator.comparing(name -> told.getOrDefault(name, ArmPlaces.NOWHERE)));
        long known = told.values().stream()
                .filter(place -> place != ArmPlaces.NOWHERE)
                .count();
        boolean clear = named.size() == 2
                && known > 0
                && Math.abs(more(named)) > CLEARLY_MORE
                && places.comesBack(named.get(more(named) < 0 ? 1 : 0));
        if (clear && more(named) < 0) {
            Collections.swap(named, 0, 1);
        }
        List<String> taught = named.stream().filter(names::isTeaching).toList();
        if (named.size() == 2 && taught.size() == 1) {
            arms.put(taught.get(0), ArmRole.COMPARATOR);
            return;
        }
        boolean kin = named.size() > 1 && named.stream().allMatch(name -> names.kin(named.get(0), name));
        if (kin || named.size() < 2) {
            return;
        }
        int first = known == 1 || clear ? 1 : named.size() - 1;
        named.subList(first, named.size()).forEach(name -> arms.put(name, ArmRole.COMPARATOR));
    }

    /** How many points more speak for the first of two things. */
    private int more(List<String> two) {
        return candidates.weight(two.get(0)) - candidates.weight(two.get(1));
    }

    /** What those got whom a result sets against others, in a study that names no arm more openly. */
    private Optional<String> told(List<NamedArm> all) {
        Set<Integer> compared =
                all.stream().filter(NamedArm::control).map(NamedArm::sentence).collect(Collectors.toSet());
        return all.stream()
                .filter(arm -> arm.rank() == Rank.TOLD && !arm.control() && !names.isGeneral(arm.name()))
                .filter(arm -> compared.contains(arm.sentence()) && isSpokenOf(arm))
                .map(NamedArm::name)
                .findFirst();
    }

    private boolean isSpokenOf(NamedArm arm) {
        return places.comesBack(arm.name()) || places.inHeadline(names.words(arm.name())) != ArmPlaces.NOWHERE;
    }

    /** What a study without arms is about. */
    private void topic(StudyDraft draft) {
        draft.topical = true;
        places.topic(draft, candidates).ifPresent(name -> draft.arms.put(name, ArmRole.INTERVENTION));
    }
}
