package io.github.evidencebrief.rule;

import java.util.List;

/**
 * One of some terms.
 *
 * @param labels their labels, the terms of most words first
 */
record TermsStep(List<Label> labels) implements Step {
    @Override
    public int before(Sheet sheet, int ends) {
        int starts = sheet.add();
        boolean found = false;
        for (int i = 0; i < labels.size(); i++) {
            found |= sheet.addBefore(starts, labels.get(i), ends);
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
        int[] numbers = labels.stream().mapToInt(Label::number).toArray();
        int weight =
                labels.stream().mapToInt(label -> all.weight(label.number())).sum();
        return List.of(new Need(numbers, weight));
    }
}
