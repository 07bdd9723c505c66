package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.NamedArm.Rank;
import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the places of an abstract name as arms of its study, those named most openly and most often first.
 *
 * <pre>
 *   title     Effects of zinc versus honey on cough      zinc, honey (rivals)
 *   aim       to assess the effect of zinc               zinc (topic)
 *   methods   assigned to zinc, honey or placebo         zinc, honey, placebo (sorted)
 *   results   in the zinc group                          zinc (side)
 * </pre>
 */
final class NamedArms {
    /** Most places that are looked at, so that a long text takes no longer than its length. */
    private static final int MOST = 60;

    private static final int TITLE = 3;
    private static final int LONGEST_TITLE = 6;
    private static final int MOST_SIDES = 3;
    private static final int LONGEST_SHOWN = 4;
    private static final String USE = " for ";

    /** How much it says for a name that a sentence sorts people into it and into others. */
    private static final int WHOLE = 4;

    private static final List<String> SLOTS = List.of("arm", "arm2", "arm3", "arm4");
    private static final List<String> ROLES = List.of("role", "role2", "role3", "role4");
    private static final Optional<String> COMPARATOR = Optional.of("comparator");

    /** How much one place of a rank says for a name; ranks left out make no arm. */
    private static final Map<Rank, Integer> WEIGHTS =
            new EnumMap<>(Map.of(Rank.SORTED, 6, Rank.RIVAL, 4, Rank.TOPIC, 3, Rank.SIDE, 2));

    private final Reading reading;
    private final ArmNames names;
    private final int arms;
    private final List<NamedArm> places = new ArrayList<>();
    private final List<Span> outcomes = new ArrayList<>();

    NamedArms(Reading reading, ArmNames names, int arms) {
        this.reading = reading;
        this.names = names;
        this.arms = arms;
        reading.sentences().forEach(this::read);
        for (Span got : names.labels().places()) {
            labelled(got);
        }
    }

    /** What a group with a label got: "tea (group B)". */
    private void labelled(Span got) {
        for (Sentence sentence : reading.sentences()) {
            if (sentence.span().contains(got)) {
                names.labelled(got).ifPresent(name -> place(name, Rank.SORTED, sentence, false));
            }
        }
    }

    private void read(Sentence sentence) {
        for (Mention mention : sentence.mentions()) {
            switch (mention.type()) {
                case "arm" -> arm(mention, sentence);
                case "told-arm" -> told(mention, sentence);
                case "comparison" -> {
                    add(mention, "intervention", Rank.RIVAL, sentence, false);
                    add(mention, "comparator", Rank.RIVAL, sentence, true);
                    add(mention, "comparator2", Rank.RIVAL, sentence, true);
                }
                case "aim" -> {
                    add(mention, "intervention", Rank.TOPIC, sentence, false);
                    add(mention, "comparator", Rank.RIVAL, sentence, true);
                }
                case "effect" -> mention.slot("outcome").ifPresent(outcomes::add);
                default -> {}
            }
        }
        parted(sentence);
        title(sentence);
    }

    /** Who got a thing or advises it makes no arm of it, but in a title; what others are held against is a rival. */
    private void told(Mention mention, Sentence sentence) {
        Rank told = Rank.valueOf(mention.attribute("rank").orElse("topic").toUpperCase(Locale.ROOT));
        Rank rank = isTitle(sentence.index()) && !WEIGHTS.containsKey(told) ? Rank.TOPIC : told;
        for (int i = 0; i < SLOTS.size() && WEIGHTS.containsKey(rank); i++) {
            boolean control = mention.attribute("role" + (i + 1)).isPresent();
            add(mention, SLOTS.get(i), rank, sentence, control);
        }
        add(mention, "comparator", Rank.RIVAL, sentence, true);
    }

    /** What a title begins with, where no rule reads what it is about. */
    private void title(Sentence sentence) {
        boolean unread =
                isTitle(sentence.index()) && places.stream().noneMatch(place -> place.sentence() == sentence.index());
        if (unread) {
            names.one(sentence.span())
                    .map(NamedArms::beforeUse)
                    .filter(name -> Terms.words(name).size() <= LONGEST_TITLE)
                    .ifPresent(name -> place(name, Rank.TOPIC, sentence, false));
        }
    }

    /** "Zinc for colds" is zinc. */
    private static String beforeUse(String name) {
        int use = name.indexOf(USE);
        return use < 0 ? name : name.substring(0, use);
    }

    /** What the words of a sentence say that people were parted between, where no rule reads it. */
    private void parted(Sentence sentence) {
        if (isTitle(sentence.index()) || !sentence.has("arm") || sentence.has("effect")) {
            return;
        }
        for (String name : names.parted(sentence)) {
            place(name, Rank.SORTED, sentence, false);
        }
    }

    private void arm(Mention mention, Sentence sentence) {
        boolean several =
                mention.slot("arm2").isPresent() || mention.slot("arm3").isPresent();
        for (int i = 0; i < SLOTS.size(); i++) {
            boolean control = mention.attribute(ROLES.get(i)).equals(COMPARATOR);
            add(mention, SLOTS.get(i), several ? Rank.SORTED : Rank.SIDE, sentence, control);
        }
    }

