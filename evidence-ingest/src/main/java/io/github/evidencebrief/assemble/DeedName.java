package io.github.evidencebrief.assemble;

import java.util.Optional;
import java.util.Set;

/**
 * Names what the people in a part of a study did or were made to do, from its verb on.
 *
 * <pre>
 *   were given | barley tea              barley tea
 *   told to | stretch | their calves     stretching their calves
 *   were sent | to a clinic | at once    sent to a clinic
 *   were not | invited                   not invited
 * </pre>
 */
final class DeedName {
    private static final int MOST_MORE = 7;
    private static final Set<String> WITH = Set.of("with", "through");
    private static final Set<String> PARTICLES = Set.of("out", "up");
    private static final Set<String> DOORS = Set.of("for", "to", "into", "on");
    private static final Set<String> MOVES =
            Set.of("walk", "sleep", "stay", "play", "read", "walked", "slept", "stayed");
    private static final Set<String> CHANGES = Set.of("change", "alter", "modify", "changing", "altering");
    private static final Set<String> THEIRS = Set.of("their", "his", "her", "its");

    private final ArmNames names;
    private final ArmWords words;
    private final SentenceWords sentence;
    private final ArmCutter cutter;

    DeedName(ArmNames names, ArmWords words, SentenceWords sentence) {
        this.names = names;
        this.words = words;
        this.sentence = sentence;
        this.cutter = new ArmCutter(names, words, sentence);
    }

    /** The name of what was done by a verb; absent when the verb names nothing, nor does what stands behind it. */
    Optional<String> of(int verb, int end) {
        int at = content(verb, end);
        Optional<String> idle = words.idle().around(sentence, verb, at).map(names::idle);
        return idle.isPresent()
                ? idle
                : isSorted(verb, at)
                        ? cutter.name(DOORS.contains(sentence.low(at)) ? at + 1 : at, end)
                        : deed(verb, at, end);
    }

    /** As {@link #of}, with what tells a thing from another of the same name: "lessons with a coach", "lessons on video". */
    Optional<String> inDetail(int verb, int end) {
        int at = content(verb, end);
        boolean gets = words.starts().contains(sentence.low(at)) || isSorted(verb, at);
        Optional<String> whole = gets ? cutter.whole(at, end) : Optional.empty();
        return whole.or(() -> of(verb, end));
    }

    private Optional<String> deed(int verb, int at, int end) {
        String low = sentence.low(at);
        if (CHANGES.contains(low) && at + 1 < end && isDenied(verb, at)) {
            return cutter.name(at + 1, end);
        }
        boolean passive = at > verb && (sentence.isPast(at) || words.isPast(low));
        if (passive) {
            return isDenied(verb, at) ? Optional.of("not " + low) : suffered(at, end);
        }
        boolean gives = at == verb && words.deals().giving().contains(low);
        boolean takes = words.starts().contains(low) || words.deals().perfects().contains(low);
        return gives || takes ? got(at, end) : done(at, end);
    }

    /** The verb that says something: "were | told to | rest". */
    private int content(int verb, int end) {
        int at = verb;
        while (at < end - 1 && isHelper(at)) {
            at++;
        }
        return at;
    }

    private boolean isHelper(int at) {
        String low = sentence.low(at);
        boolean perfect = words.deals().perfects().contains(low);
        return (perfect && (sentence.isPast(at + 1) || sentence.low(at + 1).equals("to")))
                || words.deals().passives().contains(low)
                || words.deals().allotting().contains(low)
                || words.deals().askings().contains(low)
                || words.deals().denials().contains(low)
                || low.equals("to")
                || sentence.isAdverb(at);
    }

    /** Whether people were sorted into what is named, not asked to do it. */
    private boolean isSorted(int verb, int at) {
        return any(verb, at, words.deals().allotting())
                && !any(verb, at, words.deals().askings());
    }

    private boolean isDenied(int verb, int at) {
        return any(verb, at, words.deals().denials());
    }

    private boolean any(int from, int to, TermSet known) {
        for (int at = from; at < to; at++) {
            if (known.contains(sentence.low(at))) {
                return true;
            }
        }
        return false;
    }

    /** What was done to people: the thing they were given, else the deed as it is worded. */
    private Optional<String> suffered(int verb, int end) {
        if (verb + 1 >= end || sentence.endsPart(verb)) {
            return Optional.of(sentence.low(verb));
        }
        String next = sentence.low(verb + 1);
        boolean thing = WITH.contains(next) || !words.stops().contains(next) || isThing(verb + 1);
        return (thing ? cutter.name(verb + 1, end) : Optional.<String>empty())
                .or(() -> Optional.of(whole(sentence.low(verb), verb, end)));
    }

    /** What stands behind a verb that says only that people got or did it; such a verb alone may name a deed. */
    private Optional<String> got(int verb, int end) {
        if (verb + 1 < end && !sentence.endsPart(verb)) {
            boolean moves = MOVES.contains(sentence.low(verb));
            return cutter.name(thing(verb, end), end).or(() -> moves ? named(verb, end) : cutter.whole(verb + 1, end));
        }
        return words.deals().acts().contains(sentence.low(verb)) ? Optional.empty() : noun(verb);
    }

    /** "Tried out clogs", "signed up for a course": where the words for the thing begin. */
    private int thing(int verb, int end) {
        int at = verb + 1;
        boolean particle = PARTICLES.contains(sentence.low(at));
        at += particle ? 1 : 0;
        return particle && at < end - 1 && sentence.low(at).equals("for") ? at + 1 : at;
    }

    private Optional<String> done(int verb, int end) {
        boolean alone = verb + 1 >= end || sentence.endsPart(verb);
        if (!alone && WITH.contains(sentence.low(verb + 1))) {
            return cutter.name(verb + 2, end);
        }
        boolean object = !alone && (!words.stops().contains(sentence.low(verb + 1)) || isThing(verb + 1));
        return alone
                ? noun(verb)
                : object && !sentence.low(verb).endsWith("ing") ? object(verb, end) : named(verb, end);
    }

    private boolean isThing(int at) {
        return words.deals().articles().contains(sentence.low(at))
                || sentence.isNumber(at)
                || THEIRS.contains(sentence.low(at));
    }

    private Optional<String> object(int verb, int end) {
        String own = THEIRS.contains(sentence.low(verb + 1)) ? " " + sentence.low(verb + 1) : "";
        Optional<String> thing = cutter.name(verb + 1, end);
        return thing.isEmpty() ? named(verb, end) : noun(verb).map(noun -> noun + own + " " + thing.get());
    }

    private Optional<String> named(int verb, int end) {
        return noun(verb).map(noun -> whole(noun, verb, end));
    }

    /** The deed with the few words behind it that tell how or where: "walking in a group". */
    private String whole(String deed, int verb, int end) {
        int stop = verb + 1;
        while (stop < end && !sentence.endsPart(stop - 1) && stop - verb <= MOST_MORE && tells(stop)) {
            stop++;
        }
        while (stop > verb + 1 && words.stops().contains(sentence.low(stop - 1))) {
            stop--;
        }
        return stop > verb + 1 ? deed + " " + names.clause(sentence.span(verb + 1, stop)) : deed;
    }

    private boolean tells(int at) {
        return !sentence.isNumber(at) && !words.deals().detailEnds().contains(sentence.low(at));
    }

    private Optional<String> noun(int verb) {
        String low = sentence.low(verb);
        boolean known = words.isNamed(low) && Character.isLetter(low.charAt(0));
        return known ? Optional.of(low.endsWith("ing") ? low : words.deedNouns().of(low)) : Optional.empty();
    }
}
