package io.github.evidencebrief.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.evidencebrief.annotation.CellFormatter;
import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.annotation.ColumnGroup;
import io.github.evidencebrief.annotation.Report;
import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.annotation.Title;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class MistakesTest {
    @Test
    void allMistakesAreToldAtOnceWithTheirRemedies() {
        assertThat(mistakes(Voyage.class))
                .containsExactly(
                        "Voyage.captains is the title but holds no single text; return a String",
                        "Voyage.hold holds Object, which is no text and has no columns or sections;"
                                + " mark its accessors with @Column or @Section, or return Statement",
                        "Voyage.log takes parameters; mark only accessors that take none",
                        "Voyage.log has a blank title; say in a few words what it holds",
                        "Harbour.depth has decimals but holds String, not numbers; leave decimals out",
                        "Harbour.keeper holds Object, which has no text; name a CellFormatter in @Column(formatter = ...)",
                        "Harbour.lamps has 13 decimals; give 0 to 12, or -1 to print numbers as they are held",
                        "Harbour.tide holds Integer but Shout formats String; name a CellFormatter<Integer>",
                        "Harbour.twin holds Harbour, within which it stands; a column group cannot contain itself",
                        "Harbour.depth and Harbour.keeper both have order 20; give each column of Harbour its own order",
                        "Voyage.hold and Voyage.ports both have order 10; give each section of Voyage its own order");
    }

    @Test
    void aTypeWithoutMarksIsToldWhatToMark() {
        assertThat(mistakes(Unmarked.class))
                .containsExactly(
                        "Unmarked is not marked as a report; put @Report(title = ...) on it",
                        "Unmarked has no sections; mark an accessor with @Section(order = 10, title = ...)");
    }

    @Test
    void twoAnnotationsThatDifferAreTold() {
        assertThat(mistakes(Torn.class))
                .containsExactly("Torn.text is marked as a Section by two annotations that differ; keep one of them");
    }

    @Test
    void theMessageListsWhatIsWrong() {
        ReportSpecException failure =
                catchThrowableOfType(ReportSpecException.class, () -> ReportSpec.of(Unmarked.class));
        assertThat(failure)
                .hasMessageStartingWith("Unmarked cannot be read as a report, 2 mistakes:\n- Unmarked is not");
    }

    private static List<String> mistakes(Class<?> type) {
        return catchThrowableOfType(ReportSpecException.class, () -> ReportSpec.of(type))
                .mistakes();
    }

    record Unmarked(String name) {}

    @Section(order = 10, title = "One")
    @Retention(RetentionPolicy.RUNTIME)
    @interface One {}

    @Section(order = 20, title = "Other")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Other {}

    @Report(title = "Torn")
    interface Torn {
        @One
        @Other
        String text();
    }

    @Report(title = "Voyage")
    interface Voyage {
        @Title
        List<String> captains();

        @Section(order = 10, title = "Ports")
        List<Harbour> ports();

        @Section(order = 10, title = "Hold")
        Object hold();

        @Section(order = 30, title = " ")
        String log(int day);
    }

    interface Harbour {
        @Column(order = 10, header = "Tide", formatter = Shout.class)
        int tide();

        @Column(order = 20, header = "Depth", decimals = 1)
        String depth();

        @Column(order = 20, header = "Keeper")
        Object keeper();

        @Column(order = 30, header = "Lamps", decimals = 13)
        int lamps();

        @ColumnGroup(order = 40, header = "Twin")
        Harbour twin();
    }

    static final class Shout implements CellFormatter<String> {
        @Override
        public String format(String value) {
            return value + "!";
        }
    }
}
