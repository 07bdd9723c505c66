package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Document;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import io.github.evidencebrief.rule.RuleSet;
import io.github.evidencebrief.rule.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A document with the mentions of its sentences, before they are assembled.
 *
 * @param document what was read
 * @param sentences the sentences of all blocks that are evidence or references, in the order of the text
 */
public record Reading(Document document, List<Sentence> sentences) {
    /** Types that no reader of an abstract asks for: its results are read without rules, and all of it is one study. */
    private static final Set<String> ONLY_IN_ARTICLES = Set.of(
            "effect",
            "group",
            "no-result",
            "told-peer",
            "study-told",
            "study-turn",
            "study-scene",
            "no-study",
            "evidence-word",
            "page-body",
            "dose");

    private static final Comparator<Mention> BY_START =
            Comparator.comparingInt(mention -> mention.span().start());

    /**
     * Finds in a document what its evidence is assembled from. What an abstract found is read by its results, and it is
     * of one study and nobody's page; so rules for the ways in which articles tell of these are not asked.
     */
    public static Reading of(Document document, RuleSet rules) {
        return of(CutText.of(document, rules), rules);
    }

    /** Finds in the sentences of a document what its evidence is assembled from. */
    static Reading of(CutText text, RuleSet rules) {
        return Abstracts.is(text.document())
                ? of(text, rules, sentence -> rules.findOthers(sentence, ONLY_IN_ARTICLES))
                : of(text, rules, rules::find);
    }

    /** Finds in a document all that any rule finds. */
    public static Reading whole(Document document, RuleSet rules) {
        return of(CutText.of(document, rules), rules, rules::find);
    }

    private static Reading of(CutText text, RuleSet rules, Function<Tokens, List<Mention>> finder) {
        List<Sentence> sentences = new ArrayList<>();
        for (CutText.Cut cut : text.sentences()) {
            List<Mention> found = finder.apply(cut.tokens());
            List<Mention> mentions = sorted(around(found, cut.tokens(), text.document(), rules));
            sentences.add(new Sentence(sentences.size(), cut.block(), cut.span(), mentions));
        }
        return new Reading(text.document(), List.copyOf(sentences));
    }

    private static List<Mention> around(List<Mention> found, Tokens sentence, Document document, RuleSet rules) {
        return Abstracts.is(document) ? Brackets.readAround(found, sentence, rules) : found;
    }

    private static List<Mention> sorted(List<Mention> mentions) {
        mentions.sort(BY_START);
        return mentions;
    }

    /** Whether some sentence has a mention of a type. */
    boolean has(String type) {
        for (Sentence sentence : sentences) {
            if (sentence.has(type)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a span in lower case, one by one; see {@link Terms#words}. */
    List<String> said(Span span) {
        return Terms.words(document.text(), span);
    }

    /** The words of a span, unchanged. */
    public String words(Span span) {
        return span.in(document.text());
    }
}
