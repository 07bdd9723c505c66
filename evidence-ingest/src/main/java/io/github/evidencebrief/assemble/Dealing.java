package io.github.evidencebrief.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from one sentence what some counted people were given or did.
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
    private static final int RECIPIENTS = 9;
    private static final int DETAILS = 16;
    private static final int NEAR = 4;
    /** Behind these "in" leads to what people were given. */
    private static final Set<String> TEACHING = Set.of("trained", "schooled", "coached", "instructed", "drilled");

    private final DealWords words;
    private final SentenceWords sentence;
    private final DealtPeople people;
    private final ArmCutter cutter;
    private final OtherArm other;

    Dealing(ArmNames names, ArmWords arms, SentenceWords sentence) {
        this.words = arms.deals();
        this.sentence = sentence;
        this.people = new DealtPeople(names, arms, sentence);
        this.cutter = new ArmCutter(names, arms, sentence);
        this.other = new OtherArm(names, arms, sentence);
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
        return other.isOnTop() ? other.both(singles.get(0), Optional.of(last)) : Deal.alone(singles.get(0));
    }

    private Deal at(int verb) {
        if (isTaken(verb)) {
            return deal(verb + 1);
        }
        return words.isGiving(sentence, verb) ? given(verb) : Deal.NONE;
    }

    /** Whether a verb says what counted people did or were given. */
    private boolean isTaken(int verb) {
        boolean had = words.perfects().contains(sentence.low(verb));
        boolean act = words.acts().contains(sentence.low(verb)) && !had;
        boolean having = words.perfects().contains(sentence.low(verb - 1));
        boolean elided = !act && (had || sentence.isPast(verb)) && isElided(verb);
        return (act || elided) && !having && people.areCounted(verb);
    }

    /** "Rinsed with barley tea, 50 with": any deed will do where the others follow without one. */
    private boolean isElided(int verb) {
        for (int at = verb + 2; at < Math.min(sentence.size() - 1, verb + REACH); at++) {
            if (people.areOthers(at) && (sentence.low(at + 1).equals("with") || isDenied(at + 1) || isActed(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDenied(int at) {
        return words.denials().contains(sentence.low(at));
    }

    private boolean isActed(int part) {
        for (int at = part + 1; at < Math.min(sentence.size(), part + NEAR); at++) {
            if (words.acts().contains(sentence.low(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Kept", "had": a verb that may say other things of people than what they were given. */
    private boolean isWeak(int verb) {
        return !isTaken(verb)
                ? people.recipients(verb + 1) == 0
                : words.weakActs().contains(sentence.low(verb)) || !words.acts().contains(sentence.low(verb));
    }

    private Deal given(int verb) {
        int recipients = people.recipients(verb + 1);
        return recipients > 0 ? deal(door(verb, recipients)) : handed(verb);
    }

    /** Where the name of what people were given begins; 0 when their details are not told apart from it. */
    private int door(int verb, int recipients) {
        if (sentence.endsPart(recipients - 1)) {
            return behindAside(recipients);
        }
        boolean taught = TEACHING.contains(sentence.low(verb));
        boolean with = words.fitting().contains(sentence.low(verb));
        return taught || with || words.details().contains(sentence.low(recipients))
                ? behindDetails(recipients, with, taught)
                : recipients;
    }

    /** "Gave 60 bakers, all men, clogs": what stands between two commas tells who they were. */
    private int behindAside(int recipients) {
        for (int at = recipients; at < Math.min(sentence.size() - 1, recipients + DETAILS); at++) {
            if (sentence.endsPart(at)) {
                return at + 1;
            }
        }
        return 0;
    }

    private int behindDetails(int recipients, boolean with, boolean taught) {
        for (int at = recipients; at < Math.min(sentence.size() - 1, recipients + DETAILS); at++) {
            String low = sentence.low(at);
            if (words.citing().contains(low)) {
                return 0;
            }
            boolean opens = taught
                    ? low.equals("in")
                    : with ? low.equals("with") : words.articles().contains(low) && at > recipients + 1;
            if (low.equals("either") || opens) {
                return at + 1;
            }
        }
        return 0;
    }

    /** "Gave clogs to half of the bakers and slippers to the rest". */
    private Deal handed(int verb) {
        int to = sentence.next("to", verb + 2, verb + RECIPIENTS);
        Optional<String> first = to > 0 && people.areAt(to + 1) ? cutter.name(verb + 1, to) : Optional.empty();
        return first.map(name -> other.handed(to, name)).orElse(Deal.NONE);
    }

    /** The arm that a place names and the one that the rest of the sentence sets beside it. */
    private Deal deal(int door) {
        boolean named = door > 0 && door < sentence.size() && !words.pronouns().contains(sentence.low(door));
        Optional<String> first = named ? cutter.from(door) : Optional.empty();
        return first.map(name -> other.beside(door, name)).orElse(Deal.NONE);
    }
}
