package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Direction;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    private static final String WITHOUT = "without";
    private static final String ALONE = "alone";
    private static final int MOST_NEARBY = 2;
    private static final int BEFORE = 30;
    private static final int LONGEST_LABEL = 8;
    /** So many points let a thing that no study has as an arm be what a claim is about. */
    private static final int LEAST_WEIGHT = 5;
    /** So many points let people told of by what they got be a side of a claim. */
    private static final int WEIGHTY = 9;

    private static final Optional<String> BETWEEN_GROUPS = Optional.of("between-group");
    private static final Set<String> WHICH = Set.of("which", "that");
    private static final Set<String> DESCRIBES =
            Set.of("involved", "involves", "included", "includes", "uses", "used", "contains", "contained", "combines");

    private final Context context;
    private final NounPhrases phrases;
    private final Wording wording;
    private final ArmNames armNames;
    private final ToldGroups groups;
    private final Antecedents antecedents;
    private final GroupLabels labels;
    private final Map<StudyDraft, KnownArms> known = new HashMap<>();

    Contrast(Context context) {
        this.context = context;
        this.phrases = context.phrases();
        this.wording = context.wording();
        this.armNames = context.names();
        this.antecedents = new Antecedents(context.reading(), armNames, context.terms());
        this.labels = context.isLay() ? GroupLabels.NONE : armNames.labels();
        this.groups = new ToldGroups(
                armNames, context.terms(), context.reading().document().text());
    }

    /** The short forms by which an abstract speaks of an arm, in lower case; none that are words of their own. */
    private Set<String> shortForms(String arm) {
        Set<String> shortForms = new LinkedHashSet<>();
        for (String form : context.isLay() ? List.<String>of() : phrases.forms().formsOf(arm)) {
            String low = form.toLowerCase(Locale.ROOT);
            if (!context.terms().edges().contains(low)
                    && !context.terms().fillers().contains(low)) {
                shortForms.addAll(Terms.words(low));
            }
        }
        return shortForms;
    }

    /** Drops what is known of the arms of a study, which has more of them now. */
    void forget(StudyDraft study) {
        known.remove(study);
    }

    /** Intervention and comparator of a claim; turned when the sentence tells it from the comparator's side. */
    record Sides(List<String> interventions, List<String> comparators, boolean turned) {}

    Sides of(Clause clause, Optional<StudyDraft> study) {
        Sides sides = new Reader(clause, study).sides();
        SoundNames names = new SoundNames(context.terms().arms());
        return context.isLay()
                ? new Sides(telling(names.of(sides.interventions())), names.of(sides.comparators()), sides.turned())
                : sides;
    }

    /** "Quietol" of "quietol" and "drugs": names that say what was got, where some do. */
    private List<String> telling(List<String> names) {
        List<String> telling = new ArrayList<>(names);
        telling.removeIf(armNames::isGeneral);
        return telling.isEmpty() ? names : telling;
    }

    /** Reads one claim. */
    private final class Reader {
        private final Clause clause;
        private final KnownArms arms;
        private final Parties parties;
        private final List<Mention> effects;
        private final List<String> named;
        private final List<String> against;
        private final Optional<Span> rival;
        private final List<Mention> contrasts;
        private final boolean fronted;
        private final boolean ofTrial;
        private final Set<String> trialNames;
        private final boolean topical;
        /** What people did who are told of by that alone. */
        private final Set<String> deeds = new HashSet<>();
        /** Whether the sides are those of two figures. */
        private final boolean figured;
        /** Whom the study's people are held against where no arm is. */
        private final List<String> rivals;

        /** The stretch that was cut into words last. */
        private Span lastSpan = new Span(0, 0);

        private List<String> lastWords = List.of();

        Reader(Clause clause, Optional<StudyDraft> study) {
            this.clause = clause;
            this.arms = study.map(draft -> known.computeIfAbsent(
                            draft, key -> KnownArms.of(key, Contrast.this::shortForms, wording::isControl)))
                    .orElse(KnownArms.NONE);
            this.parties = new Parties(arms, context.terms(), wording);
            Optional<Mention> figures = FigurePairs.untold(context, clause, arms.names());
            this.effects = figures.map(List::of).orElse(clause.effects());
            this.figured = figures.isPresent();
            this.named = treatments("intervention", effects);
            this.against = treatments("comparator", effects);
            this.contrasts = clause.all("contrast");
            this.rival = firstContrast();
            this.fronted = fronted();
            this.topical = study.map(draft -> draft.topical).orElse(true);
            this.trialNames = study.map(draft -> draft.named).orElse(Set.of());
            this.rivals = study.flatMap(draft -> draft.rival).stream().toList();
            this.ofTrial = !context.isLay() && !arms.isEmpty();
        }

        private Optional<Span> firstContrast() {
            Optional<Span> first = Optional.empty();
            for (Mention contrast : contrasts) {
                boolean before =
                        first.isEmpty() || contrast.span().start() < first.get().start();
                first = before ? Optional.of(contrast.span()) : first;
            }
            return first.isEmpty() && context.isLay() ? heldAgainst() : first;
        }

        /** "Half as many falls as those in slippers": what a claim that says "as" or "than" within it is held against. */
        private Optional<Span> heldAgainst() {
            for (Mention effect : clause.effects()) {
                Optional<Span> held = effect.slot("comparator");
                boolean behind = held.isPresent()
                        && effect.slots().entrySet().stream()
                                .filter(hole -> !hole.getKey().equals("second"))
                                .allMatch(hole ->
                                        hole.getValue().start() <= held.get().start());
                if (behind) {
                    return held;
                }
            }
            return Optional.empty();
        }

        Sides sides() {
            holdRival();
            holdLack();
            shareHead();
            Optional<Sides> placed = context.isLay() ? placed().or(this::pair) : Optional.empty();
            if (placed.isPresent()) {
                return placed.get();
            }
            if (ofTrial) {
                against.removeIf(name -> !isOfTrial(name));
            }
            List<String> interventions = new ArrayList<>(named);
            interventions.removeIf(name -> !isTested(name));
            enumerated(interventions);
            if (!named.isEmpty() && !against.isEmpty() && isTurned(interventions)) {
                return new Sides(against, named, true);
            }
            if (interventions.isEmpty()) {
                interventions.addAll(unnamed());
            }
            List<String> controls = controls(interventions);
            boolean onlyControls = !interventions.isEmpty() && controls.size() == interventions.size();
            if (onlyControls && isHeldAgainstTested()) {
                List<String> tested = arms.others(ArmRole.INTERVENTION, interventions);
                if (!tested.isEmpty()) {
                    return new Sides(new ArrayList<>(tested), interventions, !tellsOfAnother());
                }
            }
            List<String> comparators = new ArrayList<>(against);
            comparators.removeIf(name -> !context.isLay() && isSameAsAny(name, interventions));
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

        /**
         * "Socks, insoles and tape were all linked to fewer blisters": where one of an enumeration was tested, all were, and
         * where no arm is known, all of them too; beside two things also "friction reduction", named after what it does.
         */
        private void enumerated(List<String> interventions) {
            boolean several = !interventions.isEmpty() || (topical && named.size() > 2);
            if (context.isLay() && several && interventions.size() < named.size() && against.isEmpty()) {
                boolean things = named.stream().filter(this::isThing).count() > 1;
                named.stream()
                        .filter(name -> (isThing(name) || (things && bringsGood(name))) && !isControl(name))
                        .filter(name -> !interventions.contains(name))
                        .toList()
                        .forEach(interventions::add);
            }
        }

        /** "Stress reduction", "pain relief classes": words for a trouble, and behind them for its becoming less. */
        private boolean bringsGood(String name) {
            List<String> words = wording.words(name);
            Terms terms = context.terms();
            return words.size() > 1
                    && terms.worths().last(words) > 0
                    && !terms.people().isOneOf(words)
                    && !wording.isGeneric(name);
        }

        /** "Socks warmed feet sooner", of socks that others were compared with; a harm stays with what did it. */
        private boolean isHeldAgainstTested() {
            boolean gain = context.isLay() && against.isEmpty() && clause.direction() != Direction.HARM;
            return (named.isEmpty() || gain) && compares();
        }

        private boolean isTested(String name) {
            return ofTrial
                    ? isOfTrial(name)
                    : figured
                            || deeds.contains(name)
                            || context.interventions().knows(name)
                            || arms.areIn(wording.words(name));
        }

        /** The report of a trial compares the arms that it names; other things in its sentences are no arms. */
        private boolean isOfTrial(String name) {
            List<String> words = wording.words(phrases.forms().expand(name));
            return arms.areIn(words)
                    || wording.isControl(name)
                    || parties.isAnArm(words)
                    || isLabel(name)
                    || isNamed(name);
        }

        /** "Group B", "BN": a group by the letters that the text gives it. */
        private static boolean isLabel(String name) {
            String label = name.substring(name.lastIndexOf(' ') + 1);
            boolean letters = label.length() <= LONGEST_LABEL && !label.isEmpty();
            for (int i = 0; letters && i < label.length(); i++) {
                letters = !Character.isLowerCase(label.charAt(i));
            }
            return letters && Character.isUpperCase(label.charAt(0));
        }

        private boolean isNamed(String name) {
            for (String other : trialNames) {
                if (armNames.same(other, name)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether only controls are named as tested, or the rival is what the study tests. */
        private boolean isTurned(List<String> interventions) {
            return wording.areControls(named)
                    || (interventions.isEmpty() && isAnyTested(against) && !isHeldAgainstAlone());
        }

        /** "12 percent with chemotherapy alone": what was tested was added to it. */
        private boolean isHeldAgainstAlone() {
            String text = context.reading().document().text();
            return effects.stream()
                    .flatMap(effect -> effect.slot("comparator").stream())
                    .anyMatch(held -> Terms.first(
                                    text, new Span(held.end(), clause.span().end()))
                            .equals(ALONE));
        }

        /** Whether an effect fills its hole for what was tested with words that mean no control. */
        private boolean tellsOfAnother() {
            return named.isEmpty()
                    && clause.fills("intervention")
                    && clause.effects().stream()
                            .map(effect -> effect.slot("intervention").map(context.reading()::words))
                            .flatMap(Optional::stream)
                            .noneMatch(name -> isControl(name)
                                    || !parties.rest(wording.words(name)).isEmpty());
        }

        private List<String> controls(List<String> names) {
            List<String> controls = new ArrayList<>();
            for (String name : names) {
                if (isControl(name)) {
                    controls.add(name);
                }
            }
            return controls;
        }

        /** The sides by where the arms of the study stand: before and behind "than", else by their roles. */
        private Optional<Sides> placed() {
            List<String> first = people(toldSpan());
            List<String> second = people(behindSpan());
            second.removeAll(first);
            if (first.isEmpty()) {
                return Optional.empty();
            }
            return second.isEmpty() ? byRole(first) : Optional.of(opposed(first, withPeers(second, first)));
        }

        /** "Falls were as common with clogs and boots": the two things of a claim that tells neither ahead. */
        private Optional<Sides> pair() {
            boolean level = clause.direction() == Direction.NO_DIFFERENCE && named.isEmpty();
            return !level
                    ? Optional.empty()
                    : effects.stream()
                            .flatMap(effect -> effect.slot("groups").stream())
                            .map(phrases::list)
                            .filter(two -> two.size() == 2 && two.stream().allMatch(this::isThing))
                            .findFirst()
                            .map(two -> opposed(two.subList(0, 1), two.subList(1, 2)));
        }

        /** One arm behind "than", with the things that are enumerated beside it and are not what was tested. */
        private List<String> withPeers(List<String> behind, List<String> tested) {
            Optional<Span> said = contrasts.stream()
                    .flatMap(contrast -> contrast.slot("comparator").stream())
                    .findFirst();
            List<String> peers =
                    new ArrayList<>(behind.size() == 1 && said.isPresent() ? beside(behind, said.get()) : behind);
            peers.removeIf(name -> isSameAsAny(name, tested));
            return peers.isEmpty() ? behind : peers;
        }

        private Sides opposed(List<String> first, List<String> second) {
            boolean turned =
                    first.stream().allMatch(this::isControl) && !second.stream().allMatch(this::isControl);
            return turned ? new Sides(second, first, true) : new Sides(first, second, false);
        }

        /** The sides among arms that are told of together; absent unless a control is among them, and another. */
        private Optional<Sides> byRole(List<String> told) {
            List<String> tested = new ArrayList<>(told);
            tested.removeIf(this::isControl);
            List<String> controls = new ArrayList<>(told);
            controls.removeAll(tested);
            return tested.isEmpty() || controls.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Sides(tested, controls, isControl(ahead(told)) && !tellsOfSwap()));
        }

        /** "Switching from clogs to boots" tells of the boots, although the clogs stand first. */
        private boolean tellsOfSwap() {
            for (Mention peer : clause.all("told-peer")) {
                if (peer.slots().containsKey("arm") && peer.slots().containsKey("comparator")) {
                    return true;
                }
            }
            return false;
        }

        /** Who is told of first: a group that is an arm or one by its words, where no arm is named before it; else the first arm. */
        private String ahead(List<String> told) {
            for (ToldGroup group : groups.in(toldSpan())) {
                List<String> arm = arm(group);
                if (!arm.isEmpty() && (group.sure() || told.contains(arm.get(0)))) {
                    Span before = span(toldSpan().start(), group.span().start());
                    List<String> first = people(before);
                    return first.isEmpty() ? arm.get(0) : first.get(0);
                }
            }
            return told.get(0);
        }

        private boolean isControl(String name) {
            return wording.isControl(name) || isOfComparators(arms.in(wording.words(name)));
        }

        private boolean isOfComparators(List<String> own) {
            return !own.isEmpty() && arms.others(ArmRole.COMPARATOR, List.of()).containsAll(own);
        }

        private boolean isAnyTested(List<String> names) {
            for (String name : names) {
                List<String> own = arms.in(wording.words(name));
                if (controls(own).size() < own.size()
                        || (!isControl(name) && context.interventions().knows(name))) {
                    return true;
                }
            }
            return false;
        }

        /** Takes what stands behind "than" for the rival, where it is told at all. */
        private void holdRival() {
            for (Mention contrast : contrasts) {
                Optional<Span> rival = contrast.slot("comparator");
                if (rival.isPresent()) {
                    hold(rival.get());
                    return;
                }
            }
        }

        /** "3 falls with rails and 4 without", "rarer with rails than without": without rails. */
        private void holdLack() {
            boolean bare = against.remove(WITHOUT) || (against.isEmpty() && endsWithout());
            boolean lacking = effects.stream()
                    .flatMap(effect -> effect.slot("comparator").stream())
                    .anyMatch(hole -> isBehindWithout(hole) && against.size() == 1 && !ArmNames.isLack(against.get(0)));
            if (lacking) {
                against.set(0, armNames.none(against.get(0)));
            } else if (bare && !named.isEmpty()) {
                against.add(armNames.none(named.get(0)));
            }
        }

        /** Whether a claim ends "and 4 without", "than without it"; "in cooks without gout" tells which cooks. */
        private boolean endsWithout() {
            SentenceWords last = SentenceWords.last(context.reading().document().text(), clause.span(), 2);
            if (last.size() < 2) {
                return false;
            }
            boolean pronoun = context.terms().arms().deals().pronouns().contains(last.low(1));
            return last.low(pronoun ? 0 : 1).equals(WITHOUT);
        }

        private boolean isBehindWithout(Span hole) {
            int from = Math.max(clause.span().start(), hole.start() - WITHOUT.length() - 1);
            return from < hole.start()
                    && context.reading()
                            .words(new Span(from, hole.start()))
                            .strip()
                            .equals(WITHOUT);
        }

        /** Takes words for the rival, unless an effect reads the same words. */
        private void hold(Span span) {
            List<String> rival = against.isEmpty() || !isRead(span) ? rival(span) : List.of();
            if (!rival.isEmpty()) {
                against.clear();
                against.addAll(rival);
            }
        }

        private boolean isRead(Span span) {
            for (Mention effect : clause.effects()) {
                Optional<Span> read = effect.slot("comparator");
                if (read.isPresent() && span.overlaps(read.get())) {
                    return true;
                }
            }
            return false;
        }

        /** What stands behind "than": an arm of the study, else its words. */
        private List<String> rival(Span span) {
            List<String> words = context.reading().said(span);
            String said = context.reading().words(span);
            if (parties.isFormer(words)) {
                return List.of();
            } else if (!labelled(said).equals(said)) {
                return List.of(labelled(said));
            }
            List<String> others = parties.rest(words).isEmpty() ? parties.denied(words) : parties.rest(words);
            List<String> lacked = others.isEmpty() ? lacked(span) : others;
            List<String> own = lacked.isEmpty() ? arms.in(words) : lacked;
            boolean worded = own.isEmpty() || own.size() > MOST_NEARBY;
            if (own.size() == 1 && context.isLay() && others.isEmpty()) {
                return beside(own, span);
            }
            return worded
                    ? phrases.rival(span).stream()
                            .filter(name -> !isFigure(name) && !isNoArm(name))
                            .toList()
                    : own;
        }

        /** An arm together with the other things of the enumeration in which it stands: "against active drugs and placebo". */
        private List<String> beside(List<String> arm, Span span) {
            List<String> all = kinds(span);
            for (String name : phrases.list(span)) {
                List<String> meant = arms.in(wording.words(name));
                addNew(all, meant.isEmpty() && isThing(name) ? List.of(name) : meant);
            }
            return all.containsAll(arm) ? all : arm;
        }

        /** "Active drugs" of "active drugs and placebo": kinds of treatment, which name no thing by themselves. */
        private List<String> kinds(Span span) {
            List<String> kinds = new ArrayList<>();
            for (String part : context.reading().words(span).split(" and ", MOST_NEARBY)) {
                if (context.terms().arms().treatmentKinds().contains(part.toLowerCase(Locale.ROOT))) {
                    addNew(kinds, List.of(part));
                }
            }
            return kinds;
        }

        /** What those got who got none of what the words name: "no strap". */
        private List<String> lacked(Span span) {
            return armNames.tellsLack(span) ? armNames.list(span) : List.of();
        }

        /** What the claim names elsewhere, else what the study tests, else what the text is about. */
        private List<String> unnamed() {
            List<String> own = people(toldSpan());
            own.removeAll(against);
            own.removeIf(name -> isClause(name) || wording.isGeneric(name));
            if (!own.isEmpty()) {
                return few(own);
            }
            if (ofTrial) {
                return tested();
            }
            Optional<String> deed = armNames.deed(clause.span());
            if (deed.isPresent()) {
                return deed.stream().toList();
            }
            List<String> several = topical && context.isLay() ? antecedents.several(clause) : List.of();
            if (!several.isEmpty()) {
                return several;
            }
            Optional<String> meant = topical && context.isLay() ? antecedents.meant(clause) : Optional.empty();
            if (meant.isPresent()) {
                return meant.stream().toList();
            }
            List<String> nearby = context.interventions().in(told());
            nearby.removeIf(name -> wording.isRelatedToAny(name, against) || isOnlyMeasured(name));
            Optional<String> subject =
                    subject().filter(name -> nearby.stream().noneMatch(known -> armNames.same(known, name)));
            if (subject.isPresent()) {
                return subject.stream().toList();
            }
            return nearby.isEmpty() ? tested() : few(nearby);
        }

        /** The thing that the claim says something of, where what it changed or what it is held against is told beside it. */
        private Optional<String> subject() {
            boolean told = context.isLay() && (topical || clause.fills("outcome") || rival.isPresent());
            return told
                    ? ThingSubject.of(context, clause).filter(this::isThing).filter(name -> topical || !isFaint(name))
                    : Optional.empty();
        }

        /** Things that the claim names, else what the study tests, else what the text is about. */
        private List<String> tested() {
            List<String> things = new ArrayList<>(named);
            things.removeIf(name -> ofTrial ? !isOfTrial(name) : !isThing(name) || isFaint(name));
            List<String> tested = things.isEmpty() ? arms.others(ArmRole.INTERVENTION, against) : things;
            return tested.isEmpty()
                    ? context.interventions().main(clause.sentence()).stream().toList()
                    : few(tested);
        }

        /** Whether little speaks for a thing having been got, where the study has arms to speak of. */
        private boolean isFaint(String name) {
            return arms.has(ArmRole.INTERVENTION) && context.interventions().weight(name) < LEAST_WEIGHT;
        }

        private static List<String> few(List<String> names) {
            return names.subList(0, Math.min(MOST_NEARBY, names.size()));
        }

        /** "Those who never smoked" are told by what they did; they are only ever the rival. */
        private static boolean isClause(String name) {
            return name.startsWith("those ");
        }

        /** Whether a phrase may name something that people get: no person, no outcome, nothing general. */
        private boolean isThing(String name) {
            List<String> words = wording.words(name);
            Terms terms = context.terms();
            return !terms.people().isOneOf(words)
                    && !terms.worths().isIn(words)
                    && !words.isEmpty()
                    && !terms.noArms().contains(words.get(words.size() - 1))
                    && !wording.isGeneric(name);
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

        /** The words of a stretch of the claim; without a rival all stretches are the whole claim, cut into words once. */
        private List<String> said(Span span) {
            if (!span.equals(lastSpan)) {
                lastSpan = span;
                lastWords = context.reading().said(span);
            }
            return lastWords;
        }

        /** Whether the claim begins with its rival. */
        private boolean opened() {
            return rivalStart() == clause.span().start();
        }

        private int rivalStart() {
            return fronted
                    ? clause.span().start()
                    : rival.map(Span::start).orElse(clause.span().end());
        }

        private int rivalEnd() {
            return fronted ? comma() : rival.map(Span::end).orElse(clause.span().end());
        }

        /** "Unlike the card players, singers slept longer". */
        private boolean fronted() {
            int comma = comma();
            return comma >= 0
                    && context.terms()
                            .arms()
                            .fronts()
                            .opens(
                                    context.reading().document().text(),
                                    new Span(clause.span().start(), comma));
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
            List<String> words = said(span);
            List<String> told = arms.told(words);
            addNew(told, parties.rest(words));
            for (ToldGroup group : context.isLay() ? groups.in(span) : List.<ToldGroup>of()) {
                addNew(told, group.denied() ? parties.denied(Terms.words(group.name())) : arm(group));
            }
            return told;
        }

        /** "Used fewer pills", of an arm "tape and pills": what was measured names no arm of two things. */
        private boolean isOnlyMeasured(String name) {
            List<String> own = wording.words(name);
            if (!context.isLay() || !name.contains(" and ")) {
                return false;
            }
            List<String> words = new ArrayList<>(said(toldSpan()));
            clause.effects().stream()
                    .flatMap(effect -> effect.slot("outcome").stream())
                    .forEach(hole -> words.removeAll(context.reading().said(hole)));
            words.retainAll(own);
            words.remove("and");
            return words.isEmpty();
        }

        private List<String> arm(ToldGroup group) {
            List<String> named = arms.in(Terms.words(group.name()));
            List<String> own = named.isEmpty() ? arms.in(context.reading().said(group.span())) : named;
            if (own.isEmpty() && !group.sure() && context.interventions().weight(group.name()) >= WEIGHTY) {
                return List.of(group.name());
            }
            return own.isEmpty() && group.sure() ? parties.meant(group.name(), ArmRole.INTERVENTION) : own;
        }

        private boolean compares() {
            return clause.direction() == Direction.NO_DIFFERENCE
                    || !contrasts.isEmpty()
                    || clause.has("all-groups")
                    || isBetweenGroups();
        }

        private boolean isBetweenGroups() {
            for (Mention effect : clause.effects()) {
                if (effect.attribute("basis").equals(BETWEEN_GROUPS) && !countsPeople(effect)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the claim is one against the study's control, although it does not say so. */
        private boolean isAgainstControl() {
            if (!arms.has(ArmRole.COMPARATOR)) {
                return false;
            }
            List<String> words = said(clause.span());
            return parties.compare(words) || !parties.rest(words).isEmpty();
        }

        /** What is told of an arm of a compared study is held against the other arms. */
        private boolean carriesOver(List<String> interventions) {
            for (String name : interventions) {
                if (!arms.areIn(wording.words(name))) {
                    return false;
                }
            }
            for (Mention effect : clause.effects()) {
                if (isGeneral(effect)) {
                    return false;
                }
            }
            return !interventions.isEmpty() && !countsAll();
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
                            .map(mention -> context.reading().said(mention.span()))
                            .anyMatch(context.terms().people()::isOneOf)
                    && arms.in(said(toldSpan())).isEmpty();
        }

        /** "More than half of the nurses" compares nobody. */
        private boolean countsPeople(Mention effect) {
            for (String name : effect.slot("comparator").map(phrases::list).orElse(List.of())) {
                if (isShare(name)) {
                    return true;
                }
            }
            return false;
        }

        private List<String> others(List<String> named) {
            List<String> interventions = context.isLay() ? named : withArms(named);
            List<String> controls = arms.others(ArmRole.COMPARATOR, interventions);
            controls.removeIf(name -> isSameAsAny(name, interventions)
                    || (isClause(name) && !compares())
                    || isKindOf(name, interventions));
            if (!controls.isEmpty() || arms.size() != 2) {
                return controls.isEmpty() ? rivals : controls;
            }
            List<String> tested = arms.others(ArmRole.INTERVENTION, interventions);
            tested.removeIf(name -> isMeant(name, interventions) || isKindOf(name, interventions));
            return tested;
        }

        /** Whether one of some names means an arm and no other: "evening pills" the arm "evening dosing". */
        private boolean isMeant(String arm, List<String> names) {
            for (String name : names) {
                if (arms.in(wording.words(name)).equals(List.of(arm))) {
                    return true;
                }
            }
            return false;
        }

        /** The names with the arms that they mean: "taped ankles" of the arm "tape for the ankle". */
        private List<String> withArms(List<String> names) {
            List<String> all = new ArrayList<>(names);
            for (String name : names) {
                List<String> own = arms.in(wording.words(name));
                addNew(all, own.size() == 1 ? own : List.of());
            }
            return all;
        }

        private static boolean isSameAsAny(String name, List<String> others) {
            for (String other : others) {
                if (name.equalsIgnoreCase(other)) {
                    return true;
                }
            }
            return false;
        }

        /** "Massage" is told of both kinds of massage that were tested; neither is its rival. */
        private boolean isKindOf(String name, List<String> interventions) {
            for (String other : interventions) {
                if (wording.related(other, name) && !arms.areIn(wording.words(other))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether no arm is named beside the control: those tested are told of together, against it. */
        private boolean isAcrossAll() {
            return named.isEmpty() && arms.has(ArmRole.COMPARATOR) && !arms.areIn(said(toldSpan()));
        }

        /** The phrases of a hole without the place or outcome behind them. */
        private List<String> treatments(String name, List<Mention> effects) {
            ArmRole side = name.equals("comparator") ? ArmRole.COMPARATOR : ArmRole.INTERVENTION;
            List<String> treatments = new ArrayList<>();
            for (Mention effect : effects) {
                Optional<Span> hole = effect.slot(name).filter(span -> !isDescription(span));
                List<String> lacked = hole.map(this::lacked).orElse(List.of());
                if (!lacked.isEmpty()) {
                    addNew(treatments, lacked);
                    continue;
                }
                Optional<String> deed = context.isLay() ? hole.flatMap(armNames::doneByThose) : Optional.empty();
                if (deed.isPresent()) {
                    addNew(treatments, deed.stream().toList());
                    deeds.add(deed.get());
                    continue;
                }
                for (String phrase : hole.map(phrases::list).orElse(List.of())) {
                    int in = phrase.indexOf(" in ");
                    String told = in < 0 ? phrase : phrase.substring(0, in);
                    String bare = context.isLay() ? told : whole(labelled(armNames.undosed(told)));
                    if (phrases.names(bare) && !isShare(bare) && !isFigure(bare)) {
                        addNew(treatments, parties.meant(bare, side));
                    }
                }
            }
            return treatments;
        }

        /** "Group B", where the text says what its people got: the one arm that these words name. */
        private String labelled(String name) {
            Optional<Span> got = labels.got(name);
            List<String> own = got.map(context.reading()::words)
                    .map(words -> arms.in(wording.words(words)))
                    .orElse(List.of());
            if (own.size() == 1) {
                return own.get(0);
            }
            return arms.isEmpty() ? got.flatMap(armNames::one).orElse(name) : name;
        }

        /** The arm of a trial of whose name the words are a part: "the singing group" had singing lessons. */
        private String whole(String name) {
            List<String> own = arms.in(wording.words(name));
            Set<String> words = new LinkedHashSet<>(armNames.words(name));
            words.removeIf(context.terms().arms().groups()::contains);
            for (String arm : own.size() == 1 ? own : arms.names()) {
                Set<String> all = armNames.words(arm);
                if (all.equals(words) || (own.size() == 1 && all.containsAll(words))) {
                    return arm;
                }
            }
            return name;
        }

        private static void addNew(List<String> names, List<String> more) {
            for (String name : more) {
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }

        /** "The splint, which involved tape at the wrist": tells what the thing is, names no other. */
        private boolean isDescription(Span span) {
            String text = context.reading().document().text();
            return DESCRIBES.contains(Terms.first(text, span)) && isOpened(span);
        }

        private boolean isOpened(Span span) {
            int from = Math.max(clause.span().start(), span.start() - BEFORE);
            List<String> before = from < span.start()
                    ? Terms.words(context.reading().document().text().substring(from, span.start()))
                    : List.of();
            return !before.isEmpty() && WHICH.contains(before.get(before.size() - 1));
        }

        /** "P = 0.02", "mg" and "beneficial" name nothing that people get. */
        private boolean isFigure(String name) {
            List<String> words = wording.words(name);
            boolean statistic = !words.isEmpty() && words.get(0).equals("p") && name.startsWith("p");
            return statistic || context.terms().arms().figures().areAll(words);
        }

        /** "Done", "an hour": words that are left of a comparison with no arm. */
        private boolean isNoArm(String name) {
            List<String> words = Terms.words(name);
            return words.size() == 1 && context.terms().noArms().contains(words.get(0));
        }

        /** "Half of the nurses" are people counted. */
        private boolean isShare(String phrase) {
            List<String> words = wording.words(phrase);
            return words.size() > 1
                    && words.get(1).equals("of")
                    && context.terms().fillers().contains(words.get(0))
                    && context.terms().people().isOneOf(words);
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
