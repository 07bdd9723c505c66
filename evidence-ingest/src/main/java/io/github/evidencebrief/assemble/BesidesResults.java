package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.List;
import java.util.Set;

/**
 * Tells which words of change or comparison tell no result: those of one person, of how a study was run, of what people
 * are, of what was planned and of decades gone by.
 *
 * <pre>
 *   He slept better after a holiday           one person
 *   The questionnaire had fewer questions     what the study was run with
 *   Rowers were rung up more often            what was done to run it
 *   Rowers were more often retired            what they are
 *   The regatta was longer than planned       set against a plan
 *   In the 1950s, boats leaked more           gone by
 * </pre>
 */
final class BesidesResults {
    private static final Set<String> OWN = Set.of("my", "his", "her");
    private static final Set<String> JOINTS = Set.of("and", "but", "while", "whereas", "because", "although", "though");
    private static final Set<String> OPENERS =
            Set.of("and", "but", "so", "then", "now", "when", "since", "once", "if", "as", "because", "yet", "for");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose");
    private static final Set<String> LIKELY = Set.of("likely", "apt");
    private static final Types OF_GROUPS = Types.of("group", "all-groups", "study-new", "study-same", "size", "result");
    private static final int LONGEST_SUBJECT = 8;
    private static final int LONGEST_PREDICATE = 6;

    private final Context context;
    private final BesideWords known;

    BesidesResults(Context context) {
        this.context = context;
        this.known = context.terms().besides();
    }

    /** Whether an effect of a sentence tells no result. */
    boolean tells(Sentence sentence, Mention effect) {
        SentenceWords words = new SentenceWords(context.reading().document().text(), sentence.span());
        int first = first(words, anchor(effect));
        int last = first(words, effect.span().end()) - 1;
        return first < words.size()
                && (isOfClause(words, opening(words, first), last)
                        || ElsewhereTold.isAgainstPlan(words, first, known.unwished())
                        || ElsewhereTold.isSupposed(words, first, last)
                        || (!sentence.hasAny(OF_GROUPS) && ElsewhereTold.isLongAgo(words)));
    }

    /** What a predicate is known by stands behind its subject, which opens its sentence. */
    private static int anchor(Mention effect) {
        return effect.attribute("deed")
                .flatMap(deed -> effect.slot("outcome"))
                .orElse(effect.span())
                .start();
    }

    private static int first(SentenceWords words, int from) {
        int at = 0;
        while (at < words.size() && words.span(at, at + 1).end() <= from) {
            at++;
        }
        return at;
    }

    /** Where the clause begins that a word stands in. */
    private int opening(SentenceWords words, int at) {
        int from = at;
        while (from > 0
                && !words.endsPart(from - 1)
                && !JOINTS.contains(words.low(from - 1))
                && !words.low(from - 1).equals("that")
                && !isTelling(words.low(from - 1))) {
            from--;
        }
        return from;
    }

    /** What is said of the subject of a clause; behind a verb of telling a new clause begins. */
    private boolean isOfClause(SentenceWords words, int opening, int last) {
        int from = opening;
        while (from < words.size() - 1 && (OPENERS.contains(words.low(from)) || words.isAdverb(from))) {
            from++;
        }
        int verb = verb(words, from);
        if (words.low(from).equals("to") && from < last) {
            return from == 0 || words.endsPart(from - 1);
        } else if (verb < 0) {
            return isSelf(words, from) && from <= last;
        } else if (isTelling(words.low(verb))) {
            int next = verb + 1 < words.size() && words.low(verb + 1).equals("that") ? verb + 2 : verb + 1;
            return next < words.size() && next <= last && isOfClause(words, next, last);
        }
        int own = isRelative(words, from, verb) ? lastVerb(words, verb, last) : verb;
        return isOfOne(words, from, verb)
                || (own == verb && isOfGear(words, from, verb))
                || isHandled(words, from, own)
                || isOfTraits(words, own);
    }

    private static boolean isRelative(SentenceWords words, int from, int verb) {
        return words.lows().subList(from, verb).stream().anyMatch(RELATIVES::contains);
    }

    private int lastVerb(SentenceWords words, int verb, int last) {
        int at = Math.min(last, words.size() - 1);
        while (at > verb && !isVerb(words, at)) {
            at--;
        }
        return at;
    }

