package io.github.evidencebrief.document;

import java.util.List;

/** All ways to tell words that are no evidence, each seeing what the ones before it left. */
final class AsideRules {
    private static final AsideRules STANDARD = new AsideRules(List.of());

    private final List<AsideRule> rules;

    private AsideRules(List<AsideRule> rules) {
        this.rules = rules;
    }

    static AsideRules standard() {
        return STANDARD;
    }

    Article apply(Article article) {
        Article marked = article;
        for (AsideRule rule : rules) {
            marked = rule.apply(marked);
        }
        return marked;
    }
}
