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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the findings of a document, sentence by sentence; what a sentence leaves out comes from its study. */
final class FindingReader {
    private static final Set<StudyDesign> OBSERVED = EnumSet.of(
            StudyDesign.COHORT, StudyDesign.CASE_CONTROL, StudyDesign.CROSS_SECTIONAL, StudyDesign.CASE_SERIES);

    private static final Set<String> STUDY_WORDS = Set.of("study-new", "study-same", "study-body", "review");

    private static final String AS_BEFORE = "as-before";
    private static final int NONE = -2;

    private static final int LONGEST_NAME = 5;
    /** They tie a phrase to the outcome before it: "blood pressure during sleep". */
    private static final Set<String> TIES = Set.of("during", "after", "before", "at", "within", "under");

    /** So many UTF-16 units may name an outcome and tie something to it. */
    private static final int LONGEST_TIED = 80;

    /** As far before a hole, in UTF-16 units, stands the word that says it names none: "from any". */
    private static final int LONGEST_JOINT = 10;

    private static final Set<String> ANY = Set.of("any", "all", "every");
    /** Who is heard as a person, not for a study or a body. */
    private static final Set<SpeakerKind> PEOPLE = EnumSet.of(SpeakerKind.STUDY_AUTHOR, SpeakerKind.OUTSIDE_EXPERT);

    /** Against so many rivals at once few trials set a treatment. */
    private static final int WHOLE_ROW = 3;

    private final Context context;
    private final NounPhrases phrases;
    private final Polarity polarity;
    private final Claims claims;
    private final Outcomes outcomes;
    private final TimePoints times;
    private final Magnitudes magnitudes;
    private final Verdicts verdicts;
    private final List<FindingDraft> drafts = new ArrayList<>();
    /** By study, what its last finding whose own words name it was measured on. */
    private final Map<Optional<String>, List<String>> lastMeasured = new HashMap<>();
    /** The last sentence that told results; below 0 before the first. */
    private int told = NONE;

    private FindingReader(Claims claims) {
        this.claims = claims;
        this.context = claims.context();
        this.phrases = context.phrases();
        this.polarity = claims.polarity();
        this.outcomes = new Outcomes(context);
        this.times = new TimePoints(context);
        this.magnitudes = new Magnitudes(context);
        this.verdicts = new Verdicts(context);
    }

    static List<FindingDraft> read(Claims claims) {
        FindingReader reader = new FindingReader(claims);
        Context context = claims.context();
        for (Sentence sentence : context.reading().sentences()) {
            if (reader.judges(sentence)) {
                reader.level(sentence);
            } else if (claims.mayBeIn(sentence)) {
                reader.sentence(sentence);
                reader.told = reader.drafts.isEmpty() ? NONE : sentence.index();
            }
        }
        return context.isLay() ? reader.drafts : Undirected.resolved(reader.drafts, reader.polarity);
    }

    /** Whether a sentence judges the difference told in the sentence before it. */
    private boolean judges(Sentence sentence) {
        boolean behind = told == sentence.index() - 1 && context.isLay();
        return behind
                && (last().magnitude().isPresent() || !last().comparators().isEmpty())
                && (context.studyId(sentence).isEmpty() || last().study().equals(context.studyId(sentence)))
                && verdicts.levels(sentence);
    }

    private FindingDraft last() {
        return drafts.get(drafts.size() - 1);
    }

    private void level(Sentence sentence) {
        Span both = new Span(last().quote().start(), sentence.span().end());
        drafts.set(drafts.size() - 1, last().levelled(context.quote(both, sentence)));
    }

    private void sentence(Sentence sentence) {
        for (Clause clause : claims.of(sentence)) {
            if (isAboutSomething(clause)) {
                FindingDraft draft = judged(draft(clause));
                drafts.add(draft);
                if (draft.worded() && !isGeneral(draft.outcomes()) && !isLine(sentence)) {
                    lastMeasured.put(draft.study(), draft.outcomes());
                }
                context.studies().of(sentence).filter(study -> context.isLay()).ifPresent(study -> learn(study, draft));
            }
        }
    }

    /** Whether a sentence is a line above the text, whose nouns may have capitals and whose outcomes are no later sentence's. */
    private static boolean isLine(Sentence sentence) {
        return sentence.block().kind() == Block.Kind.HEADING;
    }

