package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the steps that match a pattern. */
final class PatternCompiler {
    private static final String CLAUSE_ENDS = ".;:?!";
    private static final String SENTENCE_ENDS = ".?!";
    private static final int NAME_JOINS = 4;

    private final Lexicon lexicon;
    private final WordLists lists;
    private final Labels labels;
    private final Program program;
    private final Label clauseWord;
    private int phrasings;
    private final Map<SlotKind, Step> kinds = new EnumMap<>(SlotKind.class);
    private final Map<Set<String>, List<Label>> ofTerms = new HashMap<>();

    PatternCompiler(Lexicon lexicon, WordLists lists) {
        this.lexicon = lexicon;
        this.lists = lists;
        this.labels = new Labels(lexicon.commonCodes(lists.terms("common-words", "words")));
        this.program = new Program(labels);
        this.clauseWord = labels.ofKind(others(CLAUSE_ENDS));
        kinds.put(SlotKind.NUMBER, number(Codes.DIGITS));
        kinds.put(SlotKind.COUNT, count());
        kinds.put(SlotKind.DURATION, duration());
        kinds.put(SlotKind.YEAR, one("" + Codes.YEAR));
        kinds.put(SlotKind.PHRASE, phrase(6));
        kinds.put(SlotKind.MODIFIERS, modifiers());
        kinds.put(SlotKind.LIST, list());
        kinds.put(SlotKind.NAME, name());
        kinds.put(SlotKind.CLAUSE, run(others(CLAUSE_ENDS + ","), 1, 14));
        kinds.put(SlotKind.PERSON, person());
        kinds.put(SlotKind.BODY, body());
        kinds.put(SlotKind.WORDS, run(others(CLAUSE_ENDS), 1, 40));
    }

    /** What the steps ask of sentences; complete when all patterns are compiled. */
    Labels labels() {
        return labels;
    }

    /** The patterns as they are matched; complete when all are compiled. */
    Program program() {
        return program;
    }

    Phrasing phrasing(Pattern pattern) {
        return new Phrasing(phrasings++, sequence(step(PatternJoiner.join(pattern))));
    }

    /** The step of a pattern; every slot fills a hole of its name. */
    private Step step(Pattern pattern) {
        if (pattern instanceof Pattern.Terms terms) {
            return terms(terms.terms());
        } else if (pattern instanceof Pattern.Sequence sequence) {
            return program.sequence(sequence.parts().stream().map(this::step).toList());
        } else if (pattern instanceof Pattern.Choice choice) {
            return choice(choice.options());
        } else if (pattern instanceof Pattern.Maybe maybe) {
            return maybe(step(maybe.part()));
        } else if (pattern instanceof Pattern.Slot slot) {
            return slot(slot);
        }
        return simple(pattern);
    }

    /** Options next to each other that are terms become one step, in their order. */
    private Step choice(List<Pattern> options) {
        List<Step> steps = new ArrayList<>();
        List<Label> gathered = new ArrayList<>();
        for (Pattern option : options) {
            if (option instanceof Pattern.Terms terms) {
                gathered.addAll(labels(terms.terms()));
            } else {
                gather(gathered, steps);
                steps.add(step(option));
            }
        }
        gather(gathered, steps);
        return steps.size() == 1 ? steps.get(0) : program.choice(steps);
    }

    private void gather(List<Label> gathered, List<Step> steps) {
        if (!gathered.isEmpty()) {
            steps.add(program.terms(gathered));
            gathered.clear();
        }
    }

    private Step simple(Pattern pattern) {
        if (pattern instanceof Pattern.Sign sign) {
            return one("" + sign.sign());
        } else if (pattern instanceof Pattern.Gap gap) {
            return program.run(clauseWord, 0, gap.most(), false);
        } else if (pattern instanceof Pattern.Kind kind) {
            return kind(kind.kind());
        } else if (pattern instanceof Pattern.Edge edge) {
            return edge.start() ? program.edge(true) : end();
        }
        throw new IllegalArgumentException("a pattern of a kind that cannot be compiled: " + pattern);
    }

    private Step end() {
        return sequence(run(Lexicon.codes(SENTENCE_ENDS), 0, Sheet.MOST), program.edge(false));
    }

    private Step slot(Pattern.Slot slot) {
        Step filling = program.slot(slot.name(), step(slot.filling()));
        boolean nominal =
                slot.filling() instanceof Pattern.Kind kind && kind.kind().isNominal();
        return nominal ? sequence(determiner(), filling) : filling;
    }

    private Step kind(SlotKind kind) {
        Step step = kinds.get(kind);
        if (step == null) {
            throw new IllegalArgumentException("no steps for " + kind);
        }
        return step;
    }

    /** A whole number, or a decimal one with a scale that makes it whole: "1.2 million". */
    private Step count() {
        return choice(number("" + Codes.NUMBER + Codes.YEAR), sequence(one("" + Codes.DECIMAL), list("number-scales")));
    }

    private Step number(String digits) {
        Step word = list("number-words");
        Step scale = list("number-scales");
        return choice(
                sequence(one(digits), maybe(scale)),
                sequence(word, repeat(sequence(maybe(word("and")), word), 8)),
                sequence(maybe(word("half")), word("a"), scale));
    }

    private Step duration() {
        Step unit = list("time-units");
        Step number = choice(number(Codes.DIGITS), list("vague-numbers"));
        Step range = sequence(one(Codes.DASH + "/"), number);
        return choice(sequence(number, maybe(range), unit), sequence(unit, one(Codes.DIGITS)));
    }

