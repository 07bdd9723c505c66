package io.github.evidencebrief.assemble;

import java.util.Optional;

/**
 * Cuts the name of what people got out of the words of a sentence.
 *
 * <pre>
 *   to take part in | yoga classes | twice a week         yoga classes
 *   two cups of | barley tea | with their breakfast       barley tea
 *   care by their own doctor | for a year                 care by their own doctor (whole)
 * </pre>
 */
final class ArmCutter {
    private static final int LONGEST_WHOLE = 8;

    private final ArmNames names;
    private final ArmWords words;
    private final SentenceWords sentence;

    ArmCutter(ArmNames names, ArmWords words, SentenceWords sentence) {
        this.names = names;
        this.words = words;
        this.sentence = sentence;
    }

    /** The name from a word on to the end of the sentence. */
    Optional<String> from(int from) {
        return name(from, sentence.size());
    }

    /** The name at the start of some words, without verbs, doses and numbers before it and what is told of it behind. */
    Optional<String> name(int from, int end) {
        int start = start(from, end);
        Optional<String> idle =
                words.idle().around(sentence, from, Math.min(start, end - 1)).map(names::idle);
        if (idle.isPresent()) {
            return idle;
        }
        int avoided = start < end ? start + words.avoiding().lengthAt(sentence.lows(), start) : start;
        if (start < avoided && avoided < end) {
            return name(avoided, end).map(name -> avoiding(start, avoided) + " " + name);
        }
        int stop = start;
        while (stop < end && (stop == start || !words.stops().contains(sentence.low(stop)))) {
            stop++;
            if (sentence.endsPart(stop - 1) || sentence.isDashed(stop - 1)) {
                break;
            }
        }
        return start < stop && !sentence.isBracketed(from) ? names.arm(sentence.span(start, stop)) : Optional.empty();
    }

    /** The name together with what is told of it behind: "calls from a nurse", "care by their own doctor". */
    Optional<String> whole(int from, int end) {
        return whole(from, end, false);
    }

    /** The same with a clause that tells which it is: "an app that only shows the news". */
    Optional<String> told(int from, int end) {
        return whole(from, end, true);
    }

    private Optional<String> whole(int from, int end, boolean clause) {
        int start = start(from, end);
        int stop = start;
        while (stop < end && (!isDetailEnd(stop) || (clause && stop > start && isOfClause(stop)))) {
            stop++;
            if (sentence.endsPart(stop - 1) || sentence.isDashed(stop - 1)) {
                break;
            }
        }
        boolean fits = start < stop && stop - start <= LONGEST_WHOLE && names.isNamed(sentence.span(start, stop));
        return fits ? Optional.of(names.clause(sentence.span(start, stop))) : Optional.empty();
    }

    private boolean isDetailEnd(int at) {
        return words.deals().detailEnds().contains(sentence.low(at));
    }

    /** "That", or the verb or adverb behind it. */
    private boolean isOfClause(int at) {
        return sentence.low(at).equals("that")
                || sentence.low(at - 1).equals("that")
                || (at > 1 && sentence.low(at - 2).equals("that"));
    }

    /** "Give up" is told of as a deed: "giving up". */
    private String avoiding(int from, int to) {
        String rest = String.join(" ", sentence.lows().subList(from + 1, to));
        String low = sentence.low(from);
        return ((low.endsWith("ing") ? low : words.deedNouns().of(low)) + " " + rest).strip();
    }

    private int start(int from, int end) {
        int start = from;
        while (start < end && opens(start, end) && words.avoiding().lengthAt(sentence.lows(), start) == 0) {
            start++;
        }
        return start;
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
