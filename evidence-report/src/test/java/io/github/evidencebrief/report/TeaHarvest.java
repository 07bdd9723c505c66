package io.github.evidencebrief.report;

import io.github.evidencebrief.annotation.Column;
import io.github.evidencebrief.annotation.ColumnGroup;
import io.github.evidencebrief.annotation.Edition;
import io.github.evidencebrief.annotation.Report;
import io.github.evidencebrief.annotation.Section;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Source;
import io.github.evidencebrief.model.SourceFormat;
import io.github.evidencebrief.model.SourceKind;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The same report three times: as an interface with generated values, as a plain record, and built in code. */
final class TeaHarvest {
    private static final Quote RAIN = Bridges.quote("log", 12, "rain on nine days of ten");

    private TeaHarvest() {}

    @Report(title = "Tea harvest")
    @Value.Immutable
    interface Harvest {
        @Edition(order = 1, label = "Garden")
        String garden();

        @Section(order = 10, title = "Weather")
        Statement weather();

        @Section(order = 20, title = "Pickings", intro = "By slope.")
        List<Picking> pickings();

        @Section(order = 30, title = "Visitors", empty = "Nobody came.")
        List<String> visitors();

        List<Source> sources();
    }

    @Value.Immutable
    interface Picking {
        @Column(order = 10, header = "Slope")
        String slope();

        @ColumnGroup(order = 20, header = "First flush")
        Optional<Flush> first();

        @Column(order = 30, header = "Remark", absent = "nothing")
        Optional<Statement> remark();
    }

    @Value.Immutable
    interface Flush {
        @Column(order = 10, header = "Day")
        String day();

        @Column(order = 20, header = "Weight", unit = "kg", decimals = 1)
        double weight();
    }

    @Report(title = "Tea harvest")
    record PlainHarvest(
            @Edition(order = 1, label = "Garden") String garden,

            @Section(order = 10, title = "Weather") Statement weather,

            @Section(order = 20, title = "Pickings", intro = "By slope.")
            List<PlainPicking> pickings,

            @Section(order = 30, title = "Visitors", empty = "Nobody came.")
            List<String> visitors,

            List<Source> sources) {}

    record PlainPicking(
            @Column(order = 10, header = "Slope") String slope,

            @ColumnGroup(order = 20, header = "First flush") Optional<PlainFlush> first,

            @Column(order = 30, header = "Remark", absent = "nothing")
            Optional<Statement> remark) {}

    record PlainFlush(
            @Column(order = 10, header = "Day") String day,

            @Column(order = 20, header = "Weight", unit = "kg", decimals = 1)
            double weight) {}

    static ReportSpec<PlainHarvest> builtInCode() {
        TableSpec<PlainFlush> flush = TableSpec.<PlainFlush>empty()
                .column(ColumnSpec.of("Day", PlainFlush::day))
                .column(ColumnSpec.<PlainFlush>of("Weight", PlainFlush::weight)
                        .unit("kg")
                        .decimals(1));
        TableSpec<PlainPicking> picking = TableSpec.<PlainPicking>empty()
                .column(ColumnSpec.of("Slope", PlainPicking::slope))
                .group("First flush", PlainPicking::first, flush)
                .column(ColumnSpec.<PlainPicking>of("Remark", PlainPicking::remark)
                        .absent("nothing"));
        return ReportSpec.<PlainHarvest>builder("Tea harvest")
                .sources(PlainHarvest::sources)
                .edition("Garden", PlainHarvest::garden)
                .section(SectionSpec.plain("Weather", PlainHarvest::weather))
                .section(SectionSpec.<PlainHarvest, PlainPicking>table("Pickings", PlainHarvest::pickings, picking)
                        .intro("By slope."))
                .section(SectionSpec.<PlainHarvest>plain("Visitors", PlainHarvest::visitors)
                        .empty("Nobody came."))
                .build();
    }

    static PlainHarvest plain() {
        return new PlainHarvest(
                "High Terrace",
                weather(),
                List.of(
                        new PlainPicking(
                                "North", Optional.of(new PlainFlush("2024-04-02", 12.25)), Optional.of(remark())),
                        new PlainPicking("South", Optional.empty(), Optional.empty())),
                List.of(),
                List.of(log()));
    }

    static Harvest generated() {
        return ImmutableHarvest.builder()
                .garden("High Terrace")
                .weather(weather())
                .addPickings(ImmutablePicking.builder()
                        .slope("North")
                        .first(ImmutableFlush.builder()
                                .day("2024-04-02")
                                .weight(12.25)
                                .build())
                        .remark(remark())
                        .build())
                .addPickings(ImmutablePicking.builder().slope("South").build())
                .addSources(log())
                .build();
    }

    private static Statement weather() {
        return Statement.of("It rained most days.", List.of(RAIN));
    }

    private static Statement remark() {
        return Statement.of("wet leaves", List.of(RAIN));
    }

    private static Source log() {
        return Source.builder()
                .id("log")
                .title("Log of the terrace")
                .kind(SourceKind.NOTE)
                .format(SourceFormat.TEXT)
                .language("en")
                .path("log.txt")
                .sha256("0".repeat(64))
                .build();
    }
}
