package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Named words by which mentions are judged: is this outcome bad, is this a control, is this no noun phrase at all.
 *
 * @param worths words of outcomes of which more is better or worse
 * @param controls what a comparator group gets
 * @param fillers words that name nothing when they stand alone
 * @param edges words cut off from both ends of a noun phrase
 * @param leads verbs cut off from the front of an outcome
 * @param people words for those who are studied
 * @param spoiling words before something wanted that is had in a bad state
 * @param reducing verb forms that make less of what they are said of
 * @param phrases words by which noun phrases are cut
 * @param studies words by which a text tells its studies apart
 * @param armEnds words that end the name of what an arm of a study got
 * @param noArms last words of names of what no arm gets
 * @param deniers words that deny what they begin
 * @param gaps words for a distance between those compared
 * @param asking words behind which stands what is asked, not what was found
 * @param freeing words before what people no longer have
 * @param relieving verbs by which something goes away
 * @param befalling verbs before a harm that came upon people
 * @param clock units of a time that may open a sentence
 * @param pointing words that point to an outcome told of before
 * @param ownNames what a text calls itself
 * @param forecasts words of expectation, not of a result
 * @param adding words by which a result is told beside another
 * @param secondSides words that open a sentence with the second side of a result
 * @param verdicts words that call a difference none
 * @param endings words with which a sentence ends that calls the difference it told none
 * @param outcomeNouns nouns of outcomes told by verbs
 * @param arms words by which those who were compared are spoken of
 * @param figures words around figures
 * @param pageOwners words in the names of bodies whose page a text may be
 * @param pagePayers words of lines that name whoever paid or published elsewhere
 * @param nameStops words that stand in no name of a person
 * @param placesOfWork words by which a name is that of a place of work
 * @param ownStudies how those who made a study speak of it
 * @param roles words by which a text speaks of somebody without a name
 * @param writers words of lines that name the writer of a text
 * @param besides words of sentences that compare, and tell no result
 */
record Terms(
        Worths worths,
        TermSet controls,
        TermSet fillers,
        TermSet edges,
        TermSet leads,
        TermSet people,
        TermSet spoiling,
        TermSet reducing,
        PhraseWords phrases,
        StudyWords studies,
        TermSet armEnds,
        TermSet noArms,
        TermSet deniers,
        TermSet gaps,
        TermSet asking,
        TermSet freeing,
        TermSet relieving,
        TermSet befalling,
        TermSet clock,
        TermSet pointing,
        TermSet ownNames,
        TermSet forecasts,
        TermSet adding,
        TermSet secondSides,
        TermSet verdicts,
        TermSet endings,
        OutcomeNouns outcomeNouns,
        ArmWords arms,
        FigureWords figures,
        TermSet pageOwners,
        TermSet pagePayers,
        TermSet nameStops,
        TermSet placesOfWork,
        TermSet ownStudies,
        RoleWords roles,
        WriterWords writers,
        BesideWords besides) {
    static Terms of(RuleSet rules) {
        return new Terms(
                Worths.of(rules),
                new TermSet(rules.terms("controls")),
                new TermSet(rules.terms("fillers")),
                new TermSet(rules.terms("edges")),
                new TermSet(rules.terms("leads")),
                new TermSet(rules.terms("people")),
                new TermSet(rules.terms("spoiling-words")),
                new TermSet(rules.terms("reduce")),
                PhraseWords.of(rules),
                StudyWords.of(rules),
                new TermSet(rules.terms("arm-ends")),
                new TermSet(rules.terms("no-arms")),
                new TermSet(rules.terms("deniers")),
                new TermSet(rules.terms("gaps")),
                new TermSet(rules.terms("asking-words")),
                new TermSet(rules.terms("freeing-words")),
                new TermSet(rules.terms("relieving-verbs")),
                new TermSet(rules.terms("befalling-words")),
                new TermSet(rules.terms("clock-words")),
                new TermSet(rules.terms("pointing-words")),
                new TermSet(rules.terms("own-names")),
                new TermSet(rules.terms("forecasts")),
                new TermSet(rules.terms("adding-words")),
                new TermSet(rules.terms("second-sides")),
                new TermSet(rules.terms("verdict-words")),
                new TermSet(rules.terms("verdict-endings")),
                new OutcomeNouns(rules),
                ArmWords.of(rules),
                FigureWords.of(rules),
                new TermSet(rules.terms("page-owners")),
                new TermSet(rules.terms("page-payers")),
                new TermSet(rules.terms("name-stops")),
                new TermSet(rules.terms("places-of-work")),
                new TermSet(rules.terms("own-studies")),
                RoleWords.of(rules),
                WriterWords.of(rules),
                BesideWords.of(rules));
    }

    /** The words of a text in lower case; hyphens part words, apostrophes are straight. */
    static List<String> words(String text) {
        return words(text, new Span(0, text.length()));
    }

    /** The words of a stretch of a text. */
    static List<String> words(String text, Span stretch) {
        return words(text, stretch, Integer.MAX_VALUE);
    }

    /** The first words of a stretch of a text, up to so many. */
    static List<String> words(String text, Span stretch, int most) {
        List<String> words = new ArrayList<>();
        int last = stretch.end();
        int start = start(text, stretch.start(), last);
        while (start < last && words.size() < most) {
            int end = end(text, start, last);
            words.add(word(text, start, end));
            start = start(text, end, last);
        }
        return words;
    }

    /** The first word of a text; empty when it has none. */
    static String first(String text) {
        return first(text, new Span(0, text.length()));
    }

    /** The first word of a stretch of a text; empty when it has none. */
    static String first(String text, Span stretch) {
        int start = start(text, stretch.start(), stretch.end());
        return word(text, start, end(text, start, stretch.end()));
    }

    /** Where a word begins at or after a place; {@code last} where none does before it. */
    static int start(String text, int from, int last) {
        int at = from;
        while (at < last && !isPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the word ends that begins at a place. */
    static int end(String text, int from, int last) {
        int at = from;
        while (at < last && isPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String word(String text, int start, int end) {
        return Spellings.low(text, start, end).replace('\u2019', '\'');
    }

    private static boolean isPart(char c) {
        if (c <= 'z') {
            return c >= 'a' || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' || c == '%' || c == '.';
        }
        return c == '\u2019' || Character.isLetterOrDigit(c);
    }

    /** Whether a term of the set stands in the words, as a whole. */
    static boolean holds(TermSet terms, List<String> words) {
        return terms.isIn(words);
    }

    static boolean hasLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
