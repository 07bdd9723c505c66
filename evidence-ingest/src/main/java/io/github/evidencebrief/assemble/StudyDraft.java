package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.DesignFeature;
import io.github.evidencebrief.model.Identifiers;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A study while its pieces are gathered from the text. */
final class StudyDraft {
    private static final Set<StudyDesign> REVIEWS = EnumSet.of(
            StudyDesign.SYSTEMATIC_REVIEW,
            StudyDesign.META_ANALYSIS,
            StudyDesign.UMBRELLA_REVIEW,
            StudyDesign.BODY_OF_EVIDENCE);

    final int order;
    StudyKind kind;
    Optional<StudyDesign> design = Optional.empty();
    /** Whether its design is only what the telling implies. */
    boolean implied;

    final Set<DesignFeature> features = EnumSet.noneOf(DesignFeature.class);
    Optional<String> title = Optional.empty();
    /** The name it goes by, "SOUND-UP"; absent when it has none. */
    Optional<String> acronym = Optional.empty();

    Optional<String> journal = Optional.empty();
    Optional<Integer> year = Optional.empty();
    Identifiers identifiers = Identifiers.builder().build();
    Optional<String> condition = Optional.empty();
    Optional<String> population = Optional.empty();
    /** Whether a result of it was told. */
    boolean told;
    /** Whether it was begun as one of earlier times: "a trial ten years ago". */
    boolean past;
    /** Whether no word for studies began it: without a result of its own it is none. */
    boolean loose;
    /** How many sentences tell results of it. */
    int results;

    final Sizes sizes = new Sizes();
    final Sizes included = new Sizes();
    final Set<String> authors = new LinkedHashSet<>();
    final Set<String> institutions = new LinkedHashSet<>();
    final Set<String> funders = new LinkedHashSet<>();
    /** Countries named where it is told of. */
    final Set<String> countries = new LinkedHashSet<>();

    final Set<String> followUps = new LinkedHashSet<>();
    /** How long its treatment took, in ISO-8601; absent when the text does not say. */
    Optional<String> treated = Optional.empty();

    final Map<String, ArmRole> arms = new LinkedHashMap<>();
    /** Whom a result sets its people against where it has no comparator: "those who waited"; absent elsewhere. */
    Optional<String> rival = Optional.empty();
    /** Whether no place names its arms, so that they are what the text or its paragraph is about. */
    boolean topical;
    /** All that the text names as if it were an arm, the arms among it; empty for a text for lay readers. */
    final Set<String> named = new LinkedHashSet<>();
    /** The most arms that findings may add to; the number of arms once it is settled. */
    int mostArms = Integer.MAX_VALUE;

    final Set<String> outcomes = new LinkedHashSet<>();
    final Set<Span> places = new LinkedHashSet<>();

    StudyDraft(int order, StudyKind kind) {
        this.order = order;
        this.kind = kind;
    }

    String id() {
        return (kind == StudyKind.GUIDELINE ? "G" : "S") + (order + 1);
    }

    boolean isBody() {
        return design.equals(Optional.of(StudyDesign.BODY_OF_EVIDENCE));
    }

    /** Whether the text dates it, or calls it an earlier one. */
    boolean isOld() {
        return past || year.isPresent();
    }

    /** Whether its year is after that of the other. */
    boolean isNewerThan(Optional<StudyDraft> other) {
        return year.filter(own -> other.flatMap(draft -> draft.year)
                        .filter(late -> late < own)
                        .isPresent())
                .isPresent();
    }

    /** Whether more is known of it than that it was made. */
    boolean isKnown() {
        return journal.isPresent() || acronym.isPresent() || !sizes.isEmpty();
    }

    /** Whether neither a name nor a country is known of it. */
    boolean isNameless() {
        return !isByKnown() && countries.isEmpty();
    }

    private boolean isByKnown() {
        return acronym.isPresent() || !authors.isEmpty() || !institutions.isEmpty();
    }

    /** Whether the text told who made it, or where it was made and what came of it, so that it is no review to come. */
    boolean isTelling() {
        return isByKnown() || (results > 0 && !countries.isEmpty());
    }

    /** Whether many studies are counted or a result of theirs is told: not "earlier research points that way". */
    boolean isTold() {
        return told || !included.isEmpty();
    }

    /** Whether it is a study even if no result of it is told. */
    boolean isSure() {
        return !loose || journal.isPresent();
    }

    /** Makes it a review; the design of the studies it reviewed is not its own. */
    void becomeReview() {
        boolean own = design.filter(REVIEWS::contains).isPresent();
        kind = StudyKind.REVIEW;
        design = own ? design : Optional.empty();
    }

    void place(Span span) {
        places.add(span);
    }

    /** The arms of a role, in the order of the text. */
    List<String> arms(ArmRole role) {
        List<String> names = new ArrayList<>();
        arms.forEach((name, given) -> {
            if (given == role) {
                names.add(name);
            }
        });
        return names;
    }
}
