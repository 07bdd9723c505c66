package io.github.evidencebrief.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerNamesTest {
    private final RuleSet rules = RuleSet.shipped();

    @Test
    void initialsAreABody() {
        assertThat(slots("The NSF says walking is enough.", "body")).containsOnly("NSF");
    }

    @Test
    void anInstitutionBeforeTheVerbIsNoPerson() {
        assertThat(slots("Tom Berg, of Oslo University, said walking is enough.", "name"))
                .contains("Tom Berg")
                .noneMatch(name -> name.contains("University"));
    }

    @Test
    void aConjunctionBeforeANameIsNoPartOfIt() {
        assertThat(slots("But Berg said walking is enough.", "name")).containsOnly("Berg");
    }

    @Test
    void aContractionInARuleMeetsTheContractionInAText() {
        assertThat(types("It’s important to brush gums.")).contains("advice");
    }

    private List<String> slots(String text, String name) {
        return mentions(text).stream()
                .flatMap(mention -> mention.slot(name).stream())
                .map(span -> span.in(text))
                .toList();
    }

    private List<String> types(String text) {
        return mentions(text).stream().map(Mention::type).toList();
    }

    private List<Mention> mentions(String text) {
        return rules.find(rules.tokens(text, 0, text.length()));
    }
}