    /** "Pain" of "Hoods Ease Ear Pain": in small letters, but for names such as "HIV". */
    private static String uncapped(String name) {
        boolean capital =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(name.charAt(1));
        return capital ? name.toLowerCase(Locale.ROOT) : name;
    }

    /** The same as a tie, where the words behind its last mark call it one. */
    private FindingDraft judged(FindingDraft draft) {
        boolean compared = draft.magnitude().isPresent() || !draft.comparators().isEmpty();
        boolean told = context.isLay() && compared && draft.direction() != Direction.NO_DIFFERENCE;
        return told && verdicts.ends(draft.quote().exact()) ? draft.levelled(draft.quote()) : draft;
    }

    /** Whom a result sets against those tested is compared with them in later results too, where no arm is named openly. */
    private void learn(StudyDraft study, FindingDraft draft) {
        boolean tested = study.arms(ArmRole.INTERVENTION).stream()
                .anyMatch(arm -> draft.interventions().stream()
                        .anyMatch(name -> context.names().same(arm, name)));
        if (tested && !study.arms.containsValue(ArmRole.COMPARATOR)) {
            draft.comparators().stream()
                    .filter(this::isKnown)
                    .forEach(name -> study.arms.putIfAbsent(name, ArmRole.COMPARATOR));
            claims.forget(study);
        }
    }

    private boolean isKnown(String name) {
        return context.wording().isControl(name) || context.names().isThing(name);
    }

    /** What no study says and no intervention is named in is a fact about the world, not a finding. */
    private boolean isAboutSomething(Clause clause) {
        return context.studies().of(clause.sentence()).isPresent()
                || context.interventions()
                        .areIn(context.reading().words(clause.sentence().span()))
                || (context.isLay() && judgesTreatment(clause));
    }

    /** "Oil of cloves doesn't work either", "seaweed beats no placebo", "singing shortens colds" in a text about colds. */
    private boolean judgesTreatment(Clause clause) {
        for (Mention effect : clause.effects()) {
            boolean thing = listed(effect, "intervention").anyMatch(context.names()::isThing);
            boolean tried = effect.attribute("of").isPresent()
                    || listed(effect, "comparator").anyMatch(context.wording()::isControl)
                    || listed(effect, "outcome").anyMatch(context.interventions()::isTheme);
            if (thing && tried) {
                return true;
            }
        }
        return false;
    }

    private Stream<String> listed(Mention effect, String slot) {
        return effect.slot(slot).stream().flatMap(span -> phrases.list(span).stream());
    }