    private void add(Mention mention, String slot, Rank rank, Sentence sentence, boolean control) {
        Optional<Span> span = mention.slot(slot);
        for (String name : span.map(names::list).orElse(List.of())) {
            place(name, rank, sentence, control);
        }
    }

    /** Takes a place, so long as there are not so many that the text is no report of a trial. */
    private void place(String name, Rank rank, Sentence sentence, boolean control) {
        if (places.size() < MOST && names.labels().got(name).isEmpty()) {
            places.add(new NamedArm(name, rank, sentence.index(), control || names.isControl(name)));
        }
    }

    /** The names, one for each arm, with their roles; those named most openly and most often first. */
    Map<String, ArmRole> ranked() {
        List<Named> ranked = new ArrayList<>(all());
        ranked.removeIf(this::isMeasured);
        Set<Integer> sorting = sorting();
        ranked.sort(Comparator.comparing(arm -> -weight(arm, sorting)));
        Map<String, ArmRole> roles = new LinkedHashMap<>();
        boolean topic = false;
        for (Named arm : ranked) {
            if (!arm.isTopic() || !topic) {
                roles.put(arm.shown(), role(arm));
            }
            topic |= arm.isTopic();
        }
        return roles;
    }

    /** The names in the order in which the text first names the arms. */
    List<String> inOrder() {
        return all().stream().map(Named::shown).toList();
    }

    /** Whether one sentence sorts people into as many arms as there are, none of them a control. */
    boolean areRivals() {
        for (int sentence : sorting()) {
            Set<String> sorted = new HashSet<>();
            boolean control = false;
            for (NamedArm place : places) {
                if (place.sentence() == sentence && place.rank() == Rank.SORTED) {
                    sorted.add(place.name());
                    control |= place.control();
                }
            }
            if (!control && sorted.size() >= arms) {
                return true;
            }
        }
        return false;
    }

    /** An arm under its first name, with all places that name it. */
    private record Named(String name, List<NamedArm> places) {
        /** Its first name; the one by which people were sorted into it where that says far more: "tape in hand surgery". */
        private String shown() {
            boolean told = Terms.words(name).size() <= LONGEST_SHOWN;
            return places.stream()
                    .filter(place -> !told)
                    .filter(place -> place.rank() == Rank.SORTED)
                    .map(NamedArm::name)
                    .findFirst()
                    .orElse(name);
        }

        /** Whether it is only what the study is about; arms are named elsewhere, so at most one of these is an arm. */
        private boolean isTopic() {
            for (NamedArm place : places) {
                if (place.rank() != Rank.TOPIC) {
                    return false;
                }
            }
            return true;
        }

        private boolean isOpen() {
            for (NamedArm place : places) {
                if (place.rank() == Rank.SORTED || place.rank() == Rank.SIDE) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The places by the arm that they name, in the order of the text. */
    private List<Named> all() {
        List<Named> all = new ArrayList<>();
        for (NamedArm place : places) {
            arm(place.name(), all).places().add(place);
        }
        return all;
    }

    /** The arm that a name means, the last of all when none was named so before. */
    private Named arm(String name, List<Named> all) {
        for (Named arm : all) {
            if (isSame(arm.name(), name)) {
                return arm;
            }
        }
        Named added = new Named(name, new ArrayList<>());
        all.add(added);
        return added;
    }

    private boolean isSame(String one, String other) {
        boolean controls = arms < 3 && names.isControl(one) && names.isControl(other);
        return controls || names.same(one, other);
    }

    /** Whether a thing is named as what results measured, and neither in the title nor as what people got. */
    private boolean isMeasured(Named arm) {
        return !arm.isOpen()
                && arm.places().stream().noneMatch(place -> isTitle(place.sentence()))
                && outcomes.stream().anyMatch(outcome -> names.phrases(outcome).contains(arm.name()));
    }

    /** The sentences that sort people into at least two arms. */
    private Set<Integer> sorting() {
        Set<Integer> once = new HashSet<>();
        Set<Integer> sorting = new HashSet<>();
        for (NamedArm place : places) {
            if (place.rank() == Rank.SORTED && !once.add(place.sentence())) {
                sorting.add(place.sentence());
            }
        }
        return sorting;
    }

    private int weight(Named arm, Set<Integer> sorting) {
        int weight = 0;
        int sides = 0;
        boolean title = false;
        for (NamedArm place : arm.places()) {
            boolean again = place.rank() == Rank.SIDE && ++sides > MOST_SIDES;
            weight += again ? 0 : WEIGHTS.getOrDefault(place.rank(), 0);
            weight += sorting.contains(place.sentence()) ? WHOLE : 0;
            title |= isTitle(place.sentence());
        }
        return title ? weight + TITLE : weight;
    }

    private ArmRole role(Named arm) {
        boolean rival = true;
        for (NamedArm place : arm.places()) {
            rival &= place.control();
        }
        return rival || names.isControl(arm.name()) ? ArmRole.COMPARATOR : ArmRole.INTERVENTION;
    }

    /** Whether a sentence is a title. */
    private boolean isTitle(int sentence) {
        return reading.sentences().get(sentence).block().kind() == Block.Kind.TITLE;
    }
}
