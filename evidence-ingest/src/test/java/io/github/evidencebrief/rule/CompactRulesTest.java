package io.github.evidencebrief.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.document.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompactRulesTest {
    private static final WordLists LISTS = RuleResources.written().lists();
    private static final List<String> STANZA = List.of(
            "rule spoons",
            "gives cutlery metal=silver polish=yes",
            "match {count} [tea] (spoons|soup ladles)",
            "unless plastic",
            "+ x",
            "- y");

    private static RuleSet rules() {
        return new RuleSet(LISTS, RuleFile.read(LISTS, "test", STANZA));
    }

    private static RuleSet reread() {
        return CompactRules.read(CompactRules.of(rules()));
    }

    @Test
    void rulesReadFromTheCompactFormFindTheSame() {
        String text = "We washed 12 tea spoons and 3 soup ladles.";
        assertThat(reread().find(text, 0, text.length()))
                .isEqualTo(rules().find(text, 0, text.length()))
                .extracting(Mention::slots)
                .containsExactly(Map.of("count", new Span(10, 12)), Map.of("count", new Span(28, 29)));
    }

    @Test
    void theCompactFormOfWhatWasReadIsTheSame() {
        assertThat(CompactRules.of(reread())).isEqualTo(CompactRules.of(rules()));
    }

    @Test
    void listsReadFromTheCompactFormHaveTheSameTerms() {
        assertThat(reread().terms("controls"))
                .isEqualTo(rules().terms("controls"))
                .contains("placebo", "usual care");
    }

    @Test
    void theShippedRulesAreThoseThatWereWritten() {
        assertThat(CompactRules.of(RuleSet.shipped())).isEqualTo(CompactRules.of(RuleResources.written()));
    }

    @Test
    void theShippedFingerprintIsThatOfTheFiles() {
        assertThat(RuleFingerprint.get()).hasSize(12).isEqualTo(RuleFingerprint.taken());
    }
}
