package io.github.evidencebrief.report;

import io.github.evidencebrief.annotation.Edition;
import io.github.evidencebrief.annotation.Report;
import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.annotation.Title;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a report, its edition lines and its sections from annotations. */
final class ReportReader {
    private final Mistakes mistakes;
    private final Deque<Class<?>> reading = new ArrayDeque<>();
    private String empty = SectionSpec.EMPTY;

    ReportReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    <T> ReportSpec<T> read(Class<T> type) {
        Optional<Report> mark = Accessors.mark(type, Report.class);
        mistakes.unless(
                mark.isPresent(), Names.of(type) + " is not marked as a report; put @Report(title = ...) on it");
        mark.ifPresent(report -> checkReport(type, report));
        mark.map(Report::empty).ifPresent(words -> empty = words);
        ReportSpec.Cover<T> cover = new ReportSpec.Cover<>(
                mark.map(Report::language).orElse("en"),
                mark.map(Report::title).orElse(Names.of(type)),
                title(type).map(accessor -> accessor::valueOf),
                Quotes.sourcesOf(type));
        return new ReportSpec<>(cover, edition(type), sections(type));
    }

    private void checkReport(Class<?> type, Report mark) {
        mistakes.unless(!mark.title().isBlank(), Names.of(type) + " has a blank title; name the report in @Report");
        mistakes.unless(
                !mark.language().isBlank(),
                Names.of(type) + " has a blank language; give a BCP 47 tag such as \"en\" in @Report");
    }

    private Optional<Accessor> title(Class<?> type) {
        List<Accessor> titles = Accessors.marked(type, Title.class);
        titles.forEach(accessor -> AccessorRules.check(accessor, Title.class, mistakes));
        titles.stream()
                .filter(accessor -> accessor.shape().many() || accessor.shape().element() != String.class)
                .forEach(accessor ->
                        mistakes.add(accessor.name() + " is the title but holds no single text; return a String"));
        mistakes.unless(
                titles.size() <= 1,
                String.join(" and ", titles.stream().map(Accessor::name).toList())
                        + " are all titles; keep @Title on one of them");
        return titles.stream().findFirst();
    }

    private <T> List<EditionSpec<T>> edition(Class<T> type) {
        Siblings<EditionSpec<T>> lines = new Siblings<>("line", type, mistakes);
        for (Accessor accessor : Accessors.marked(type, Edition.class)) {
            Edition mark = accessor.mark(Edition.class);
            AccessorRules.check(accessor, Edition.class, mistakes);
            mistakes.unless(
                    PlainText.canWrite(accessor.shape().element()),
                    accessor.name() + " holds " + Names.of(accessor.shape().element())
                            + ", which has no text; return a String or a Statement");
            lines.add(mark.order(), accessor, new EditionSpec<>(mark.label(), accessor::valueOf));
        }
        return lines.inOrder();
    }

    private <T> List<SectionSpec<T>> sections(Class<T> type) {
        reading.push(type);
        Siblings<SectionSpec<T>> sections = new Siblings<>("section", type, mistakes);
        for (Accessor accessor : Accessors.marked(type, Section.class)) {
            Section mark = accessor.mark(Section.class);
            AccessorRules.check(accessor, Section.class, mistakes);
            AccessorRules.named(accessor, "title", mark.title(), mistakes);
            sections.add(mark.order(), accessor, section(accessor, mark));
        }
        List<SectionSpec<T>> inOrder = sections.inOrder();
        mistakes.unless(
                !inOrder.isEmpty(),
                Names.of(type) + " has no sections; mark an accessor with @Section(order = 10, title = ...)");
        reading.pop();
        return inOrder;
    }

    private <T> SectionSpec<T> section(Accessor accessor, Section mark) {
        SectionSpec<T> section = SectionSpec.<T>of(mark.title(), accessor::valueOf, body(accessor))
                .intro(mark.intro())
                .empty(mark.empty().equals(Section.AS_REPORT) ? empty : mark.empty());
        return mark.highlight() ? section.highlighted() : section;
    }

    private BodySpec body(Accessor accessor) {
        Class<?> element = accessor.shape().element();
        if (Accessors.hasMarked(element, Section.class)) {
            return nested(accessor, element);
        } else if (TableReader.isRow(element)) {
            return BodySpec.table(new TableReader(mistakes).read(element));
        }
        mistakes.unless(
                element == Figure.class || PlainText.canWrite(element),
                accessor.name() + " holds " + Names.of(element) + ", which is no text and has no columns or sections;"
                        + " mark its accessors with @Column or @Section, or return Statement");
        return BodySpec.plain();
    }

    private <N> BodySpec nested(Accessor accessor, Class<N> type) {
        if (reading.contains(type)) {
            mistakes.add(accessor.name() + " holds " + Names.of(type)
                    + ", within which it stands; a section cannot contain itself");
            return BodySpec.plain();
        }
        Optional<Function<N, String>> heading =
                title(type).map(title -> value -> ReportReader.headingOf(title, value, accessor));
        return BodySpec.nested(heading, sections(type));
    }

    private static String headingOf(Accessor title, Object value, Accessor section) {
        return title.valueOf(value)
                .map(Object::toString)
                .filter(words -> !words.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(title.name() + " gives no heading for a part of "
                        + section.name() + "; return words that name the part"));
    }
}
