package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says who is compared with whom in a claim: what its words name, else the arms of its study.
 *
 * <pre>
 *   study: arms hearing aids (intervention), coaching (comparator)
 *   "Wearers felt less lonely than the coaching group"      hearing aids : coaching
 *   "The coaching group felt lonelier"                      hearing aids : coaching, turned
 *   "They also slept better"                                hearing aids : coaching, where the claim compares
 * </pre>
 */
final class Contrast {
    private static final int MOST_NEARBY = 2;
    private static final int BEFORE = 30;
    private static final Set<String> WHICH = Set.of("which", "that");
    private static final Set<String> DESCRIBES =
            Set.of("involved", "involves", "included", "includes", "uses", "used", "contains", "contained", "combines");

    private final Context context;
    private final NounPhrases phrases;
    private final ArmNames armNames;
    private final ToldGroups groups;
    private final Map<StudyDraft, KnownArms> known = new HashMap<>();

    Contrast(Context context) {
        this.context = context;
        this.phrases = context.phrases();
        this.armNames = new ArmNames(context.reading(), phrases);
        this.groups = new ToldGroups(
                armNames, context.terms(), context.reading().document().text());
    }

    /** Intervention and comparator of a claim; turned when the sentence tells it from the comparator's side. */
    record Sides(List<String> interventions, List<String> comparators, boolean turned) {}

    Sides of(Clause clause, Optional<StudyDraft> study) {
        return new Reader(clause, study).sides();
    }

    /** Reads one claim. */
    private final class Reader {
        private final Clause clause;
        private final KnownArms arms;
        private final Parties parties;
        private final List<String> named;
        private final List<String> against;
        private final Optional<Span> rival;

        Reader(Clause clause, Optional<StudyDraft> study) {
            this.clause = clause;
            this.arms = study.map(draft -> known.computeIfAbsent(draft, KnownArms::of))
                    .orElse(KnownArms.NONE);
            this.parties = new Parties(arms, context.terms());
            this.named = treatments("intervention");
            this.against = treatments("comparator");
            this.rival = clause.all("contrast").stream()
                    .map(Mention::span)
                    .filter(clause.span()::contains)
                    .min(Comparator.comparing(Span::start));
        }

        Sides sides() {
            clause.all("contrast").stream()
                    .flatMap(mention -> mention.slot("comparator").stream())
                    .findFirst()
                    .ifPresent(this::hold);
            shareHead();
            Optional<Sides> placed = placed();
            if (placed.isPresent()) {
                return placed.get();
            }
            List<String> interventions = new ArrayList<>(named);
            interventions.removeIf(name -> !context.interventions().knows(name)
                    && arms.in(Terms.words(name)).isEmpty());
            boolean control = !named.isEmpty() && named.stream().allMatch(context.terms()::isControl);
            boolean rival = interventions.isEmpty() && against.stream().anyMatch(this::isTested);
            if (!named.isEmpty() && (control || rival) && !against.isEmpty()) {
                return new Sides(against, named, true);
            }
            if (interventions.isEmpty()) {
                interventions.addAll(unnamed());
            }
            if (named.isEmpty()
                    && !interventions.isEmpty()
                    && interventions.stream().allMatch(this::isControl)
                    && compares()) {
                List<String> tested = arms.others(ArmRole.INTERVENTION, interventions);
                if (!tested.isEmpty()) {
                    return new Sides(new ArrayList<>(tested), interventions, true);
                }
            }
            List<String> comparators = new ArrayList<>(against);
            List<String> controls =
                    interventions.stream().filter(this::isControl).toList();
            if (controls.size() < interventions.size() && comparators.isEmpty()) {
                interventions.removeAll(controls);
                comparators.addAll(controls);
            }
            if (comparators.isEmpty()
                    && interventions.size() > 1
                    && clause.direction() == Direction.NO_DIFFERENCE
                    && !isAcrossAll()) {
                comparators.add(interventions.remove(1));
            } else if (comparators.isEmpty() && (compares() || isAgainstControl() || carriesOver(interventions))) {
                comparators.addAll(others(interventions));
            }
            return new Sides(interventions, comparators, false);
        }

