package io.github.evidencebrief.render;

import io.github.evidencebrief.report.Block;
import io.github.evidencebrief.report.Bullets;
import io.github.evidencebrief.report.EditionLine;
import io.github.evidencebrief.report.Figure;
import io.github.evidencebrief.report.NoteUse;
import io.github.evidencebrief.report.Paragraph;
import io.github.evidencebrief.report.Passage;
import io.github.evidencebrief.report.ReportContent;
import io.github.evidencebrief.report.SectionContent;
import io.github.evidencebrief.report.Table;
import java.util.List;
import java.util.Optional;

/** Writes the body of a report: title block, sections, notes. */
final class PageWriter {
    /** CSS pixels (1/96 in) for the heading of a section, and of a part of one, with the room below it. */
    private static final double HEADING = 30;

    private static final double LOWER_HEADING = 24;

    /** How many times the room of other tables those of an appendix take, which are set smaller. */
    private static final double APPENDIX = 0.88;

    private static final int DEEPEST_HEADING = 6;

    /** Characters of a title that fill about three lines in the large size. */
    private static final int LONGEST_LARGE_TITLE = 110;

    /** Characters that fill no more than a line. */
    private static final int LONGEST_LINE = 100;

    /** Characters of the longest word that is kept with its note on one line. */
    private static final int LONGEST_KEPT = 24;

    /** References that stay on one line with the word before them, where a line is long. */
    private static final int MOST_KEPT = 4;

    private final Medium medium;
    private final FigureWriter figures;
    private final TableWriter tables;
    private final ListWriter lists;
    private final Measures measures;
    private final PageSize size;
    private final double foot;
    private Optional<SectionContent> second = Optional.empty();
    private Opening opening = new Opening(Optional.empty(), 0);
    private int figureCount;

    /** A writer for pages of a size. */
    PageWriter(Medium medium, PageSize size, FontMeasure measure) {
        this(medium, size, measure, 0);
    }

    /** The same where so many CSS pixels (1/96 in) below the section that opens the report are known to be left on its page. */
    PageWriter(Medium medium, PageSize size, FontMeasure measure, double foot) {
        this.medium = medium;
        this.size = size;
        this.foot = foot;
        this.figures = new FigureWriter(measure, size);
        this.measures = new Measures(size, measure);
        this.tables = new TableWriter(this, medium, measures);
        this.lists = new ListWriter(medium, size, measure);
    }

    void write(ReportContent content, List<Heading> headings, Tag main) {
        writeCover(content, main.add("header").with("class", "cover"));
        if (medium == Medium.SCREEN) {
            writeContents(headings, main.add("nav").with("aria-label", "Contents"));
        }
        second = content.sections().stream().skip(1).findFirst().filter(section -> !section.highlighted());
        opening = Opening.of(
                content.sections().stream()
                        .limit(1)
                        .filter(SectionContent::highlighted)
                        .flatMap(first -> leadingList(first).stream())
                        .findFirst(),
                second.flatMap(PageWriter::leadingList),
                lists,
                foot,
                HEADING);
        for (int at = 0; at < content.sections().size(); at++) {
            writeSection(content.sections().get(at), headings.get(at), 2, main);
        }
        if (!content.notes().isEmpty()) {
            new NotesWriter(medium, this, lists).write(content.notes(), headings.get(headings.size() - 1), main);
        }
    }

    private static void writeContents(List<Heading> headings, Tag nav) {
        Tag details = nav.add("details");
        details.add("summary").text("Contents");
        Tag list = details.add("ol");
        headings.forEach(heading ->
                list.add("li").add("a").with("href", "#" + heading.id()).text(heading.title()));
    }

    private void writeCover(ReportContent content, Tag cover) {
        content.kind().ifPresent(kind -> cover.add("p").with("class", "kind").text(kind));
        String size = content.title().length() > LONGEST_LARGE_TITLE ? "long" : "short";
        cover.add("h1").with("id", "top").with("class", size).text(content.title());
        if (!content.edition().isEmpty()) {
            Tag lines = cover.add("div").with("class", "edition");
            content.edition().forEach(line -> writeLine(line, lines));
        }
    }

    private void writeLine(EditionLine line, Tag lines) {
        Tag paragraph = lines.add("p");
        if (!line.label().isEmpty()) {
            paragraph.add("b").with("class", "label").text(line.label());
            paragraph.text(" ");
        }
        writePassage(line.text(), paragraph);
    }

    private void writeSection(SectionContent section, Heading heading, int level, Tag parent) {
        Tag part = parent.add("section").with("class", look(section));
        Tag own = page(section, part);
        Tag title = own.add("h" + Math.min(level, DEEPEST_HEADING))
                .with("class", follower(section))
                .with("id", heading.id());
        leadingFigure(section)
                .ifPresent(figure -> keepWith(figure, section.blocks().isEmpty() ? 2 : 1, title));
        double high = level == 2 ? HEADING : LOWER_HEADING;
        leadingTable(section).ifPresent(table -> keepWith(table, section, high, title));
        leadingList(section)
                .flatMap(list -> columns(section, list))
                .ifPresent(columns -> title.with("style", KeptRoom.style(columns.room() + high)));
        title.text(section.title());
        Tag body = section.isAppendix() ? folded(own, contents(section)) : own;
        writeBlocks(section, body);
        writeParts(section, heading, level + 1, List.of(body, own == part ? body : part));
    }

