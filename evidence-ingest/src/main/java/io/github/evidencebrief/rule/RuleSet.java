package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All rules with their word lists, ready to find mentions in sentences; immutable and safe for several threads. */
public final class RuleSet {
    private final WordLists lists;
    private final RuleTables tables;
    private final int[] ruleOf;
    private final int[] sequences;
    private final Map<Set<String>, Triggers> some = new ConcurrentHashMap<>();
    private final Map<Set<String>, Triggers> others = new ConcurrentHashMap<>();
    private final ThreadLocal<Walker> walkers;

    RuleSet(WordLists lists, List<Rule> rules) {
        this(lists, RuleTables.of(lexicon(lists, rules), lists, rules));
    }

    RuleSet(WordLists lists, RuleTables tables) {
        this.lists = lists;
        this.tables = tables;
        List<Phrasing> phrasings = tables.phrasings();
        this.ruleOf = new int[phrasings.size()];
        for (int rule = 0; rule < tables.rules().size(); rule++) {
            Arrays.fill(ruleOf, tables.rules().get(rule).matches().get(0).number(), ruleOf.length, rule);
        }
        this.sequences = phrasings.stream().mapToInt(Phrasing::sequence).toArray();
        this.walkers =
                ThreadLocal.withInitial(() -> new Walker(tables.script(), new Sheet(tables.labels(), ruleOf.length)));
    }

    private static Lexicon lexicon(WordLists lists, List<Rule> rules) {
        return new Lexicon(
                block(lists, "calendar"),
                block(lists, "breakers"),
                block(lists, "counted-things"),
                words(lists, rules));
    }

    private static Set<String> block(WordLists lists, String name) {
        return split(lists.terms(name, "words"));
    }

    private static Set<String> words(WordLists lists, List<Rule> rules) {
        Set<String> terms = new LinkedHashSet<>();
        lists.all().values().forEach(terms::addAll);
        for (Rule rule : rules) {
            rule.matches().forEach(pattern -> PatternTerms.add(pattern, terms));
            rule.blocks().forEach(pattern -> PatternTerms.add(pattern, terms));
        }
        return split(terms);
    }

    private static Set<String> split(Set<String> terms) {
        Set<String> words = new LinkedHashSet<>();
        terms.forEach(term -> words.addAll(Lexicon.words(term)));
        words.removeIf(word -> !Character.isLetter(word.charAt(0)));
        return words;
    }

    /** The rules shipped with this library. */
    public static RuleSet shipped() {
        return RuleResources.load();
    }

    /** The tokens of a stretch of text. */
    public Tokens tokens(String text, int start, int end) {
        return Tokenizer.read(tables.lexicon(), text, start, end);
    }

    /** What all rules find in one sentence of a text, in the order of the rules and then of the text. */
    public List<Mention> find(String text, int start, int end) {
        return find(tokens(text, start, end));
    }

    /**
     * What all rules find in the tokens of one sentence, in the order of the rules and then of the text. What is longer
     * than any sentence, over a thousand tokens, is taken in stretches; no rule looks across two of them.
     */
    public List<Mention> find(Tokens sentence) {
        return find(sentence, tables.triggers());
    }

    /** What the rules find that give some types; like {@link #find(Tokens)}, and faster the fewer rules give them. */
    public List<Mention> find(Tokens sentence, Set<String> types) {
        return find(
                sentence, some.computeIfAbsent(types, given -> tables.triggers(rule -> given.contains(rule.type()))));
    }

    /** What the rules find that give none of some types; like {@link #find(Tokens)}, and faster the more give them. */
    public List<Mention> findOthers(Tokens sentence, Set<String> types) {
        return find(
                sentence,
                others.computeIfAbsent(types, given -> tables.triggers(rule -> !given.contains(rule.type()))));
    }

    private List<Mention> find(Tokens sentence, Triggers triggers) {
        List<Mention> found = new ArrayList<>();
        for (int from = 0; from < sentence.size(); from += Sheet.MOST) {
            find(walker(sentence, from, triggers), found);
        }
        return found;
    }

    /** The walker of this thread, on the tokens of a sentence. */
    Walker walker(Tokens sentence) {
        return walker(sentence, 0, tables.triggers());
    }

    private Walker walker(Tokens sentence, int from, Triggers triggers) {
        Walker walker = walkers.get();
        walker.sheet().read(sentence, from, Math.min(sentence.size(), from + Sheet.MOST));
        walker.sheet().choose(triggers);
        return walker;
    }

    /** Tries the patterns that are worth it; their rules are asked when one matches. */
    private void find(Walker walker, List<Mention> found) {
        List<Match> matched = new ArrayList<>();
        int pattern = walker.sheet().nextWorth(0);
        while (pattern >= 0) {
            walker.find(sequences[pattern], matched);
            int next = walker.sheet().nextWorth(pattern + 1);
            if (!matched.isEmpty() && (next < 0 || ruleOf[next] != ruleOf[pattern])) {
                tables.rules().get(ruleOf[pattern]).add(matched, walker, found);
                matched.clear();
            }
            pattern = next;
        }
    }

    /**
     * The terms of a word list, in lower case with single spaces.
     *
     * @throws RuleSyntaxException when there is no list of that name
     */
    public Set<String> terms(String list) {
        return Set.copyOf(lists.terms(list, "rules"));
    }

    /** Ids of all rules, in the order of the files. */
    public List<String> ids() {
        return tables.rules().stream().map(rule -> rule.rule().id()).toList();
    }

    /** These rules with their examples, which the shipped ones have only as they were written. */
    RuleSet written() {
        return tables.rules().stream().allMatch(rule -> rule.rule().isWritten()) ? this : RuleResources.written();
    }

    List<CompiledRule> compiled() {
        return tables.rules();
    }

    RuleTables tables() {
        return tables;
    }

    WordLists lists() {
        return lists;
    }
}