        /** The sides by where the arms of the study stand: before and behind "than", else by their roles. */
        private Optional<Sides> placed() {
            List<String> first = people(toldSpan());
            List<String> second = people(behindSpan());
            second.removeAll(first);
            if (second.isEmpty()) {
                boolean opposed = !first.isEmpty() && isControl(first.get(0));
                second.addAll(first);
                first.removeIf(this::isControl);
                second.removeAll(first);
                return first.isEmpty() || second.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Sides(first, second, opposed));
            }
            boolean turned =
                    first.stream().allMatch(this::isControl) && !second.stream().allMatch(this::isControl);
            return first.isEmpty()
                    ? Optional.empty()
                    : Optional.of(turned ? new Sides(second, first, true) : new Sides(first, second, false));
        }

        private boolean isControl(String name) {
            List<String> own = arms.in(Terms.words(name));
            boolean comparator =
                    !own.isEmpty() && arms.others(ArmRole.COMPARATOR, List.of()).containsAll(own);
            return context.terms().isControl(name) || comparator;
        }

        private boolean isTested(String name) {
            return context.interventions().knows(name)
                    || arms.in(Terms.words(name)).stream().anyMatch(arm -> !isControl(arm));
        }

        /** Takes what stands behind "than" for the rival, unless an effect reads the same words. */
        private void hold(Span span) {
            boolean read = clause.effects().stream()
                    .flatMap(effect -> effect.slot("comparator").stream())
                    .anyMatch(span::overlaps);
            List<String> rival = against.isEmpty() || !read ? rival(span) : List.of();
            if (!rival.isEmpty()) {
                against.clear();
                against.addAll(rival);
            }
        }

        /** What stands behind "than": an arm of the study, else its words. */
        private List<String> rival(Span span) {
            List<String> words = Terms.words(context.reading().words(span));
            if (parties.isFormer(words)) {
                return List.of();
            }
            List<String> others = parties.rest(words).isEmpty() ? parties.denied(words) : parties.rest(words);
            List<String> own = others.isEmpty() ? arms.in(words) : others;
            return own.isEmpty() || own.size() > MOST_NEARBY ? phrases.rival(span) : own;
        }

        /** What the claim names elsewhere, else what the study tests, else what the text is about. */
        private List<String> unnamed() {
            List<String> words = Terms.words(told());
            List<String> own = new ArrayList<>(arms.in(words));
            own.removeAll(against);
            own.removeIf(name -> isClause(name) || Likeness.isGeneric(name));
            if (!own.isEmpty()) {
                return own.stream().limit(MOST_NEARBY).toList();
            }
            Optional<String> deed = armNames.deed(clause.span());
            if (deed.isPresent()) {
                return deed.stream().toList();
            }
            List<String> nearby = context.interventions().in(told()).stream()
                    .filter(name -> against.stream().noneMatch(other -> Likeness.related(name, other)))
                    .limit(MOST_NEARBY)
                    .toList();
            if (!nearby.isEmpty()) {
                return nearby;
            }
            List<String> things =
                    named.stream().filter(this::isThing).limit(MOST_NEARBY).toList();
            if (!things.isEmpty()) {
                return things;
            }
            List<String> tested = arms.others(ArmRole.INTERVENTION, against).stream()
                    .limit(MOST_NEARBY)
                    .toList();
            return tested.isEmpty() ? context.interventions().main().stream().toList() : tested;
        }

        /** "Those who never smoked" are told by what they did; they are only ever the rival. */
        private static boolean isClause(String name) {
            return name.startsWith("those ");
        }

