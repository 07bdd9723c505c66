package io.github.evidencebrief.report;

import io.github.evidencebrief.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a report is made of: read from the annotations of a type or built in code, then filled with any number of values.
 *
 * @param <T> type of the values
 */
public final class ReportSpec<T> {
    private final Cover<T> cover;
    private final List<EditionSpec<T>> edition;
    private final List<SectionSpec<T>> sections;

    ReportSpec(Cover<T> cover, List<EditionSpec<T>> edition, List<SectionSpec<T>> sections) {
        this.cover = cover;
        this.edition = List.copyOf(edition);
        this.sections = List.copyOf(sections);
    }

    /** What a report is called and what its notes name. */
    record Cover<T>(
            String language,
            String title,
            Optional<Function<? super T, ?>> dynamicTitle,
            Function<? super T, List<Source>> sources) {}

    /**
     * Reads the spec of a report from the annotations of a type: an interface, an abstract class or a record.
     *
     * @throws ReportSpecException when they do not make a report; it lists all mistakes
     */
    public static <T> ReportSpec<T> of(Class<T> type) {
        Mistakes mistakes = new Mistakes();
        ReportSpec<T> spec = new ReportReader(mistakes).read(type);
        mistakes.throwIfAny(type);
        return spec;
    }

    /** Builds in code what annotations would say. */
    public static <T> Builder<T> builder(String title) {
        return new Builder<>(title);
    }

    /** The report of one value. */
    public ReportContent fill(T value) {
        Footnotes notes = new Footnotes();
        List<EditionLine> lines = edition.stream()
                .flatMap(line -> line.fill(value, notes).stream())
                .toList();
        List<SectionContent> filled = sections.stream()
                .flatMap(section -> section.fill(value, notes).stream())
                .toList();
        Optional<String> own = ownTitle(value);
        return new ReportContent(
                cover.language,
                own.map(title -> cover.title),
                own.orElse(cover.title),
                lines,
                filled,
                notes.notes(cover.sources.apply(value)));
    }

    private Optional<String> ownTitle(T value) {
        return cover.dynamicTitle
                .flatMap(title -> Values.present(title.apply(value)))
                .map(Object::toString)
                .filter(title -> !title.isBlank());
    }

    /**
     * Builds a spec in code.
     *
     * @param <T> type of the values
     */
    public static final class Builder<T> {
        private final List<EditionSpec<T>> edition = new ArrayList<>();
        private final List<SectionSpec<T>> sections = new ArrayList<>();
        private Cover<T> cover;

        private Builder(String title) {
            cover = new Cover<>("en", title, Optional.empty(), value -> List.of());
        }

        /** Names the language of the report by its BCP 47 tag; {@code en} when never called. */
        public Builder<T> language(String language) {
            cover = new Cover<>(language, cover.title, cover.dynamicTitle, cover.sources);
            return this;
        }

        /** Takes the document's title from the value; the report's own title then stands above it. */
        public Builder<T> title(Function<? super T, ?> title) {
            cover = new Cover<>(cover.language, cover.title, Optional.of(title), cover.sources);
            return this;
        }

        /** Names the sources whose titles the notes print; none when never called. */
        public Builder<T> sources(Function<? super T, List<Source>> sources) {
            cover = new Cover<>(cover.language, cover.title, cover.dynamicTitle, sources);
            return this;
        }

        /** Adds a line below the title; an absent value leaves it out. */
        public Builder<T> edition(String label, Function<? super T, ?> value) {
            edition.add(new EditionSpec<>(label, value));
            return this;
        }

        /** Adds a section at the end. */
        public Builder<T> section(SectionSpec<T> section) {
            sections.add(section);
            return this;
        }

        /** The spec of all that was added. */
        public ReportSpec<T> build() {
            return new ReportSpec<>(cover, edition, sections);
        }
    }
}
