package io.github.evidencebrief.result;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One sentence of an abstract while its results are read. */
final class ResultSentence {
    private static final Set<String> TURNS =
            Set.of("while", "whilst", "whereas", "but", "although", "however", "though");
    private static final Set<String> OUTCOME_PREPOSITIONS = Set.of("in", "on", "for", "of", "regarding", "concerning");
    private static final Set<String> EFFECTS = Set.of("effect", "effects", "impact", "influence", "influences");
    private static final Set<String> OUTCOME_PHRASES = Set.of("respect", "regard", "terms", "regards", "relation");

    private final String text;
    private final Span sentence;
    private final List<Word> line;
    private final ResultWords words;
    private final Grammar grammar;
    private final Phrases phrases;
    private final Sides sides;
    private final List<Mention> mentions = new ArrayList<>();

    ResultSentence(String text, Span sentence, ResultWords words) {
        this.text = text;
        this.sentence = sentence;
        this.words = words;
        this.line = Line.words(text, sentence);
        this.grammar = new Grammar(line, words);
        this.phrases = new Phrases(grammar);
        this.sides = new Sides(line, words, phrases, grammar);
    }

    List<Mention> mentions() {
        List<Cue> cues = new Cues(line, words, grammar).find();
        Range taken = new Range(0, 0);
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cue cue = nested(cues.get(i));
            int next = i + 1 < cues.size() ? cues.get(i + 1).at() : line.size();
            Range outcome = outcome(cue, next);
            boolean within = taken.holds(cue.at());
            if (!within && (!outcome.isEmpty() || cue.change().equals("no-difference"))) {
                add(cue, outcome, next);
                taken = outcome.isEmpty() ? taken : new Range(first(cues.get(i), outcome), outcome.to());
            }
        }
        if (mentions.isEmpty()) {
            new Shares(text, line, grammar, phrases).read().ifPresent(mentions::addAll);
        }
        return mentions;
    }

    private String low(int at) {
        return at >= 0 && at < line.size() ? line.get(at).low() : "";
    }

    private Range outcome(Cue cue, int next) {
        return switch (cue.role()) {
            case SUBJECT -> subject(cue, next);
            case OBJECT -> clean(phrases.behind(cue.at() + 1));
            case NOUN -> noun(cue, next);
        };
    }

    /** What stands before; when that is a group, what stands behind "in" or "for". */
    private Range subject(Cue cue, int next) {
        Range before = phrases.before(cue.at());
        if (before.isEmpty() || grammar.isArm(before.from())) {
            return noun(cue, next);
        }
        int inner = inner(cue.at());
        return clean(inner < 0 ? before : phrases.behind(inner + 2));
    }

    /** "The reduction in pain was greater": what is told is a reduction, of pain. */
    private Cue nested(Cue cue) {
        int inner = cue.role() == Cue.Role.SUBJECT ? inner(cue.at()) : -1;
        boolean more = Set.of("greater", "larger", "higher", "more").contains(low(cue.at()));
        boolean told = inner >= 0 && more && !cue.change().equals("no-difference");
        return told ? new Cue(cue.at(), words.change(low(inner)), cue.role(), true) : cue;
    }

    private int first(Cue cue, Range outcome) {
        int inner = cue.role() == Cue.Role.SUBJECT ? inner(cue.at()) : -1;
        return inner < 0 ? outcome.from() : inner;
    }

    /** The noun of change that heads the subject; below 0 when none does, or no "greater" follows it. */
    private int inner(int at) {
        Range subject = phrases.before(at);
        boolean more = Set.of("greater", "larger", "higher", "more").contains(low(at));
        for (int i = subject.from(); more && i < Math.min(subject.to() - 2, subject.from() + 3); i++) {
            boolean noun = words.nouns().contains(low(i)) && grammar.changes(i);
            if (noun && (low(i + 1).equals("in") || low(i + 1).equals("of"))) {
                return i;
            }
        }
        return -1;
    }

    private Range noun(Cue cue, int next) {
        int end = Math.min(next, clauseEnd(cue.at()));
        for (int i = cue.at() + 1; i < end; i++) {
            boolean of = low(i).equals("of") && EFFECTS.contains(low(cue.at()));
            boolean opens = (!of && OUTCOME_PREPOSITIONS.contains(low(i))) || OUTCOME_PHRASES.contains(low(i));
            boolean named =
                    opens && !grammar.isArm(i + 1) && grammar.begins(i + 1) && !OUTCOME_PHRASES.contains(low(i + 1));
            if (named) {
                return clean(phrases.behind(i + 1));
            }
        }
        Range before = phrases.before(cue.at());
        boolean told = cue.role() == Cue.Role.NOUN && !before.isEmpty() && !grammar.isArm(before.from());
        return told ? clean(before) : leading();
    }

    /** "For grip strength, there was no difference". */
    private Range leading() {
        boolean opens = Set.of("for", "regarding", "concerning").contains(low(0)) && !grammar.isArm(1);
        return opens ? clean(phrases.behind(1)) : new Range(0, 0);
    }

    /** Without the group at the end: "pain in the splint group". */
    private Range clean(Range range) {
        for (int i = range.from() + 1; i < range.to(); i++) {
            if (words.before().contains(low(i)) && !low(i).equals("of") && grammar.isArm(i + 1)) {
                return new Range(range.from(), i);
            }
        }
        return range;
    }

    private int clauseEnd(int at) {
        for (int i = at; i < line.size(); i++) {
            if (line.get(i).stop()) {
                return i + 1;
            } else if (i > at && TURNS.contains(low(i))) {
                return i;
            }
        }
        return line.size();
    }

    private void add(Cue cue, Range outcome, int next) {
        int end = Math.min(clauseEnd(cue.at()), Math.max(next, cue.at() + 1));
        Sides.Pair pair = sides.of(cue, outcome, end);
        Optional<Boolean> whole = PValues.significant(text, stretch(cue.at(), next));
        if (outcome.isEmpty()) {
            mentions.add(0, mention(cue, Optional.empty(), pair, cue.change()));
            return;
        }
        List<Range> items = phrases.items(outcome);
        for (int i = items.size() - 1; i >= 0; i--) {
            int until = i + 1 < items.size() ? items.get(i + 1).from() : outcome.to();
            Optional<Boolean> own =
                    PValues.significant(text, stretch(items.get(i).from(), until));
            boolean not = !own.or(() -> whole).orElse(true);
            mentions.add(0, mention(cue, Optional.of(items.get(i)), pair, not ? "no-difference" : cue.change()));
        }
    }

    /** From one word to before another, with all brackets. */
    private Span stretch(int from, int to) {
        int start = line.get(Math.min(from, line.size() - 1)).span().start();
        int end = to < line.size() ? line.get(to).span().start() : sentence.end();
        return new Span(start, Math.max(start, end));
    }

    private Mention mention(Cue cue, Optional<Range> outcome, Sides.Pair pair, String change) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("change", change);
        attributes.put("cue", String.valueOf(line.get(cue.at()).span().start()));
        if (cue.compares() || pair.comparator().isPresent()) {
            attributes.put("basis", "between-group");
        }
        Map<String, Span> slots = new LinkedHashMap<>();
        outcome.ifPresent(range -> slots.put("outcome", range.span(line)));
        pair.intervention().ifPresent(range -> slots.put("intervention", range.span(line)));
        pair.comparator().ifPresent(range -> slots.put("comparator", range.span(line)));
        Span span =
                outcome.map(range -> range.span(line)).orElse(line.get(cue.at()).span());
        return new Mention("abstract-result", "effect", attributes, span, slots);
    }
}
