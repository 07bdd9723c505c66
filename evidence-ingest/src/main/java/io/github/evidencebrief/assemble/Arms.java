package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.rule.Mention;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Settles the arms of the one study of an abstract: as many as the text counts, each under one name. */
final class Arms {

    /** As much of a text as is looked through for names, in UTF-16 units; an abstract is shorter. */
    private static final int LONGEST = 50_000;

    private static final Types SIDES = Types.of("arm", "comparison");
    private static final List<String> SLOTS =
            List.of("arm", "arm2", "arm3", "arm4", "intervention", "comparator", "comparator2");
    private static final List<String> CONTROLS =
            List.of("control group", "controls", "control arm", "control condition", "control subjects");
    private static final String PLACEBO = "placebo";
    private static final List<List<String>> LETTERS = List.of(
            List.of("A", "B", "C", "D", "E"), List.of("1", "2", "3", "4", "5"), List.of("I", "II", "III", "IV"));
    private static final Set<StudyDesign> COMPARING = EnumSet.of(
            StudyDesign.RCT, StudyDesign.TRIAL, StudyDesign.NON_RANDOMISED_TRIAL, StudyDesign.LAB_EXPERIMENT);

    private final StudyDraft draft;
    private final Reading reading;
    private final NounPhrases phrases;
    private final ArmNames names;
    /** The text in lower case; null until it is asked for. */
    private @Nullable String low;

    private final OptionalInt counted;

    private Arms(StudyDraft draft, Reading reading, NounPhrases phrases, ArmNames names) {
        this.draft = draft;
        this.reading = reading;
        this.phrases = phrases;
        this.names = names;
        this.counted = ArmCount.of(draft, reading);
    }

    /** The text in lower case, up to where it is looked through. */
    private String low() {
        if (low == null) {
            String whole = reading.document().text();
            low = whole.substring(0, Math.min(whole.length(), LONGEST)).toLowerCase(Locale.ROOT);
        }
        return low;
    }

    static void settle(StudyDraft draft, Reading reading, NounPhrases phrases, ArmNames names) {
        new Arms(draft, reading, phrases, names).settle();
    }

    private void settle() {
        if (draft.design.isEmpty() && (counted.isPresent() || assigned())) {
            draft.design = Optional.of(StudyDesign.NON_RANDOMISED_TRIAL);
        }
        boolean compares = draft.design.filter(COMPARING::contains).isPresent();
        boolean alone = draft.design.equals(Optional.of(StudyDesign.SINGLE_ARM));
        draft.mostArms = compares ? Math.max(named(), counted.orElse(0)) : alone ? 1 : 0;
        if (draft.mostArms == 0) {
            draft.arms.clear();
        } else {
            name();
        }
    }

    private void name() {
        NamedArms named = new NamedArms(reading, names, draft.mostArms);
        Map<String, ArmRole> ranked = named.ranked();
        draft.arms.clear();
        draft.named.addAll(ranked.keySet());
        keep(ranked, !named.areRivals());
        addControl(draft.arms);
        oppose(draft.arms, named.inOrder());
        addLetters(draft.arms);
        addUnnamed(draft.arms);
    }

    /** As many groups as one sentence names side by side; two when none does. */
    private int named() {
        int most = 2;
        for (Sentence sentence : reading.sentences()) {
            for (Mention mention : sentence.hasAny(SIDES) ? sentence.mentions() : List.<Mention>of()) {
                most = SIDES.has(mention.type()) ? Math.max(most, sides(mention)) : most;
            }
        }
        return most;
    }

    private static int sides(Mention mention) {
        int sides = 0;
        for (String slot : SLOTS) {
            sides += mention.slots().containsKey(slot) ? 1 : 0;
        }
        return sides;
    }

    /** A text that speaks of a placebo or of controls has such a group. */
    private void addControl(Map<String, ArmRole> arms) {
        boolean control = arms.values().stream().anyMatch(role -> role == ArmRole.COMPARATOR);
        if (control || arms.size() >= draft.mostArms) {
            return;
        }
        if (isSaid(PLACEBO)) {
            arms.put(PLACEBO, ArmRole.COMPARATOR);
        } else if (CONTROLS.stream().anyMatch(this::isSaid)) {
            arms.put("control", ArmRole.COMPARATOR);
        }
    }

    /** Of two arms of which none is a control, the ordinary one is the rival, else the one that the text names last. */
    private void oppose(Map<String, ArmRole> arms, List<String> order) {
        if (arms.size() == 2 && !arms.containsValue(ArmRole.COMPARATOR)) {
            arms.keySet().stream()
                    .max(Comparator.comparing(names::isOrdinary).thenComparing(order::indexOf))
                    .ifPresent(name -> arms.put(name, ArmRole.COMPARATOR));
        }
    }

    private boolean assigned() {
        return reading.sentences().stream()
                .flatMap(sentence -> sentence.all("arm"))
                .anyMatch(mention ->
                        mention.slot("arm3").isPresent() || mention.slot("arm2").isPresent());
    }

    /** "Group A", "Group B", when nothing names what they got. */
    private void addLetters(Map<String, ArmRole> arms) {
        for (List<String> letters : LETTERS) {
            List<String> said = arms.isEmpty() ? said(letters) : List.of();
            if (said.size() > 1) {
                said.forEach(name -> arms.put(name, ArmRole.INTERVENTION));
            }
        }
    }

    private List<String> said(List<String> letters) {
        return letters.stream()
                .map(letter -> "Group " + letter)
                .filter(name -> isSaid(name + " ") || isSaid(name + ")"))
                .toList();
    }

    private boolean isSaid(String name) {
        return low().contains(name.toLowerCase(Locale.ROOT));
    }

    /** A trial has all of its arms, named or not. */
    private void addUnnamed(Map<String, ArmRole> arms) {
        boolean known =
                !arms.isEmpty() || counted.isPresent() || !draft.design.equals(Optional.of(StudyDesign.LAB_EXPERIMENT));
        if (known && !arms.containsValue(ArmRole.INTERVENTION) && arms.size() < draft.mostArms) {
            arms.put(aim().filter(name -> !names.isControl(name)).orElse("intervention"), ArmRole.INTERVENTION);
        }
        if (known && arms.size() == 1 && draft.mostArms == 2) {
            arms.put("comparison group", ArmRole.COMPARATOR);
        }
        while (known && arms.size() < draft.mostArms) {
            arms.put("group " + (arms.size() + 1), ArmRole.INTERVENTION);
        }
    }

    private Optional<String> aim() {
        return reading.sentences().stream()
                .flatMap(sentence -> sentence.all("aim"))
                .flatMap(mention -> mention.slot("intervention").stream())
                .flatMap(span -> phrases.one(span).stream())
                .findFirst();
    }

    /** As many of the names as there are arms, a control among them unless the text tells of rivals only. */
    private void keep(Map<String, ArmRole> ranked, boolean controlled) {
        Optional<String> control = ranked.keySet().stream()
                .filter(name -> controlled && ranked.get(name) == ArmRole.COMPARATOR)
                .findFirst();
        int others = draft.mostArms - (control.isPresent() ? 1 : 0);
        Set<String> kept = ranked.keySet().stream()
                .filter(name -> !control.equals(Optional.of(name)))
                .limit(others)
                .collect(Collectors.toSet());
        ranked.forEach((name, role) -> {
            if (kept.contains(name) || control.equals(Optional.of(name))) {
                draft.arms.put(name, role);
            }
        });
    }
}
