package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.FigureClause.Stretch;
import io.github.evidencebrief.assemble.Figures.Figure;
import java.util.Optional;
import java.util.Set;

/**
 * What is told of the group of one figure.
 *
 * <pre>
 *   Half of the bakers on oats had slept through      had slept through : bakers on oats
 *   The humming group rated their hoarseness at 2.2   their hoarseness : humming group
 *   On oats, the bakers slept 6.5 hours               slept : oats
 *   Burns: 12 with oats, ...                          burns : oats
 * </pre>
 *
 * @param outcome the words of what is told
 * @param arm the words of the group; empty when only a pronoun stands for it
 * @param eased whether the figure counts those in whom it got better: "wheezing eased in 40 percent"
 */
record FigureSide(Stretch outcome, Stretch arm, boolean eased) {
    private static final Set<String> PARTICLES = Set.of("in", "on", "about", "out", "up", "off");
    private static final int NEAR = 3;
    /** So many words may name a group right behind its share: "4 in every 10 oat bakers slept". */
    private static final int LONGEST_SHARED = 8;

    FigureSide(Stretch outcome, Stretch arm) {
        this(outcome, arm, false);
    }

    /** What stands between an opening and an end around a figure; absent when it names no group or tells nothing. */
    static Optional<FigureSide> of(FigureClause clause, Terms terms, int opening, Figure figure, int end) {
        return new Reader(clause, terms, figure, joints(clause, terms, end, figure.to())).read(opening);
    }

    /** Before words such as "compared with" that the joint stands behind. */
    private static int joints(FigureClause clause, Terms terms, int end, int least) {
        int at = end;
        while (at > least
                && (clause.is(terms.figures().joints(), at - 1)
                        || clause.is(terms.figures().ties(), at - 1))) {
            at--;
        }
        return at;
    }

    /** Reads one side; a clause ends where the other side begins. */
    private record Reader(FigureClause clause, Terms terms, Figure figure, int end) {
        Optional<FigureSide> read(int opening) {
            if (opening < figure.from() && clause.words().leads(figure.from() - 1)) {
                return behindColon(opening);
            } else if (figure.from() - opening <= NEAR && figure.to() < end && sharesOut(opening)) {
                return ofShare(opening);
            }
            int verb = clause.verb(opening, figure.from());
            Stretch subject = new Stretch(opening, Math.max(opening, verb));
            if (verb < 0) {
                return figure.from() - opening <= NEAR ? ofCounted() : ofNoun(opening);
            }
            return clause.trimmed(subject).isEmpty() ? Optional.empty() : ofSubject(subject, verb);
        }

        /** "Eleven burns had been noted in the daily users": what is counted stands before its verb. */
        private Optional<FigureSide> ofCounted() {
            int verb = clause.verb(figure.to(), end);
            Stretch counted = clause.trimmed(new Stretch(figure.to(), Math.max(figure.to(), verb)));
            return counted.isEmpty() || clause.isGroup(counted)
                    ? Optional.empty()
                    : behind(verb).map(arm -> new FigureSide(counted, arm));
        }

        /** "Cramps set in within a day in 35 percent of the bakers on oats": whatever the verb is. */
        private Optional<FigureSide> ofNoun(int opening) {
            Stretch told = clause.untimed(opening, phrasal(opening, figure.from()));
            return told.isEmpty() || !isOf(figure.to())
                    ? Optional.empty()
                    : behind(figure.to()).map(arm -> new FigureSide(told, arm));
        }

        private boolean sharesOut(int opening) {
            return isOf(figure.to()) || (figure.isShare() && clause.verb(opening, figure.from()) < 0);
        }

        private boolean isOf(int at) {
            return clause.is(terms.figures().ofGroups(), at);
        }

        /** "Half of the bakers slept", "4 in every 10 bakers slept", "on oats, 40 percent slept". */
        private Optional<FigureSide> ofShare(int opening) {
            int from = isOf(figure.to()) ? figure.to() + 1 : figure.to();
            int verb = clause.verb(figure.to(), end);
            if (verb < 0 || (from == figure.to() && verb - from > LONGEST_SHARED)) {
                return Optional.empty();
            }
            Stretch named = new Stretch(from, Math.max(from, verb));
            Stretch arm = named.isEmpty() ? clause.front(opening) : named;
            return arm.isEmpty() || (from == figure.to() && !clause.isGroup(arm))
                    ? Optional.empty()
                    : Optional.of(new FigureSide(clause.untimed(clause.helped(verb), end), arm));
        }

        /** "Burns: 12 with oats", "burns: oats 12" tells of burns. */
        private Optional<FigureSide> behindColon(int opening) {
            Stretch outcome = clause.trimmed(new Stretch(opening, figure.from()));
            Optional<Stretch> group = behind(figure.to());
            return group.filter(arm -> !outcome.isEmpty()).map(arm -> new FigureSide(outcome, arm));
        }

        /** Where a verb of two words such as "set in" begins; the end without one. */
        private int phrasal(int from, int to) {
            for (int at = from + 1; at + 1 < to; at++) {
                if (PARTICLES.contains(clause.low(at + 1)) && !clause.endsPart(at)) {
                    return at;
                }
            }
            return to;
        }

        /** The group behind a word, if the words there name one: "six patients taking the drug" behind "six". */
        private Optional<Stretch> behind(int from) {
            int at = from;
            while (at < end && !isOf(at) && !clause.is(terms.figures().settings(), at) && !clause.endsPart(at)) {
                at++;
            }
            int group = at >= end && from < end && clause.isGroup(new Stretch(from, from + 1)) ? from : at + 1;
            return Optional.of(new Stretch(Math.min(group, end), end)).filter(clause::isGroup);
        }

        private Optional<FigureSide> ofSubject(Stretch subject, int verb) {
            boolean of = figure.to() < end
                    && (isOf(figure.to()) || clause.is(terms.figures().settings(), figure.to()));
            Stretch behind = new Stretch(Math.min(figure.to() + 1, end), end);
            Stretch group = clause.group(subject);
            if (of && clause.isGroup(behind)) {
                boolean eased = clause.is(terms.figures().eased(), clause.helped(verb));
                return Optional.of(new FigureSide(clause.trimmed(subject), behind, eased));
            }
            boolean stoodFor = subject.to() - subject.from() == 1 && clause.isPronoun(subject.from());
            Stretch arm = group.isEmpty() ? clause.front(subject.from()) : group;
            return arm.isEmpty() && !stoodFor
                    ? behind(figure.to()).map(rest -> new FigureSide(clause.trimmed(subject), rest))
                    : Optional.of(new FigureSide(told(verb), arm));
        }

        /** What the verb of a group is about: its object, itself, or what the figure counts. */
        private Stretch told(int verb) {
            Stretch object = clause.trimmed(new Stretch(verb + 1, figure.from()));
            Stretch unit = clause.untimed(figure.to(), end);
            boolean deed = unit.isEmpty() || clause.is(terms.clock(), unit.from());
            return !object.isEmpty() ? object : deed ? new Stretch(verb, verb + 1) : unit;
        }
    }
}