    private FindingDraft draft(Clause clause) {
        Optional<StudyDraft> study = context.studies().of(clause.sentence());
        Contrast.Sides sides = claims.sides(clause);
        List<String> named = this.outcomes.of(clause, sides);
        List<String> worded = isLine(clause.sentence())
                ? named.stream().map(FindingReader::uncapped).toList()
                : named;
        List<String> outcomes = measured(worded, study);
        String word = claims.change(clause.effects().get(0));
        boolean alike = alike(clause, sides, study);
        if (alike && sides.comparators().isEmpty() && sides.interventions().size() > 1) {
            sides.comparators().add(sides.interventions().remove(1));
        }
        Direction told = told(clause, worded, word);
        Direction said =
                sides.turned() ? turned(told, sides) : outdone(clause, sides) ? Direction.FAVOURS_COMPARATOR : told;
        Direction direction = alike
                ? Direction.NO_DIFFERENCE
                : word.equals(AS_BEFORE) ? before(study) : shrinks(clause, outcomes, word) ? Direction.UNCLEAR : said;
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
                isJudged(clause, study, sides) ? Basis.OPINION : basis(clause, study, sides),
                significance(clause),
                magnitudes.of(clause),
                Effects.of(clause, context.reading()),
                hedges(clause),
                attribution(clause, study),
                context.quote(clause.span(), clause.sentence()));
    }

    /** What the change means; of an outcome that the effect itself does not name, by the outcome found elsewhere. */
    private Direction told(Clause clause, List<String> worded, String change) {
        boolean told = worded.isEmpty() || (isNamed(clause) && !isCutShort(clause, worded));
        return told ? clause.direction() : polarity.direction(change, polarity.of(worded));
    }

    /** "The benefits became smaller with time": less of a gain, told against nobody, is neither a harm nor none. */
    private boolean shrinks(Clause clause, List<String> outcomes, String change) {
        return change.equals("decreased") && !clause.fills("comparator") && areGains(outcomes);
    }

    private boolean areGains(List<String> outcomes) {
        for (String outcome : outcomes) {
            if (!context.terms().worths().isGain(Terms.words(outcome))) {
                return false;
            }
        }
        return !outcomes.isEmpty();
    }

    /** "Life expectancy at 50 was shorter", "relapses within a year": the hole holds 50, or a year; the outcome is more. */
    private boolean isCutShort(Clause clause, List<String> worded) {
        Mention effect = clause.effects().get(0);
        List<String> held = effect.slot("outcome").map(phrases::list).orElse(List.of());
        boolean time = effect.slot("outcome")
                .map(context.reading()::said)
                .filter(words -> words.size() == 1 && context.terms().clock().contains(words.get(0)))
                .isPresent();
        return clause.effects().size() == 1
                && effect.attribute("tone").isEmpty()
                && (time || !held.isEmpty() || isTail(effect))
                && (polarity.of(held) == 0 || isTiedTo(worded, effect))
                && polarity.of(worded) != 0;
    }

    /** "Blood pressure during sleep", "time to relapse": the hole holds what a preposition ties to the outcome before it. */
    private boolean isTiedTo(List<String> worded, Mention effect) {
        String text = context.reading().document().text();
        int hole = effect.slot("outcome").map(Span::start).orElse(0);
        String before = text.substring(Math.max(0, hole - LONGEST_TIED), hole).strip();
        String tie = before.substring(before.lastIndexOf(' ') + 1);
        String noun = before.substring(0, before.length() - tie.length()).strip();
        boolean awaited = Polarity.UNTIL.contains(tie) && noun.endsWith("time");
        return awaited || (TIES.contains(tie) && worded.stream().anyMatch(noun::endsWith));
    }

    /** "Deaths from any cause": the hole holds the end of a phrase, which names nothing by itself. */
    private boolean isTail(Mention effect) {
        return effect.slot("outcome")
                .map(hole -> new Span(Math.max(0, hole.start() - LONGEST_JOINT), hole.start()))
                .map(context.reading()::said)
                .filter(before -> before.stream().anyMatch(ANY::contains))
                .isPresent();
    }

    private static boolean isNamed(Clause clause) {
        for (Mention effect : clause.effects()) {
            if (effect.slots().containsKey("outcome") || effect.attributes().containsKey("tone")) {
                return true;
            }
        }
        return false;
    }

    /** "The drops did worse than the gel" speaks for the gel, not of a harm. */
    private boolean outdone(Clause clause, Contrast.Sides sides) {
        return !sides.comparators().isEmpty() && doesWorse(clause) && namesNoControl(sides.comparators());
    }

    private boolean doesWorse(Clause clause) {
        for (Mention effect : clause.effects()) {
            boolean worse = "worsened".equals(effect.attributes().get("change"))
                    && "between-group".equals(effect.attributes().get("basis"));
            if (worse
                    && effect.slot("intervention")
                            .map(context.reading()::words)
                            .filter(name -> !polarity.isBad(name))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean namesNoControl(List<String> names) {
        for (String name : names) {
            if (context.wording().isControl(name)) {
                return false;
            }
        }
        return true;
    }

    /** What the last finding of the same study says, which a claim such as "the link was weaker in men" repeats. */
    private Direction before(Optional<StudyDraft> study) {
        Optional<String> id = study.map(StudyDraft::id);
        for (int at = drafts.size() - 1; at >= 0; at--) {
            if (drafts.get(at).study().equals(id)) {
                return drafts.get(at).direction();
            }
        }
        return Direction.UNCLEAR;
    }

    /** Both groups got better, and nobody says which more: no difference between them. */
    private static boolean alike(Clause clause, Contrast.Sides sides, Optional<StudyDraft> study) {
        if (clause.fills("comparator") || sides.turned()) {
            return false;
        }
        boolean twoArms = study.map(draft -> draft.arms.size() == 2).orElse(false);
        boolean together = clause.direction() == Direction.FAVOURS_INTERVENTION && clause.has("all-groups");
        return clause.has("level") || (twoArms && together);
    }

    /** The same told of the other side; where those without treatment do better, the treatment did harm. */
    private Direction turned(Direction direction, Contrast.Sides sides) {
        boolean rival = !sides.comparators().isEmpty() && namesNoControl(sides.comparators());
        return switch (direction) {
            case HARM, FAVOURS_COMPARATOR -> Direction.FAVOURS_INTERVENTION;
            case FAVOURS_INTERVENTION -> rival ? Direction.FAVOURS_COMPARATOR : Direction.HARM;
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
        for (String known : found) {
            if (known.equalsIgnoreCase(item)) {
                return;
            }
        }
        found.add(item);
    }

    /** What the words name; where they name nothing, the condition that was studied or what was told of before. */
    private List<String> measured(List<String> worded, Optional<StudyDraft> study) {
        List<String> condition =
                study.flatMap(draft -> draft.condition).map(List::of).orElse(List.of());
        return context.isLay() || worded.isEmpty() ? toldOf(worded, study, condition) : beside(worded, condition);
    }

    private List<String> toldOf(List<String> worded, Optional<StudyDraft> study, List<String> condition) {
        if (!isBefore(worded)) {
            return worded;
        }
        List<String> last = last(study);
        return !last.isEmpty() ? last : worded.isEmpty() ? condition : worded;
    }

    /** "Benefits" alone are benefits for the condition. */
    private List<String> beside(List<String> worded, List<String> condition) {
        if (!isGeneral(worded)) {
            return worded;
        }
        List<String> measured = new ArrayList<>(worded);
        measured.addAll(condition);
        return measured;
    }

    private boolean isGeneral(List<String> names) {
        for (String name : names) {
            if (!context.wording().isGeneric(name)) {
                return false;
            }
        }
        return true;
    }

    /** "The edge was lost", "the risk fell": of what, was told before. */
    private boolean isBefore(List<String> worded) {
        for (String name : worded) {
            if (!context.terms().pointing().contains(name.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** What the last finding of the same study whose own words name it was measured on. */
    private List<String> last(Optional<StudyDraft> study) {
        return lastMeasured.getOrDefault(study.map(StudyDraft::id), List.of());
    }

    /**
     * Whether a person compares with treatments that are no arms of a primary study: with a whole row of them, or in
     * words of expectation. That is a judgement across studies, not a result of this one.
     */
    private boolean isJudged(Clause clause, Optional<StudyDraft> study, Contrast.Sides sides) {
        List<String> rivals = sides.comparators();
        boolean told = context.speakers()
                .of(clause.sentence())
                .filter(speaker -> PEOPLE.contains(speaker.kind()))
                .isPresent();
        return told
                && study.filter(draft -> draft.kind == StudyKind.PRIMARY_STUDY).isPresent()
                && !rivals.isEmpty()
                && rivals.stream().noneMatch(rival -> isTested(rival, study.get()))
                && (rivals.size() >= WHOLE_ROW
                        || context.terms()
                                .forecasts()
                                .isIn(context.reading().document().text(), clause.span()));
    }

    private boolean isTested(String rival, StudyDraft study) {
        return context.wording().isControl(rival)
                || study.arms.keySet().stream()
                        .anyMatch(arm -> context.wording().related(arm, rival));
    }

    private static Basis basis(Clause clause, Optional<StudyDraft> study, Contrast.Sides sides) {
        if (study.isPresent() && study.get().kind != StudyKind.PRIMARY_STUDY) {
            return Basis.POOLED;
        }
        boolean observed =
                study.flatMap(draft -> draft.design).filter(OBSERVED::contains).isPresent();
        if (observed || clause.gives("basis", "association")) {
            return Basis.ASSOCIATION;
        } else if (study.isEmpty()) {
            return Basis.OPINION;
        }
        boolean compared = !sides.comparators().isEmpty() || clause.gives("basis", "between-group");
        boolean controlled = study.get().arms.containsValue(ArmRole.COMPARATOR);
        return compared || (controlled && !clause.has("magnitude")) ? Basis.BETWEEN_GROUP : Basis.WITHIN_GROUP;
    }

    private static Significance significance(Clause clause) {
        Significance significance = Significance.UNSTATED;
        for (Mention mention : clause.all("significance")) {
            if ("not-significant".equals(mention.attributes().get("value"))) {
                return Significance.NOT_SIGNIFICANT;
            }
            significance = Significance.SIGNIFICANT;
        }
        return significance;
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
        for (Mention mention : sentence.mentions()) {
            if (STUDY_WORDS.contains(mention.type())) {
                String words = context.reading().words(mention.span());
                return Terms.words(words).size() <= LONGEST_NAME ? Optional.of(words) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
