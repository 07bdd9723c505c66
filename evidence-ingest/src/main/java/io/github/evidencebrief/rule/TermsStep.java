package io.github.evidencebrief.rule;

import java.util.List;
import java.util.stream.Stream;

/** One of some terms. */
final class TermsStep implements Step {
    private final Label[] labels;

    /** The labels of the terms; those of the most words first, for they are preferred. */
    TermsStep(List<Label> labels) {
        this.labels = labels.toArray(Label[]::new);
    }

    @Override
    public int before(Sheet sheet, int ends) {
        int starts = Sheet.NOWHERE;
        boolean found = false;
        for (Label label : labels) {
            if (sheet.row(label.number()) != Sheet.NOWHERE) {
                starts = starts == Sheet.NOWHERE ? sheet.add() : starts;
                found |= sheet.addBefore(starts, label, ends);
            }
        }
        return found ? starts : Sheet.NOWHERE;
    }

    @Override
    public int walk(Sheet sheet, int at, int ends, Match match) {
        for (Label label : labels) {
            if (sheet.has(sheet.row(label.number()), at) && sheet.has(ends, at + label.length())) {
                return at + label.length();
            }
        }
        throw new IllegalStateException("no term starts at " + at);
    }

    @Override
    public List<Need> needs(Labels all) {
        int[] numbers = Stream.of(labels).mapToInt(Label::number).toArray();
        int weight =
                Stream.of(labels).mapToInt(label -> all.weight(label.number())).sum();
        return List.of(new Need(numbers, weight));
    }
}