    private int verb(SentenceWords words, int from) {
        for (int at = from + 1; at < words.size() && at <= from + LONGEST_SUBJECT; at++) {
            if (isVerb(words, at) || isTelling(words.low(at))) {
                return at;
            } else if (words.endsPart(at)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isVerb(SentenceWords words, int at) {
        String word = words.low(at);
        return isBeing(word)
                || context.terms().arms().pasts().contains(word)
                || word.equals("has")
                || word.equals("have")
                || (words.isPast(at) && !context.terms().edges().contains(words.low(at - 1)));
    }

    private static boolean isBeing(String word) {
        return word.equals("was") || word.equals("were") || word.equals("is") || word.equals("are");
    }

    private boolean isTelling(String word) {
        return known.say().contains(word)
                || context.terms().studies().tellings().contains(word);
    }

    private boolean isSelf(SentenceWords words, int at) {
        return known.self().contains(words.low(at).replace('\u2019', '\''));
    }

    /** "He slept", "her knees hurt"; "her patients slept" is of others. */
    private boolean isOfOne(SentenceWords words, int from, int verb) {
        return isSelf(words, from)
                || (OWN.contains(words.low(from))
                        && !known.ownPeople().isOneOf(words.lows().subList(from, verb)));
    }

    /** "The method was", "the first trial of its kind had". */
    private boolean isOfGear(SentenceWords words, int from, int verb) {
        int head = from;
        while (head + 1 < verb && !isPlace(words.low(head + 1)) && !isLoose(words, head + 1)) {
            head++;
        }
        List<String> noun = Terms.words(words.low(head));
        String deed = words.low(verb);
        boolean run = isBeing(deed) || deed.equals("had") || known.handling().contains(deed);
        return !isArm(words.span(from, verb))
                && (known.gear().isIn(noun) || (run && known.run().isIn(noun)));
    }

    private static boolean isLoose(SentenceWords words, int at) {
        return words.isAdverb(at)
                || words.low(at).equals("also")
                || words.low(at).equals("now");
    }

    private boolean isArm(Span subject) {
        return context.interventions().areIn(context.reading().words(subject));
    }

    private boolean isPlace(String word) {
        return word.equals("of") || context.terms().phrases().places().contains(word);
    }

    /** "The rowers were visited more often"; "rowing was followed by fewer colds" tells what came of it. */
    private boolean isHandled(SentenceWords words, int from, int verb) {
        List<String> said = words.lows().subList(verb + 1, end(words, verb + 1));
        return isBeing(words.low(verb))
                && known.handling().isOneOf(said.subList(0, Math.min(2, said.size())))
                && !said.contains("by")
                && isOfPeople(words, from, verb);
    }

    private boolean isOfPeople(SentenceWords words, int from, int verb) {
        List<String> subject = words.lows().subList(from, verb);
        return subject.contains("those")
                || subject.contains("group")
                || context.terms().people().isIn(subject)
                || isArm(words.span(from, verb));
    }

    /** "Were more often retired", "lived further from a park". */
    private boolean isOfTraits(SentenceWords words, int verb) {
        boolean being = isBeing(words.low(verb));
        List<String> said = words.lows().subList(verb + 1, end(words, verb + 1));
        if (said.isEmpty()) {
            return false;
        }
        boolean had = words.low(verb).equals("had") && said.get(0).equals("been") && said.contains("longer");
        boolean lived = words.low(verb).equals("lived") || words.low(verb).equals("had");
        return had
                || ((being || lived || LIKELY.stream().anyMatch(said::contains))
                        && !isTied(words, verb, said.get(0))
                        && known.traits().isIn(said));
    }

    /** "Was linked to poorer sleep": what something was tied to is no trait, though "retired" is one. */
    private boolean isTied(SentenceWords words, int verb, String first) {
        return isBeing(words.low(verb))
                && words.isPast(verb + 1)
                && !known.traits().contains(first)
                && !known.traits().isIn(List.of("be", first));
    }

    private static int end(SentenceWords words, int from) {
        int to = from;
        while (to < words.size()
                && to - from < LONGEST_PREDICATE
                && !(to > from && words.endsPart(to - 1))
                && !words.low(to).equals("than")) {
            to++;
        }
        return to;
    }
}
