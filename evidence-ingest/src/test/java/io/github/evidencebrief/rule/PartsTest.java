package io.github.evidencebrief.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the named parts of patterns stand for. */
class PartsTest {
    private final WordLists lists = new WordLists();

    @Test
    void aPartStandsForTheLinesUnderItsName() {
        add("part spoonful", "  is one spoon", "  # a comment", "  is two spoons");
        assertThat(read("%spoonful of soup")).isEqualTo(read("(one spoon|two spoons) of soup"));
    }

    @Test
    void aPartMayUseThoseBeforeIt() {
        add("part spoonful", "  is one spoon", "", "part meal", "  is %spoonful of {soup=pea}");
        assertThat(read("%meal")).isEqualTo(read("one spoon of {soup=pea}"));
    }

    @Test
    void aPercentSignByItselfIsNoPart() {
        assertThat(read("%")).isEqualTo(new Pattern.Sign('%'));
    }

    @Test
    void anUnknownPartIsToldWithThoseThereAre() {
        add("part spoonful", "  is one spoon");
        assertThatExceptionOfType(RuleSyntaxException.class)
                .isThrownBy(() -> read("%ladle of soup"))
                .withMessageContaining("no part \"ladle\"; parts/ has spoonful");
    }

    @Test
    void aLineThatIsNeitherAPartNorWhatItIsIsTold() {
        assertThatExceptionOfType(RuleSyntaxException.class)
                .isThrownBy(() -> add("part spoonful", "match one spoon"))
                .withMessageContaining("parts:2: found \"match one spoon\"");
    }

    @Test
    void aPartThatNoPatternUsesIsUnused() {
        add("part spoonful", "  is one spoon", "part ladle", "  is one ladle");
        read("%ladle of soup");
        assertThat(lists.parts().unused()).containsExactly("spoonful");
    }

    private void add(String... lines) {
        lists.parts().add(lists, "parts", List.of(lines));
    }

    private Pattern read(String pattern) {
        return PatternReader.read(lists, "test", pattern);
    }
}
