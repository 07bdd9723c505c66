package io.github.evidencebrief.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a pattern over words as an expression over token codes, for a linear-time matcher. */
final class PatternCompiler {
    private static final String CLAUSE = "[^.;:?!]";
    private static final String DIGITS = "" + Codes.NUMBER + Codes.YEAR + Codes.DECIMAL;

    private final Lexicon lexicon;
    private final WordLists lists;
    private final Map<SlotKind, String> kinds = new LinkedHashMap<>();

    PatternCompiler(Lexicon lexicon, WordLists lists) {
        this.lexicon = lexicon;
        this.lists = lists;
        kinds.put(SlotKind.NUMBER, number(DIGITS));
        kinds.put(SlotKind.COUNT, number("" + Codes.NUMBER + Codes.YEAR));
        kinds.put(SlotKind.DURATION, duration());
        kinds.put(SlotKind.YEAR, String.valueOf(Codes.YEAR));
        kinds.put(SlotKind.PHRASE, phrase(6));
        kinds.put(SlotKind.MODIFIERS, modifiers());
        kinds.put(SlotKind.LIST, list());
        kinds.put(SlotKind.NAME, name());
        kinds.put(SlotKind.CLAUSE, "[^.;:?!,]{1,14}");
        kinds.put(SlotKind.PERSON, person());
        kinds.put(SlotKind.BODY, body());
        kinds.put(SlotKind.WORDS, CLAUSE + "{1,40}");
    }

    private String number(String digits) {
        String word = terms(lists.terms("number-words", "words"));
        String thousands = terms(lists.terms("number-scales", "words"));
        return "(?:[" + digits + "]" + thousands + "?"
                + "|" + word + "(?:" + both("and") + "?" + word + "){0,8}"
                + "|(?:" + both("half") + ")?" + both("a") + thousands + ")";
    }

    private String duration() {
        String unit = terms(lists.terms("time-units", "words"));
        String number = "(?:" + number(DIGITS) + "|" + terms(lists.terms("vague-numbers", "words")) + ")";
        return "(?:" + number + "(?:[-/]" + number + ")?" + unit + "|" + unit + "[" + DIGITS + "])";
    }

    /** Noun-phrase words; "lower" is a comparative and ends a phrase, but not in "lower back"; some terms hold one. */
    private String phrase(int most) {
        String part = terms(lists.terms("part-sides", "words")) + terms(lists.terms("body-parts", "words"));
        String whole = terms(lists.terms("phrase-terms", "words"));
        return "(?:" + whole + "|" + part + "|[" + lexicon.phraseClass() + "]){1," + most + "}";
    }

    private String modifiers() {
        String join = terms(lists.terms("modifier-joins", "words"));
        String word = "(?:[" + lexicon.modifierClass() + "]|" + join + ")";
        return "(?:" + word + "[," + Codes.DASH + "]?){0,8}?";
    }

    private String list() {
        String join = "(?:,?" + terms(lists.terms("phrase-joins", "words")) + "|[,/])";
        return phrase(6) + "(?:" + join + determiner() + phrase(5) + "){0,6}";
    }

    private String name() {
        String capitals = "[" + lexicon.capitalClass() + "]{1,6}";
        String join = "(?:" + terms(lists.terms("name-joins", "words")) + "|[&'/])";
        return capitals + "(?:" + join + capitals + "){0,4}";
    }

    private String person() {
        String person = lexicon.personClass(lists.terms("institution-nouns", "words"));
        String capital = "[" + person + "]";
        String later = "[" + person + Codes.ACRONYM + "]";
        String between = "[" + lexicon.initials() + "]?" + terms(lists.terms("name-particles", "words")) + "?";
        return capital + "(?:" + between + later + "){0,4}";
    }

    private String body() {
        String capital = "[" + lexicon.personClass(Set.of()) + Codes.ACRONYM + "]{1,5}";
        String join = "(?:" + terms(lists.terms("issuer-joins", "words")) + "|[&'/])";
        String noun = "[" + lexicon.capitals(lists.terms("issuer-nouns", "words")) + "]";
        return "(?:(?:" + capital + join + "?){0,4}" + noun + "(?:" + join + "?" + capital + "){0,4}|" + Codes.ACRONYM
                + "{1,2})";
    }

    private String determiner() {
        return terms(lists.terms("determiners", "words")) + "?";
    }

