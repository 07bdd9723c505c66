package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import java.util.List;
import java.util.Optional;

/** Finds where a text tells of a study without a word that introduces one. */
final class StudyOpenings {
    private static final Types CONTRASTS = Types.of("contrast", "told-arm", "arm", "comparison");

    private static final Types SIDES = Types.of("contrast", "group", "all-groups", "told-arm", "arm", "comparison");
    private static final int LONGEST_TERSE = 12;
    /** So many results make a study of a text that never says so. */
    private static final int LEAST_RESULTS = 2;

    private static final Optional<String> BETWEEN = Optional.of("between-group");
    private static final Optional<String> ALIKE = Optional.of("no-difference");

    private final Reading reading;
    private final StudyFacts facts;
    private final StudyWords words;

    StudyOpenings(Reading reading, StudyFacts facts, StudyWords words) {
        this.reading = reading;
        this.facts = facts;
        this.words = words;
    }

    /** Whether a sentence tells what was done to whom: "Bakers in Leeds gave 300 nurses rye bread". */
    boolean begins(Sentence sentence) {
        return sentence.has("study-told")
                ? isOfSome(sentence) && words.happened(wordsOf(sentence))
                : facts.tellsOfSome(sentence) && tellsEvent(sentence);
    }

    /** Whether a sentence says that those who study did something to people whom it counts. */
    boolean isDone(Sentence sentence) {
        return facts.counts(sentence)
                && sentence.all("study-told")
                        .anyMatch(told -> told.attribute("by").isPresent());
    }

    /** Whether a sentence tells a result for some people against others, as only a study finds it. */
    boolean contrasts(Sentence sentence) {
        return (sentence.hasAny(CONTRASTS) || setsShares(sentence) || measures(sentence)) && goesOn(sentence);
    }

    /** Whether some sentences tell results of a study that they do not name: one sets groups apart, or several measure. */
    boolean areIn(List<Sentence> sentences) {
        return sentences.stream().anyMatch(this::contrasts)
                || (sentences.stream().anyMatch(sentence -> sentence.hasAny(SIDES) && tellsFigures(sentence))
                        && sentences.stream()
                                        .filter(this::goesOn)
                                        .limit(LEAST_RESULTS)
                                        .count()
                                == LEAST_RESULTS);
    }

    /** "28 percent fewer fights in homes with a piano": how far one group was ahead of another. */
    private static boolean measures(Sentence sentence) {
        return sentence.has("magnitude")
                && sentence.all("effect")
                        .anyMatch(effect -> effect.attribute("basis").equals(BETWEEN));
    }

    /** "30 percent of the children with hats and 39 of the others": the shares of two groups side by side. */
    private static boolean setsShares(Sentence sentence) {
        return sentence.has("group")
                && sentence.has("magnitude")
                && sentence.all("effect")
                        .anyMatch(effect -> effect.slots().containsKey("second")
                                && effect.slots().containsKey("intervention"));
    }

    /** Whether a sentence tells a result that may be of a study told of before. */
    boolean goesOn(Sentence sentence) {
        return sentence.has("effect") && tellsEvent(sentence);
    }

    /** Whether a sentence tells in the past how much there was of something on two sides: "fell by 9%, with ash by 4%". */
    boolean tellsFigures(Sentence sentence) {
        boolean compared = sentence.has("effect") || sentence.hasAny(SIDES);
        return compared && sentence.has("magnitude") && !sentence.has("background") && tellsEvent(sentence);
    }

    /** Whether a sentence tells a result in a few words and without a verb: "For sleep, no gain at all." */
    boolean isTerse(Sentence sentence) {
        List<String> said = wordsOf(sentence);
        return sentence.all("effect")
                        .anyMatch(effect -> effect.attribute("change").equals(ALIKE))
                && said.size() <= LONGEST_TERSE
                && said.stream().noneMatch(word -> words.isVerb(word) || word.endsWith("n't"));
    }

    /** Whether a sentence tells of something that happened. */
    boolean happened(Sentence sentence) {
        return words.happened(wordsOf(sentence));
    }

    private static boolean isOfSome(Sentence sentence) {
        return sentence.all("no-study")
                .allMatch(mention -> mention.attribute("of").isPresent());
    }

    private boolean tellsEvent(Sentence sentence) {
        return sentence.block().kind() == Block.Kind.PARAGRAPH
                && !sentence.has("no-study")
                && words.happened(wordsOf(sentence));
    }

    /** The words of a sentence in lower case, without the stops behind them. */
    List<String> wordsOf(Sentence sentence) {
        return reading.said(sentence.span()).stream()
                .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
