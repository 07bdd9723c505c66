package io.github.evidencebrief.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a sentence sets beside the arm that it has named.
 *
 * <pre>
 *   a scalp brush | or | a comb                 barley tea | , 50 with | lemon water
 *   clogs | and thirty did not                  clogs | to half of the bakers and | slippers | to the rest
 * </pre>
 */
final class OtherArm {
    private static final int REACH = 30;
    private static final int RECIPIENTS = 9;
    private static final int NEAR = 4;

    private final ArmNames names;
    private final DealWords words;
    private final SentenceWords sentence;
    private final DealtPeople people;
    private final ArmCutter cutter;

    OtherArm(ArmNames names, ArmWords arms, SentenceWords sentence) {
        this.names = names;
        this.words = arms.deals();
        this.sentence = sentence;
        this.people = new DealtPeople(names, arms, sentence);
        this.cutter = new ArmCutter(names, arms, sentence);
    }

    /** The first arm, whose name begins at a word, with what stands beside it. */
    Deal beside(int door, String first) {
        for (int at = door + 1; at < Math.min(sentence.size() - 1, door + REACH); at++) {
            Deal deal = isChoice(at) ? among(door, at, first) : people.areOthers(at) ? others(at, first) : Deal.NONE;
            if (!deal.isEmpty()) {
                return more(at, deal);
            }
        }
        return Deal.alone(first);
    }

    /** What third and further parts of the people got: "and a third rested". */
    private Deal more(int from, Deal deal) {
        Deal whole = deal;
        for (int at = from + 2; at < Math.min(sentence.size() - 1, from + REACH); at++) {
            whole = people.areOthers(at) ? whole.and(others(at, deal.arms().get(0))) : whole;
        }
        return whole;
    }

    /** The first arm, handed "to" some, with what was handed to others, or that they got none. */
    Deal handed(int to, String first) {
        for (int at = to + 2; at < sentence.size() - 2; at++) {
            int second = words.joints().contains(sentence.low(at)) ? sentence.next("to", at + 2, at + RECIPIENTS) : 0;
            if (second > 0 && people.areAt(second + 1)) {
                return both(first, cutter.name(at + 1, second));
            }
            Deal others = people.areOthers(at) ? others(at, first) : Deal.NONE;
            if (others.lacked()) {
                return others;
            }
        }
        return Deal.alone(first);
    }

    private boolean isChoice(int at) {
        String low = sentence.low(at);
        return low.equals("or") || low.equals("versus") || (low.equals("and") && isTurn(at));
    }

    /** The first of several things and the last, with those between: "a brush, a comb or nothing". */
    private Deal among(int door, int or, String first) {
        Deal deal = both(first, cutter.from(or + 1));
        int start = door;
        for (int at = door; at < or && !deal.isEmpty(); at++) {
            if (sentence.endsPart(at) || at + 1 == or) {
                deal = start > door ? deal.between(cutter.name(start, at + 1)) : deal;
                start = at + 1;
            }
        }
        return deal;
    }

    /** "And a short one for another month": the same people got it at another time. */
    private boolean isTurn(int and) {
        int to = sentence.next("for", and + 2, and + RECIPIENTS);
        return to > 0 && words.otherParts().contains(sentence.low(to + 1));
    }

    private Deal others(int part, String first) {
        int last = Math.min(sentence.size() - 1, part + NEAR + 1);
        for (int at = part + 1; at <= last; at++) {
            if (isDenied(at)) {
                return Deal.against(first);
            }
            if (at < last && !isDenied(at + 1) && isDeed(at)) {
                return both(first, cutter.from(at + 1));
            }
        }
        int next = behindPeople(part + 1, last);
        return next <= last && isElided(sentence.low(next)) ? both(first, cutter.from(next)) : Deal.NONE;
    }

    /** Behind the rest of the words for another part: "another | 90 | a brace", "88 | others | with magnets". */
    private int behindPeople(int from, int last) {
        int at = from;
        while (at < last && (people.isOther(at) || people.isPeople(sentence.low(at)))) {
            at++;
        }
        return at;
    }

    private boolean isDeed(int at) {
        return words.acts().contains(sentence.low(at)) || sentence.isPast(at);
    }

    private boolean isElided(String next) {
        return next.equals("with")
                || next.equals("on")
                || next.equals("to")
                || words.articles().contains(next);
    }

    private boolean isDenied(int at) {
        return words.denials().contains(sentence.low(at));
    }

    /** Two arms; none unless they are told apart. */
    Deal both(String first, Optional<String> second) {
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
    boolean isOnTop() {
        for (int at = 2; at < sentence.size(); at++) {
            boolean top = sentence.low(at).equals("top") && sentence.low(at - 1).equals("on");
            boolean also = sentence.low(at).equals("also") && people.areAt(at - 1);
            if (top || also) {
                return true;
            }
        }
        return false;
    }
}