    /** The expression of a pattern; every slot is a group of its name. */
    String expression(Pattern pattern) {
        if (pattern instanceof Pattern.Terms terms) {
            return terms(terms.terms());
        } else if (pattern instanceof Pattern.Sequence sequence) {
            return sequence.parts().stream().map(this::expression).collect(Collectors.joining());
        } else if (pattern instanceof Pattern.Choice choice) {
            return choice.options().stream().map(this::expression).collect(Collectors.joining("|", "(?:", ")"));
        } else if (pattern instanceof Pattern.Maybe maybe) {
            return "(?:" + expression(maybe.part()) + ")?";
        } else if (pattern instanceof Pattern.Slot slot) {
            return slot(slot);
        }
        return simple(pattern);
    }

    private String simple(Pattern pattern) {
        if (pattern instanceof Pattern.Sign sign) {
            return quoted(sign.sign());
        } else if (pattern instanceof Pattern.Gap gap) {
            return CLAUSE + "{0," + gap.most() + "}?";
        } else if (pattern instanceof Pattern.Kind kind) {
            return kind(kind.kind());
        } else if (pattern instanceof Pattern.Edge edge) {
            return edge.start() ? "^" : "[.?!]*$";
        }
        throw new IllegalArgumentException("a pattern of a kind that cannot be compiled: " + pattern);
    }

    private String slot(Pattern.Slot slot) {
        boolean nominal =
                slot.filling() instanceof Pattern.Kind kind && kind.kind().isNominal();
        String before = nominal ? determiner() : "";
        return before + "(?P<" + slot.name() + ">" + expression(slot.filling()) + ")";
    }

    private String kind(SlotKind kind) {
        String expression = kinds.get(kind);
        if (expression == null) {
            throw new IllegalArgumentException("no expression for " + kind);
        }
        return expression;
    }

    /** Single words as one character class, longer terms beside it, the longest first. */
    private String terms(Set<String> terms) {
        StringBuilder single = new StringBuilder();
        List<String> longer = terms.stream()
                .filter(term -> term.indexOf(' ') >= 0)
                .sorted((a, b) -> b.length() - a.length())
                .map(this::sequence)
                .toList();
        terms.stream().filter(term -> term.indexOf(' ') < 0).forEach(term -> single.append(word(term)));
        String words = single.isEmpty() ? "" : "[" + single + "]";
        if (longer.isEmpty()) {
            return words;
        }
        return "(?:" + String.join("|", longer) + (words.isEmpty() ? "" : "|" + words) + ")";
    }

    private String sequence(String term) {
        return Lexicon.words(term).stream().map(this::both).collect(Collectors.joining());
    }

    private String both(String word) {
        return "[" + word(word) + "]";
    }

    private String word(String word) {
        return Character.isLetter(word.charAt(0)) ? lexicon.both(word) : sign(word);
    }

    private static String sign(String word) {
        char c = word.charAt(0);
        return Character.isDigit(c) ? DIGITS : "\\" + c;
    }

    private static String quoted(char sign) {
        return "\\" + sign;
    }

    /** The codes of which a sentence must hold one, or none when the pattern may match without any known word. */
    Set<Character> triggers(Pattern pattern) {
        if (pattern instanceof Pattern.Terms terms) {
            return codes(terms.terms());
        } else if (pattern instanceof Pattern.Sequence sequence) {
            return rarest(sequence.parts());
        } else if (pattern instanceof Pattern.Choice choice) {
            return union(choice.options());
        } else if (pattern instanceof Pattern.Slot slot) {
            return triggers(slot.filling());
        } else if (pattern instanceof Pattern.Sign sign) {
            return Set.of(sign.sign());
        }
        return Set.of();
    }

    private Set<Character> codes(Set<String> terms) {
        Set<Character> codes = new LinkedHashSet<>();
        for (String term : terms) {
            String last = Lexicon.words(term).get(Lexicon.words(term).size() - 1);
            for (char code : word(last).toCharArray()) {
                codes.add(code);
            }
        }
        return codes;
    }

    private Set<Character> rarest(List<Pattern> parts) {
        Set<Character> best = Set.of();
        for (Pattern part : parts) {
            Set<Character> triggers = triggers(part);
            if (!triggers.isEmpty() && (best.isEmpty() || triggers.size() < best.size())) {
                best = triggers;
            }
        }
        return best;
    }

    private Set<Character> union(List<Pattern> options) {
        Set<Character> all = new LinkedHashSet<>();
        for (Pattern option : options) {
            Set<Character> triggers = triggers(option);
            if (triggers.isEmpty()) {
                return Set.of();
            }
            all.addAll(triggers);
        }
        return all;
    }
}
