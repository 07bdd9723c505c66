package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.RuleSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in a sentence what people did who got nothing new.
 *
 * <pre>
 *   to foot baths or to | carry on as usual       carry on as usual
 *   the others | had to wait | a year             waiting
 *   a parallel class was | left alone             left alone
 * </pre>
 *
 * @param deeds whole phrases for it
 * @param asEver words behind "as" that tell it of any deed
 * @param between words between the deed and "as"
 * @param others words for people, who are no part of what they did
 */
record IdleDeeds(TermSet deeds, TermSet asEver, TermSet between, TermSet others) {
    /** What those got who had to wait. */
    static final String WAITING = "waiting";

    private static final int MOST_BETWEEN = 2;
    private static final Set<String> WAITS = Set.of("wait", "waited");
    private static final Set<String> MADE_TO = Set.of("to", "who", "rest", "others", "half");

    static IdleDeeds of(RuleSet rules) {
        return new IdleDeeds(
                new TermSet(rules.terms("idle-deeds")),
                new TermSet(rules.terms("as-ever")),
                new TermSet(rules.terms("going-on")),
                TermSet.ofAll(rules, "other-parts", "people", "passive-words", "perfect-words", "articles"));
    }

    /** A place that tells of such a deed. */
    record Place(Span span, boolean waits) {}

    /** The first such place; absent when people got something, or nothing is told of them. */
    Optional<Place> first(SentenceWords sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            Optional<Place> place = at(sentence, at);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The place that holds one of some words. */
    Optional<Place> around(SentenceWords sentence, int from, int last) {
        for (int at = Math.max(0, from - MOST_BETWEEN); at <= last; at++) {
            Optional<Place> place = at(sentence, at);
            if (place.filter(found -> found.span().end() > sentence.span(from, from + 1).start()).isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** The place that begins with a word. */
    private Optional<Place> at(SentenceWords sentence, int at) {
        if (isWait(sentence, at)) {
            return Optional.of(new Place(sentence.span(at, at + 1), true));
        }
        int end = Math.max(deed(sentence, at), asEver(sentence, at));
        return end > at ? Optional.of(new Place(sentence.span(at, end), false)) : Optional.empty();
    }

    private static boolean isWait(SentenceWords sentence, int at) {
        return at > 0 && WAITS.contains(sentence.low(at)) && MADE_TO.contains(sentence.low(at - 1));
    }

    private int deed(SentenceWords sentence, int at) {
        return at + deeds.lengthAt(sentence.lows(), at);
    }

    /** Where "carry on as usual" ends; 0 when no such words begin here. */
    private int asEver(SentenceWords sentence, int from) {
        int as = from;
        while (as < sentence.size() && as <= from + MOST_BETWEEN + 1 && goesOn(sentence, from, as)) {
            as++;
        }
        boolean told = as + 1 < sentence.size() && sentence.low(as).equals("as");
        int length = told ? asEver.lengthAt(sentence.lows(), as + 1) : 0;
        return length > 0 ? as + 1 + length : 0;
    }

    private boolean goesOn(SentenceWords sentence, int from, int at) {
        String low = sentence.low(at);
        return !low.equals("as")
                && !sentence.endsPart(at)
                && (at == from ? begins(low) : between.contains(low));
    }

    private boolean begins(String word) {
        return !others.contains(word) && !between.contains(word) && Character.isLetter(word.charAt(0));
    }
}
