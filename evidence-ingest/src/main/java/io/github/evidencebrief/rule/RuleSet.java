package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All rules with their word lists, ready to find mentions in sentences; immutable and safe for several threads. */
public final class RuleSet {
    private final WordLists lists;
    private final Lexicon lexicon;
    private final List<CompiledRule> rules;
    private final int[] ruleOf;
    private final ThreadLocal<Sheet> sheets;
    private final ThreadLocal<Tokens> buffers = ThreadLocal.withInitial(Tokens::new);

    RuleSet(WordLists lists, List<Rule> rules) {
        this.lists = lists;
        this.lexicon = new Lexicon(
                block(lists, "calendar"),
                block(lists, "breakers"),
                block(lists, "counted-things"),
                words(lists, rules));
        PatternCompiler compiler = new PatternCompiler(lexicon, lists);
        this.rules =
                rules.stream().map(rule -> new CompiledRule(rule, compiler)).toList();
        this.ruleOf = new int[compiler.phrasings().size()];
        for (int rule = 0; rule < rules.size(); rule++) {
            Arrays.fill(ruleOf, this.rules.get(rule).matches()[0].number(), ruleOf.length, rule);
        }
        Triggers triggers = new Triggers(
                compiler.labels(),
                this.rules.stream().flatMap(rule -> Stream.of(rule.matches())).toList());
        this.sheets = ThreadLocal.withInitial(() -> new Sheet(compiler.labels(), triggers));
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
        Tokens tokens = new Tokens();
        Tokenizer.read(lexicon, text, start, end, tokens);
        return tokens;
    }

    /** What all rules find in one sentence of a text, in the order of the rules and then of the text. */
    public List<Mention> find(String text, int start, int end) {
        Tokens tokens = buffers.get();
        Tokenizer.read(lexicon, text, start, end, tokens);
        return find(tokens);
    }

    /**
     * What all rules find in the tokens of one sentence, in the order of the rules and then of the text. What is longer
     * than any sentence, over a thousand tokens, is taken in stretches; no rule looks across two of them.
     */
    public List<Mention> find(Tokens sentence) {
        List<Mention> found = new ArrayList<>();
        for (int from = 0; from < sentence.size(); from += Sheet.MOST) {
            find(sheet(sentence, from), found);
        }
        return found;
    }

    /** The sheet of this thread, with the tokens of a sentence from one on. */
    Sheet sheet(Tokens sentence, int from) {
        Sheet sheet = sheets.get();
        sheet.read(sentence, from, Math.min(sentence.size(), from + Sheet.MOST));
        return sheet;
    }

    private void find(Sheet sheet, List<Mention> found) {
        int tried = -1;
        for (int pattern = sheet.nextWorth(0); pattern >= 0; pattern = sheet.nextWorth(pattern + 1)) {
            if (ruleOf[pattern] != tried) {
                tried = ruleOf[pattern];
                found.addAll(rules.get(tried).find(sheet, false));
            }
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
        return rules.stream().map(rule -> rule.rule().id()).toList();
    }

    List<CompiledRule> compiled() {
        return rules;
    }

    WordLists lists() {
        return lists;
    }
}
