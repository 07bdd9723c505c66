package io.github.evidencebrief.report;

import io.github.evidencebrief.annotation.CellFormatter;
import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.annotation.ColumnGroup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the columns of a table from the annotations of its row type. */
final class TableReader {
    private static final int MOST_DECIMALS = 12;

    private final Mistakes mistakes;
    private final Deque<Class<?>> reading = new ArrayDeque<>();

    TableReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Whether the accessors of a type make a table. */
    static boolean isRow(Class<?> type) {
        return Accessors.hasMarked(type, Column.class) || Accessors.hasMarked(type, ColumnGroup.class);
    }

    <R> TableSpec<R> read(Class<R> type) {
        reading.push(type);
        Siblings<UnaryOperator<TableSpec<R>>> siblings = new Siblings<>("column", type, mistakes);
        Accessors.marked(type, Column.class).forEach(accessor -> addColumn(accessor, siblings));
        Accessors.marked(type, ColumnGroup.class).forEach(accessor -> addGroup(accessor, siblings));
        TableSpec<R> table = TableSpec.empty();
        for (UnaryOperator<TableSpec<R>> sibling : siblings.inOrder()) {
            table = sibling.apply(table);
        }
        reading.pop();
        mistakes.unless(
                isRow(type),
                Names.of(type) + " has no columns; mark an accessor with @Column(order = 10, header = ...)");
        return table;
    }

    private <R> void addColumn(Accessor accessor, Siblings<UnaryOperator<TableSpec<R>>> siblings) {
        Column mark = accessor.mark(Column.class);
        AccessorRules.check(accessor, Column.class, mistakes);
        AccessorRules.named(accessor, "header", mark.header(), mistakes);
        checkNumbers(accessor, mark);
        mistakes.unless(
                Marks.of(accessor.method(), ColumnGroup.class).isEmpty(),
                accessor.name() + " has both @Column and @ColumnGroup; keep one of them");
        ColumnSpec<R> column = ColumnSpec.<R>of(mark.header(), accessor::valueOf)
                .unit(mark.unit())
                .decimals(mark.decimals())
                .absent(mark.absent());
        ColumnSpec<R> formatted =
                formatter(accessor, mark).map(column::formatter).orElse(column);
        siblings.add(mark.order(), accessor, table -> table.column(formatted));
    }

    private void checkNumbers(Accessor accessor, Column mark) {
        mistakes.unless(
                mark.decimals() >= PlainText.AS_HELD && mark.decimals() <= MOST_DECIMALS,
                accessor.name() + " has " + mark.decimals() + " decimals; give 0 to " + MOST_DECIMALS
                        + ", or -1 to print numbers as they are held");
        mistakes.unless(
                mark.decimals() == PlainText.AS_HELD || holdsNumbers(accessor),
                accessor.name() + " has decimals but holds "
                        + Names.of(accessor.shape().element()) + ", not numbers; leave decimals out");
    }

    private static boolean holdsNumbers(Accessor accessor) {
        return Number.class.isAssignableFrom(accessor.shape().element());
    }

    private Optional<CellFormatter<?>> formatter(Accessor accessor, Column mark) {
        if (mark.formatter() != CellFormatter.ByType.class) {
            return new FormatterReader(mistakes).read(accessor, mark.formatter());
        }
        Class<?> element = accessor.shape().element();
        if (isRow(element)) {
            mistakes.add(accessor.name() + " holds " + Names.of(element)
                    + ", which has columns of its own; mark it with @ColumnGroup instead of @Column");
        } else {
            mistakes.unless(
                    PlainText.canWrite(element),
                    accessor.name() + " holds " + Names.of(element)
                            + ", which has no text; name a CellFormatter in @Column(formatter = ...)");
        }
        return Optional.empty();
    }

    private <R> void addGroup(Accessor accessor, Siblings<UnaryOperator<TableSpec<R>>> siblings) {
        ColumnGroup mark = accessor.mark(ColumnGroup.class);
        AccessorRules.check(accessor, ColumnGroup.class, mistakes);
        AccessorRules.named(accessor, "header", mark.header(), mistakes);
        TableSpec<?> nested = nested(accessor);
        siblings.add(mark.order(), accessor, table -> table.group(mark.header(), accessor::valueOf, nested));
    }

    private TableSpec<?> nested(Accessor accessor) {
        Class<?> element = accessor.shape().element();
        if (accessor.shape().many()) {
            mistakes.add(accessor.name() + " holds many values; a column group holds one");
        } else if (reading.contains(element)) {
            mistakes.add(accessor.name() + " holds " + Names.of(element)
                    + ", within which it stands; a column group cannot contain itself");
        } else if (!isRow(element)) {
            mistakes.add(accessor.name() + " holds " + Names.of(element)
                    + ", which has no columns; mark its accessors with @Column, or this one with @Column");
        } else {
            return read(element);
        }
        return TableSpec.empty();
    }
}
