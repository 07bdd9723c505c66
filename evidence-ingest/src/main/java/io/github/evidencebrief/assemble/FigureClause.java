package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.Figures.Figure;
import io.github.evidencebrief.assemble.PhraseWords.Role;
import io.github.evidencebrief.document.Span;
import java.util.List;
import java.util.Set;

/** The words of a sentence with figures: where its claim opens, its verbs, and who is one of the groups compared. */
final class FigureClause {
    private static final int FRONT = 7;
    private static final int LONGEST_GROUP = 6;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;

    private final Terms terms;
    private final SentenceWords words;
    private final Set<String> arms;

    /** Words from one place to before another. */
    record Stretch(int from, int to) {
        boolean isEmpty() {
            return from >= to;
        }
    }

    /**
     * The words of a stretch of text.
     *
     * @param arms the words of what the groups of its study got, in lower case
     */
    FigureClause(Context context, Span stretch, Set<String> arms) {
        this.terms = context.terms();
        this.words = new SentenceWords(context.reading().document().text(), stretch);
        this.arms = arms;
    }

    SentenceWords words() {
        return words;
    }

    int size() {
        return words.size();
    }

    String low(int at) {
        return words.low(at);
    }

    boolean endsPart(int at) {
        return words.endsPart(at);
    }

    boolean is(TermSet some, int at) {
        return at >= 0 && at < words.size() && some.contains(words.low(at));
    }

    int start(int word) {
        return words.span(word, word + 1).start();
    }

    Span span(Stretch side) {
        return words.span(side.from(), side.to());
    }

    List<Figure> figures() {
        return Figures.in(words, terms.clock());
    }

    /** Where the claim before a figure begins, behind a time in front and a joining word. */
    int opening(int figure) {
        int at = joined(0, figure);
        for (int i = at; i < Math.min(figure, FRONT); i++) {
            at = words.endsPart(i) && isFront(at, i) ? i + 1 : at;
        }
        return joined(at, figure);
    }

    private int joined(int from, int to) {
        int at = from;
        while (at < to && (is(terms.figures().joints(), at) || words.low(at).equals("however"))) {
            at++;
        }
        return at;
    }

    /** "By spring", "a year on": what stands before the first comma and tells a time. */
    private boolean isFront(int from, int last) {
        boolean time = terms.phrases().fronting().contains(words.low(from));
        for (int at = from; at <= last; at++) {
            time |= terms.clock().contains(words.low(at));
        }
        return time;
    }

    /** Behind the last word before a mark. */
    int partEnd(int from, int to) {
        int at = from;
        while (at < to && !words.endsPart(at)) {
            at++;
        }
        return Math.min(to, at + 1);
    }

    /** Behind words such as "had" and "still" before the verb that tells something. */
    int helped(int verb) {
        int at = verb;
        while (at + 1 < words.size() && is(terms.figures().helpers(), at) && !words.endsPart(at)) {
            at++;
        }
        return at;
    }

    /** From one word on to before another, a mark or a time. */
    Stretch untimed(int from, int to) {
        int at = from;
        while (at < to && (at == from || !words.endsPart(at - 1)) && !isTime(at)) {
            at++;
        }
        return trimmed(new Stretch(from, at));
    }

    private boolean isTime(int at) {
        return is(terms.figures().times(), at)
                && at + 1 < words.size()
                && (words.isNumber(at + 1) || isUnit(at + 1) || isUnit(Math.min(at + 2, words.size() - 1)));
    }

    /** "Week", "half-year". */
    private boolean isUnit(int at) {
        String word = words.low(at);
        return terms.clock().contains(word.substring(word.indexOf('-') + 1));
    }

    /** The verb of a clause, which does not tell who is meant; below 0 without one. */
    int verb(int from, int to) {
        int at = from;
        while (at < to) {
            if (is(terms.figures().relatives(), at) && at + 1 < to) {
                at = pastVerbs(at + 1, to);
            } else if (isVerb(at) && !isToldOfGroup(at, to)) {
                return at;
            } else {
                at++;
            }
        }
        return -1;
    }

