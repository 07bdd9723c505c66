package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles the arms of the one study of an abstract: as many as the text counts, each under one name. */
final class Arms {
    private static final int IN_TITLE = 5;
    private static final int MOST_NAMES = 40;

    /** As much of a text as is looked through for names, in UTF-16 units; an abstract is shorter. */
    private static final int LONGEST = 50_000;

    private static final TermSet COMBINED = new TermSet(List.of("plus", "combined", "combination", "with", "and"));
    private static final List<String> SLOTS =
            List.of("arm", "arm2", "arm3", "arm4", "intervention", "comparator", "comparator2");
    private static final Set<String> NAMING = Set.of("aim", "comparison");
    private static final List<String> CONTROLS =
            List.of("control group", "controls", "control arm", "control condition", "control subjects");
    private static final List<List<String>> LETTERS = List.of(
            List.of("A", "B", "C", "D", "E"), List.of("1", "2", "3", "4", "5"), List.of("I", "II", "III", "IV"));
    private static final Set<StudyDesign> COMPARING = EnumSet.of(
            StudyDesign.RCT, StudyDesign.TRIAL, StudyDesign.NON_RANDOMISED_TRIAL, StudyDesign.LAB_EXPERIMENT);

    private final StudyDraft draft;
    private final Reading reading;
    private final NounPhrases phrases;
    private final Terms terms;
    private final ShortForms forms;
    /** The text in lower case; null until it is asked for. */
    private @Nullable String low;

    private final OptionalInt counted;
    private final Map<String, Set<String>> wordsOf = new HashMap<>();

    private Arms(StudyDraft draft, Reading reading, NounPhrases phrases) {
        this.draft = draft;
        this.reading = reading;
        this.phrases = phrases;
        this.terms = phrases.terms();
        this.counted = ArmCount.of(draft, reading);
        this.forms = phrases.forms();
    }

    /** The text in lower case, up to where it is looked through. */
    private String low() {
        if (low == null) {
            String whole = reading.document().text();
            low = whole.substring(0, Math.min(whole.length(), LONGEST)).toLowerCase(Locale.ROOT);
        }
        return low;
    }

    static void settle(StudyDraft draft, Reading reading, NounPhrases phrases) {
        new Arms(draft, reading, phrases).settle();
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
        Map<String, ArmRole> distinct = distinct();
        addControl(distinct);
        addLetters(distinct);
        addNamed(distinct);
        addUnnamed(distinct);
        keep(distinct);
    }

    /** As many groups as one sentence names side by side; two when none does. */
    private int named() {
        int most = 2;
        for (Sentence sentence : reading.sentences()) {
            for (Mention mention : sentence.mentions()) {
                boolean sides = mention.type().equals("arm") || mention.type().equals("comparison");
                most = sides ? Math.max(most, sides(mention)) : most;
            }
        }
        return most;
    }

    private static int sides(Mention mention) {
        int sides = 0;
        for (String slot : SLOTS) {
            sides += mention.slot(slot).isPresent() ? 1 : 0;
        }
        return sides;
    }

    /** One name for names of the same arm; the first stays. */
    private Map<String, ArmRole> distinct() {
        Map<String, ArmRole> distinct = new LinkedHashMap<>();
        draft.arms.forEach((name, role) -> {
            boolean known = distinct.keySet().stream().anyMatch(other -> same(other, name));
            if (!known && distinct.size() < MOST_NAMES) {
                distinct.put(name, role);
            }
        });
        return distinct;
    }

    private boolean same(String one, String other) {
        boolean controls = draft.mostArms < 3 && isControl(one) && isControl(other);
        return controls || (isCombined(one) == isCombined(other) && within(words(one), words(other)));
    }

    private boolean isControl(String name) {
        return phrases.wording().isControl(name);
    }

    private boolean isCombined(String name) {
        return COMBINED.isOneOf(phrases.wording().words(name));
    }

    /** Whether all words of one name are words of the other. */
    private static boolean within(Set<String> words, Set<String> others) {
        return words.containsAll(others) || others.containsAll(words);
    }

