package io.github.evidencebrief.rule;

import java.util.List;

/** One of some terms. */
final class TermsStep implements Step {
    private final Label[] labels;

    /** The labels of the terms; those of the most words first, for they are preferred. */
    TermsStep(List<Label> labels) {
        this.labels = labels.toArray(Label[]::new);
    }

    @Override
    public long before(Sheet sheet, long ends) {
        long starts = Sheet.NOWHERE;
        for (Label label : labels) {
            starts = sheet.union(starts, sheet.before(label, ends));
        }
        return starts;
    }

    @Override
    public int walk(Sheet sheet, int at, long ends, Match match) {
        for (Label label : labels) {
            if (sheet.has(sheet.set(label.number()), at) && sheet.has(ends, at + label.length())) {
                return at + label.length();
            }
        }
        throw new IllegalStateException("no term starts at " + at);
    }

    @Override
    public List<Need> needs(Labels all) {
        int[] numbers = new int[labels.length];
        int weight = 0;
        for (int i = 0; i < labels.length; i++) {
            numbers[i] = labels[i].number();
            weight += all.weight(numbers[i]);
        }
        return List.of(new Need(numbers, weight));
    }
}
