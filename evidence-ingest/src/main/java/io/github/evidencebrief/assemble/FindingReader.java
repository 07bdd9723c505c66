package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Change;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.model.Significance;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the findings of a document, sentence by sentence; what a sentence leaves out comes from its study. */
final class FindingReader {
    private static final Set<Block.Kind> KINDS =
            EnumSet.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.QUOTATION, Block.Kind.TABLE_ROW);
    private static final Set<StudyDesign> OBSERVED = EnumSet.of(
            StudyDesign.COHORT, StudyDesign.CASE_CONTROL, StudyDesign.CROSS_SECTIONAL, StudyDesign.CASE_SERIES);

    private static final Set<String> STUDY_WORDS = Set.of("study-new", "study-same", "study-body", "review");

    private static final String AS_BEFORE = "as-before";
    private static final Set<String> TELLS_RESULT = Set.of(
            "result",
            "magnitude",
            "contrast",
            "group",
            "all-groups",
            "study-new",
            "study-same",
            "study-body",
            "review");

    private static final int LONGEST_NAME = 5;

    private final Context context;
    private final NounPhrases phrases;
    private final Polarity polarity;
    private final Clauses clauses;
    private final Contrast contrast;
    private final Outcomes outcomes;
    private final TimePoints times;
    private final Magnitudes magnitudes;
    private final List<FindingDraft> drafts = new ArrayList<>();

    private FindingReader(Context context) {
        this.context = context;
        this.phrases = context.phrases();
        this.polarity = new Polarity(context.terms());
        this.contrast = new Contrast(context);
        this.outcomes = new Outcomes(context);
        this.times = new TimePoints(context);
        this.magnitudes = new Magnitudes(context.reading());
        this.clauses = new Clauses(context.reading(), phrases, polarity, context.terms());
    }

    static List<FindingDraft> read(Context context) {
        FindingReader reader = new FindingReader(context);
        context.reading().sentences().stream().filter(reader::mayHold).forEach(reader::sentence);
        return reader.drafts;
    }

    private boolean mayHold(Sentence sentence) {
        return KINDS.contains(sentence.block().kind())
                && sentence.has("effect")
                && !isGuidance(sentence)
                && !isOnlyAdvice(sentence)
                && (!sentence.has("plan")
                        || sentence.has("result")
                        || (sentence.has("contrast") && sentence.has("magnitude")))
                && !context.reading().words(sentence.span()).endsWith("?");
    }

    /** Advice that tells no result and no number is no finding. */
    private static boolean isOnlyAdvice(Sentence sentence) {
        return sentence.has("advice")
                && sentence.mentions().stream().noneMatch(mention -> TELLS_RESULT.contains(mention.type()));
    }

    /** What a guideline advises is a recommendation, whatever benefit it is given for. */
    private boolean isGuidance(Sentence sentence) {
        return sentence.has("advice")
                && context.studies()
                        .of(sentence)
                        .filter(study -> study.kind == StudyKind.GUIDELINE)
                        .isPresent();
    }

    private void sentence(Sentence sentence) {
        clauses.of(sentence).stream().filter(this::isAboutSomething).forEach(clause -> drafts.add(draft(clause)));
    }

    /** What no study says and no intervention is named in is a fact about the world, not a finding. */
    private boolean isAboutSomething(Clause clause) {
        return context.studies().of(clause.sentence()).isPresent()
                || !context.interventions()
                        .in(context.reading().words(clause.sentence().span()))
                        .isEmpty();
    }

    private FindingDraft draft(Clause clause) {
        Optional<StudyDraft> study = context.studies().of(clause.sentence());
        Contrast.Sides sides = contrast.of(clause, study);
        List<String> worded = this.outcomes.of(clause, sides);
        List<String> outcomes = measured(worded, study);
        String word = clauses.change(clause.effects().get(0));
        boolean alike = alike(clause, sides, study);
        if (alike && sides.comparators().isEmpty() && sides.interventions().size() > 1) {
            sides.comparators().add(sides.interventions().remove(1));
        }
        Direction told = told(clause, worded, word);
        Direction said = sides.turned() ? turned(told) : outdone(clause, sides) ? Direction.FAVOURS_COMPARATOR : told;
        Direction direction = alike ? Direction.NO_DIFFERENCE : word.equals(AS_BEFORE) ? before(study) : said;
        Change change = polarity.change(alike ? "no-difference" : word, outcomes);
        return new FindingDraft(
                study.map(StudyDraft::id),
                sides.interventions(),
                sides.comparators(),
                outcomes,
                !worded.isEmpty(),
                times.of(clause),
                sides.turned() ? turned(change) : change,
                direction,
                basis(clause, study, sides),
                significance(clause),
                magnitudes.of(clause),
                Effects.of(clause, context.reading()),
                hedges(clause),
                attribution(clause, study),
                context.quote(clause.span(), clause.sentence()));
    }

    /** What the change means; of an outcome that the effect itself does not name, by the outcome found elsewhere. */
    private Direction told(Clause clause, List<String> worded, String change) {
        boolean named = clause.effects().stream()
                .anyMatch(effect -> effect.slot("outcome").isPresent()
                        || effect.attribute("tone").isPresent());
        return named || worded.isEmpty() ? clause.direction() : polarity.direction(change, polarity.of(worded));
    }

    /** "The drops did worse than the gel" speaks for the gel, not of a harm. */
    private boolean outdone(Clause clause, Contrast.Sides sides) {
        boolean worse = clause.effects().stream()
                .anyMatch(effect -> effect.attribute("change").equals(Optional.of("worsened"))
                        && effect.attribute("basis").equals(Optional.of("between-group"))
                        && effect.slot("intervention")
                                .map(context.reading()::words)
                                .filter(name -> !polarity.isBad(name))
                                .isPresent());
        return worse
                && !sides.comparators().isEmpty()
                && sides.comparators().stream().noneMatch(context.terms()::isControl);
    }

    /** What the last finding of the same study says, which a claim such as "the link was weaker in men" repeats. */
    private Direction before(Optional<StudyDraft> study) {
        Optional<String> id = study.map(StudyDraft::id);
        Direction direction = Direction.UNCLEAR;
        for (FindingDraft draft : drafts) {
            direction = draft.study().equals(id) ? draft.direction() : direction;
        }
        return direction;
    }

    /** Both groups got better, and nobody says which more: no difference between them. */
    private static boolean alike(Clause clause, Contrast.Sides sides, Optional<StudyDraft> study) {
        boolean together = !clause.all("all-groups").isEmpty() && clause.direction() == Direction.FAVOURS_INTERVENTION;
        boolean compared = clause.effects().stream()
                .anyMatch(effect -> effect.slot("comparator").isPresent());
        boolean level = !clause.all("level").isEmpty();
        if (level && !compared && !sides.turned()) {
            return true;
        }
        boolean twoArms = study.map(draft -> draft.arms.size() == 2).orElse(false);
        return together && !compared && twoArms && !sides.turned();
    }

    private static Direction turned(Direction direction) {
        return switch (direction) {
            case HARM, FAVOURS_COMPARATOR -> Direction.FAVOURS_INTERVENTION;
            case FAVOURS_INTERVENTION -> Direction.FAVOURS_COMPARATOR;
            default -> direction;
        };
    }

    private static Change turned(Change change) {
        return switch (change) {
            case INCREASED -> Change.DECREASED;
            case DECREASED -> Change.INCREASED;
            default -> change;
        };
    }

    private static void add(List<String> found, String item) {
        if (found.stream().noneMatch(known -> known.equalsIgnoreCase(item))) {
            found.add(item);
        }
    }

    private static boolean compares(Clause clause) {
        return clause.effects().stream()
                .anyMatch(effect -> effect.attribute("basis").equals(Optional.of("between-group")));
    }

    /** What the words name; "benefits" alone are benefits for the condition that was studied. */
    private List<String> measured(List<String> worded, Optional<StudyDraft> study) {
        boolean general = worded.stream().allMatch(Likeness::isGeneric);
        List<String> last = worded.isEmpty() ? last(study) : List.of();
        if (!last.isEmpty()) {
            return last;
        }
        return general
                ? Stream.concat(worded.stream(), condition(study).stream()).toList()
                : worded;
    }

    /** What the last finding of the same study was measured on. */
    private List<String> last(Optional<StudyDraft> study) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        FindingDraft last = drafts.get(drafts.size() - 1);
        return last.worded() && last.study().equals(study.map(StudyDraft::id)) ? last.outcomes() : List.of();
    }

    private List<String> condition(Optional<StudyDraft> study) {
        return study.flatMap(draft -> draft.condition).stream().toList();
    }

    private static Basis basis(Clause clause, Optional<StudyDraft> study, Contrast.Sides sides) {
        if (study.isPresent() && study.get().kind != StudyKind.PRIMARY_STUDY) {
            return Basis.POOLED;
        }
        boolean observed =
                study.flatMap(draft -> draft.design).filter(OBSERVED::contains).isPresent();
        boolean associated = clause.effects().stream()
                .anyMatch(effect -> effect.attribute("basis").equals(Optional.of("association")));
        if (observed || associated) {
            return Basis.ASSOCIATION;
        } else if (study.isEmpty()) {
            return Basis.OPINION;
        }
        boolean compared = !sides.comparators().isEmpty() || compares(clause);
        boolean controlled =
                study.filter(draft -> !draft.arms(ArmRole.COMPARATOR).isEmpty()).isPresent();
        return compared || (controlled && clause.all("magnitude").isEmpty()) ? Basis.BETWEEN_GROUP : Basis.WITHIN_GROUP;
    }

    private static Significance significance(Clause clause) {
        boolean not = clause.all("significance").stream()
                .anyMatch(mention -> mention.attribute("value").equals(Optional.of("not-significant")));
        if (not) {
            return Significance.NOT_SIGNIFICANT;
        }
        return clause.all("significance").isEmpty() ? Significance.UNSTATED : Significance.SIGNIFICANT;
    }

    private List<String> hedges(Clause clause) {
        List<String> hedges = new ArrayList<>();
        for (Mention mention : clause.all("hedge")) {
            Span span = mention.slot("hedge").orElse(mention.span());
            add(hedges, context.reading().words(span));
        }
        return hedges;
    }

    private Optional<Attribution> attribution(Clause clause, Optional<StudyDraft> study) {
        Optional<Attribution> speaker = context.speakers().of(clause.sentence());
        return speaker.or(() -> study.map(draft -> Attribution.builder()
                .speaker(named(clause.sentence()).orElse("the study"))
                .kind(draft.kind == StudyKind.GUIDELINE ? SpeakerKind.BODY : SpeakerKind.STUDY)
                .build()));
    }

    /** What the sentence calls the study; absent when it does not speak of it. */
    private Optional<String> named(Sentence sentence) {
        return sentence.mentions().stream()
                .filter(mention -> STUDY_WORDS.contains(mention.type()))
                .map(Mention::span)
                .findFirst()
                .map(context.reading()::words)
                .filter(words -> Terms.words(words).size() <= LONGEST_NAME);
    }
}