        /** Whether a phrase may name something that people get: no person, no outcome, nothing general. */
        private boolean isThing(String name) {
            List<String> words = Terms.words(name);
            Terms terms = context.terms();
            return !terms.people().isOneOf(words)
                    && !terms.bad().isIn(words)
                    && !terms.good().isIn(words)
                    && !words.isEmpty()
                    && !terms.noArms().contains(words.get(words.size() - 1))
                    && !Likeness.isGeneric(name);
        }

        /** The words of the claim without what stands behind "than" or in "Compared with lectures, ...". */
        private String told() {
            return context.reading().words(toldSpan());
        }

        private Span toldSpan() {
            return opened()
                    ? span(rivalEnd(), clause.span().end())
                    : span(clause.span().start(), rivalStart());
        }

        /** What stands behind "than". */
        private Span behindSpan() {
            return span(rivalStart(), opened() ? rivalEnd() : clause.span().end());
        }

        /** Whether the claim begins with its rival. */
        private boolean opened() {
            return rivalStart() == clause.span().start();
        }

        private int rivalStart() {
            return fronted()
                    ? clause.span().start()
                    : rival.map(Span::start).orElse(clause.span().end());
        }

        private int rivalEnd() {
            return fronted()
                    ? comma()
                    : rival.map(Span::end).orElse(clause.span().end());
        }

        /** "Unlike the card players, singers slept longer". */
        private boolean fronted() {
            int comma = comma();
            List<String> words = comma < 0
                    ? List.of()
                    : Terms.words(context.reading().words(new Span(clause.span().start(), comma)));
            return !words.isEmpty() && context.terms().arms().fronts().lengthAt(words, 0) > 0;
        }

        /** The first comma of the claim; below 0 when it has none. */
        private int comma() {
            int comma = context.reading()
                    .document()
                    .text()
                    .indexOf(',', clause.span().start());
            return comma < clause.span().end() ? comma : -1;
        }

        private static Span span(int from, int to) {
            return new Span(from, Math.max(from, to));
        }

        /** The arms that some words tell of, and groups that are none of the study's arms, by what they got. */
        private List<String> people(Span span) {
            List<String> words = Terms.words(context.reading().words(span));
            List<String> told = arms.told(words);
            add(told, parties.rest(words));
            for (ToldGroup group : groups.in(span)) {
                add(told, group.denied() ? parties.denied(Terms.words(group.name())) : arm(group));
            }
            return told;
        }

        private List<String> arm(ToldGroup group) {
            List<String> own = arms.in(Terms.words(group.name()));
            return own.isEmpty() && group.sure() ? parties.meant(group.name(), ArmRole.INTERVENTION) : own;
        }

        private static void add(List<String> told, List<String> more) {
            more.stream().filter(name -> !told.contains(name)).forEach(told::add);
        }

        private boolean compares() {
            return clause.direction() == Direction.NO_DIFFERENCE
                    || !clause.all("contrast").isEmpty()
                    || !clause.all("all-groups").isEmpty()
                    || clause.effects().stream()
                            .filter(effect -> effect.attribute("basis").equals(Optional.of("between-group")))
                            .anyMatch(effect -> !countsPeople(effect));
        }

        /** Whether the claim is one against the study's control, although it does not say so. */
        private boolean isAgainstControl() {
            List<String> words = Terms.words(context.reading().words(clause.span()));
            return arms.has(ArmRole.COMPARATOR)
                    && (parties.compare(words) || !parties.rest(words).isEmpty());
        }

        /** What is told of an arm of a compared study is held against the other arms. */
        private boolean carriesOver(List<String> interventions) {
            boolean ofArms = interventions.stream()
                    .noneMatch(name -> arms.in(Terms.words(name)).isEmpty());
            boolean general = clause.effects().stream().anyMatch(Reader::isGeneral);
            return !interventions.isEmpty() && ofArms && !general && !countsAll();
        }

