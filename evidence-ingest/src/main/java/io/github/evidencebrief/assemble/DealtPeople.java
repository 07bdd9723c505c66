package io.github.evidencebrief.assemble;

/**
 * Tells which words of a sentence are the people who got something, which part of them, and the other part.
 *
 * <pre>
 *   48 nurses rinsed, 50 with lemon water       counted: 48 nurses; other: 50
 *   gave half of the bakers clogs               recipients: half of the bakers
 *   the rest did not                            other: rest, denied
 * </pre>
 */
final class DealtPeople {
    private static final int MOST_BACK = 16;
    private static final int RECIPIENTS = 9;
    private static final int NEAR = 4;

    private final ArmNames names;
    private final ArmWords arms;
    private final DealWords words;
    private final SentenceWords sentence;

    DealtPeople(ArmNames names, ArmWords arms, SentenceWords sentence) {
        this.names = names;
        this.arms = arms;
        this.words = arms.deals();
        this.sentence = sentence;
    }

    /** Whether the words before a verb count people: "48 nurses", "half of the bakers", "one group". */
    boolean areCounted(int verb) {
        boolean counted = false;
        boolean people = false;
        for (int at = verb - 1; at >= Math.max(0, verb - MOST_BACK) && !isActor(at); at--) {
            boolean part = isPart(at);
            counted |= part || (sentence.isNumber(at) && !isShareOfGroup(at));
            people |= part || isPeople(sentence.low(at)) || isCountedNoun(at);
            if (counted && (people || at == verb - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "5 of the zinc children": so many of an arm, of whom a result is told; but "5 of the children", "5 of the 12". */
    private boolean isShareOfGroup(int at) {
        int first = at + 3;
        return first < sentence.size()
                && sentence.low(at + 1).equals("of")
                && sentence.low(at + 2).equals("the")
                && !sentence.isNumber(first)
                && !isPeople(sentence.low(first))
                && !isPart(first);
    }

    boolean isPeople(String word) {
        return names.isPerson(word) || words.places().contains(word);
    }

    /** "Half", "the others"; but "more than half" counts people of whom something is told. */
    private boolean isPart(int at) {
        boolean part =
                words.otherParts().contains(sentence.low(at)) || words.parts().contains(sentence.low(at));
        return part && !(at > 0 && sentence.low(at - 1).equals("than"));
    }

    /** Whether a word is one for somebody who takes nothing himself, or leads to another clause. */
    private boolean isActor(int at) {
        String low = sentence.low(at);
        return words.dealers().contains(low) || low.equals("who") || low.equals("to");
    }

    /** The word for the people that a number counts, before another place; 0 where it counts none. */
    int noun(int number, int end) {
        for (int at = number + 1; at < Math.min(end, number + NEAR); at++) {
            boolean last =
                    at + 1 >= end || sentence.endsPart(at) || arms.stops().contains(sentence.low(at + 1));
            boolean other = words.otherParts().contains(sentence.low(at));
            boolean noun = last && sentence.low(at).endsWith("s") && !names.isNoThing(sentence.low(at));
            if (other || noun || isPeople(sentence.low(at))) {
                return at;
            }
            if (sentence.endsPart(at) || arms.stops().contains(sentence.low(at))) {
                return 0;
            }
        }
        return 0;
    }

    /** "Forty hatters", "40 young hatters": those that are counted, by whatever name. */
    private boolean isCountedNoun(int at) {
        boolean noun = sentence.low(at).endsWith("s") && !names.isNoThing(sentence.low(at));
        boolean counted = at > 0 && (sentence.isNumber(at - 1) || (at > 1 && sentence.isNumber(at - 2)));
        return noun && counted;
    }

    /** The word behind those who are given something; 0 when no people stand behind the verb. */
    int recipients(int from) {
        for (int at = from; at < Math.min(sentence.size() - 1, from + RECIPIENTS); at++) {
            if (isRecipient(at, from)) {
                return at + 1;
            }
            if (sentence.endsPart(at) || isLeading(sentence.low(at))) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether the people who are given something are over at a word. */
    private boolean isLeading(String word) {
        return word.equals("to") || word.equals("with") || words.joints().contains(word);
    }

    private boolean isRecipient(int at, int from) {
        String low = sentence.low(at);
        boolean number = sentence.isNumber(at) && words.articles().contains(sentence.low(at + 1));
        boolean counted = at > from && isCountedNoun(at);
        boolean group = arms.groups().contains(low);
        return number || counted || isPeople(low) || low.equals("them") || group;
    }

    /** Whether some or all of the people stand at a word or behind it: "half of the bakers", "all 40 bakers". */
    boolean areAt(int from) {
        for (int at = from; at < Math.min(sentence.size(), from + 2); at++) {
            if (isPart(at) || sentence.isNumber(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another part of the people is told of behind a joint: "and 50", "; the others". */
    boolean areOthers(int at) {
        int joint = at - 1;
        while (joint > at - NEAR && joint > 0 && isFiller(joint)) {
            joint--;
        }
        joint -= joint > 1 && words.giving().contains(sentence.low(joint)) ? 1 : 0;
        return isOther(at) && joint > 0 && (words.joints().contains(sentence.low(joint)) || sentence.endsPart(joint));
    }

    private boolean isFiller(int at) {
        return arms.starts().contains(sentence.low(at))
                && !words.joints().contains(sentence.low(at))
                && !sentence.endsPart(at);
    }

    /** Whether a word may begin another part of the people: "half", "others", "50". */
    boolean isOther(int at) {
        return words.otherParts().contains(sentence.low(at)) || sentence.isNumber(at);
    }

    /** How many words name the part of the people that the sentence begins with; 0 when none does. */
    int opening() {
        int at = 0;
        while (at < Math.min(sentence.size() - 1, NEAR) && isOpening(at)) {
            at++;
        }
        at = behindCount(at);
        boolean goesOn = at > 0
                && (words.helpers().contains(sentence.low(at))
                        || words.acts().contains(sentence.low(at))
                        || sentence.isPast(at));
        return goesOn ? at : 0;
    }

    /** ", of 60 hatters,", "(n = 60)": how many they were, told between two marks. */
    private int behindCount(int from) {
        if (from == 0 || !sentence.endsPart(from - 1)) {
            return from;
        }
        boolean counted = false;
        for (int at = from; at < Math.min(sentence.size() - 1, from + NEAR + 1); at++) {
            counted |= sentence.isNumber(at);
            if (sentence.endsPart(at)) {
                return counted ? at + 1 : from;
            }
        }
        return from;
    }

    private boolean isOpening(int at) {
        String low = sentence.low(at);
        boolean article = low.equals("the") || (low.equals("a") && isPart(at + 1));
        return article || isPart(at) || (at > 0 && (arms.groups().contains(low) || sentence.isNumber(at)));
    }
}