    /** "Women visited by nurses had slept": a participle that tells which women, as another verb stands behind it. */
    private boolean isToldOfGroup(int at, int to) {
        boolean participle = words.isPast(at)
                && at + 1 < to
                && (terms.phrases().places().contains(words.low(at + 1))
                        || words.low(at + 1).equals("by"));
        for (int next = at + 2; participle && next < to && !endsPart(next - 1); next++) {
            if (is(terms.figures().helpers(), next)
                    && terms.phrases().roles(words.low(next)).contains(Role.VERB)) {
                return true;
            }
        }
        return false;
    }

    private int pastVerbs(int from, int to) {
        int at = from;
        while (at < to
                && (is(terms.figures().helpers(), at)
                        || words.low(at).equals("not")
                        || words.low(at).equals("never"))) {
            at++;
        }
        return at + 1;
    }

    private boolean isVerb(int at) {
        String word = words.low(at);
        return terms.phrases().roles(word).contains(Role.VERB)
                || terms.arms().isPast(word)
                || (words.isPast(at) && at > 0 && mayHaveVerb(words.low(at - 1)));
    }

    /** Whether a verb may stand behind a word: "patients noticed", not "the noticed". */
    private boolean mayHaveVerb(String word) {
        return terms.people().contains(word)
                || terms.arms().groups().contains(word)
                || !terms.edges().contains(word);
    }

    /** Without articles and the like at both ends. */
    Stretch trimmed(Stretch side) {
        int from = side.from();
        int to = side.to();
        while (from < to && isLoose(from)) {
            from++;
        }
        while (to > from && isLoose(to - 1)) {
            to--;
        }
        return new Stretch(from, to);
    }

    private boolean isLoose(int at) {
        String word = words.low(at);
        return terms.edges().contains(word)
                || (terms.phrases().roles(word).contains(Role.LOOSE) && !word.equals("without"));
    }

    /** The words of a group without what is loose around them; empty when they speak of none. */
    Stretch group(Stretch side) {
        Stretch trimmed = trimmed(side);
        boolean group = isGroup(trimmed) || (isGroup(side) && side.to() - side.from() < LONGEST_GROUP);
        return !group ? new Stretch(side.from(), side.from()) : trimmed.isEmpty() ? side : trimmed;
    }

    /** The group that the sentence opens with before its subject: "on oats, the bakers slept"; empty without one. */
    Stretch front(int opening) {
        Stretch front = new Stretch(0, Math.min(opening, size()));
        boolean told = !front.isEmpty()
                && endsPart(opening - 1)
                && terms.phrases().fronting().contains(words.low(0))
                && isGroup(front);
        return told ? trimmed(front) : new Stretch(0, 0);
    }

    /** Whether a word stands for a group told of before. */
    boolean isPronoun(int at) {
        return terms.phrases().clauses().contains(words.low(at))
                || words.low(at).equals("they");
    }

    /** "The stretchers", of those who got stretching. */
    private boolean isCalledByDeed(String word) {
        boolean doers = word.endsWith("ers") || word.endsWith("ed");
        for (String arm : doers ? arms : Set.<String>of()) {
            int same = 0;
            while (same < Math.min(arm.length(), word.length()) && arm.charAt(same) == word.charAt(same)) {
                same++;
            }
            if (same >= Math.max(SHORTEST_STEM, arm.length() - LONGEST_ENDING)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some words speak of people of a study or of what they got. */
    boolean isGroup(Stretch side) {
        for (int at = side.from(); at < side.to(); at++) {
            String word = words.low(at);
            if (is(terms.figures().sides(), at)
                    || terms.people().contains(word)
                    || terms.arms().groups().contains(word)
                    || arms.contains(word)
                    || isCalledByDeed(word)) {
                return true;
            }
        }
        List<String> all = words.lows().subList(side.from(), side.to());
        return terms.arms().rest().isIn(all) || terms.controls().isIn(all);
    }
}
