package io.github.evidencebrief.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of hole takes in. */
class SlotKindTest {
    private static final WordLists LISTS = RuleResources.written().lists();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "met {count} {unit=cooks}            | They met 1,200 cooks.                      | 1,200",
                "met {count} {unit=cooks}            | They met half a million cooks.             | half a million",
                "met {count} {unit=cooks}            | They met one hundred and sixty-three cooks | one hundred and sixty-three",
                "met {count} <modifiers> {unit=cooks}| They met 62 tired, but older cooks.        |",
                "met {count} <modifiers> {unit=cooks}| They met 62 tired, cold and hungry cooks.  | 62",
                "met {count} <modifiers> {unit=cooks}| They met 62 weeks with cooks.              |",
                "met {count} {unit=cooks}            | They met 3.5 cooks.                        |",
                "in {year}                           | It rained in 2011.                         | 2011",
                "in {year}                           | It rained in 300 towns.                    |",
                "by {name=<person>}                  | Told by Ann A. van der Berg of Leeds.      | Ann A. van der Berg",
                "by {name=<person>}                  | Told by The cook.                          |",
                "in {journal}                        | It was in Cooks of the North on Monday.    | Cooks of the North",
                "in {journal}                        | It was in Cooks Monday.                    | Cooks",
                "cooks \\( n = {count} \\)           | The cooks (n = 12) sang.                   | 12",
                "cooks \\( n = {count} \\)           | The cooks [n = 12] sang.                   |"
            })
    void aHoleTakesInWhatItsKindAllows(String pattern, String sentence, String filling) {
        assertThat(first(pattern, sentence)).isEqualTo(filling == null ? "" : filling);
    }

    private static String first(String pattern, String sentence) {
        List<Rule> rules =
                RuleFile.read(LISTS, "kinds", List.of("rule kind", "gives found", "match " + pattern, "+ x", "- y"));
        RuleSet set = new RuleSet(LISTS, rules);
        return set.find(set.tokens(sentence, 0, sentence.length())).stream()
                .map(mention -> mention.slots().values().iterator().next().in(sentence))
                .findFirst()
                .orElse("");
    }
}
