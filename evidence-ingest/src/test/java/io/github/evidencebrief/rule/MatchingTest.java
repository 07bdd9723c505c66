package io.github.evidencebrief.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pattern matches, which of several ways it prefers, and that no text makes it slow. */
class MatchingTest {
    private static final RuleSet SHIPPED = RuleResources.written();
    private static final int MANY = 100_000;

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "soup ..3 spoon          -> A soup and one spoon and a spoon.  -> [soup and one spoon]",
                "soup ..3 spoon          -> A soup; one spoon.                 ->",
                "<phrase> tea            -> A take-with-you tea and a with tea. -> [take-with-you tea]",
                "soup [hot] [soup]       -> The soup hot soup was eaten.       -> [soup hot soup]",
                "(pea|pea soup) [spoon]  -> A pea soup spoon.                  -> [pea]",
                "(pea soup|pea) [spoon]  -> A pea soup spoon.                  -> [pea soup spoon]",
                "(pea|pea soup) spoon    -> A pea soup spoon.                  -> [pea soup spoon]",
                "soup/pea-soup           -> Pea soup or soup.                  -> [Pea soup] [soup]",
                "^ soup                  -> Soup is not soup.                  -> [Soup]",
                "soup $end               -> Soup is not soup?!                 -> [soup?!]",
                "soup soup               -> Soup soup soup soup soup.          -> [Soup soup] [soup soup]",
                "{a=soup} ..2 {b=spoon}  -> Soup soup spoon spoon.             -> [Soup soup spoon]"
            })
    void aPatternPrefersTheFirstOptionLongPartsAndShortGaps(String pattern, String sentence, String matched) {
        RuleSet set = set(pattern);
        String found = set.find(set.tokens(sentence, 0, sentence.length())).stream()
                .map(mention -> "[" + mention.span().in(sentence) + "]")
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(matched == null ? "" : matched);
    }

    @ParameterizedTest
    @CsvSource({"1", "62", "63", "64", "65", "127", "128", "300", "1000"})
    void aPatternIsFoundWhereverItStandsInALongSentence(int before) {
        RuleSet set = set("soup ..3 {spoon=spoon}");
        String sentence = "word ".repeat(before) + "soup is for a spoon " + "word ".repeat(10);
        assertThat(set.find(set.tokens(sentence, 0, sentence.length())))
                .singleElement()
                .satisfies(mention -> assertThat(mention.span().start()).isEqualTo(5 * before))
                .satisfies(mention -> assertThat(mention.slot("spoon")).isPresent());
    }

    @Test
    void rulesOfSomeTypesAndAllOthersFindTogetherWhatAllFind() {
        Tokens sentence = SHIPPED.tokens("Sleep improved in 40 of 60 nurses after six weeks.", 0, 50);
        Set<String> effects = Set.of("effect");
        List<Mention> both = new ArrayList<>(SHIPPED.find(sentence, effects));
        assertThat(both).isNotEmpty().extracting(Mention::type).containsOnly("effect");
        List<Mention> others = SHIPPED.findOthers(sentence, effects);
        assertThat(others).isNotEmpty().extracting(Mention::type).doesNotContain("effect");
        both.addAll(others);
        assertThat(SHIPPED.find(sentence)).containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    @Timeout(20)
    void aSentenceOfHundredThousandCueWordsIsReadInTime() {
        String text = "patients ".repeat(MANY);
        assertThatNoException().isThrownBy(() -> SHIPPED.find(SHIPPED.tokens(text, 0, text.length())));
    }

    @Test
    @Timeout(20)
    void aSentenceOfTenMegabytesWithoutEndIsReadInTime() {
        String text = "the cook stirs a pot of bean soup, and ".repeat(10_000_000 / 39) + "we enrolled 12 patients";
        assertThat(SHIPPED.find(text, 0, text.length())).isNotEmpty();
    }

    @Test
    @Timeout(20)
    void nestedGapsFindTheirWordsAmongHundredThousandRepeats() {
        RuleSet set = set("soup ..9 soup ..9 [soup ..9 soup] ..9 spoon");
        String text = "soup ".repeat(MANY) + "spoon";
        assertThat(set.find(set.tokens(text, 0, text.length()))).isNotEmpty();
    }

    @Test
    void twoThreadsFindWhatOneFinds() {
        List<String> sentences = SHIPPED.compiled().stream()
                .flatMap(rule -> rule.rule().examples().stream())
                .map(Example::text)
                .toList();
        List<List<Mention>> alone = all(sentences);
        List<CompletableFuture<List<List<Mention>>>> together = new ArrayList<>();
        IntStream.range(0, 2).forEach(i -> together.add(CompletableFuture.supplyAsync(() -> all(sentences))));
        assertThat(together).allSatisfy(one -> assertThat(one.join()).isEqualTo(alone));
        assertThat(alone).anyMatch(found -> !found.isEmpty());
    }

    private static List<List<Mention>> all(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> SHIPPED.find(SHIPPED.tokens(sentence, 0, sentence.length())))
                .toList();
    }

    private static RuleSet set(String pattern) {
        WordLists lists = SHIPPED.lists();
        return new RuleSet(
                lists,
                RuleFile.read(lists, "test", List.of("rule one", "gives found", "match " + pattern, "+ x", "- y")));
    }
}
