package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;
import java.util.List;
import java.util.Set;

/**
 * Words of outcomes of which more is better or worse for people; the name of an ailment is told by its ending too.
 *
 * <pre>
 *   "itis" is an ending     tendinitis, colitis      bad
 *   "osis" is one           scoliosis                bad; diagnosis, which is excepted, is not
 * </pre>
 *
 * @param all the terms of the four sets, since most words are in none of them
 * @param good terms of which more is better; they win over bad ones of the same words
 * @param bad terms of which less is better
 * @param moreWanted terms of which more is better where they were measured; by themselves they are no outcomes
 * @param lessWanted terms of which less is better there
 * @param gains what one side has over the other: "benefits", "the edge"
 * @param endings ends of words that name ailments, without a hyphen
 * @param excepted words with such an end that name none
 */
record Worths(
        TermSet all,
        TermSet good,
        TermSet bad,
        TermSet moreWanted,
        TermSet lessWanted,
        TermSet gains,
        Endings endings,
        Set<String> excepted) {
    private static final int LONGEST = 4;

    static Worths of(RuleSet rules) {
        return new Worths(
                TermSet.ofAll(rules, "good", "bad", "more-wanted", "less-wanted"),
                new TermSet(rules.terms("good")),
                new TermSet(rules.terms("bad")),
                new TermSet(rules.terms("more-wanted")),
                new TermSet(rules.terms("less-wanted")),
                new TermSet(rules.terms("advantages")),
                new Endings(rules.terms("ailment-endings")),
                rules.terms("no-ailments"));
    }

    /** 1 when more is better of what a stretch of words names, -1 when less is, 0 when they are no term. */
    int of(List<String> words, int from, int to) {
        if (!all.isTerm(words, from, to)) {
            return isAilment(words, from, to) ? -1 : 0;
        }
        if (good.isTerm(words, from, to) || moreWanted.isTerm(words, from, to)) {
            return 1;
        }
        return isBad(words, from, to) || lessWanted.isTerm(words, from, to) ? -1 : 0;
    }

    /** Whether words name nothing but what one side has over the other, or what it has it over with: "benefits of massage". */
    boolean isGain(List<String> words) {
        return !words.isEmpty()
                && gains.contains(words.get(0))
                && (words.size() == 1 || words.get(1).equals("of"));
    }

    /** What the last of the good and bad terms says: "hearing loss" is a loss, "pain relief" a relief. */
    int last(List<String> words) {
        for (int to = words.size(); to > 0; to--) {
            for (int from = Math.max(0, to - LONGEST); from < to; from++) {
                int worth = of(words, from, to);
                if (worth != 0) {
                    return worth;
                }
            }
        }
        return 0;
    }

    /** Whether a stretch of words names an outcome. */
    boolean isTerm(List<String> words, int from, int to) {
        return good.isTerm(words, from, to) || isBad(words, from, to);
    }

    private boolean isBad(List<String> words, int from, int to) {
        return bad.isTerm(words, from, to) || isAilment(words, from, to);
    }

    private boolean isAilment(List<String> words, int from, int to) {
        return to - from == 1 && isAilment(words.get(from));
    }

    /** Whether an outcome is named in the words. */
    boolean isIn(List<String> words) {
        return good.isIn(words) || isBadIn(words);
    }

    /** Whether a term of which less is better stands in the words. */
    boolean isBadIn(List<String> words) {
        return bad.isIn(words) || isAnyAilment(words);
    }

    /** Whether a word by itself is a term of which less is better. */
    boolean isBad(String word) {
        return bad.contains(word) || isAilment(word);
    }

    /** Whether a term of which less is better, or wanted, begins at a word. */
    boolean beginsBad(List<String> words, int at) {
        return bad.lengthAt(words, at) > 0 || lessWanted.lengthAt(words, at) > 0 || isAilment(words.get(at));
    }

    private boolean isAnyAilment(List<String> words) {
        for (String word : words) {
            if (isAilment(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAilment(String word) {
        return endings.end(word) && !excepted.contains(word);
    }
}
