package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.report.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which points of a list stand at the left on a wide page and which at the right. */
class EvenColumnsTest {
    private static final String LINE = "The gauge was read in the morning and emptied. ";

    private static final FontMeasure MEASURE = new FontMeasure(new FontShelf().regular());

    private static List<Passage> points(int... lengths) {
        return IntStream.of(lengths)
                .mapToObj(length -> Passage.of(LINE.repeat(length)))
                .toList();
    }

    private static List<EvenColumns.Pair> pairs(List<Passage> points, EvenColumns.Place place) {
        return EvenColumns.of(points, MEASURE, PageSize.A4_LANDSCAPE, place).pairs();
    }

    private static double size(List<Passage> points, EvenColumns.Place place) {
        return EvenColumns.of(points, MEASURE, PageSize.A4_LANDSCAPE, place).size();
    }

    private static String words(List<Passage> points) {
        return points.stream()
                .flatMap(point -> point.clauses().isEmpty() ? Stream.of(point) : point.clauses().stream())
                .map(Passage::text)
                .collect(Collectors.joining());
    }

    @Test
    void aLongPointStandsBesideSeveralShortOnes() {
        List<Passage> points = points(9, 3, 3, 3);

        assertThat(pairs(points, EvenColumns.Place.TEXT))
                .containsExactly(new EvenColumns.Pair(points.subList(0, 1), points.subList(1, 4), false));
    }

    @Test
    void theLeftColumnIsTheHigherOne() {
        List<Passage> points = points(1, 1, 1);

        assertThat(pairs(points, EvenColumns.Place.TEXT))
                .containsExactly(new EvenColumns.Pair(points.subList(0, 2), points.subList(2, 3), false));
    }

    @Test
    void aPointGoesOnInTheRightColumnWhereTheColumnsWouldBeUneven() {
        List<Passage> points = points(1, 14, 1);

        EvenColumns.Pair pair = pairs(points, EvenColumns.Place.TEXT).get(0);

        assertThat(pair.goesOn()).isTrue();
        assertThat(pair.left()).hasSize(2);
        assertThat(pair.right()).hasSize(2);
        assertThat(words(pair.left()) + words(pair.right())).isEqualTo(words(points));
        assertThat(words(pair.left()).length())
                .isBetween(words(points).length() * 2 / 5, words(points).length() * 3 / 5);
    }

    @Test
    void asManyPointsAsFitStandAtTheFootOfAPageAndTheOthersBelow() {
        List<Passage> points = points(3, 3, 3, 3, 3, 3);
        EvenColumns whole = EvenColumns.of(points, MEASURE, PageSize.A4_LANDSCAPE, EvenColumns.Place.TEXT);

        assertThat(whole.parted(whole.room() - 1).pairs()).hasSize(2).satisfies(pairs -> {
            assertThat(words(all(pairs.get(0))) + words(all(pairs.get(1)))).isEqualTo(words(points));
            assertThat(pairs.get(0).left().size() + pairs.get(0).right().size()).isGreaterThan(3);
        });
        assertThat(whole.parted(1).pairs()).isEqualTo(whole.pairs());
        assertThat(whole.parted(whole.room()).pairs()).isEqualTo(whole.pairs());
    }

    private static List<Passage> all(EvenColumns.Pair pair) {
        return Stream.concat(pair.left().stream(), pair.right().stream()).toList();
    }

    @Test
    void noPointGoesOnAmidItsBoldWords() {
        Passage bold = new Passage(LINE.repeat(14), "So it was.", Optional.empty(), List.of());

        assertThat(pairs(List.of(Passage.of("Dry."), bold, Passage.of("Wet.")), EvenColumns.Place.TEXT)
                        .get(0)
                        .goesOn())
                .isFalse();
    }

    @Test
    void aLongListStandsInOneColumnUnlessItIsBelowTheTitle() {
        List<Passage> points =
                points(IntStream.range(0, 60).map(at -> 1 + at % 5).toArray());

        List<EvenColumns.Pair> pairs = pairs(points, EvenColumns.Place.TITLE);

        assertThat(pairs(points, EvenColumns.Place.TEXT)).isEmpty();
        assertThat(pairs).hasSizeGreaterThan(1);
        assertThat(pairs.stream().flatMap(pair -> pair.columns().stream()).flatMap(List::stream))
                .containsExactlyElementsOf(points);
    }

    @Test
    void aLonePointAndOneThatWouldFillAPageStandInNoColumns() {
        assertThat(pairs(points(4), EvenColumns.Place.TEXT)).isEmpty();
        assertThat(pairs(points(1, 90, 1), EvenColumns.Place.TEXT)).isEmpty();
    }

    @Test
    void belowATitleFewTakeLargerLettersThanMany() {
        assertThat(size(points(9, 9), EvenColumns.Place.TITLE))
                .isGreaterThan(size(points(26, 26, 20), EvenColumns.Place.TITLE));
        assertThat(size(points(9, 9), EvenColumns.Place.TITLE))
                .isGreaterThan(size(points(9, 9), EvenColumns.Place.TEXT));
    }

    @Test
    void theRightColumnBeginsWithASentenceWhereThatCostsNoMoreThanALine() {
        List<Passage> clauses = IntStream.range(0, 6)
                .mapToObj(clause -> Passage.of(LINE.repeat(3) + "Then it rained" + "."))
                .toList();
        Passage point = new Passage("", "", Optional.empty(), List.of(), clauses, false);

        EvenColumns.Pair pair = pairs(List.of(Passage.of("Dry."), point, Passage.of("Wet.")), EvenColumns.Place.TEXT)
                .get(0);

        assertThat(pair.goesOn()).isTrue();
        assertThat(pair.right().get(0).clauses().get(0)).isIn(clauses);
    }

    @Test
    void belowATitleAPointComesBeforeOthersWhereThatEvensTheColumns() {
        List<Passage> points = points(6, 6, 9, 9, 6);

        EvenColumns.Pair pair = pairs(points, EvenColumns.Place.TITLE).get(0);

        assertThat(pair.left()).containsExactly(points.get(0), points.get(1), points.get(4));
        assertThat(pair.right()).containsExactly(points.get(2), points.get(3));
    }

    @Test
    void belowATitleAPointGoesOnWithASentenceWhereThatEvensTheColumnsInTheirOrder() {
        List<Passage> clauses = List.of(
                Passage.of(LINE.repeat(6).strip()), Passage.of(LINE.repeat(6).strip()));
        Passage point = new Passage("", "", Optional.empty(), List.of(), clauses, false);
        List<Passage> points = List.of(Passage.of(LINE.repeat(7)), point, Passage.of(LINE.repeat(7)));

        EvenColumns.Pair pair = pairs(points, EvenColumns.Place.TITLE).get(0);

        assertThat(pair.goesOn()).isTrue();
        assertThat(pair.left().get(1).clauses()).containsExactly(clauses.get(0));
        assertThat(pair.right().get(0).clauses()).containsExactly(clauses.get(1));
    }
}
