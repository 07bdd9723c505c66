package io.github.evidencebrief.document;

/** One way to tell words that are no evidence, by what they look like rather than by what they are about. */
interface AsideRule {
    /** The article with what this rule is sure of set aside; everything else as it was. */
    Article apply(Article article);
}
