package io.github.evidencebrief.report;

import io.github.evidencebrief.annotation.CellFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param <R> type of the rows
 */
public final class ColumnSpec<R> {
    private static final String ABSENT = "\u2013";

    private final List<String> groups;
    private final String header;
    private final Function<? super R, ?> value;
    private final Look look;

    private ColumnSpec(List<String> groups, String header, Function<? super R, ?> value, Look look) {
        this.groups = groups;
        this.header = header;
        this.value = value;
        this.look = look;
    }

    /** How the values of a column are printed. */
    private record Look(String unit, int decimals, String absent, Optional<CellFormatter<Object>> formatter) {}

    /** A column of the values a function takes from each row; null and an empty optional are absent values. */
    public static <R> ColumnSpec<R> of(String header, Function<? super R, ?> value) {
        return new ColumnSpec<>(List.of(), header, value, new Look("", PlainText.AS_HELD, ABSENT, Optional.empty()));
    }

    /** The column with a unit printed once in its heading. */
    public ColumnSpec<R> unit(String unit) {
        return with(new Look(unit, look.decimals, look.absent, look.formatter));
    }

    /**
     * The column with numbers rounded half up to so many decimal places, 0 to 12; -1, as without it, prints whole and
     * exact numbers as they are held, and binary fractions with as many places as the column needs, three or three
     * digits at most.
     */
    public ColumnSpec<R> decimals(int decimals) {
        return with(new Look(look.unit, decimals, look.absent, look.formatter));
    }

    /** The column with other words for absent values. */
    public ColumnSpec<R> absent(String absent) {
        return with(new Look(look.unit, look.decimals, absent, look.formatter));
    }

    /** The column with texts made by a formatter of its own; a collection is formatted element by element. */
    @SuppressWarnings("unchecked")
    public <V> ColumnSpec<R> formatter(CellFormatter<V> formatter) {
        return with(new Look(look.unit, look.decimals, look.absent, Optional.of((CellFormatter<Object>) formatter)));
    }

    private ColumnSpec<R> with(Look other) {
        return new ColumnSpec<>(groups, header, value, other);
    }

    /** The column within a group, for rows that hold the value it reads from. */
    <P> ColumnSpec<P> within(String group, Function<? super P, ?> parent) {
        List<String> path = new ArrayList<>(List.of(group));
        path.addAll(groups);
        Function<P, @Nullable Object> through = row -> through(parent.apply(row));
        return new ColumnSpec<>(path, header, through, look);
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object through(@Nullable Object nested) {
        return Values.present(nested).map(inner -> value.apply((R) inner)).orElse(null);
    }

    /** The column with as many decimal places as its binary fractions need, so that their points stand in one line. */
    ColumnSpec<R> aligned(Collection<? extends R> rows) {
        if (look.decimals != PlainText.AS_HELD || look.formatter.isPresent()) {
            return this;
        }
        return decimals(
                Decimals.of(rows.stream().flatMap(row -> values(row).stream()).toList()));
    }

    List<Object> values(R row) {
        return Values.all(value.apply(row));
    }

    TableColumn head(Collection<? extends R> rows) {
        List<Object> all = rows.stream().flatMap(row -> values(row).stream()).toList();
        boolean numeric = !all.isEmpty() && all.stream().allMatch(Number.class::isInstance);
        return new TableColumn(groups, header, look.unit, numeric);
    }

    /** What the column says of all rows at once, where none has a value: {@code People: not stated}. */
    String silence() {
        return header + ": " + look.absent;
    }

    /** The text of a cell; what the column says for an absent value when there is none. */
    String text(List<Object> values) {
        String text =
                values.stream().map(this::word).filter(word -> !word.isEmpty()).collect(Collectors.joining("; "));
        return text.isEmpty() ? look.absent : text;
    }

    private String word(Object value) {
        return look.formatter
                .map(formatter -> formatter.format(value))
                .or(() -> PlainText.of(value, look.decimals))
                .orElseThrow(() -> new IllegalArgumentException("Column \"" + header + "\" holds a "
                        + value.getClass().getSimpleName() + ", which has no text; give the column a formatter"));
    }
}
