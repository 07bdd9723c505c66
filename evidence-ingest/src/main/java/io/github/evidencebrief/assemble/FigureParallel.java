package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.FigureClause.Stretch;
import io.github.evidencebrief.assemble.Figures.Figure;
import java.util.Optional;

/**
 * Two figures behind each of which one preposition leads to what a group got, so that nothing else need tell that it is
 * one.
 *
 * <pre>
 *   Bakers caught 4.1 [outcome: colds] a year with [masks] and 4.9 with [scarves]
 *   [outcome: Falls] came to 31 with [rails] and 47 [without]
 *   [outcome: Burns] closed in 19 days under [honey] and in 25 under [gauze]
 * </pre>
 *
 * @param outcome the words of what is told
 * @param arm what the first group got
 * @param rival what the second group got
 */
record FigureParallel(Stretch outcome, Stretch arm, Stretch rival) {
    /** So many words stand between a figure and the preposition: "colds between March and October". */
    private static final int REACH = 6;
    /** So many between the second figure, which leaves most out, and its own. */
    private static final int NEAR = 2;

    private static final int LONGEST = 6;

    /** What two figures are told of; absent when no preposition leads to both groups, or nothing else is told. */
    static Optional<FigureParallel> of(FigureClause clause, Terms terms, Figure first, Figure second, int joint) {
        return behind(clause, terms, first, second, joint)
                .or(() -> inFront(clause, terms, first, second.from(), joint));
    }

    private static Optional<FigureParallel> behind(
            FigureClause clause, Terms terms, Figure first, Figure second, int joint) {
        int tie = tie(clause, terms, second.to(), Math.min(clause.size(), second.to() + NEAR + 1));
        if (tie < 0) {
            return Optional.empty();
        }
        boolean lacks = clause.low(tie).equals("without");
        int same = same(clause, first.to(), Math.min(joint, first.to() + REACH), lacks ? "with" : clause.low(tie));
        int end = clause.is(terms.figures().joints(), joint - 1) ? joint - 1 : joint;
        Stretch arm = new Stretch(same + 1, same < 0 ? same + 1 : clause.partEnd(same + 1, end));
        Stretch rival = lacks
                ? new Stretch(tie, tie + 1)
                : new Stretch(tie + 1, clause.partEnd(tie, Math.min(clause.size(), tie + 1 + LONGEST)));
        return same < 0 || arm.isEmpty() || rival.isEmpty() || arm.to() - arm.from() > LONGEST
                ? Optional.empty()
                : outcome(clause, terms, first, same).map(told -> new FigureParallel(told, arm, rival));
    }

    /** "With rails, 31 falls were seen; without them, 47": both sides open with a preposition. */
    private static Optional<FigureParallel> inFront(
            FigureClause clause, Terms terms, Figure first, int second, int joint) {
        int opening = clause.opening(first.from());
        boolean lacks = joint < second && clause.low(joint).equals("without");
        boolean same = joint < second && (lacks ? "with" : clause.low(joint)).equals(clause.low(0));
        if (!same
                || opening < 2
                || opening > LONGEST + 1
                || !clause.is(terms.figures().parallels(), 0)) {
            return Optional.empty();
        }
        Stretch arm = clause.trimmed(new Stretch(1, opening));
        Stretch rival = lacks ? new Stretch(joint, joint + 1) : new Stretch(joint + 1, clause.partEnd(joint, second));
        return arm.isEmpty() || rival.isEmpty()
                ? Optional.empty()
                : outcome(clause, terms, first, joint).map(told -> new FigureParallel(told, arm, rival));
    }

    /** The preposition that leads to a group; below 0 without one. */
    private static int tie(FigureClause clause, Terms terms, int from, int to) {
        for (int at = from; at < to && (at == from || !clause.endsPart(at - 1)); at++) {
            if (clause.is(terms.figures().parallels(), at)) {
                return at;
            }
        }
        return -1;
    }

    private static int same(FigureClause clause, int from, int to, String word) {
        for (int at = from; at < to && (at == from || !clause.endsPart(at - 1)); at++) {
            if (clause.low(at).equals(word)) {
                return at;
            }
        }
        return -1;
    }

    /** "31 falls were seen with rails", "80 percent were content with rails": what is counted, else what they did. */
    private static Optional<Stretch> counted(FigureClause clause, Figure first, int tie) {
        int verb = clause.verb(first.to(), tie);
        Stretch unit = clause.trimmed(new Stretch(first.to(), Math.max(first.to(), verb)));
        Stretch deed = clause.untimed(clause.helped(Math.max(first.to(), verb)), tie);
        boolean people = unit.isEmpty() || clause.isGroup(unit);
        return Optional.of(people ? deed : unit).filter(told -> verb >= 0 && !told.isEmpty());
    }

    /** The subject; where that is people, what the figure counts, or the verb: "slept 7 hours". */
    private static Optional<Stretch> outcome(FigureClause clause, Terms terms, Figure first, int tie) {
        int opening = clause.opening(first.from());
        int verb = clause.verb(opening, first.from());
        Stretch subject = clause.trimmed(new Stretch(opening, Math.max(opening, verb)));
        if (verb < 0 || subject.isEmpty()) {
            return verb < 0 ? counted(clause, first, tie) : Optional.empty();
        }
        Stretch unit = clause.untimed(first.to(), tie);
        boolean people = clause.isGroup(subject) || clause.isPronoun(subject.from());
        boolean counted = !unit.isEmpty()
                && !terms.clock().contains(clause.low(unit.from()))
                && !terms.arms().units().contains(clause.low(unit.from()));
        return Optional.of(!people ? subject : counted ? unit : new Stretch(verb, verb + 1));
    }
}
