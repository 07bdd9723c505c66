package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One sentence of an abstract while its results are read. */
final class ResultSentence {
    private final Line line;
    private final Optional<Boolean> judged;
    private final Grammar grammar;
    private final Phrases phrases;
    private final Outcomes outcomes;
    private final Sides sides;
    private final CountedPeople people;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Range> told = new ArrayList<>();

    /** Knows what is said elsewhere of numbers without a p-value. */
    ResultSentence(Line line, Optional<Boolean> judged) {
        this.line = line;
        this.judged = judged;
        this.grammar = new Grammar(line);
        this.phrases = new Phrases(line, grammar);
        this.outcomes = new Outcomes(line, grammar, phrases);
        this.sides = new Sides(line, grammar, phrases);
        this.people = new CountedPeople(line, grammar, phrases);
    }

    /** What it tells, in the order of the text; read from the end, so that a cue within an outcome is left out. */
    List<Mention> mentions() {
        List<Cue> cues = line.holds(Change.ANY) ? new Cues(line, grammar).find() : List.of();
        Range taken = Range.NONE;
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = outcomes.nested(cues.get(i));
            int next = i + 1 < cues.size() ? cues.get(i + 1).at() : line.size();
            Range outcome = outcomes.of(cue, next);
            boolean within = taken.holds(cue.at()) || people.isToldOf(cue.at());
            if (!within && (!outcome.isEmpty() || cue.change() == Change.NO_DIFFERENCE || sides.rank(cue))) {
                add(cue, outcome, next);
                int from = outcome.isEmpty() ? cue.at() : Math.min(cue.at(), outcomes.first(cues.get(i), outcome));
                told.add(new Range(from, cue.at() + 1));
                taken = outcome.isEmpty() ? taken : new Range(outcomes.first(cues.get(i), outcome), outcome.to());
            }
        }
        return new Carried(measured(cues)).over(line.holds(Kind.NUMBER.bit()) ? withNumbers() : mentions);
    }

    /** The results so far with those that only numbers tell. */
    private List<Mention> withNumbers() {
        Shares shares = new Shares(line, grammar, phrases, people, judged);
        List<Mention> all = merged(mentions, shares.read(told));
        told.addAll(shares.read());
        return merged(all, new SideBySide(line, grammar, phrases, judged).read(told));
    }

    /** What the sentence measures before the first word that tells a result. */
    private List<Span> measured(List<Cue> cues) {
        Range subject = cues.isEmpty()
                ? Range.NONE
                : outcomes.measuredBefore(begin(cues.get(0).at()));
        List<Span> measured = new ArrayList<>();
        for (Range item : phrases.items(subject)) {
            measured.add(line.span(item));
        }
        return measured;
    }

    /** Where the subject of a cue begins; the cue where it has none. */
    private int begin(int cue) {
        Range subject = phrases.before(cue);
        return subject.isEmpty() ? cue : subject.from();
    }

    /** All in the order of the text. */
    private static List<Mention> merged(List<Mention> mentions, List<Mention> more) {
        List<Mention> all = new ArrayList<>(mentions);
        for (Mention share : more) {
            int at = 0;
            while (at < all.size() && all.get(at).span().start() < share.span().start()) {
                at++;
            }
            all.add(at, share);
        }
        return all;
    }

    private void add(Cue cue, Range outcome, int next) {
        int end = Math.min(grammar.clauseEnd(cue.at()), Math.max(next, cue.at() + 1));
        Sides.Pair pair = sides.of(cue, outcome, end);
        if (outcome.isEmpty() && !line.says(cue.at(), "interaction", "interactions")) {
            mentions.add(0, mention(cue, Range.NONE, pair, cue.change()));
            return;
        }
        Optional<Boolean> whole = significant(cue.at(), next);
        List<Range> items = new ArrayList<>(phrases.items(outcome));
        items.removeIf(outcomes::isEmpty);
        for (int i = items.size() - 1; i >= 0; i--) {
            int until = i + 1 < items.size() ? items.get(i + 1).from() : outcome.to();
            boolean told =
                    significant(items.get(i).from(), until).or(() -> whole).orElse(true);
            Change change = cue.change() == Change.DIFFERED
                    ? way(items.size() > 1 ? items.get(i).from() : cue.at(), i + 1 < items.size() ? until : next)
                    : change(cue, items.get(i));
            mentions.add(0, mention(cue, items.get(i), pair, told ? change : Change.NO_DIFFERENCE));
        }
    }

    /** In which way two groups differ, by the numbers of a stretch. */
    private Change way(int from, int to) {
        return new Differences(line.text(), line.stretch(from, to)).change();
    }

    /** An onset that is delayed comes later, a time that is quicker is shorter. */
    private Change change(Cue cue, Range outcome) {
        boolean pace = line.says(cue.at(), "delayed", "slower") || line.says(cue.at(), "faster", "quicker");
        return pace && line.says(outcome.from(), "onset", "time") ? cue.change().turned() : cue.change();
    }

    private Optional<Boolean> significant(int from, int to) {
        return PValues.significant(line.text(), line.stretch(from, to));
    }

    private Mention mention(Cue cue, Range outcome, Sides.Pair pair, Change change) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("change", change.code());
        attributes.put("cue", String.valueOf(line.start(cue.at())));
        if (cue.compares() || !pair.comparator().isEmpty()) {
            attributes.put("basis", "between-group");
        }
        Map<String, Span> slots = new LinkedHashMap<>();
        put(slots, "outcome", outcome);
        put(slots, "intervention", pair.intervention());
        put(slots, "comparator", pair.comparator());
        Range words = outcome.or(() -> new Range(cue.at(), cue.at() + 1));
        return new Mention("abstract-result", "effect", attributes, line.span(words), slots);
    }

    private void put(Map<String, Span> slots, String name, Range words) {
        if (!words.isEmpty()) {
            slots.put(name, line.span(words));
        }
    }
}
