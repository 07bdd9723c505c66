package io.github.evidencebrief.report;

import io.github.evidencebrief.model.Quote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The columns of a table from left to right; the first one names the rows.
 *
 * @param <R> type of the rows
 */
public final class TableSpec<R> {
    private final List<ColumnSpec<R>> columns;

    private TableSpec(List<ColumnSpec<R>> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * Reads the columns of a type from its annotations.
     *
     * @throws ReportSpecException when they do not make a table; it lists all mistakes
     */
    public static <R> TableSpec<R> of(Class<R> type) {
        Mistakes mistakes = new Mistakes();
        TableSpec<R> spec = new TableReader(mistakes).read(type);
        mistakes.throwIfAny(type);
        return spec;
    }

    /** A table without columns yet. */
    public static <R> TableSpec<R> empty() {
        return new TableSpec<>(List.of());
    }

    /** The table with one more column at the right. */
    public TableSpec<R> column(ColumnSpec<R> column) {
        return columns(List.of(column));
    }

    /** The table with the columns of a nested value at the right, side by side below one heading. */
    public <N> TableSpec<R> group(String header, Function<? super R, ?> value, TableSpec<N> nested) {
        List<ColumnSpec<R>> more = new ArrayList<>();
        nested.columns.forEach(column -> more.add(column.within(header, value)));
        return columns(more);
    }

    private TableSpec<R> columns(List<ColumnSpec<R>> more) {
        List<ColumnSpec<R>> all = new ArrayList<>(columns);
        all.addAll(more);
        return new TableSpec<>(all);
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /** Fills the table, one row a value. */
    Table fill(String caption, Collection<? extends R> values, Footnotes notes) {
        TableSpec<R> shown = new TableSpec<>(columns.stream()
                .filter(column -> !isSilent(column, values))
                .map(column -> column.aligned(values))
                .toList());
        List<TableColumn> heads =
                shown.columns.stream().map(column -> column.head(values)).toList();
        List<List<Passage>> rows =
                values.stream().map(row -> shown.row(row, notes)).toList();
        return new Table(caption, heads, rows);
    }

    /** The columns without a value in any row, which say so once below the table; the first column always stays. */
    List<String> silent(Collection<? extends R> values) {
        return columns.stream()
                .filter(column -> isSilent(column, values))
                .map(ColumnSpec::silence)
                .toList();
    }

    private boolean isSilent(ColumnSpec<R> column, Collection<? extends R> values) {
        return values.size() > 1
                && column != columns.get(0)
                && values.stream().allMatch(row -> column.values(row).isEmpty());
    }

    private List<Passage> row(R row, Footnotes notes) {
        List<Passage> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(cell(column, row, cells.isEmpty(), notes)));
        return cells;
    }

    /** The values, where all of them are statements; else none. */
    private static List<Statement> statements(List<Object> values) {
        boolean all = values.stream().allMatch(Statement.class::isInstance);
        return all ? values.stream().map(Statement.class::cast).toList() : List.of();
    }

    private Passage cell(ColumnSpec<R> column, R row, boolean first, Footnotes notes) {
        List<Object> values = column.values(row);
        List<Statement> statements = statements(values);
        if (!first && !statements.isEmpty()) {
            return Passages.stacked(statements, notes);
        }
        Set<Quote> quotes = new LinkedHashSet<>();
        values.forEach(value -> quotes.addAll(Quotes.behind(value)));
        if (first) {
            quotes.addAll(Quotes.behind(row));
        }
        Optional<Object> only =
                values.stream().filter(value -> values.size() == 1).findFirst();
        return new Passage(
                only.map(Passages::lead).orElse(""),
                column.text(values),
                only.flatMap(Passages::link),
                notes.use(quotes));
    }
}