    private Set<String> words(String name) {
        return wordsOf.computeIfAbsent(name, this::tellingWords);
    }

    private Set<String> tellingWords(String name) {
        Set<String> words = new LinkedHashSet<>(Terms.words(forms.expand(name)));
        words.removeIf(word -> terms.fillers().contains(word) || terms.edges().contains(word));
        return words;
    }

    /** A text that speaks of controls has a control group. */
    private void addControl(Map<String, ArmRole> arms) {
        boolean control = arms.values().stream().anyMatch(role -> role == ArmRole.COMPARATOR);
        if (!control && arms.size() < draft.mostArms && CONTROLS.stream().anyMatch(this::isSaid)) {
            arms.put("control", ArmRole.COMPARATOR);
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

    /** What the title, the aims and the comparisons name, when the groups themselves name too few. */
    private void addNamed(Map<String, ArmRole> arms) {
        for (Sentence sentence : reading.sentences()) {
            for (Mention mention : sentence.mentions()) {
                if (arms.size() < draft.mostArms && NAMING.contains(mention.type())) {
                    mention.slot("intervention").ifPresent(span -> addNamed(span, arms));
                    mention.slot("comparator").ifPresent(span -> addNamed(span, arms));
                }
            }
        }
    }

    private void addNamed(Span span, Map<String, ArmRole> arms) {
        for (String name : phrases.list(span)) {
            if (arms.size() < draft.mostArms && isNew(name, arms)) {
                arms.put(name, isControl(name) ? ArmRole.COMPARATOR : ArmRole.INTERVENTION);
            }
        }
    }

    private boolean isNew(String name, Map<String, ArmRole> arms) {
        return !words(name).isEmpty() && arms.keySet().stream().noneMatch(other -> same(other, name));
    }

    /** A trial has all of its arms, named or not. */
    private void addUnnamed(Map<String, ArmRole> arms) {
        boolean known =
                !arms.isEmpty() || counted.isPresent() || !draft.design.equals(Optional.of(StudyDesign.LAB_EXPERIMENT));
        if (known && !arms.containsValue(ArmRole.INTERVENTION) && arms.size() < draft.mostArms) {
            arms.put(aim().orElse("intervention"), ArmRole.INTERVENTION);
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

    /** All names when there are no more than arms, else those said most often. */
    private void keep(Map<String, ArmRole> distinct) {
        Set<String> kept = distinct.size() <= draft.mostArms ? distinct.keySet() : mostSaid(distinct);
        draft.arms.clear();
        distinct.forEach((name, role) -> {
            if (kept.contains(name)) {
                draft.arms.put(name, role);
            }
        });
    }

    /** The names said most often, one control among them. */
    private Set<String> mostSaid(Map<String, ArmRole> distinct) {
        Map<String, Integer> weights = new HashMap<>();
        distinct.keySet().forEach(name -> weights.put(name, weight(name)));
        List<String> ranked = new ArrayList<>(distinct.keySet());
        ranked.sort(Comparator.comparing(weights::get, Comparator.reverseOrder()));
        Optional<String> control = ranked.stream()
                .filter(name -> distinct.get(name) == ArmRole.COMPARATOR)
                .findFirst();
        Set<String> kept = new LinkedHashSet<>();
        control.ifPresent(kept::add);
        ranked.stream()
                .limit(draft.mostArms)
                .filter(name -> kept.size() < draft.mostArms)
                .forEach(kept::add);
        return kept;
    }

    private int weight(String name) {
        String title = reading.document().source().title().toLowerCase(Locale.ROOT);
        return occurrences(name) + (title.contains(name.toLowerCase(Locale.ROOT)) ? IN_TITLE : 0);
    }

    private int occurrences(String name) {
        String said = name.toLowerCase(Locale.ROOT);
        int count = 0;
        for (int at = low().indexOf(said); at >= 0; at = low().indexOf(said, at + 1)) {
            count++;
        }
        return count;
    }
}
