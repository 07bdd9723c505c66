package io.github.evidencebrief.assemble;

import io.github.evidencebrief.rule.RuleSet;
import java.util.Map;

/**
 * The words by which a text speaks of those who were compared, and of what they got.
 *
 * @param rest the people that others are compared with, without a name
 * @param restAlone words that mean these people only where no other word stands beside them
 * @param tested what a study tests, without its name
 * @param comparing words of a claim that sets people against others
 * @param fronts words that begin a sentence with what its result is held against
 * @param former what a result is held against when it is the past
 * @param treatmentKinds kinds of treatment that stand beside a named comparator
 * @param denying words that make people those who did not get what others got
 * @param starts words before the name of what an arm got
 * @param stops words that end that name
 * @param aspects what is said of a treatment before "of"
 * @param units what a dose is counted in
 * @param doseKinds what tells one course or dose from another
 * @param figures units, statistics and qualities, which nobody gets
 * @param groups words for people behind the name of what they got
 * @param deeds words behind people that say at once what they got
 * @param traits words in -ing behind people that tell nothing of what they got
 * @param noGroups words before those for people that tell nothing of what they got
 * @param helpers verbs in their -ing form that say only that somebody gets what is named behind them
 * @param noDeeds words in -ing that tell of no deed
 * @param exposures bad things that a study may test
 * @param takings words before what people got
 * @param heads words that name a thing people get only behind others: "home visits"
 * @param courses kinds of treatment that people are in: "those in therapy"
 * @param hanging words left at the end of a name that was cut
 * @param claims verbs that stand in no name
 * @param noNames words that name nothing by themselves
 * @param drugs ends of the names of drugs
 * @param lacking words that tell of people who went without
 * @param ordinary words before what people get without a study
 * @param teachings what people are told who serve others as a comparison
 * @param avoiding what people do who go without what is named behind it
 * @param kinds words that tell how much of a thing people got
 * @param kindEndings ends of words that tell of people, not of a thing they got
 * @param deedNouns nouns of what people did
 * @param pastNouns such verbs that are nouns too
 * @param pasts verbs in the past that do not end in "ed"
 * @param deals words by which things are dealt out to people
 * @param idle what people did who got nothing new
 * @param clues what each clue that people got a thing is worth
 */
record ArmWords(
        TermSet rest,
        TermSet restAlone,
        TermSet tested,
        TermSet comparing,
        TermSet fronts,
        TermSet former,
        TermSet treatmentKinds,
        TermSet denying,
        TermSet starts,
        TermSet stops,
        TermSet aspects,
        TermSet units,
        TermSet doseKinds,
        TermSet figures,
        TermSet groups,
        TermSet deeds,
        TermSet traits,
        TermSet noGroups,
        TermSet helpers,
        TermSet noDeeds,
        TermSet exposures,
        TermSet takings,
        TermSet heads,
        TermSet courses,
        TermSet hanging,
        TermSet claims,
        TermSet noNames,
        Endings drugs,
        TermSet lacking,
        TermSet ordinary,
        TermSet teachings,
        TermSet avoiding,
        TermSet kinds,
        Endings kindEndings,
        DeedNouns deedNouns,
        TermSet pastNouns,
        TermSet pasts,
        DealWords deals,
        IdleDeeds idle,
        Map<Clue, Clue.Worth> clues) {
    /** Fewest letters of a drug's name. */
    private static final int SHORTEST_DRUG = 7;

    /** Whether a word before one for people tells what kind of people they are: "heavy drinkers", "the surgical arm". */
    boolean isKind(String word) {
        return kinds.contains(word) || kindEndings.end(word);
    }

    /** Whether a word is a verb in the past and nothing else. */
    boolean isPast(String word) {
        return pasts.contains(word) && !pastNouns.contains(word);
    }

    /** Whether a word may be a verb in the past. */
    boolean isDone(String word) {
        return pasts.contains(word) || (word.length() > SHORTEST_DRUG && word.endsWith("ed"));
    }

    /** Whether the noun of a deed can be told from its verb. */
    boolean isNamed(String verb) {
        return deedNouns.knows(verb) || !pasts.contains(verb);
    }

    /** Whether a word ends as the names of drugs do. */
    boolean isDrug(String word) {
        return word.length() >= SHORTEST_DRUG && drugs.end(word);
    }

    static ArmWords of(RuleSet rules) {
        return new ArmWords(
                new TermSet(rules.terms("rest-groups")),
                new TermSet(rules.terms("rest-alone")),
                new TermSet(rules.terms("tested-things")),
                new TermSet(rules.terms("comparing-words")),
                new TermSet(rules.terms("rival-fronts")),
                new TermSet(rules.terms("former-states")),
                new TermSet(rules.terms("treatment-kinds")),
                new TermSet(rules.terms("denying-words")),
                new TermSet(rules.terms("arm-starts")),
                new TermSet(rules.terms("arm-stops")),
                new TermSet(rules.terms("arm-aspects")),
                new TermSet(rules.terms("dose-units")),
                new TermSet(rules.terms("dose-kinds")),
                new TermSet(rules.terms("figures")),
                new TermSet(rules.terms("group-nouns")),
                new TermSet(rules.terms("group-deeds")),
                new TermSet(rules.terms("trait-ings")),
                new TermSet(rules.terms("no-groups")),
                new TermSet(rules.terms("gerund-helpers")),
                new TermSet(rules.terms("no-deeds")),
                new TermSet(rules.terms("exposures")),
                new TermSet(rules.terms("arm-takings")),
                new TermSet(rules.terms("arm-heads")),
                new TermSet(rules.terms("arm-courses")),
                new TermSet(rules.terms("hanging-words")),
                new TermSet(rules.terms("claim-verbs")),
                new TermSet(rules.terms("no-names")),
                new Endings(rules.terms("drug-endings")),
                new TermSet(rules.terms("lack-words")),
                new TermSet(rules.terms("ordinary-words")),
                new TermSet(rules.terms("teachings")),
                new TermSet(rules.terms("avoiding-words")),
                new TermSet(rules.terms("kind-words")),
                new Endings(rules.terms("kind-endings")),
                new DeedNouns(rules),
                new TermSet(rules.terms("past-nouns")),
                new TermSet(rules.terms("past-verbs")),
                DealWords.of(rules),
                IdleDeeds.of(rules),
                Clue.worths(rules));
    }
}
