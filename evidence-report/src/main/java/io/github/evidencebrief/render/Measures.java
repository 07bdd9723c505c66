package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Table;
import java.util.IdentityHashMap;

/** What was measured of the tables of a report: each is measured once, however often its size is asked for. */
final class Measures {
    private final PageSize page;
    private final FontMeasure measure;
    private final IdentityHashMap<Table, ColumnWidths> widths = new IdentityHashMap<>();
    private final IdentityHashMap<Table, TableHeight> heights = new IdentityHashMap<>();

    /** Measures for pages of a size and letters of a font. */
    Measures(PageSize page, FontMeasure measure) {
        this.page = page;
        this.measure = measure;
    }

    ColumnWidths widths(Table table) {
        return widths.computeIfAbsent(table, any -> ColumnWidths.of(any, page, measure));
    }

    TableHeight height(Table table) {
        return heights.computeIfAbsent(table, any -> new TableHeight(any, widths(any), page, measure));
    }
}
