package io.github.evidencebrief.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from one sentence what some counted people were given or did, and what the others were given instead.
 *
 * <pre>
 *   Barbers gave | 40 men | a scalp brush | or | a comb
 *   48 nurses | rinsed with | barley tea, | 50 with | lemon water
 *   Thirty bakers | wore | clogs | and thirty did not
 *   They gave | clogs | to half of the bakers and | slippers | to the rest
 * </pre>
 */
final class Dealing {
    private static final int REACH = 30;
    private static final int MOST_BACK = 16;
    private static final int RECIPIENTS = 9;
    private static final int DETAILS = 16;
    private static final int NEAR = 4;
    private static final Set<String> JOINTS = Set.of("and", "while", "whereas", "but", "or", "then");
    /** Words at which the people who are given something are over. */
    private static final Set<String> LEADING = Set.of("to", "with", "and", "while", "whereas", "but", "or", "then");

    private static final Set<String> DETAILING = Set.of(
            "with", "of", "aged", "who", "in", "from", "over", "under", "undergoing", "needing", "whose", "having");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "either");
    private static final Set<String> BE = Set.of("was", "were", "been", "being", "be");
    private static final Set<String> HAVING = Set.of("had", "has", "have");
    private static final Set<String> COUNTING = Set.of("half", "some", "one", "group", "all", "everyone");
    /** Behind these words stands who says so. */
    private static final Set<String> SAYING = Set.of("as", "according", "say", "said", "report", "reported");

    private static final Set<String> PRONOUNS = Set.of("it", "them", "this", "these", "so");
    private static final Set<String> ALL = Set.of("half", "some", "all", "each", "them", "one", "group", "those");
    private static final Set<String> DENIALS =
            Set.of("not", "didn't", "don't", "nothing", "none", "without", "neither", "never", "hadn't", "weren't");

    /**
     * What a sentence deals out.
     *
     * @param arms what the people got, in the order of the sentence
     * @param lacked whether others are told of who went without
     * @param added whether the second arm got its thing on top of what all got
     */
    record Deal(List<String> arms, boolean lacked, boolean added) {
        static final Deal NONE = new Deal(List.of(), false, false);

        boolean isWhole() {
            return arms.size() > 1 || lacked;
        }
    }

    private final Allotment allotment;
    private final ArmNames names;
    private final ArmWords words;
    private final SentenceWords sentence;

    Dealing(ArmNames names, ArmWords words, SentenceWords sentence) {
        this.allotment = new Allotment(names, words, sentence);
        this.names = names;
        this.words = words;
        this.sentence = sentence;
    }

    /** What the sentence deals out, where it names two arms, else the first that it deals out alone. */
    Deal deal() {
        List<String> singles = new ArrayList<>();
        for (int at = 1; at < sentence.size() - 1; at++) {
            Deal deal = at(at);
            if (deal.isWhole()) {
                return deal;
            }
            if (!isWeak(at)) {
                singles.addAll(deal.arms());
            }
        }
        return singles.size() < 2 ? new Deal(singles, false, false) : several(singles);
    }

    /** Of things that are told of one by one only what came on top of the first is set beside it. */
    private Deal several(List<String> singles) {
        String last = singles.get(singles.size() - 1);
        return isOnTop() ? both(singles.get(0), Optional.of(last)) : alone(singles.get(0));
    }

    private Deal at(int verb) {
        if (isTaken(verb)) {
            return deal(verb + 1);
        }
        return isGiven(verb) ? given(verb) : Deal.NONE;
    }

    /** Whether a verb says what counted people did or were given. */
    private boolean isTaken(int verb) {
        boolean had = HAVING.contains(sentence.low(verb));
        boolean act = words.acts().contains(sentence.low(verb)) && !had;
        boolean having = HAVING.contains(sentence.low(verb - 1));
        return (act || ((had || isPast(verb)) && isElided(verb))) && !having && isCounted(verb);
    }

    /** "Rinsed with barley tea, 50 with": any deed will do where the others follow without one. */
    private boolean isElided(int verb) {
        for (int at = verb + 2; at < Math.min(sentence.size() - 1, verb + REACH); at++) {
            if (isOther(at) && (sentence.low(at + 1).equals("with") || isDenied(at + 1) || isActed(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isActed(int part) {
        for (int at = part + 1; at < Math.min(sentence.size(), part + NEAR); at++) {
            if (words.acts().contains(sentence.low(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPast(int at) {
        String low = sentence.low(at);
        return low.length() > NEAR && low.endsWith("ed");
    }

    /** "Kept", "had": a verb that may say other things of people than what they were given. */
    private boolean isWeak(int verb) {
        return !isTaken(verb)
                ? people(verb + 1) == 0
                : words.weakActs().contains(sentence.low(verb)) || !words.acts().contains(sentence.low(verb));
    }

    /** Whether the words before a verb count people: "48 nurses", "half of the bakers", "one group". */
    private boolean isCounted(int verb) {
        boolean counted = false;
        boolean people = false;
        for (int at = verb - 1; at >= Math.max(0, verb - MOST_BACK) && !isActor(at); at--) {
            boolean part = isPartWord(at);
            counted |= part || sentence.isNumber(at);
            people |= part || names.isPerson(sentence.low(at)) || isCountedNoun(at);
            if (counted && (people || at == verb - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPartWord(int at) {
        return words.otherParts().contains(sentence.low(at)) || COUNTING.contains(sentence.low(at));
    }

    /** Whether a word is one for somebody who takes nothing himself, or leads to another clause. */
    private boolean isActor(int at) {
        String low = sentence.low(at);
        return words.dealers().contains(low) || low.equals("who") || low.equals("to");
    }

    /** "Forty hatters", "40 young hatters": those that are counted, by whatever name. */
    private boolean isCountedNoun(int at) {
        boolean noun = sentence.low(at).endsWith("s") && !names.isNoThing(sentence.low(at));
        boolean counted = at > 0 && (sentence.isNumber(at - 1) || (at > 1 && sentence.isNumber(at - 2)));
        return noun && counted;
    }

    /** Whether a verb says what somebody gave to people. */
    private boolean isGiven(int verb) {
        return words.giving().contains(sentence.low(verb)) && !BE.contains(sentence.low(verb - 1));
    }

    private Deal given(int verb) {
        int people = people(verb + 1);
        if (people > 0) {
            return deal(door(verb, people));
        }
        return handed(verb);
    }

    /** The word behind those who are given something; 0 when no people stand behind the verb. */
    private int people(int from) {
        for (int at = from; at < Math.min(sentence.size() - 1, from + RECIPIENTS); at++) {
            if (isRecipient(at, from)) {
                return at + 1;
            }
            if (sentence.endsPart(at) || LEADING.contains(sentence.low(at))) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isRecipient(int at, int from) {
        String low = sentence.low(at);
        boolean number = sentence.isNumber(at) && ARTICLES.contains(sentence.low(at + 1));
        boolean counted = at > from && isCountedNoun(at);
        return number || counted || names.isPerson(low) || low.equals("them") || isGroup(low);
    }

    private boolean isGroup(String word) {
        return words.groups().contains(word);
    }

    /** Where the name of what people were given begins; 0 when their details are not told apart from it. */
    private int door(int verb, int people) {
        boolean with = words.fitting().contains(sentence.low(verb));
        if (sentence.endsPart(people - 1)) {
            return behindAside(people);
        }
        if (!with && !DETAILING.contains(sentence.low(people))) {
            return people;
        }
        for (int at = people; at < Math.min(sentence.size() - 1, people + DETAILS); at++) {
            String low = sentence.low(at);
            if (SAYING.contains(low)) {
                return 0;
            }
            boolean opens = with ? low.equals("with") : ARTICLES.contains(low) && at > people + 1;
            if (low.equals("either") || opens) {
                return at + 1;
            }
        }
        return 0;
    }

    /** "Gave 60 bakers, all men, clogs": what stands between two commas tells who they were. */
    private int behindAside(int people) {
        for (int at = people; at < Math.min(sentence.size() - 1, people + DETAILS); at++) {
            if (sentence.endsPart(at)) {
                return at + 1;
            }
        }
        return 0;
    }

    /** "Gave clogs to half of the bakers and slippers to the rest". */
    private Deal handed(int verb) {
        int to = next("to", verb + 2, verb + RECIPIENTS);
        Optional<String> first = to > 0 && isPart(to + 1) ? allotment.name(verb + 1, to) : Optional.empty();
        if (first.isEmpty()) {
            return Deal.NONE;
        }
        for (int at = to + 2; at < sentence.size() - 2; at++) {
            int second = JOINTS.contains(sentence.low(at)) ? next("to", at + 2, at + RECIPIENTS) : 0;
            if (second > 0 && isPart(second + 1)) {
                return both(first.get(), allotment.name(at + 1, second));
            }
        }
        return alone(first.get());
    }

    private int next(String word, int from, int to) {
        for (int at = from; at < Math.min(sentence.size() - 1, to); at++) {
            if (sentence.low(at).equals(word)) {
                return at;
            }
        }
        return 0;
    }

    private boolean isPart(int from) {
        for (int at = from; at < Math.min(sentence.size(), from + 2); at++) {
            String low = sentence.low(at);
            if (words.otherParts().contains(low) || ALL.contains(low) || sentence.isNumber(at)) {
                return true;
            }
        }
        return false;
    }

    /** The arm that a place names and the one that the rest of the sentence sets beside it. */
    private Deal deal(int door) {
        boolean named = door > 0 && door < sentence.size() && !PRONOUNS.contains(sentence.low(door));
        Optional<String> first = named ? allotment.name(door, sentence.size()) : Optional.empty();
        if (first.isEmpty()) {
            return Deal.NONE;
        }
        for (int at = door + 1; at < Math.min(sentence.size() - 1, door + REACH); at++) {
            Deal deal = joined(at, first.get());
            if (!deal.arms().isEmpty()) {
                return deal;
            }
        }
        return alone(first.get());
    }

    private static Deal alone(String name) {
        return new Deal(List.of(name), false, false);
    }

    private Deal joined(int at, String first) {
        String low = sentence.low(at);
        if (low.equals("or") || low.equals("versus")) {
            return both(first, allotment.name(at + 1, sentence.size()));
        }
        if (low.equals("and") && isTurn(at)) {
            return both(first, allotment.name(at + 1, sentence.size()));
        }
        return isOther(at) ? other(at, first) : Deal.NONE;
    }

    /** "And a short one for another month": the same people got it at another time. */
    private boolean isTurn(int and) {
        int to = next("for", and + 2, and + RECIPIENTS);
        return to > 0 && words.otherParts().contains(sentence.low(to + 1));
    }

    /** Whether another part of the people is told of behind a joint: "and 50", "; the others". */
    private boolean isOther(int at) {
        boolean part = words.otherParts().contains(sentence.low(at)) || sentence.isNumber(at);
        int joint = at - 1;
        while (joint > at - NEAR
                && joint > 0
                && words.starts().contains(sentence.low(joint))
                && !JOINTS.contains(sentence.low(joint))
                && !sentence.endsPart(joint)) {
            joint--;
        }
        return part && joint > 0 && (JOINTS.contains(sentence.low(joint)) || sentence.endsPart(joint));
    }

    private Deal other(int part, String first) {
        int last = Math.min(sentence.size() - 1, part + NEAR + 1);
        for (int at = part + 1; at <= last; at++) {
            if (isDenied(at)) {
                return new Deal(List.of(first), true, false);
            }
            if (at < last && !isDenied(at + 1) && (words.acts().contains(sentence.low(at)) || isPast(at))) {
                return both(first, allotment.name(at + 1, sentence.size()));
            }
        }
        String next = part + 1 <= last ? sentence.low(part + 1) : "";
        boolean elided = next.equals("with") || next.equals("on") || next.equals("to") || ARTICLES.contains(next);
        return elided ? both(first, allotment.name(part + 1, sentence.size())) : Deal.NONE;
    }

    private boolean isDenied(int at) {
        return DENIALS.contains(sentence.low(at));
    }

    private Deal both(String first, Optional<String> second) {
        List<String> arms = new ArrayList<>(List.of(first));
        second.map(name -> whole(name, first))
                .filter(name -> !name.equals(first))
                .ifPresent(arms::add);
        return arms.size() > 1 ? new Deal(arms, false, isOnTop()) : Deal.NONE;
    }

    /** "A wide brush or a narrow one": one is a brush. */
    private String whole(String name, String first) {
        boolean one = names.clause(sentence.span(0, sentence.size())).contains(name + " one");
        return one ? name + first.substring(first.lastIndexOf(' ') < 0 ? 0 : first.lastIndexOf(' ')) : name;
    }

    /** "All used clogs, and half also wore insoles": the second thing came on top of the first. */
    private boolean isOnTop() {
        for (int at = 2; at < sentence.size(); at++) {
            boolean top = sentence.low(at).equals("top") && sentence.low(at - 1).equals("on");
            boolean also = sentence.low(at).equals("also") && isPart(at - 1);
            if (top || also) {
                return true;
            }
        }
        return false;
    }
}
