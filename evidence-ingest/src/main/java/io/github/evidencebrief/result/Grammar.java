package io.github.evidencebrief.result;

import java.util.List;
import java.util.Set;

/** What the words of one line can be in it. */
final class Grammar {
    private static final Set<String> JOINTS = Set.of("and", "or", "plus");
    private static final int ARM_REACH = 6;

    private final List<Word> line;
    private final ResultWords words;

    Grammar(List<Word> line, ResultWords words) {
        this.line = line;
        this.words = words;
    }

    int size() {
        return line.size();
    }

    Word word(int at) {
        return line.get(at);
    }

    /** The word in lower case; empty before and behind the line. */
    String low(int at) {
        return at >= 0 && at < line.size() ? line.get(at).low() : "";
    }

    boolean isJoint(int at) {
        return JOINTS.contains(low(at));
    }

    boolean isAdverb(int at) {
        return words.isAdverb(low(at));
    }

    boolean isDeterminer(int at) {
        return words.determiners().contains(low(at));
    }

    boolean isPreposition(int at) {
        return words.prepositions().contains(low(at));
    }

    boolean isLink(int at) {
        return words.links().contains(low(at));
    }

    boolean isBreak(int at) {
        return words.breaks().contains(low(at));
    }

    boolean isLight(int at) {
        boolean bound = (low(at).equals("with") && low(at - 1).equals("associated"))
                || (low(at).equals("in") && low(at - 1).startsWith("result"));
        boolean amount = line.get(at).number()
                && at > 0
                && (isLink(at - 1) || low(at - 1).equals("a") || low(at - 1).equals("by"));
        return bound
                || amount
                || isAdverb(at)
                || words.isDenial(low(at))
                || words.light().contains(low(at));
    }

    boolean isOpener(int at) {
        return words.openers().contains(low(at));
    }

    /** Whether it tells a direction. */
    boolean changes(int at) {
        return !words.change(low(at)).isEmpty() && !words.differences().contains(low(at));
    }

    /** Whether it tells a direction and is no noun. */
    boolean turns(int at) {
        return changes(at) && !words.nouns().contains(low(at));
    }

    /** Whether a new subject stands before it. */
    boolean isFinite(int at) {
        return words.finite().contains(low(at)) || turns(at);
    }

    /** Whether the noun before keeps the phrase behind this preposition. */
    boolean isLinked(int at) {
        boolean preposition =
                Set.of("for", "to", "with", "from", "about", "in", "on", "at").contains(low(at));
        return preposition
                && words.linked().contains(low(at - 1))
                && !isArm(at + 1)
                && at + 1 < size()
                && !line.get(at + 1).number();
    }

    /** Whether a noun phrase ends before this word. */
    boolean ends(int at) {
        return at >= size()
                || isLink(at)
                || isBreak(at)
                || isPreposition(at)
                || words.than().contains(low(at))
                || line.get(at).number();
    }

    /** Whether a noun phrase begins here, perhaps behind adverbs and articles. */
    boolean begins(int at) {
        int i = skip(at);
        boolean degree = (low(i).equals("more") || low(i).equals("less")) && ends(i + 1);
        return i < size() && !ends(i) && !isJoint(i) && !low(i).equals("of") && !degree;
    }

    /** The first word behind adverbs and articles. */
    int skip(int at) {
        int i = at;
        while (i < size() && !line.get(i).marked() && (isAdverb(i) || isDeterminer(i))) {
            i++;
        }
        return i;
    }

    /** Whether the words from here name a group: "the patients in the patch group", "placebo". */
    boolean isArm(int at) {
        for (int i = at; i < Math.min(size(), at + ARM_REACH); i++) {
            if (words.groups().contains(low(i)) || words.controls().contains(low(i))) {
                return true;
            } else if ((i > at && (low(i).equals("of") || ends(i)))
                    || line.get(i).marked()) {
                return false;
            }
        }
        return false;
    }

    /** The words without what may not stand at the ends of a phrase. */
    Range trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isLoose(start)) {
            start++;
        }
        while (end > start && isLoose(end - 1)) {
            end--;
        }
        return new Range(start, end);
    }

    private boolean isLoose(int at) {
        return isDeterminer(at)
                || isAdverb(at)
                || isJoint(at)
                || isPreposition(at)
                || isOpener(at)
                || isLink(at)
                || low(at).startsWith("significan")
                || Set.of("of", "mean", "observed", "there").contains(low(at));
    }
}