    /** A first part below a mere heading stays with it; others leave the landscape pages of the section. */
    private void writeParts(SectionContent section, Heading heading, int level, List<Tag> places) {
        for (int at = 0; at < section.sections().size(); at++) {
            boolean stays = at == 0 && section.blocks().isEmpty();
            writeSection(section.sections().get(at), heading.children().get(at), level, places.get(stays ? 0 : 1));
        }
    }

    /** What a section itself holds goes to landscape pages as a whole, so that no heading stays behind its table. */
    private Tag page(SectionContent section, Tag part) {
        return medium == Medium.PAPER && !size.isLandscape() && needsLandscape(section)
                ? part.add("div").with("class", "landscape")
                : part;
    }

    private boolean needsLandscape(SectionContent section) {
        if (section.blocks().isEmpty()) {
            return section.sections().stream().limit(1).anyMatch(this::needsLandscape);
        }
        return section.blocks().stream()
                .anyMatch(block ->
                        block instanceof Table table && measures.widths(table).areWide());
    }

    /** On screen what is only looked up is folded below words that say what it is; a link into it unfolds it. */
    Tag folded(Tag part, String what) {
        if (medium == Medium.PAPER) {
            return part;
        }
        Tag details = part.add("details");
        details.add("summary").text("Show " + what);
        return details;
    }

    /** {@code all findings (24 rows)} for an appendix of that name. */
    private static String contents(SectionContent section) {
        String name = section.title().replaceFirst("Appendix[:.]? *", "");
        String what = name.isEmpty() ? section.title() : name;
        int rows = section.blocks().stream()
                .mapToInt(block -> block instanceof Table table ? table.rows().size() : 0)
                .sum();
        return Character.toLowerCase(what.charAt(0))
                + what.substring(1)
                + (rows == 0 ? "" : rows == 1 ? " (1 row)" : " (" + rows + " rows)");
    }

    private static String look(SectionContent section) {
        if (section.isAppendix()) {
            return "appendix";
        }
        return section.highlighted() ? "highlight" : "plain";
    }

    /** The figure below the headings of a section, with nothing else between; absent where something else follows. */
    private static Optional<Figure> leadingFigure(SectionContent section) {
        if (!section.blocks().isEmpty()) {
            return Optional.of(section.blocks().get(0))
                    .filter(Figure.class::isInstance)
                    .map(Figure.class::cast);
        }
        return section.sections().stream()
                .limit(1)
                .flatMap(first -> leadingFigure(first).stream())
                .findFirst();
    }

    /** The table below the heading of a section, with no more than a paragraph between; absent for any other. */
    private static Optional<Table> leadingTable(SectionContent section) {
        return section.blocks().stream()
                .limit(2)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst();
    }

    /** The list below the heading of a section; absent for any other. */
    private static Optional<Bullets> leadingList(SectionContent section) {
        return section.blocks().stream()
                .limit(1)
                .filter(Bullets.class::isInstance)
                .map(Bullets.class::cast)
                .findFirst();
    }

    /** The columns of a list; those of the list that opens the second section may begin at the foot of the first page. */
    private Optional<EvenColumns> columns(SectionContent section, Bullets list) {
        boolean leads = section.blocks().get(0) == list;
        if (section.highlighted()) {
            return leads && opening.title().isPresent()
                    ? opening.title()
                    : lists.columns(list.items(), EvenColumns.Place.TITLE, 0);
        }
        boolean opens = second.filter(section::equals).isPresent() && leads;
        return lists.columns(list.items(), EvenColumns.Place.TEXT, opens ? opening.foot() - HEADING : 0);
    }

    /** A table that is not long goes to the next page as a whole, with its heading; of another the first row does. */
    private void keepWith(Table table, SectionContent section, double high, Tag title) {
        if (medium == Medium.PAPER) {
            int caption = TableWriter.NUMBER + caption(section, table).text().length();
            double room = measures.height(table).room(caption, below(section, table));
            title.with("style", KeptRoom.style(room * (section.isAppendix() ? APPENDIX : 1) + high));
        }
    }

    /** A figure moves to the next page as a whole, so its heading asks for as much room as both need. */
    private void keepWith(Figure figure, int headings, Tag title) {
        if (medium == Medium.PAPER) {
            title.with("style", figures.roomOf(figure, headings));
        }
    }

    /** What follows a heading, which must not stand alone at the foot of a page. */
    private static String follower(SectionContent section) {
        if (section.blocks().isEmpty()) {
            return section.sections().isEmpty() ? "alone" : "parent";
        }
        if (section.blocks().get(0) instanceof Figure) {
            return "before-figure";
        }
        if (section.blocks().size() == 1
                && section.blocks().get(0) instanceof Paragraph words
                && words.passage().text().length() <= LONGEST_LINE) {
            return "before-line";
        }
        boolean tabular = section.blocks().stream().limit(2).anyMatch(Table.class::isInstance);
        return tabular ? "before-table" : "before-text";
    }

