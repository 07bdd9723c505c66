package io.github.evidencebrief.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.annotation.Report;
import io.github.evidencebrief.annotation.Section;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportSpecTest {
    private final ReportContent tea =
            ReportSpec.of(TeaHarvest.PlainHarvest.class).fill(TeaHarvest.plain());
    private final ReportContent bridges = ReportSpec.of(Bridges.class).fill(Bridges.example());

    @Test
    void aRecordAndAnInterfaceWithGeneratedValuesMakeTheSameReport() {
        assertThat(ReportSpec.of(TeaHarvest.Harvest.class).fill(TeaHarvest.generated()))
                .isEqualTo(tea);
    }

    @Test
    void aGeneratedImplementationIsReadThroughItsInterface() {
        assertThat(ReportSpec.of(ImmutableHarvest.class).fill(ImmutableHarvest.copyOf(TeaHarvest.generated())))
                .isEqualTo(tea);
    }

    @Test
    void aSpecBuiltInCodeMakesTheSameReport() {
        assertThat(TeaHarvest.builtInCode().fill(TeaHarvest.plain())).isEqualTo(tea);
    }

    @Test
    void theTitleOfTheValueComesBeforeThatOfTheReport() {
        assertThat(bridges.title()).isEqualTo("Footbridges of the Upper Valley");
        assertThat(bridges.kind()).contains("Inspection report");
        assertThat(tea.title()).isEqualTo("Tea harvest");
        assertThat(tea.kind()).isEmpty();
    }

    @Test
    void sectionsComeInTheirOrder() {
        assertThat(bridges.sections())
                .extracting(SectionContent::title)
                .containsExactly("In short", "All bridges", "Where walkers agree", "Closed bridges", "Crews");
    }

    @Test
    void anEmptySectionSaysSo() {
        assertThat(tea.sections().get(2).blocks()).containsExactly(new Paragraph(Passage.of("Nobody came.")));
    }

    @Test
    void anEmptySectionWithNothingToSayIsLeftOut() {
        ReportSpec<String> spec = ReportSpec.<String>builder("Log")
                .section(SectionSpec.<String>plain("Storms", day -> List.of()).empty(""))
                .section(SectionSpec.plain("Calms", day -> day))
                .build();
        assertThat(spec.fill("Monday").sections())
                .extracting(SectionContent::title)
                .containsExactly("Calms");
    }

    @Test
    void anAnnotationOfOnesOwnMarksInPlaceOfAnother() {
        ReportContent content = ReportSpec.of(Fleet.class).fill(new Fleet(List.of(new Ship("Gull", 7.25))));
        assertThat(table(content, 0).columns())
                .containsExactly(
                        new TableColumn(List.of(), "Name", "", false), new TableColumn(List.of(), "Length", "m", true));
        assertThat(table(content, 0).rows().get(0)).extracting(Passage::text).containsExactly("Gull", "7.3");
    }

    @Column(order = 20, header = "Length", unit = "m", decimals = 1)
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Length {}

    @Report(title = "Fleet")
    record Fleet(@Section(order = 10, title = "Ships") List<Ship> ships) {}

    record Ship(
            @Column(order = 10, header = "Name") String name,
            @Length double length) {}

    @Test
    void theSameQuoteKeepsItsNumber() {
        assertThat(tea.notes()).extracting(Note::number).containsExactly(1);
        assertThat(tea.notes().get(0).uses()).isEqualTo(2);
        assertThat(table(tea, 1).rows().get(0).get(3).notes()).containsExactly(new NoteUse(1, 2));
    }

    @Test
    void aNoteNamesTheSourceByItsTitle() {
        assertThat(tea.notes().get(0).sourceTitle()).contains("Log of the terrace");
        assertThat(bridges.notes().get(0).sourceTitle()).isEmpty();
    }

    @Test
    void theQuotesOfARowStandInItsFirstCell() {
        assertThat(table(bridges, 1).rows().get(0).get(0).notes()).hasSize(1);
        assertThat(table(bridges, 1).rows().get(0).get(1).notes()).isEmpty();
    }

    @Test
    void anAbsentGroupLeavesItsCellsAbsent() {
        assertThat(table(tea, 1).rows().get(1)).extracting(Passage::text).containsExactly("South", "–", "–", "nothing");
    }

    @Test
    void numbersAreRoundedHalfUpAndUnitsStandInTheHeading() {
        assertThat(table(tea, 1).rows().get(0).get(2).text()).isEqualTo("12.3");
        assertThat(table(tea, 1).columns().get(2))
                .isEqualTo(new TableColumn(List.of("First flush"), "Weight", "kg", true));
    }

    @Test
    void aListOfTitledPartsBecomesSubsectionsWithTheirTitles() {
        assertThat(bridges.sections().get(4).sections())
                .extracting(SectionContent::title)
                .containsExactly("North crew", "South crew");
    }

    @Test
    void anAccessorThatFailsIsNamed() {
        assertThatThrownBy(() -> ReportSpec.of(Failing.class).fill(new Failing()))
                .hasMessageContaining("Failing.text failed")
                .hasMessageContaining("no ink");
    }

    @Report(title = "Failing")
    static class Failing {
        @Section(order = 1, title = "Text")
        Optional<String> text() {
            throw new IllegalStateException("no ink");
        }
    }

    private static Table table(ReportContent content, int section) {
        return (Table) content.sections().get(section).blocks().stream()
                .filter(Table.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** A report that says in its own words that a part is empty. */
    @Report(title = "Locks", empty = "No lock has any.")
    record Locks(
            @Section(order = 10, title = "Gates") List<String> gates,

            @Section(order = 20, title = "Keepers", empty = "None is kept.")
            List<String> keepers) {}

    /** A report without words for what is empty. */
    @Report(title = "Weirs")
    record Weirs(@Section(order = 10, title = "Gates") List<String> gates) {}

    @Test
    void anEmptySectionSaysItsOwnWordsOrThoseOfItsReport() {
        assertThat(words(ReportSpec.of(Locks.class).fill(new Locks(List.of(), List.of()))))
                .containsExactly("No lock has any.", "None is kept.");
        assertThat(words(ReportSpec.of(Weirs.class).fill(new Weirs(List.of()))))
                .containsExactly("Nothing is recorded here.");
    }

    private static List<String> words(ReportContent content) {
        return content.sections().stream()
                .map(section -> ((Paragraph) section.blocks().get(0)).passage().text())
                .toList();
    }
}
