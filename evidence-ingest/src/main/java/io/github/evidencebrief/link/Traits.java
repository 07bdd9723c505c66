package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.phrase.Phrase;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a study can be recognised by, of one record or of several records together.
 *
 * @param identifiers registered numbers, each with its register in front ({@code doi:10.1000/x})
 * @param acronyms names that studies go by, letters and digits only
 * @param called words in capitals among those that tell of it, one of which may be a name it goes by
 * @param journals names of journals
 * @param years years of publication
 * @param toldIn years of the sources that tell of it
 * @param sizes numbers of people
 * @param included numbers of studies in a review
 * @param people investigators
 * @param institutions names of institutions, for a guideline of the body that issues it
 * @param places countries in which it was made
 * @param onlyIn countries and towns in which, of all that its source tells of, it alone was made
 * @param towns towns and regions in which it was made
 * @param titles titles
 * @param interventions what was tested
 * @param arms what was tested and what it was tested against, but for placebo, usual care and the like
 * @param conditions what was treated
 * @param matters words of what is told of it, and of the titles of its sources
 * @param subjects words that tell of it, but for those by which any study is told of
 * @param topic such words of its source: of its title and of all studies that it tells of
 * @param followUps times of measurement in days
 * @param details how much people got and how old they were
 * @param funders names of funders
 * @param results shares and decimals among the results
 * @param pairs pairs of figures that one sentence tells
 * @param counts whole numbers, told of whatever
 * @param sites numbers of schools, homes and other places in which it was made
 * @param told what came of what: an outcome and the way it went
 * @param kinds sorts of evidence
 * @param designs stated designs
 */
record Traits(
        Set<String> identifiers,
        Set<String> acronyms,
        Set<String> called,
        Set<Term> journals,
        Set<Integer> years,
        Set<Integer> toldIn,
        Set<Count> sizes,
        Set<Count> included,
        Set<Person> people,
        Set<Name> institutions,
        Set<String> places,
        Set<String> onlyIn,
        Set<String> towns,
        Set<Term> titles,
        Set<Phrase> interventions,
        Set<Phrase> arms,
        Set<Phrase> conditions,
        Set<String> matters,
        Set<String> subjects,
        Set<String> topic,
        Set<Integer> followUps,
        Set<String> details,
        Set<Term> funders,
        Set<Figure> results,
        Set<FigurePair> pairs,
        Set<Integer> counts,
        Set<Integer> sites,
        Set<Told> told,
        Set<StudyKind> kinds,
        Set<StudyDesign> designs) {

    /** Everything known of either. */
    Traits and(Traits other) {
        return new Traits(
                both(other, Traits::identifiers),
                both(other, Traits::acronyms),
                both(other, Traits::called),
                both(other, Traits::journals),
                both(other, Traits::years),
                both(other, Traits::toldIn),
                both(other, Traits::sizes),
                both(other, Traits::included),
                both(other, Traits::people),
                both(other, Traits::institutions),
                both(other, Traits::places),
                both(other, Traits::onlyIn),
                both(other, Traits::towns),
                both(other, Traits::titles),
                both(other, Traits::interventions),
                both(other, Traits::arms),
                both(other, Traits::conditions),
                both(other, Traits::matters),
                both(other, Traits::subjects),
                both(other, Traits::topic),
                both(other, Traits::followUps),
                both(other, Traits::details),
                both(other, Traits::funders),
                both(other, Traits::results),
                both(other, Traits::pairs),
                both(other, Traits::counts),
                both(other, Traits::sites),
                both(other, Traits::told),
                both(other, Traits::kinds),
                both(other, Traits::designs));
    }

    /** Whether it stands for several studies spoken of as one. */
    boolean isBodyOfEvidence() {
        return designs.contains(StudyDesign.BODY_OF_EVIDENCE);
    }

    /** Whether neither a name nor a number tells it from others, so that only what it says can. */
    boolean isNameless() {
        return Stream.of(identifiers, acronyms, journals, sizes, included, people, titles)
                .allMatch(Set::isEmpty);
    }

    boolean isGuideline() {
        return kinds.contains(StudyKind.GUIDELINE);
    }

    /** Whether the places named with it are those of other studies, or of those whom it advises. */
    boolean isOfNoPlace() {
        return isGuideline() || kinds.contains(StudyKind.REVIEW);
    }

    private <T> Set<T> both(Traits other, Function<Traits, Set<T>> part) {
        Set<T> all = new LinkedHashSet<>(part.apply(this));
        all.addAll(part.apply(other));
        return all;
    }
}
