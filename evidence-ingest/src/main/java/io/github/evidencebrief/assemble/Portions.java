package io.github.evidencebrief.assemble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what each part of the people in a study got by setting side by side what is told of the parts, whatever the
 * verbs: a thing that is told of one part and not of the others is what that part got.
 *
 * <pre>
 *   Barbers rubbed | oil | into the scalps of 60 sailors, while 60 others kept to | their usual brush
 *   Half spent the evening at a | book club. | The others spent it with a | choir.
 * </pre>
 */
final class Portions {
    /** So near the end of what is told of a part it may deny what others got. */
    private static final int NEAR = 4;

    private final ArmNames names;
    private final ArmWords arms;
    private final DealWords words;

    Portions(ArmNames names, ArmWords arms) {
        this.names = names;
        this.arms = arms;
        this.words = arms.deals();
    }

    /** What the parts of one sentence got, in its order; empty unless each of two parts at least got a thing of its own. */
    List<String> within(SentenceWords sentence) {
        DealtPeople people = new DealtPeople(names, arms, sentence);
        List<Integer> places = new PeopleParts(arms, sentence, people).places();
        int counted = places.isEmpty() ? 0 : counted(sentence, people, places.get(0));
        if (counted == 0) {
            return List.of();
        }
        List<Portion> portions = new ArrayList<>();
        portions.add(new Portion(sentence, people, deed(sentence, people, counted), before(sentence, places.get(0))));
        add(portions, sentence, people, places);
        return apart(portions);
    }

    /** What the parts got of which a sentence tells the first and the next sentence the others. */
    List<String> across(SentenceWords sentence, SentenceWords next) {
        DealtPeople people = new DealtPeople(names, arms, sentence);
        int counted = counted(sentence, people, sentence.size());
        DealtPeople others = new DealtPeople(names, arms, next);
        int opening = others.opening();
        if (counted == 0 || opening == 0) {
            return List.of();
        }
        List<Integer> places = new PeopleParts(arms, next, others).places();
        List<Portion> portions = new ArrayList<>();
        portions.add(new Portion(sentence, people, deed(sentence, people, counted), sentence.size()));
        int end = places.isEmpty() ? next.size() : before(next, places.get(0));
        portions.add(new Portion(next, others, opening, end));
        add(portions, next, others, places);
        return apart(portions);
    }

    private void add(List<Portion> portions, SentenceWords sentence, DealtPeople people, List<Integer> places) {
        PeopleParts parts = new PeopleParts(arms, sentence, people);
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? before(sentence, places.get(i + 1)) : sentence.size();
            portions.add(new Portion(sentence, people, parts.behind(places.get(i)), end));
        }
    }

    /** Behind the last words before a place that count a part of the people; 0 when none do. */
    private int counted(SentenceWords sentence, DealtPeople people, int end) {
        int counted = 0;
        for (int at = 0; at < end - 1; at++) {
            if (words.parts().contains(sentence.low(at)) && people.areAt(at) && !sentence.isNumber(at + 1)) {
                counted = at + 1;
            } else if (sentence.isNumber(at) && people.noun(at, end) > 0) {
                counted = people.noun(at, end) + 1;
            }
        }
        return counted;
    }

    /** Where the words begin that tell what counted people got: the verb before them, "rubbed oil into 60 sailors". */
    private int deed(SentenceWords sentence, DealtPeople people, int counted) {
        PeopleParts parts = new PeopleParts(arms, sentence, people);
        for (int at = counted - 1; at > 0 && !sentence.endsPart(at - 1); at--) {
            if (parts.isVerb(at) && !words.passives().contains(sentence.low(at))) {
                return at;
            }
        }
        return counted;
    }

    /** Where what is told of one part ends before the words for the next. */
    private int before(SentenceWords sentence, int part) {
        int end = part;
        while (end > 1 && !sentence.endsPart(end - 1) && joins(sentence.low(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean joins(String word) {
        return words.joints().contains(word) || words.articles().contains(word) || word.equals("the");
    }

    /** The thing of each part that the others do not share; empty unless each has one and all differ. */
    private List<String> apart(List<Portion> portions) {
        List<String> arms = new ArrayList<>();
        for (Portion portion : portions) {
            Set<String> elsewhere = new LinkedHashSet<>();
            portions.stream().filter(other -> other != portion).forEach(other -> elsewhere.addAll(other.words()));
            Optional<String> own = portion.things().stream()
                    .filter(name -> !elsewhere.containsAll(names.words(name)))
                    .findFirst();
            Optional<String> name = own.or(() -> lack(portion, arms));
            if (name.isEmpty() || arms.contains(name.get())) {
                return List.of();
            }
            arms.add(name.get());
        }
        return arms;
    }

    private Optional<String> lack(Portion portion, List<String> before) {
        boolean lacks = portion.denies() && !before.isEmpty();
        return lacks ? Optional.of(names.none(before.get(0))) : Optional.empty();
    }

    /** What a sentence tells of one part of the people: the words behind those for the people, up to the next part. */
    private final class Portion {
        private final SentenceWords sentence;
        private final DealtPeople people;
        private final PeopleParts parts;
        private final int from;
        private final int end;

        Portion(SentenceWords sentence, DealtPeople people, int from, int end) {
            this.sentence = sentence;
            this.people = people;
            this.parts = new PeopleParts(arms, sentence, people);
            this.from = from;
            this.end = end;
        }

        /** The words that may name things. */
        Set<String> words() {
            Set<String> all = new LinkedHashSet<>();
            for (int at = from; at < end; at++) {
                all.addAll(names.words(sentence.low(at)));
            }
            return all;
        }

        /** The things it names, in the order of the sentence; what is idle alone where it tells of that. */
        List<String> things() {
            if (from >= end) {
                return List.of();
            }
            Optional<String> idle = arms.idle()
                    .first(sentence)
                    .filter(place -> sentence.span(from, end).contains(place.span()))
                    .map(names::idle);
            return idle.isPresent() ? List.of(idle.get()) : named();
        }

        private List<String> named() {
            List<String> things = new ArrayList<>();
            int start = from;
            for (int at = from; at <= end; at = Math.max(at + 1, start)) {
                boolean breaks = at == end || breaks(at);
                if (breaks || sentence.endsPart(at)) {
                    int stop = breaks ? at : at + 1;
                    if (start < stop) {
                        names.arm(sentence.span(start, stop))
                                .filter(name -> !names.isBodyPart(name))
                                .ifPresent(things::add);
                    }
                    start = breaks && at < end && sentence.isNumber(at)
                            ? Math.max(at, people.noun(at, end)) + 1
                            : at + 1;
                }
            }
            return things;
        }

        private boolean breaks(int at) {
            String low = sentence.low(at);
            return arms.stops().contains(low)
                    || parts.isVerb(at)
                    || sentence.isNumber(at)
                    || (people.isPeople(low) && !isKind(at))
                    || words.joints().contains(low)
                    || words.perfects().contains(low)
                    || words.dealers().contains(low);
        }

        /** "Nurse visits": people who only tell what kind of thing the next word names. */
        private boolean isKind(int at) {
            boolean ends =
                    at + 1 >= end || sentence.endsPart(at) || arms.stops().contains(sentence.low(at + 1));
            return !ends && !sentence.low(at).endsWith("s") && !parts.isVerb(at + 1);
        }

        /** Whether it tells of people who got nothing of what others got. */
        boolean denies() {
            for (int at = Math.max(from, end - NEAR); at < end; at++) {
                if (words.denials().contains(sentence.low(at))) {
                    return true;
                }
            }
            return false;
        }
    }
}
