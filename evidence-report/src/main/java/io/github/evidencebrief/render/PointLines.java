package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines that a point of a list takes in a column, and its two parts where it goes on in the next column. */
final class PointLines {
    /** Lines of a point that stand in a column at least. */
    private static final int FEWEST = 2;

    /** Semi-bold words are at most this much wider than the regular ones that are measured. */
    private static final double BOLD = 1.06;

    /** Size of the references beside that of the words. */
    private static final double SMALL = 0.76;

    private static final String REFERENCE = "[12]";

    private final Passage point;
    private final List<Passage> clauses;
    private final FontMeasure measure;
    private final double width;
    private final List<Start> starts = new ArrayList<>();
    private double used;

    /** Where a line begins: at a character of a clause, which is -1 for the words in bold. */
    private record Start(int clause, int at) {}

    /** The parts of a point in two columns. */
    record Parts(Passage before, Passage after) {}

    private static final Pattern END = Pattern.compile("[.!?][\\p{Pe}\\p{Pf}'\"]* *$");

    /** The lines of a point in letters of a size and no wider than a width, in CSS pixels (1/96 in). */
    PointLines(Passage point, FontMeasure measure, double size, double width) {
        this.point = point;
        this.clauses = point.clauses().isEmpty() ? List.of(point) : point.clauses();
        this.measure = measure;
        this.width = width;
        starts.add(new Start(-1, 0));
        add(point.lead(), -1, size * BOLD);
        for (int clause = 0; clause < clauses.size(); clause++) {
            used += measure.width(" ", size);
            add(clauses.get(clause).text(), clause, size);
            used += References.count(clauses.get(clause).notes()) * measure.width(REFERENCE, size * SMALL);
        }
    }

    int count() {
        return starts.size();
    }

    /** The parts before and from a line; absent where one would be a line alone or the line begins within a word or in bold. */
    Optional<Parts> cut(int line) {
        boolean some = line >= FEWEST && line <= count() - FEWEST;
        return some && !point.stacked() && point.link().isEmpty() ? cut(starts.get(line)) : Optional.empty();
    }

    /** The parts before and from each clause but the first: where a reader pauses anyway; none for a point that is not to be cut. */
    List<Parts> sentences() {
        return point.stacked() || point.link().isPresent()
                ? List.of()
                : IntStream.range(1, clauses.size())
                        .filter(clause -> !clauses.get(clause - 1).text().endsWith(","))
                        .mapToObj(clause -> new Start(clause, 0))
                        .flatMap(start -> cut(start).stream())
                        .toList();
    }

    /** Whether a point ends with a sentence. */
    static boolean endsSentence(Passage point) {
        List<Passage> clauses = point.clauses();
        return END.matcher(
                        clauses.isEmpty()
                                ? point.text()
                                : clauses.get(clauses.size() - 1).text())
                .find();
    }

    private Optional<Parts> cut(Start start) {
        if (start.clause < 0 || isWithinWord(start)) {
            return Optional.empty();
        }
        Passage cut = clauses.get(start.clause);
        List<Passage> before = new ArrayList<>(clauses.subList(0, start.clause));
        List<Passage> after = new ArrayList<>(clauses.subList(start.clause + 1, clauses.size()));
        if (start.at > 0) {
            before.add(Passage.of(cut.text().substring(0, start.at)));
        }
        after.add(0, new Passage("", cut.text().substring(start.at), Optional.empty(), cut.notes()));
        return Optional.of(new Parts(part(point.lead(), before), part("", after)));
    }

    /** A line may begin behind a hyphen. */
    private boolean isWithinWord(Start start) {
        return start.at > 0 && clauses.get(start.clause).text().charAt(start.at - 1) != ' ';
    }

    private static Passage part(String lead, List<Passage> clauses) {
        return new Passage(lead, "", Optional.empty(), List.of(), clauses, false);
    }

    private void add(String text, int clause, double letters) {
        int at = 0;
        for (String piece : FontMeasure.pieces(text)) {
            double wide = measure.width(piece.stripTrailing(), letters);
            if (used > 0 && used + wide > width) {
                starts.add(new Start(clause, at));
                used = 0;
            }
            used += measure.width(piece, letters);
            at += piece.length();
        }
    }
}