    /** Noun-phrase words; "lower" is a comparative and ends a phrase, but not in "lower back"; some terms hold one. */
    private Step phrase(int most) {
        List<Label> words = new ArrayList<>(labels(whole()));
        words.addAll(labels.ofCompounds());
        words.add(labels.ofKind(lexicon.phraseCodes()));
        Step step = program.terms(words);
        return sequence(step, repeat(step, most - 1));
    }

    /** Terms that stand in a phrase though they hold a word that ends one. */
    private Set<String> whole() {
        Set<String> whole = new LinkedHashSet<>(lists.terms("phrase-terms", "words"));
        for (String side : lists.terms("part-sides", "words")) {
            lists.terms("body-parts", "words").forEach(part -> whole.add(side + " " + part));
        }
        return whole;
    }

    /** A number behind a comma begins another phrase: "in a two-year study, 46 adults". */
    private Step modifiers() {
        BitSet plain = lexicon.modifierCodes();
        plain.andNot(Lexicon.codes("" + Codes.NUMBER + Codes.DECIMAL));
        Step next = sequence(one("," + Codes.DASH), modifier(plain));
        return program.repeat(sequence(modifier(lexicon.modifierCodes()), repeat(next, 3)), 8, false);
    }

    private Step modifier(BitSet codes) {
        List<Label> words = new ArrayList<>(labels(lists.terms("modifier-joins", "words")));
        words.add(labels.ofKind(codes));
        return program.terms(words);
    }

    private Step list() {
        Step comma = one(",");
        Step join = choice(sequence(maybe(comma), list("phrase-joins")), one(",/"));
        return sequence(phrase(6), repeat(sequence(join, determiner(), phrase(5)), 6));
    }

    private Step name() {
        Step capitals = run(lexicon.capitalCodes(), 1, 6);
        return sequence(capitals, repeat(sequence(join("name-joins"), capitals), NAME_JOINS));
    }

    private Step person() {
        BitSet capital = lexicon.personCodes(lists.terms("institution-nouns", "words"));
        BitSet later = union(capital, Lexicon.codes("" + Codes.ACRONYM));
        Step between = sequence(maybe(one(lexicon.initials())), maybe(list("name-particles")));
        return sequence(one(capital), repeat(sequence(between, one(later)), NAME_JOINS));
    }

    private Step body() {
        BitSet codes = union(lexicon.personCodes(Set.of()), Lexicon.codes("" + Codes.ACRONYM));
        Step capital = run(codes, 1, 5);
        Step join = maybe(join("issuer-joins"));
        Step noun = one(lexicon.capitals(lists.terms("issuer-nouns", "words")));
        Step known = one(lexicon.capitals(lists.terms("body-words", "words")));
        return choice(
                sequence(
                        repeat(sequence(capital, join), NAME_JOINS),
                        noun,
                        repeat(sequence(join, capital), NAME_JOINS),
                        maybe(fields(run(codes, 1, 2)))),
                known,
                run(Lexicon.codes("" + Codes.ACRONYM), 1, 2));
    }

    /** What else a body is for: ", Lung &amp; Blood" after "the Institute of Heart". */
    private Step fields(Step capital) {
        Step comma = one(",");
        return sequence(
                repeat(sequence(comma, capital), NAME_JOINS), maybe(comma), choice(word("and"), one("&")), capital);
    }

    private Step join(String name) {
        return choice(list(name), one("&'/"));
    }

    private Step determiner() {
        return maybe(list("determiners"));
    }

    private Step list(String name) {
        return terms(lists.terms(name, "words"));
    }

    private Step word(String word) {
        return terms(Set.of(word));
    }

    private Step terms(Set<String> terms) {
        return program.terms(labels(terms));
    }

    /** The labels of terms by their number of words, the longest first. */
    private List<Label> labels(Set<String> terms) {
        return ofTerms.computeIfAbsent(terms, this::newLabels);
    }

    private List<Label> newLabels(Set<String> terms) {
        SortedMap<Integer, List<String>> byLength = new TreeMap<>(Comparator.reverseOrder());
        for (String term : folded(terms)) {
            byLength.computeIfAbsent(term.length(), length -> new ArrayList<>()).add(term);
        }
        List<Label> all = new ArrayList<>();
        byLength.forEach((length, codes) -> all.add(length == 1 ? single(codes) : labels.ofTerms(codes, length)));
        return List.copyOf(all);
    }

    private Set<String> folded(Set<String> terms) {
        Set<String> folded = new TreeSet<>();
        terms.forEach(term -> folded.add(folded(term)));
        return folded;
    }

    /** The folded codes of the words of a term. */
    private String folded(String term) {
        StringBuilder folded = new StringBuilder();
        Lexicon.words(term).forEach(word -> folded.append(lexicon.folded(word)));
        return folded.toString();
    }

    private Label single(List<String> folded) {
        StringBuilder codes = new StringBuilder();
        folded.forEach(code -> codes.append(Codes.unfolded(code.charAt(0))));
        return labels.ofCodes(codes.toString());
    }

    private Step one(String codes) {
        return program.terms(List.of(labels.ofCodes(codes)));
    }

    private Step one(BitSet codes) {
        return program.terms(List.of(labels.ofKind(codes)));
    }

    private Step run(BitSet codes, int least, int most) {
        return program.run(labels.ofKind(codes), least, most, true);
    }

    private Step maybe(Step step) {
        return repeat(step, 1);
    }

    private Step repeat(Step step, int most) {
        return program.repeat(step, most, true);
    }

    private Step sequence(Step... parts) {
        return program.sequence(List.of(parts));
    }

    private Step choice(Step... options) {
        return program.choice(List.of(options));
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }

    /** All codes but some. */
    private BitSet others(String but) {
        BitSet codes = lexicon.allCodes();
        codes.andNot(Lexicon.codes(but));
        return codes;
    }
}
