package io.github.evidencebrief.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Reads from one sentence what the people in a study were parted between, however it is worded.
 *
 * <pre>
 *   assigned to take part in | yoga classes twice a week | or to attend | weekly lectures
 *   half | used | standing desks | and 58 | kept their usual desks
 * </pre>
 */
final class Allotment {
    private static final int MOST_BETWEEN = 32;
    private static final int NEAR = 4;
    private static final int LONGEST_DEED = 8;

    private final DealWords words;
    private final SentenceWords sentence;
    private final DealtPeople people;
    private final ArmCutter cutter;
    private final ArmWords arms;
    private final DeedName deeds;

    Allotment(ArmNames names, ArmWords arms, SentenceWords sentence) {
        this.arms = arms;
        this.words = arms.deals();
        this.sentence = sentence;
        this.people = new DealtPeople(names, arms, sentence);
        this.cutter = new ArmCutter(names, arms, sentence);
        this.deeds = new DeedName(names, arms, sentence);
    }

    /** What the arms got, in the order of the sentence; empty unless it names at least two. */
    List<String> arms() {
        List<String> halves = halves();
        List<String> parts = halves.size() > 1 ? halves : eitherDid();
        return parts.size() > 1 ? parts : choice(cutter::name);
    }

    /** "Either started a singing course or were put on a waiting list". */
    private List<String> eitherDid() {
        OptionalInt either = first(1, at -> sentence.low(at).equals("either") && isDeed(at + 1));
        OptionalInt or = either.isEmpty()
                ? either
                : first(either.getAsInt() + 2, at -> sentence.low(at).equals("or") && isDeed(at + 1));
        if (or.isEmpty() || or.getAsInt() - either.getAsInt() > MOST_BETWEEN) {
            return List.of();
        }
        return Stream.of(deeds.of(either.getAsInt() + 1, or.getAsInt()), deeds.of(or.getAsInt() + 1, sentence.size()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private boolean isDeed(int at) {
        return at < sentence.size() - 1
                && (sentence.isPast(at)
                        || words.acts().contains(sentence.low(at))
                        || words.passives().contains(sentence.low(at)));
    }

    /** What the arms got with all that is told of it, where their names alone do not tell them apart. */
    List<String> wholeArms() {
        return choice((from, end) -> sentence.leads(end - 1) ? Optional.empty() : cutter.whole(from, end));
    }

    /** As {@link #wholeArms} with clauses that tell which things are meant. */
    List<String> toldArms() {
        return choice(cutter::told);
    }

    /** What one part of the people got, where a sentence begins with them: "Half were picked to get X", "The others did Y". */
    Optional<String> part() {
        int from = people.opening();
        if (from == 0) {
            return Optional.empty();
        }
        int last = Math.min(sentence.size() - 1, from + LONGEST_DEED);
        for (int at = last; at > from; at--) {
            if (arms.starts().contains(sentence.low(at)) && sentence.low(at - 1).equals("to")) {
                return cutter.from(at + 1);
            }
        }
        OptionalInt act = first(from, at -> at < last && words.acts().contains(sentence.low(at)));
        return act.isPresent() ? cutter.from(act.getAsInt() + 1) : deeds.of(from, sentence.size());
    }

    /** Whether the sentence begins with the other part of the people. */
    boolean isOther() {
        int from = people.opening();
        for (int at = 0; at < from; at++) {
            if (words.otherParts().contains(sentence.low(at))
                    && !sentence.low(at).equals("half")) {
                return true;
            }
        }
        return false;
    }

    /** "Half were assigned to X and half to Y", "forty wore X while the rest kept to Y". */
    private List<String> halves() {
        OptionalInt act = first(0, at -> words.acts().contains(sentence.low(at)));
        if (act.isEmpty()) {
            return List.of();
        }
        OptionalInt other = first(act.getAsInt() + 2, this::isOtherPart);
        if (other.isEmpty() || !goesOn(other.getAsInt())) {
            return List.of();
        }
        int part = other.getAsInt();
        return named(act.getAsInt() + 1, isUnjoined(part) ? part : part - 1, part + 1, cutter::name);
    }

    /** ", another 41": no joint stands before the other part; a number may go on an enumeration. */
    private boolean isUnjoined(int part) {
        return sentence.endsPart(part - 1) && !sentence.isNumber(part);
    }

    private boolean isOtherPart(int at) {
        String before = sentence.low(at - 1);
        boolean linked = before.equals("the") || words.joints().contains(before);
        return people.isOther(at) && (linked || sentence.endsPart(at - 1));
    }

    /** Whether what follows says what the other part did: "58 kept", "half to". */
    private boolean goesOn(int at) {
        for (int next = at + 1; next < Math.min(sentence.size(), at + NEAR); next++) {
            if (words.acts().contains(sentence.low(next)) || sentence.low(next).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** How a name is cut from the words from one to before another. */
    private interface Cut {
        Optional<String> name(int from, int end);
    }

    /** "Were randomly assigned to X or Y", "asked to do X or Y". */
    private List<String> choice(Cut cut) {
        OptionalInt act = first(0, at -> words.allotting().contains(sentence.low(at)));
        OptionalInt either = first(act.orElse(0), at -> sentence.low(at).equals("either"));
        OptionalInt door = either.isPresent() ? either : door(act);
        if (door.isEmpty()) {
            return List.of();
        }
        int from = door.getAsInt() + 1;
        OptionalInt or = last(from);
        boolean near = or.isPresent() && or.getAsInt() - from < MOST_BETWEEN - 1;
        return near ? named(from, or.getAsInt(), or.getAsInt() + 1, cut) : List.of();
    }

    /** The "or" before the last arm: that behind a comma, where commas part the arms, else the first. */
    private OptionalInt last(int from) {
        OptionalInt first = first(from + 1, at -> words.choices().contains(sentence.low(at)));
        boolean listed = first.isPresent() && sentence.endsPart(before(from, first.getAsInt()));
        OptionalInt serial =
                first(from + 1, at -> words.choices().contains(sentence.low(at)) && sentence.endsPart(at - 1));
        return listed && serial.isPresent() ? serial : first;
    }

    /** The last word before a place at which a part of the sentence ends; the place before it when none does. */
    private int before(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (sentence.endsPart(at)) {
                return at;
            }
        }
        return to - 1;
    }

    /** The word that leads from the act to the first arm; "60 to 78" leads nowhere. */
    private OptionalInt door(OptionalInt act) {
        if (act.isEmpty()) {
            return act;
        }
        OptionalInt door =
                first(act.getAsInt() + 1, at -> words.doors().contains(sentence.low(at)) && !sentence.isNumber(at - 1));
        return door.isPresent()
                ? door
                : first(0, at -> at < act.getAsInt() && words.acts().contains(sentence.low(at)));
    }

    private OptionalInt first(int from, IntPredicate test) {
        for (int at = Math.max(1, from); at < sentence.size(); at++) {
            if (test.test(at)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** The names of an enumeration and of what stands behind its last joint; none unless all are told apart. */
    private List<String> named(int from, int end, int second, Cut cut) {
        List<String> named = new ArrayList<>();
        int start = from;
        for (int at = from; at < end; at++) {
            if (sentence.endsPart(at) || at + 1 == end) {
                cut.name(start, at + 1).ifPresent(named::add);
                start = at + 1;
            }
        }
        Optional<String> last = cut.name(second, sentence.size());
        last.ifPresent(named::add);
        boolean apart = named.stream().distinct().count() == named.size();
        return (last.isPresent() || isBoth(second)) && apart ? named : List.of();
    }

    /** "Or both", "or to do both": one arm got all that the others got. */
    private boolean isBoth(int from) {
        return first(from, at -> at < from + NEAR && sentence.low(at).equals("both"))
                .isPresent();
    }
}