        /** That a gain stayed or that a thing works compares nobody. */
        private static boolean isGeneral(Mention effect) {
            return effect.attribute("lasting").isPresent()
                    || effect.attribute("general").isPresent()
                    || effect.attribute("change").equals(Optional.of("as-before"));
        }

        /** "Two in three of the participants recovered": people counted without regard to what they got. */
        private boolean countsAll() {
            return clause.all("magnitude").stream()
                            .map(mention -> Terms.words(context.reading().words(mention.span())))
                            .anyMatch(context.terms().people()::isOneOf)
                    && arms.in(Terms.words(told())).isEmpty();
        }

        /** "More than half of the nurses" compares nobody. */
        private boolean countsPeople(Mention effect) {
            return effect.slot("comparator").stream()
                    .flatMap(span -> phrases.list(span).stream())
                    .anyMatch(this::isShare);
        }

        private List<String> others(List<String> interventions) {
            List<String> controls = arms.others(ArmRole.COMPARATOR, interventions).stream()
                    .filter(name -> !isClause(name) && !isKindOf(name, interventions))
                    .toList();
            return !controls.isEmpty() || arms.size() != 2
                    ? controls
                    : arms.others(ArmRole.INTERVENTION, interventions).stream()
                            .filter(name -> !isKindOf(name, interventions))
                            .toList();
        }

        /** "Massage" is told of both kinds of massage that were tested; neither is its rival. */
        private boolean isKindOf(String name, List<String> interventions) {
            return interventions.stream()
                    .anyMatch(other -> arms.in(Terms.words(other)).isEmpty() && Likeness.related(other, name));
        }

        /** "Across all groups": the arms tested are told of together, against the control. */
        private boolean isAcrossAll() {
            return named.isEmpty()
                    && arms.has(ArmRole.COMPARATOR)
                    && !clause.all("all-groups").isEmpty()
                    && arms.in(Terms.words(told())).isEmpty();
        }

        /** The phrases of a hole without the place or outcome behind them. */
        private List<String> treatments(String name) {
            ArmRole side = name.equals("comparator") ? ArmRole.COMPARATOR : ArmRole.INTERVENTION;
            List<String> treatments = new ArrayList<>();
            for (Mention effect : clause.effects()) {
                Optional<Span> hole = effect.slot(name).filter(span -> !isDescription(span));
                for (String phrase : hole.map(phrases::list).orElse(List.of())) {
                    int in = phrase.indexOf(" in ");
                    String bare = in < 0 ? phrase : phrase.substring(0, in);
                    if (phrases.names(bare) && !isShare(bare)) {
                        parties.meant(bare, side).stream()
                                .filter(arm -> !treatments.contains(arm))
                                .forEach(treatments::add);
                    }
                }
            }
            return treatments;
        }

        /** "The splint, which involved tape at the wrist": tells what the thing is, names no other. */
        private boolean isDescription(Span span) {
            int from = Math.max(clause.span().start(), span.start() - BEFORE);
            List<String> before = from < span.start()
                    ? Terms.words(context.reading().document().text().substring(from, span.start()))
                    : List.of();
            List<String> words = Terms.words(context.reading().words(span));
            boolean opens = !before.isEmpty() && WHICH.contains(before.get(before.size() - 1));
            return opens && !words.isEmpty() && DESCRIBES.contains(words.get(0));
        }

        /** "Half of the nurses" are people counted. */
        private boolean isShare(String phrase) {
            List<String> words = Terms.words(phrase);
            return words.size() > 1
                    && words.get(1).equals("of")
                    && context.terms().fillers().contains(words.get(0))
                    && words.stream().anyMatch(context.terms().people()::contains);
        }

        /** "Between structural and relaxation massage" compares two kinds of massage. */
        private void shareHead() {
            String last = against.isEmpty() ? "" : against.get(0);
            int space = last.lastIndexOf(' ');
            if (space > 0) {
                named.replaceAll(name -> phrases.withHead(name, last.substring(space)));
            }
        }
    }
}
