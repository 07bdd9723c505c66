package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.FigureClause.Stretch;
import io.github.evidencebrief.assemble.Figures.Figure;
import java.util.Optional;

/**
 * What is told of the group of one figure.
 *
 * <pre>
 *   Half of the bakers on oats had slept through      had slept through : bakers on oats
 *   The humming group rated their hoarseness at 2.2   their hoarseness : humming group
 * </pre>
 *
 * @param outcome the words of what is told
 * @param arm the words of the group
 */
record FigureSide(Stretch outcome, Stretch arm) {
    private static final int NEAR = 3;

    /** What stands between an opening and an end around a figure; absent when it names no group or tells nothing. */
    static Optional<FigureSide> of(FigureClause clause, Terms terms, int opening, Figure figure, int end) {
        int last = joints(clause, terms, end, figure.to());
        boolean share = figure.from() - opening <= NEAR
                && figure.to() < last
                && clause.is(terms.figures().ofGroups(), figure.to());
        int verb = share ? clause.verb(figure.to(), last) : clause.verb(opening, figure.from());
        if (verb < 0) {
            return Optional.empty();
        } else if (share) {
            return Optional.of(
                    new FigureSide(clause.untimed(clause.helped(verb), last), new Stretch(figure.to() + 1, verb)));
        }
        Stretch subject = new Stretch(opening, verb);
        return clause.trimmed(subject).isEmpty()
                ? Optional.empty()
                : ofSubject(clause, terms, subject, verb, figure, last);
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

    private static Optional<FigureSide> ofSubject(
            FigureClause clause, Terms terms, Stretch subject, int verb, Figure figure, int end) {
        Stretch behind = new Stretch(Math.min(figure.to() + 1, end), end);
        boolean after =
                figure.to() < end && clause.is(terms.figures().ofGroups(), figure.to()) && clause.isGroup(behind);
        Stretch group = clause.group(subject);
        if (after) {
            return Optional.of(new FigureSide(clause.trimmed(subject), behind));
        } else if (group.isEmpty()) {
            return Optional.empty();
        }
        Stretch object = clause.trimmed(new Stretch(verb + 1, figure.from()));
        Stretch unit = clause.untimed(figure.to(), end);
        boolean deed = unit.isEmpty() || clause.is(terms.clock(), unit.from());
        Stretch told = !object.isEmpty() ? object : deed ? new Stretch(verb, verb + 1) : unit;
        return Optional.of(new FigureSide(told, group));
    }
}