    private void writeBlocks(SectionContent section, Tag body) {
        List<Block> blocks = section.blocks();
        for (int at = introduction(section).isPresent() ? 1 : 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Table table) {
                boolean remark = at == 1 && introduction(section).isPresent();
                tables.write(table, caption(section, table), remark, below(section, table), frame(table, body));
            } else {
                writeBlock(section, at, body);
            }
        }
    }

    /** The paragraph that opens a section with a table; absent where something else does. */
    private static Optional<Paragraph> introduction(SectionContent section) {
        List<Block> blocks = section.blocks();
        return blocks.size() > 1 && blocks.get(0) instanceof Paragraph words && blocks.get(1) instanceof Table
                ? Optional.of(words)
                : Optional.empty();
    }

    /**
     * The words above a table: those that introduce it, else its own unless they repeat the heading; empty where none are
     * left.
     */
    private static Passage caption(SectionContent section, Table table) {
        return introduction(section)
                .filter(words -> section.blocks().get(1) == table)
                .map(Paragraph::passage)
                .orElseGet(() -> Passage.of(table.caption().equals(section.title()) ? "" : table.caption()));
    }

    /** CSS pixels (1/96 in) of the line below a table; nothing where none follows. */
    private double below(SectionContent section, Table table) {
        int next = section.blocks().indexOf(table) + 1;
        boolean line = next < section.blocks().size() && section.blocks().get(next) instanceof Paragraph;
        return line ? TableHeight.below(((Paragraph) section.blocks().get(next)).passage(), size) : 0;
    }

    private Tag frame(Table table, Tag parent) {
        return medium == Medium.SCREEN ? scrolling(parent, table.caption(), "table") : parent;
    }

    private void writeBlock(SectionContent section, int at, Tag parent) {
        Block block = section.blocks().get(at);
        if (block instanceof Paragraph paragraph) {
            boolean belowTable = at > 0 && section.blocks().get(at - 1) instanceof Table;
            Tag words = parent.add("p");
            writePassage(paragraph.passage(), belowTable ? words.with("class", "below-table") : words);
        } else if (block instanceof Bullets bullets) {
            lists.writeBulleted(bullets.items(), columns(section, bullets), this::writePassage, parent);
        } else if (block instanceof Figure figure) {
            figures.write(figure, ++figureCount, medium, parent);
        }
    }

    /** A frame that the keyboard reaches and moves, for what is wider than the screen. */
    static Tag scrolling(Tag parent, String name, String look) {
        return parent.add("div")
                .with("class", "scroll " + look)
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", name);
    }

    void writePassage(Passage passage, Tag into) {
        if (!passage.lead().isEmpty()) {
            into.add("b").text(passage.lead());
            into.text(" ");
        }
        if (passage.clauses().isEmpty()) {
            writeWords(passage, into);
        }
        if (passage.stacked()) {
            passage.clauses().forEach(part -> writePassage(part, into.add("div").with("class", "line")));
        } else {
            writeClauses(passage.clauses(), into);
        }
    }

    private void writeClauses(List<Passage> clauses, Tag into) {
        for (int at = 0; at < clauses.size(); at++) {
            into.text(at == 0 ? "" : " ");
            writeWords(clauses.get(at), into);
        }
    }

    private void writeWords(Passage passage, Tag into) {
        if (passage.link().isPresent() || passage.notes().isEmpty()) {
            writeText(passage, into);
            writeNotes(passage.notes(), into);
        } else {
            int last = lastWord(passage.text());
            writeText(Passage.of(passage.text().substring(0, last)), into);
            Tag kept =
                    into.add("span").with("class", "kept").text(passage.text().substring(last));
            int first = References.kept(passage.notes(), isLong(into) ? MOST_KEPT : 1);
            writeNotes(passage.notes().subList(0, first), kept);
            writeRest(passage.notes().subList(first, passage.notes().size()), into);
        }
    }

    private static boolean isLong(Tag line) {
        return line.is("p") || line.is("li") || line.is("span");
    }

    private static void writeRest(List<NoteUse> notes, Tag into) {
        if (!notes.isEmpty()) {
            writeNotes(notes, into.text(" "));
        }
    }

    /** Where the last word begins, which keeps the first note on its line; the end for a word that fills a line. */
    static int lastWord(String text) {
        int start = text.lastIndexOf(' ') + 1;
        return text.length() - start <= LONGEST_KEPT ? start : text.length();
    }

    private void writeText(Passage passage, Tag into) {
        if (passage.link().isPresent()) {
            String address = passage.link().get().toString();
            into.add("a")
                    .with("href", address)
                    .with("title", "Opens " + address)
                    .text(passage.text());
        } else if (medium == Medium.PAPER && CodeGroups.holds(passage.text())) {
            CodeGroups.write(passage.text(), into);
        } else {
            Signs.write(passage.text(), medium, into);
        }
    }

    private static void writeNotes(List<NoteUse> notes, Tag into) {
        if (!notes.isEmpty()) {
            References.write(notes, into.add("sup").with("class", "notes"));
        }
    }
}
