package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.NamedArm.Rank;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Reads from one sentence of a text for lay readers what it names as got by the people in a study. */
final class SentenceArms {
    private static final List<String> SLOTS = List.of("arm", "arm2", "arm3", "arm4");

    private final Reading reading;
    private final ArmNames names;
    private final ToldGroups groups;
    private final NoArms others;
    private final BiPredicate<String, Sentence> prominent;

    /** A reader that asks whether what some people got alone stands out where a sentence names it. */
    SentenceArms(
            Reading reading,
            ArmNames names,
            ToldGroups groups,
            NoArms others,
            BiPredicate<String, Sentence> prominent) {
        this.reading = reading;
        this.names = names;
        this.groups = groups;
        this.others = others;
        this.prominent = prominent;
    }

    List<NamedArm> in(Sentence sentence) {
        List<NamedArm> arms = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            switch (mention.type()) {
                case "told-arm", "told-peer" -> told(mention, sentence, arms);
                case "arm" -> arm(mention, sentence, arms);
                case "comparison" -> comparison(mention, sentence, arms);
                case "aim" -> add(arms, mention, sentence, "intervention", Rank.TOPIC, false);
                default -> {}
            }
        }
        parted(sentence, arms);
        dealt(sentence, arms);
        idle(sentence, arms);
        parts(sentence, arms);
        if (sentence.has("effect") || sentence.has("contrast")) {
            groups(sentence, arms);
        }
        return arms;
    }

    /** Where no rule names two arms that people were sorted into, the words of the sentence may. */
    private void parted(Sentence sentence, List<NamedArm> arms) {
        List<String> parted = partedBy(sentence, arms);
        if (parted.size() > 1) {
            arms.removeIf(arm -> arm.rank() == Rank.SORTED);
            parted.forEach(name -> arms.add(new NamedArm(name, Rank.SORTED, sentence.index(), names.isControl(name))));
        } else if (arms.stream().noneMatch(arm -> arm.rank() == Rank.SORTED)) {
            part(sentence).ifPresent(name -> arms.add(portion(name, sentence, names.isOther(sentence))));
        }
    }

    private List<String> partedBy(Sentence sentence, List<NamedArm> known) {
        List<String> parted = names.parted(sentence).stream()
                .filter(name -> !others.isCondition(name))
                .toList();
        List<String> told = known.stream()
                .filter(arm -> arm.rank() == Rank.SORTED)
                .map(NamedArm::name)
                .distinct()
                .toList();
        if (isOneThing(parted) || (parted.size() < 2 && isOneThing(told))) {
            return Stream.of(names.detailed(sentence), names.told(sentence))
                    .filter(arms -> arms.size() > 1 && !isOneThing(arms))
                    .findFirst()
                    .orElse(parted);
        }
        return parted.size() < 2 && sorted(known) < 2 ? names.detailed(sentence) : parted;
    }

    /** "The diary app" and "an app": names of which one may mean the other tell no two arms apart. */
    private boolean isOneThing(List<String> parted) {
        return parted.size() == 2 && names.same(parted.get(0), parted.get(1));
    }

    /** What counted people got, where nothing else in the sentence says of as many parts of them what they were sorted into. */
    private void dealt(Sentence sentence, List<NamedArm> arms) {
        long sorted = arms.stream().filter(arm -> arm.rank() == Rank.SORTED).count();
        Deal deal = names.dealt(sentence);
        if (deal.isWhole() && (sorted < 2 || deal.added() || deal.size() > Math.max(2, sorted(arms)))) {
            arms.removeIf(arm -> arm.rank() == Rank.SORTED);
            whole(deal, sentence, arms);
        } else if (sorted == 0) {
            deal.arms().stream()
                    .filter(name -> prominent.test(name, sentence))
                    .forEach(name -> arms.add(new NamedArm(name, Rank.TOPIC, sentence.index(), names.isControl(name))));
        }
    }

    /** How many arms people were sorted into. */
    private static long sorted(List<NamedArm> arms) {
        return arms.stream()
                .filter(arm -> arm.rank() == Rank.SORTED)
                .map(NamedArm::name)
                .distinct()
                .count();
    }

    private void whole(Deal deal, Sentence sentence, List<NamedArm> arms) {
        String first = deal.arms().get(0);
        for (String name : deal.arms()) {
            boolean control = names.isControl(name) || (deal.added() && name.equals(first));
            arms.add(new NamedArm(name, Rank.SORTED, sentence.index(), control));
        }
        if (deal.lacked()) {
            arms.add(new NamedArm(names.none(first), Rank.SORTED, sentence.index(), true));
        }
    }

    /** "Half were picked to get X. The others did Y." */
    private Optional<String> part(Sentence sentence) {
        int next = sentence.index() + 1;
        boolean other = names.isOther(sentence)
                || (next < reading.sentences().size()
                        && names.isOther(reading.sentences().get(next)));
        return other
                ? names.part(sentence)
                        .or(() -> names.dealt(sentence).arms().stream()
                                .filter(name -> !others.isCondition(name))
                                .findFirst())
                        .or(() -> counted(sentence))
                : Optional.empty();
    }

    /** "45 had their knees cooled." What those did of whom the next sentence tells the rest. */
    private Optional<String> counted(Sentence sentence) {
        return sentence.has("effect") || sentence.has("contrast") ? Optional.empty() : names.countedDeed(sentence);
    }

    /** Those whose results a sentence tells; what stands behind "than" is what others are compared with. */
    private void groups(Sentence sentence, List<NamedArm> arms) {
        names.deed(sentence.span()).ifPresent(name -> arms.add(new NamedArm(name, Rank.TOLD, sentence.index(), false)));
        int rival = sentence.all("contrast")
                .mapToInt(mention -> mention.span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
        List<ToldGroup> told = groups.in(sentence.span());
        boolean pair = isPair(told);
        for (ToldGroup group : told) {
            boolean control = group.span().start() > rival || names.isControl(group.name());
            if (pair) {
                arms.removeIf(arm -> arm.rank().compareTo(Rank.PAIR) > 0 && names.same(arm.name(), group.name()));
            }
            if (!group.denied() && arms.stream().noneMatch(arm -> names.same(arm.name(), group.name()))) {
                Rank rank = pair ? Rank.PAIR : group.sure() ? Rank.SIDE : Rank.TOLD;
                arms.add(new NamedArm(group.name(), rank, sentence.index(), control));
            }
        }
    }

    /** Whether two groups are told of by what each got: "44 percent of those on zinc and 41 percent of those sipping tea". */
    private boolean isPair(List<ToldGroup> told) {
        List<String> got = told.stream()
                .filter(group -> !group.denied())
                .map(ToldGroup::name)
                .distinct()
                .toList();
        return got.size() == 2 && !names.same(got.get(0), got.get(1));
    }

    private void told(Mention mention, Sentence sentence, List<NamedArm> arms) {
        Rank rank = Rank.valueOf(mention.attribute("rank").orElse("topic").toUpperCase(Locale.ROOT));
        int first = arms.size();
        for (int i = 0; i < SLOTS.size(); i++) {
            boolean control = mention.attribute("role" + (i + 1)).isPresent();
            add(arms, mention, sentence, SLOTS.get(i), rank, control);
        }
        if (mention.attribute("rest").isPresent()) {
            arms.subList(first, arms.size())
                    .replaceAll(arm -> new NamedArm(arm.name(), arm.rank(), arm.sentence(), arm.control(), true));
        }
        if (mention.attribute("whole").isPresent()) {
            mention.slot("comparator")
                    .map(names::control)
                    .filter(name -> !name.endsWith(" it") && !name.endsWith(" them"))
                    .ifPresent(name -> arms.add(new NamedArm(name, rank, sentence.index(), true)));
        } else {
            add(arms, mention, sentence, "comparator", rank, true);
        }
    }

    private void arm(Mention mention, Sentence sentence, List<NamedArm> arms) {
        boolean several =
                mention.slot("arm2").isPresent() || mention.slot("arm3").isPresent();
        boolean control = mention.attribute("role").equals(Optional.of("comparator"));
        boolean sorted = several
                || mention.attribute("rank").isPresent()
                || mention.slot("arm").map(this::named).filter(this::isMixed).isPresent();
        for (String slot : SLOTS) {
            add(arms, mention, sentence, slot, sorted ? Rank.SORTED : Rank.SIDE, control);
        }
    }

    /** "Singing, card games or no treatment": an enumeration that ends in a control names all arms. */
    private boolean isMixed(List<String> arms) {
        return arms.stream().anyMatch(names::isControl) && !arms.stream().allMatch(names::isControl);
    }

    private void comparison(Mention mention, Sentence sentence, List<NamedArm> arms) {
        boolean control = mention.slot("comparator")
                .map(reading::words)
                .filter(names::isControl)
                .isPresent();
        add(arms, mention, sentence, "intervention", control ? Rank.SIDE : Rank.RIVAL, false);
        add(arms, mention, sentence, "comparator", Rank.RIVAL, true);
        add(arms, mention, sentence, "comparator2", Rank.RIVAL, true);
    }

    private void add(List<NamedArm> arms, Mention mention, Sentence sentence, String slot, Rank rank, boolean control) {
        Optional<Span> span = mention.slot(slot);
        if (span.isPresent() && isIdle(sentence, span.get())) {
            return;
        }
        span.map(this::named)
                .orElse(List.of())
                .forEach(
                        name -> arms.add(new NamedArm(name, rank, sentence.index(), control || names.isControl(name))));
    }

    private boolean isIdle(Sentence sentence, Span span) {
        return names.idle(sentence).filter(place -> place.span().overlaps(span)).isPresent();
    }

    /** What the parts of the people did, where nothing else in the sentence names as many arms and no result is told. */
    private void parts(Sentence sentence, List<NamedArm> arms) {
        List<String> parts = tellsResult(sentence) ? List.of() : names.partDeeds(sentence);
        if (parts.size() > Math.max(1, sorted(arms))) {
            arms.removeIf(arm -> arm.rank() == Rank.SORTED);
            parts.forEach(name -> arms.add(new NamedArm(name, Rank.SORTED, sentence.index(), names.isControl(name))));
        }
    }

    /** What the parts of the people got of whom a sentence, or one and the next, tell, whatever the verbs; no result does. */
    List<NamedArm> portions(Sentence sentence) {
        List<String> portions = tellsResult(sentence) ? List.of() : names.portions(sentence, next(sentence));
        return portions.stream()
                .filter(name -> !others.isCondition(name))
                .map(name -> portion(name, sentence, !name.equals(portions.get(0))))
                .toList();
    }

    private NamedArm portion(String name, Sentence sentence, boolean rest) {
        return new NamedArm(name, Rank.SORTED, sentence.index(), names.isControl(name), rest);
    }

    /** The next sentence of the paragraph, where it tells no result. */
    private Optional<Sentence> next(Sentence sentence) {
        int next = sentence.index() + 1;
        return next < reading.sentences().size()
                ? Optional.of(reading.sentences().get(next))
                        .filter(other -> other.block().equals(sentence.block()) && !tellsResult(other))
                : Optional.empty();
    }

    private boolean tellsResult(Sentence sentence) {
        return sentence.has("effect")
                || sentence.has("contrast")
                || sentence.all("magnitude").anyMatch(this::isFigure);
    }

    /** "30 percent", but not "half" or "40 cooks", which may be a part of the people. */
    private boolean isFigure(Mention magnitude) {
        String words = reading.words(magnitude.slot("magnitude").orElse(magnitude.span()));
        boolean people = !words.contains(" of ") && names.isPerson(words.substring(words.lastIndexOf(' ') + 1));
        return words.contains("percent") || (words.chars().anyMatch(Character::isDigit) && !people);
    }

    /** "Or to carry on as usual", "the others had to wait": those who got nothing new are an arm beside others. */
    private void idle(Sentence sentence, List<NamedArm> arms) {
        Optional<String> idle = names.idle(sentence).map(names::idle);
        idle.ifPresent(name -> arms.removeIf(arm -> arm.name().equals(name)));
        boolean told = arms.stream().anyMatch(arm -> arm.rank() == Rank.SORTED && arm.control());
        if (idle.isPresent() && !told && (hasOthers(sentence, arms) || names.isOther(sentence))) {
            arms.add(new NamedArm(idle.get(), Rank.SORTED, sentence.index(), true));
        }
    }

    /** Whether a sentence names people who got something; what one part of them got is an arm where others got nothing. */
    private boolean hasOthers(Sentence sentence, List<NamedArm> arms) {
        if (sorted(arms) == 0) {
            List<String> dealt = names.dealt(sentence).arms();
            List<String> alone = dealt.isEmpty() ? names.part(sentence).stream().toList() : dealt;
            alone.stream()
                    .filter(name -> !names.isControl(name))
                    .forEach(name -> arms.add(new NamedArm(name, Rank.SORTED, sentence.index(), false)));
        }
        return sorted(arms) > 0;
    }

    private List<String> named(Span span) {
        return names.list(span).stream()
                .filter(name -> !others.isPerson(name) && !others.isTitled(name))
                .toList();
    }
}
