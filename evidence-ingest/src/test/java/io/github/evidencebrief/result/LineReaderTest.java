package io.github.evidencebrief.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.RuleSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static final WordTable TABLE = WordTable.of(RuleSet.shipped());

    private static Line line(String text) {
        return LineReader.read(text, new Span(0, text.length()), TABLE, GroupNames.NONE);
    }

    private static String words(String text) {
        Line line = line(text);
        return IntStream.range(0, line.size())
                .mapToObj(at -> line.span(new Range(at, at + 1)).in(text))
                .collect(Collectors.joining("|"));
    }

    @Test
    void everyKindHasABitOfItsOwn() {
        assertThat(Stream.of(Kind.values()).map(Kind::bit)).doesNotHaveDuplicates();
    }

    @Test
    void cutsAtSpacesAndLeavesOutBracketsAndMarks() {
        assertThat(words("\u201cGrip\u201d [12 (of 20) kg], was\u00a0better - it seems."))
                .isEqualTo("Grip|was|better|it|seems");
    }

    @Test
    void aBracketThatNeverClosesIsNoWord() {
        assertThat(words("grip (kg fell")).isEqualTo("grip|kg|fell");
    }

    @Test
    void keepsWhatFollowsAWord() {
        Line line = line("Grip (kg), pain \u2013 sleep; mood.");
        assertThat(line.is(0, Kind.COMMA) && line.is(0, Kind.ASIDE)).isTrue();
        assertThat(line.is(1, Kind.STOP) && line.is(2, Kind.STOP)).isTrue();
        assertThat(line.isMarked(3)).isFalse();
    }

    @Test
    void aWordHasTheKindsOfAllItsListsWithOrWithoutACapital() {
        Line line = line("Fewer fewer non-significant didn\u2019t");
        assertThat(line.is(0, Kind.LESS) && line.is(0, Kind.FEWER)).isTrue();
        assertThat(line.is(1, Kind.LESS) && line.is(1, Kind.FEWER)).isTrue();
        assertThat(line.is(2, Kind.DENIAL) && line.is(2, Kind.NON)).isTrue();
        assertThat(line.is(3, Kind.DENIAL)).isTrue();
    }

    @Test
    void initialsAreNamesAndNothingElse() {
        Line line = line("HAD had");
        assertThat(line.is(0, Kind.BREAK)).isFalse();
        assertThat(line.is(1, Kind.BREAK)).isTrue();
    }

    @Test
    void numbersAndEndingsAreToldByTheirShape() {
        Line line = line("12 \u22120.5kg 5-HTTLPR walked oddly fly");
        assertThat(line.is(0, Kind.NUMBER) && line.is(1, Kind.NUMBER)).isTrue();
        assertThat(line.is(2, Kind.NUMBER)).isFalse();
        assertThat(line.is(3, Kind.ED) && line.is(4, Kind.ADVERB)).isTrue();
        assertThat(line.is(5, Kind.ADVERB)).isFalse();
    }

    @Test
    void thereAreNoKindsOutsideTheLine() {
        assertThat(line("no").is(-1, Kind.DENIAL) || line("no").is(1, Kind.DENIAL))
                .isFalse();
    }
}
