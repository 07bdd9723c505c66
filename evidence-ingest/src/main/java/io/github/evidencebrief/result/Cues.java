package io.github.evidencebrief.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a line that tell a result. */
final class Cues {
    private static final int SHOWING_REACH = 5;
    private static final int HEAD_REACH = 3;
    private static final int OPEN_REACH = 6;
    private static final int LEVEL_REACH = 4;
    private static final int EVIDENCE_REACH = 6;
    private static final int LEAD_REACH = 14;
    private static final int SIGNIFICANT_REACH = 4;
    private static final int FAVOUR_REACH = 6;
    private static final long VERB = Kind.any(Kind.ED, Kind.ING, Kind.DIFFERING);
    private static final long COMPARATIVE = Kind.any(Kind.GREATER, Kind.FEWER);
    private static final long DENYING = Kind.any(Kind.DENIAL, Kind.NON);
    private static final long DEGREE = Kind.any(Kind.NUMBER, Kind.AMOUNT, Kind.ADVERB, Kind.DENIAL);

    private final Line line;
    private final Grammar grammar;
    private final Denials denials;

    Cues(Line line, Grammar grammar) {
        this.line = line;
        this.grammar = grammar;
        this.denials = new Denials(line, grammar);
    }

    /** The cues in the order of the line. */
    List<Cue> find() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            add(echo(i, cues), cues);
            Optional<Change> change = Change.of(line, i);
            if (change.isPresent() && !belongs(i, cues)) {
                add(cue(i, change.get()), cues);
            }
        }
        return cues;
    }

    private static void add(Optional<Cue> cue, List<Cue> cues) {
        if (cue.isPresent()) {
            cues.add(cue.get());
        }
    }

    /** "..., nor was pain", "..., as was pain": what was said before, of one more outcome. */
    private Optional<Cue> echo(int at, List<Cue> cues) {
        boolean parted = line.isMarked(at - 2) || (line.is(at - 2, Kind.JOINT) && line.isMarked(at - 3));
        boolean asked = !cues.isEmpty() && line.is(at, Kind.LINK) && !line.isMarked(at) && parted;
        if (asked && line.says(at - 1, "nor")) {
            return Optional.of(new Cue(at, Change.NO_DIFFERENCE, Cue.Role.OBJECT, false));
        }
        Change last = asked ? cues.get(cues.size() - 1).change() : Change.NO_DIFFERENCE;
        return asked && line.says(at - 1, "as", "so")
                ? Optional.of(new Cue(at, last, Cue.Role.OBJECT, false))
                : Optional.empty();
    }

    /** "Improved more", "significantly more improved", "improved equally": the second word only says how much. */
    private boolean belongs(int at, List<Cue> cues) {
        int last = cues.isEmpty() ? line.size() : cues.get(cues.size() - 1).at();
        boolean behind = last == at - 1 && !line.isMarked(at - 1);
        return (behind && (line.says(at, "more", "less") || line.says(at, "better")))
                || (last < at && levels(last) == at);
    }

    /** "Fell to the same extent", "rose equally": the word that says so; 0 when none does. */
    private int levels(int at) {
        int i = at + 1;
        while (grammar.turns(at)
                && !line.isMarked(i - 1)
                && i < at + LEVEL_REACH
                && (line.says(i, "to", "by") || line.says(i, "the", "a"))) {
            i++;
        }
        boolean extent = line.says(i + 1, "extent", "degree");
        boolean level = line.is(i, Kind.ALIKE) && !line.isMarked(i - 1) && (extent || line.is(i, Kind.ADVERB));
        return level && line.is(at, Kind.ED) ? i : 0;
    }

    private Optional<Cue> cue(int at, Change change) {
        boolean denied = denials.deny(at) || denials.isTrend(at) || levels(at) > 0;
        if (isSameThing(at)
                || isName(at)
                || heads(at)
                || isOpen(at)
                || isAddressed(at)
                || line.says(at + 1, "short")
                || isOfStudies(at)
                || isEvidence(at)) {
            return Optional.empty();
        } else if (line.is(at, Kind.DIFFERENCE)) {
            return denied ? Optional.of(difference(at, Change.NO_DIFFERENCE)) : good(at).or(() -> differed(at));
        }
        Change told = denied ? Change.NO_DIFFERENCE : isTurned(at) ? change.turned() : change;
        return isNoun(at) || (line.is(at, Kind.NOUN) && !isVerb(at)) ? noun(at, told) : Optional.of(verb(at, told));
    }

    /** "Did the same exercises", "a bath with the same amount of wax", "a similar number got wax": what was done or who, not what came of it. */
    private boolean isSameThing(int at) {
        boolean done = line.says(at - 1, "the") && (line.says(at - 2, "did", "of") || line.says(at - 2, "took", "say"));
        boolean held =
                line.says(at - 1, "the") && line.says(at - 2, "with", "for") && line.says(at + 1, "amount", "dose");
        return (line.says(at, "same") && (done || held) && !line.isMarked(at))
                || (line.says(at, "similar") && line.says(at + 1, "number") && !line.says(at + 2, "of", "in"));
    }

    /** "The highest dose": names a thing; "pain was highest with tea", "the tea group had the highest scores" tell. */
    private boolean isName(int at) {
        int before = at - 1;
        while (line.isAny(before, Kind.any(Kind.DETERMINER, Kind.ADVERB)) && !line.isMarked(before)) {
            before--;
        }
        boolean told = line.isAny(before, Kind.any(Kind.LINK, Kind.HAVING, Kind.SHOWING));
        return line.endsWith(at, "est") && !line.says(at, "best") && !told;
    }

    /** "Could lower pain", "whether longer use lowers pain": not known yet; "no longer" tells no length. */
    private boolean isOpen(int at) {
        if (line.says(at, "longer") && line.says(at - 1, "no")) {
            return true;
        }
        for (int i = at; i >= Math.max(0, at - OPEN_REACH) && (i == at || !line.isMarked(i)); i--) {
            if (line.is(i, Kind.OPEN)) {
                return true;
            }
        }
        return false;
    }

    /** "Similarly, ...": joins the sentence to the one before, and tells no result by itself. */
    private boolean isAddressed(int at) {
        boolean apart = line.isMarked(at) && (at == 0 || line.isMarked(at - 1));
        return apart && line.is(at, Kind.ADVERB);
    }

    /** "Longer studies are needed": no outcome is longer. */
    private boolean isOfStudies(int at) {
        return !line.isMarked(at) && (line.says(at + 1, "studies", "trials") || line.says(at + 1, "study", "research"));
    }

    /** "No evidence that", or "of a difference": the word behind it tells. */
    private boolean isEvidence(int at) {
        boolean told = line.says(at, "evidence") && line.says(at + 1, "of", "for");
        for (int i = at + 2; told && i < at + EVIDENCE_REACH; i++) {
            told = !line.is(i, Kind.DIFFERENCE);
        }
        return line.says(at, "evidence") && !told;
    }

    /** "No difference in pain", "pain did not differ": words that tell a result only when it is denied. */
    private Cue difference(int at, Change change) {
        Cue.Role role =
                !isVerb(at) || line.is(at, Kind.DIFFERING) ? Cue.Role.NOUN : isLinked(at) ? Cue.Role.SUBJECT : role(at);
        return new Cue(at, change, role, true);
    }

    /** "Pain differed significantly", "significant differences in pain". */
    private Optional<Cue> differed(int at) {
        boolean word = line.is(at, Kind.DIFFERING) || line.says(at, "difference", "differences");
        for (int i = at + 1; i <= at + FAVOUR_REACH; i++) {
            word &= !line.is(i, Kind.FAVOURING);
        }
        for (int i = at - SIGNIFICANT_REACH; word && i <= at + SIGNIFICANT_REACH; i++) {
            boolean told = line.is(i, Kind.SIGNIFICANCE) || line.says(i, "statistically");
            if (told && !line.isAny(i - 1, DENYING) && !line.is(i - 2, Kind.DENIAL)) {
                return Optional.of(difference(at, Change.DIFFERED));
            }
        }
        return Optional.empty();
    }

    /** "A benefit of the splint on pain", "a favourable effect on pain": an effect that is said to be good. */
    private Optional<Cue> good(int at) {
        boolean better = line.isAny(at, Kind.BETTER.bit()) || line.is(at - 1, Kind.BETTER);
        boolean said = line.is(at, Kind.EFFECT)
                && !line.isMarked(at - 1)
                && (better || line.says(at - 1, "beneficial", "positive"));
        boolean told = said && !isToldOf(at) && (leads(at) || line.says(at + 1, "on", "in"));
        return told ? Optional.of(new Cue(at, Change.IMPROVED, Cue.Role.NOUN, false)) : Optional.empty();
    }

    /** "A fall in pain"; absent for a noun that only names a thing. */
    private Optional<Cue> noun(int at, Change told) {
        return isShown(at) || (isNoun(at) && opens(at))
                ? Optional.of(new Cue(at, told, Cue.Role.NOUN, line.isAny(at - 1, COMPARATIVE)))
                : Optional.empty();
    }

    /** "Pain fell", "pain was lower", "lower pain". */
    private Cue verb(int at, Change told) {
        return new Cue(at, told, role(at), !isVerb(at));
    }

    private Cue.Role role(int at) {
        boolean quality = line.says(at, "more", "less") && line.is(at + 1, Kind.QUALITY);
        boolean object = !isLinked(at) && !line.isMarked(at) && !quality && grammar.begins(at + 1);
        return object && !line.is(at, Kind.FAVOURING) ? Cue.Role.OBJECT : Cue.Role.SUBJECT;
    }

    /** A comparative or participle before a noun of change: the noun is the cue. */
    private boolean heads(int at) {
        for (int i = at + 1; !isNoun(at) && i <= at + HEAD_REACH && !line.isMarked(i - 1); i++) {
            if (line.is(i, Kind.NOUN) && (isNoun(i) || line.is(i, Kind.DIFFERENCE))) {
                return true;
            } else if (grammar.ends(i)) {
                return false;
            }
        }
        return false;
    }

    /** "Less improvement". */
    private boolean isTurned(int at) {
        boolean near = line.is(at - 1, Kind.FEWER) || (line.is(at - 2, Kind.FEWER) && !line.isMarked(at - 2));
        return near && !line.isMarked(at - 1);
    }

    /** "Walking speed showed a marked increase": what is shown stands before. */
    private boolean isShown(int at) {
        for (int i = at - 1; i >= at - SHOWING_REACH; i--) {
            if (line.is(i, Kind.SHOWING)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is used as a noun of change. */
    private boolean isNoun(int at) {
        return line.is(at, Kind.NOUN)
                && !line.is(at, Kind.ED)
                && !isToldOf(at)
                && !(isLinked(at) && !line.is(at, Kind.PLURAL))
                && (opens(at) || line.is(at - 1, Kind.DETERMINER));
    }

    private boolean isVerb(int at) {
        return line.isAny(at, VERB) || isToldOf(at);
    }

    /** Behind an auxiliary: "did not significantly change". */
    private boolean isToldOf(int at) {
        int i = at - 1;
        while (line.is(i, Kind.ADVERB)) {
            i--;
        }
        return line.is(i, Kind.AUXILIARY);
    }

    /** "Reduction in", "change was observed", but not "hearing loss was found in 12%". */
    private boolean opens(int at) {
        return (grammar.isSeen(at + 1) && !isCounted(at + 1))
                || (line.is(at + 1, Kind.CHANGE_PREPOSITION) && !line.isMarked(at))
                || leads(at);
    }

    /** "Reductions with tea compared with water in pain": the groups stand before what changed. */
    private boolean leads(int at) {
        boolean compared = line.is(at + 1, Kind.THAN) || line.says(at + 1, "over", "from");
        boolean grouped = line.is(at + 1, Kind.ARM_PREPOSITION) && !line.isMarked(at);
        for (int i = at + 2; (compared || grouped) && i < Math.min(line.size(), at + LEAD_REACH); i++) {
            boolean outcome = line.says(i, "in", "on") || line.says(i, "for", "regarding");
            if (line.is(i, Kind.STOP) || (grammar.isFinite(i) && !grammar.isSeen(i))) {
                return false;
            } else if (outcome && grammar.begins(i + 1) && !grammar.isArm(i + 1) && !line.is(i + 1, Kind.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** "Found in 12%". */
    private boolean isCounted(int at) {
        int place = line.says(at + 1, "in", "by") ? at + 1 : at + 2;
        return line.says(place, "in", "by") && line.is(place + 1, Kind.NUMBER);
    }

    /** Behind a verb that says how a thing is: "was 30 % lower", but not "there was lower". */
    private boolean isLinked(int at) {
        int i = grammar.amountStart(at) - 1;
        while (line.isAny(i, DEGREE) && !line.isMarked(i)) {
            i--;
        }
        return line.is(i, Kind.LINK) && !line.is(i, Kind.STOP) && !line.says(i - 1, "there");
    }
}
