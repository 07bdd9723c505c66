package io.github.evidencebrief.assemble;

import java.util.ArrayList;
import java.util.List;

/** Finds in a sentence where the second and further parts of the people in a study are told of. */
final class PeopleParts {
    private static final int NEAR = 6;

    private final ArmWords arms;
    private final DealWords words;
    private final SentenceWords sentence;
    private final DealtPeople people;

    PeopleParts(ArmWords arms, SentenceWords sentence, DealtPeople people) {
        this.arms = arms;
        this.words = arms.deals();
        this.sentence = sentence;
        this.people = people;
    }

    /** The places, in the order of the sentence. */
    List<Integer> places() {
        List<Integer> parts = new ArrayList<>();
        for (int at = 3; at < sentence.size() - 1; at++) {
            boolean apart = parts.isEmpty() || at > parts.get(parts.size() - 1) + NEAR / 2;
            if (apart && people.areOthers(at) && !isFigure(at) && isPart(at)) {
                parts.add(at);
            }
        }
        return parts;
    }

    /** Whether words for another part of the people are over, or what stands behind them tells of people. */
    private boolean isPart(int at) {
        int next = behind(at);
        boolean verb = !sentence.low(at).equals("another") && (isVerb(next) || isAdding(next));
        return sentence.endsPart(at) || next > at + 1 || sentence.low(next).equals("to") || verb || isElided(at);
    }

    /** "60 mares ate hay and 62 straw": a count as large as the one before, behind a joint. */
    private boolean isElided(int at) {
        boolean count = Character.isDigit(sentence.low(at).charAt(0))
                && sentence.low(at).length() > 1;
        boolean joined = count && words.joints().contains(sentence.low(at - 1));
        for (int before = 0; joined && before < at - 2; before++) {
            boolean like = sentence.isNumber(before)
                    && sentence.low(before).length() == sentence.low(at).length();
            if (like && Character.isDigit(sentence.low(before).charAt(0)) && people.noun(before, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The word behind those that name a part of the people. */
    int behind(int at) {
        int next = at + 1;
        while (next < sentence.size() - 1 && next < at + NEAR / 2 && isOfPeople(next)) {
            next++;
        }
        return next;
    }

    private boolean isOfPeople(int at) {
        String low = sentence.low(at);
        return people.isOther(at) || arms.groups().contains(low) || people.isPeople(low) || low.equals("more");
    }

    /** "Between 2006 and 2017", "14 and 15 percent": numbers of no people. */
    private boolean isFigure(int at) {
        boolean ends = at + 1 >= sentence.size() || sentence.endsPart(at);
        return sentence.isNumber(at) && (ends || sentence.isNumber(at - 2) || isMeasure(at + 1) || isOf(at + 1));
    }

    private boolean isOf(int at) {
        boolean ends = at + 1 >= sentence.size();
        return sentence.low(at).equals("of") && !ends && !words.pronouns().contains(sentence.low(at + 1));
    }

    private boolean isMeasure(int at) {
        return sentence.low(at).equals("per")
                || arms.figures().contains(sentence.low(at))
                || arms.units().contains(sentence.low(at));
    }

    /** Whether a word says what people did or what was done to them. */
    boolean isVerb(int at) {
        String low = sentence.low(at);
        return words.acts().contains(low) || words.passives().contains(low) || sentence.isPast(at) || arms.isPast(low);
    }

    /** "With half the bakeries adding two breaks": what the parts did is told beside the sentence. */
    boolean isAdding(int at) {
        int with = sentence.low(at).endsWith("ing") ? sentence.next("with", 1, sentence.size()) : 0;
        return with > 0 && with + 1 < sentence.size() && words.parts().contains(sentence.low(with + 1));
    }
}
