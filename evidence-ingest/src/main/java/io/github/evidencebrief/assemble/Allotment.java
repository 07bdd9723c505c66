package io.github.evidencebrief.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

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
    private static final int LONGEST_ACT = 4;
    private static final Set<String> CHOICE = Set.of("or", "versus", "vs");
    private static final Set<String> LINKS = Set.of("and", "while", "whereas", "but", "the");
    private static final int LONGEST_DEED = 8;
    private static final Set<String> FIRST_PARTS = Set.of("half", "one", "first", "some");
    private static final Set<String> AUXILIARIES = Set.of("of", "was", "were", "simply", "then");
    private static final Set<String> DETAIL_ENDS =
            Set.of("who", "that", "which", "for", "and", "or", "twice", "once", "over", "during", "every", "offered");
    private static final Set<String> DOORS = Set.of("to", "between", "into");

    private final ArmNames names;
    private final ArmWords words;
    private final SentenceWords sentence;

    Allotment(ArmNames names, ArmWords words, SentenceWords sentence) {
        this.names = names;
        this.words = words;
        this.sentence = sentence;
    }

    /** What the arms got, in the order of the sentence; empty unless it names at least two. */
    List<String> arms() {
        List<String> arms = halves();
        return arms.size() > 1 ? arms : choice(false);
    }

    /** What the arms got with all that is told of it, where their names alone do not tell them apart. */
    List<String> detailedArms() {
        return choice(true);
    }

    /** What one part of the people got, where a sentence begins with them: "Half were picked to get X", "The others did Y". */
    Optional<String> part() {
        int from = opening();
        if (from == 0) {
            return Optional.empty();
        }
        int last = Math.min(sentence.size() - 1, from + LONGEST_DEED);
        for (int at = last; at > from; at--) {
            if (words.starts().contains(sentence.low(at))
                    && sentence.low(at - 1).equals("to")) {
                return name(at + 1, sentence.size());
            }
        }
        OptionalInt act = first(from, at -> at < last && words.acts().contains(sentence.low(at)));
        return act.isPresent() ? name(act.getAsInt() + 1, sentence.size()) : Optional.empty();
    }

    /** Whether the sentence begins with the other part of the people. */
    boolean isOther() {
        int from = opening();
        for (int at = 0; at < from; at++) {
            if (words.otherParts().contains(sentence.low(at))
                    && !sentence.low(at).equals("half")) {
                return true;
            }
        }
        return false;
    }

    /** How many words name the part at the start of the sentence; 0 when none does. */
    private int opening() {
        int at = 0;
        while (at < Math.min(sentence.size() - 1, LONGEST_ACT) && isPart(at)) {
            at++;
        }
        return at > 0 && (AUXILIARIES.contains(sentence.low(at)) || words.acts().contains(sentence.low(at))) ? at : 0;
    }

    private boolean isPart(int at) {
        String low = sentence.low(at);
        return low.equals("the")
                || FIRST_PARTS.contains(low)
                || words.otherParts().contains(low)
                || (at > 0 && (words.groups().contains(low) || sentence.isNumber(at)));
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
        return named(act.getAsInt() + 1, other.getAsInt() - 1, other.getAsInt() + 1);
    }

    private boolean isOtherPart(int at) {
        boolean part = words.otherParts().contains(sentence.low(at)) || sentence.isNumber(at);
        return part && (LINKS.contains(sentence.low(at - 1)) || sentence.endsPart(at - 1));
    }

    /** Whether what follows says what the other part did: "58 kept", "half to". */
    private boolean goesOn(int at) {
        for (int next = at + 1; next < Math.min(sentence.size(), at + LONGEST_ACT); next++) {
            if (words.acts().contains(sentence.low(next)) || sentence.low(next).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** "Were randomly assigned to X or Y", "asked to do X or Y"; each with all that is told of it when it is wanted whole. */
    private List<String> choice(boolean whole) {
        OptionalInt act = first(0, at -> words.allotting().contains(sentence.low(at)));
        int from = act.orElse(0);
        OptionalInt either = first(from, at -> sentence.low(at).equals("either"));
        OptionalInt door = either.isPresent() ? either : door(act);
        if (door.isEmpty()) {
            return List.of();
        }
        OptionalInt or = first(door.getAsInt() + 2, at -> CHOICE.contains(sentence.low(at)));
        boolean near = or.isPresent() && or.getAsInt() - door.getAsInt() < MOST_BETWEEN;
        if (!near) {
            return List.of();
        }
        return whole
                ? detailed(door.getAsInt() + 1, or.getAsInt(), or.getAsInt() + 1)
                : named(door.getAsInt() + 1, or.getAsInt(), or.getAsInt() + 1);
    }

    /** The word that leads from the act to the first arm; "60 to 78" leads nowhere. */
    private OptionalInt door(OptionalInt act) {
        if (act.isEmpty()) {
            return act;
        }
        OptionalInt door =
                first(act.getAsInt() + 1, at -> DOORS.contains(sentence.low(at)) && !sentence.isNumber(at - 1));
        return door.isPresent()
                ? door
                : first(0, at -> at < act.getAsInt() && words.acts().contains(sentence.low(at)));
    }

    private OptionalInt first(int from, java.util.function.IntPredicate test) {
        for (int at = Math.max(1, from); at < sentence.size(); at++) {
            if (test.test(at)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private List<String> named(int from, int end, int second) {
        List<String> arms = new ArrayList<>();
        int start = from;
        for (int at = from; at < end; at++) {
            if (sentence.endsPart(at) || at + 1 == end) {
                name(start, at + 1).ifPresent(arms::add);
                start = at + 1;
            }
        }
        Optional<String> last = name(second, sentence.size());
        last.ifPresent(arms::add);
        boolean apart = arms.stream().distinct().count() == arms.size();
        return last.isPresent() && apart ? arms : List.of();
    }

    /** As {@link #named}, each with what is told of it behind: "calls from a nurse", "care by their own doctor". */
    private List<String> detailed(int from, int end, int second) {
        List<String> arms = new ArrayList<>();
        int start = from;
        for (int at = from; at < end; at++) {
            if (sentence.endsPart(at) || at + 1 == end) {
                Optional<String> name = sentence.leads(at) ? Optional.empty() : detailed(start, at + 1);
                name.ifPresent(arms::add);
                start = at + 1;
            }
        }
        Optional<String> last = detailed(second, sentence.size());
        last.ifPresent(arms::add);
        return last.isPresent() && arms.stream().distinct().count() == arms.size() ? arms : List.of();
    }

    private Optional<String> detailed(int from, int end) {
        int start = from;
        while (start < end && opens(start, end)) {
            start++;
        }
        int stop = start;
        while (stop < end && !DETAIL_ENDS.contains(sentence.low(stop))) {
            stop++;
            if (sentence.endsPart(stop - 1)) {
                break;
            }
        }
        boolean fits = start < stop && stop - start <= LONGEST_DEED && names.isNamed(sentence.span(start, stop));
        return fits ? Optional.of(names.clause(sentence.span(start, stop))) : Optional.empty();
    }

    /** The name at the start of some words, without verbs, doses and numbers before it and what is told of it behind. */
    Optional<String> name(int from, int end) {
        int start = from;
        while (start < end && opens(start, end)) {
            start++;
        }
        int stop = start;
        while (stop < end && (stop == start || !words.stops().contains(sentence.low(stop)))) {
            stop++;
            if (sentence.endsPart(stop - 1)) {
                break;
            }
        }
        return start < stop && !sentence.isBracketed(from) ? names.arm(sentence.span(start, stop)) : Optional.empty();
    }

    private boolean opens(int at, int end) {
        boolean dose = words.units().contains(sentence.low(at))
                && at + 1 < end
                && sentence.low(at + 1).equals("of");
        return !sentence.endsPart(at)
                && (dose
                        || words.starts().contains(sentence.low(at))
                        || sentence.isNumber(at)
                        || names.isPerson(sentence.low(at)));
    }
}
