package io.github.evidencebrief.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules with their word lists, ready to find mentions in sentences; immutable and safe for several threads. */
public final class RuleSet {
    private final WordLists lists;
    private final Lexicon lexicon;
    private final List<CompiledRule> rules;
    private final Map<Character, int[]> candidates;
    private final int[] always;

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
        Map<Character, List<Integer>> byTrigger = new LinkedHashMap<>();
        List<Integer> untriggered = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            index(compiler, rules.get(i), i, byTrigger, untriggered);
        }
        this.candidates = new LinkedHashMap<>();
        byTrigger.forEach((code, list) -> candidates.put(code, ints(list)));
        this.always = ints(untriggered);
    }

    private static void index(
            PatternCompiler compiler,
            Rule rule,
            int number,
            Map<Character, List<Integer>> byTrigger,
            List<Integer> rest) {
        Set<Character> triggers = new LinkedHashSet<>();
        for (Pattern match : rule.matches()) {
            Set<Character> needed = compiler.triggers(match);
            if (needed.isEmpty()) {
                rest.add(number);
                return;
            }
            triggers.addAll(needed);
        }
        triggers.forEach(
                code -> byTrigger.computeIfAbsent(code, c -> new ArrayList<>()).add(number));
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Set<String> block(WordLists lists, String name) {
        return split(lists.terms(name, "words"));
    }

    private static Set<String> words(WordLists lists, List<Rule> rules) {
        Set<String> words = new LinkedHashSet<>();
        lists.all().values().forEach(terms -> words.addAll(split(terms)));
        for (Rule rule : rules) {
            rule.matches().forEach(pattern -> words.addAll(PatternWords.of(pattern)));
            rule.blocks().forEach(pattern -> words.addAll(PatternWords.of(pattern)));
        }
        return words;
    }

    static Set<String> split(Set<String> terms) {
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
    public Tokens tokens(CharSequence text, int start, int end) {
        return Tokenizer.tokens(lexicon, text, start, end);
    }

    /** What all rules find in the tokens of one sentence, in the order of the rules and then of the text. */
    public List<Mention> find(Tokens sentence) {
        boolean[] chosen = chosen(sentence);
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                found.addAll(rules.get(i).find(sentence, false));
            }
        }
        return found;
    }

    private boolean[] chosen(Tokens sentence) {
        boolean[] chosen = new boolean[rules.size()];
        for (int rule : always) {
            chosen[rule] = true;
        }
        for (int token = 0; token < sentence.size(); token++) {
            int[] numbers = candidates.get(sentence.code(token));
            if (numbers != null) {
                for (int rule : numbers) {
                    chosen[rule] = true;
                }
            }
        }
        return chosen;
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
