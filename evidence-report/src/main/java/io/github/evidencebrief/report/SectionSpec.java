package io.github.evidencebrief.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A section of a report.
 *
 * @param <T> type of the value the section reads from
 */
public final class SectionSpec<T> {
    static final String EMPTY = "Nothing is recorded here.";

    private final String title;
    private final Function<? super T, ?> value;
    private final BodySpec body;
    private final Look look;

    private SectionSpec(String title, Function<? super T, ?> value, BodySpec body, Look look) {
        this.title = title;
        this.value = value;
        this.body = body;
        this.look = look;
    }

    /** How a section is printed. */
    private record Look(String intro, String empty, boolean highlighted) {}

    static <T> SectionSpec<T> of(String title, Function<? super T, ?> value, BodySpec body) {
        return new SectionSpec<>(title, value, body, new Look("", EMPTY, false));
    }

    /** A section of a text (a paragraph), a collection of texts (bullet points) or figures; null is an absent value. */
    public static <T> SectionSpec<T> plain(String title, Function<? super T, ?> value) {
        return of(title, value, BodySpec.plain());
    }

    /** A section of rows, a collection or a single one. */
    public static <T, R> SectionSpec<T> table(String title, Function<? super T, ?> rows, TableSpec<R> table) {
        return of(title, rows, BodySpec.table(table));
    }

    /** A section of subsections that read from a nested value. */
    public static <T, N> SectionSpec<T> nested(
            String title, Function<? super T, N> value, List<SectionSpec<N>> subsections) {
        return of(title, value, BodySpec.nested(Optional.empty(), subsections));
    }

    /** A section with a subsection for each of several nested values, each below a heading of its own. */
    public static <T, N> SectionSpec<T> each(
            String title,
            Function<? super T, ? extends Collection<N>> values,
            Function<N, String> heading,
            List<SectionSpec<N>> subsections) {
        return of(title, values, BodySpec.nested(Optional.of(heading), subsections));
    }

    /** The section with a sentence between its heading and its content; an empty value leaves it out. */
    public SectionSpec<T> intro(String intro) {
        return with(new Look(intro, look.empty, look.highlighted));
    }

    /** The section with other words for an empty value; with none an empty value leaves the section out. */
    public SectionSpec<T> empty(String empty) {
        return with(new Look(look.intro, empty, look.highlighted));
    }

    /** The section, standing out from the others. */
    public SectionSpec<T> highlighted() {
        return with(new Look(look.intro, look.empty, true));
    }

    private SectionSpec<T> with(Look other) {
        return new SectionSpec<>(title, value, body, other);
    }

    /** The filled section; absent where an empty value leaves it out. */
    Optional<SectionContent> fill(T from, Footnotes notes) {
        @Nullable Object held = value.apply(from);
        boolean many = Values.present(held).filter(Collection.class::isInstance).isPresent();
        BodySpec.Body filled = body.fill(title, Values.all(held), many, notes);
        return filled.isEmpty() && look.empty.isEmpty() ? Optional.empty() : Optional.of(content(filled));
    }

    private SectionContent content(BodySpec.Body filled) {
        List<Block> blocks = new ArrayList<>(sentence(filled.isEmpty() ? look.empty : look.intro));
        blocks.addAll(filled.blocks());
        return new SectionContent(title, look.highlighted, blocks, filled.sections());
    }

    private static List<Block> sentence(String text) {
        return text.isEmpty() ? List.of() : List.of(new Paragraph(Passage.of(text)));
    }
}
