package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Cuts the words of a hole down to clean noun phrases, each a verbatim piece of the text. */
final class NounPhrases {
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_DEED = 3;
    private static final int SHORTEST_ADVERB = 4;

    /** "Seed", "speed", "weed" are no participles. */
    private static final int LONGEST_NOUN_IN_ED = 5;

    private static final Set<String> COMBINED =
            Set.of("combination", "combined", "combining", "mix", "mixture", "consisting", "followed", "between");

    private final Terms terms;
    private final String text;

    NounPhrases(Terms terms, String text) {
        this.terms = terms;
        this.text = text;
    }

    /** The phrases of an enumeration, in the order of the text; empty when it names nothing. */
    List<String> list(Span span) {
        List<String> phrases = new ArrayList<>();
        List<Span> parts = parts(span);
        boolean joined = joined(span);
        for (Span part : parts) {
            if (joined || phrases.isEmpty()) {
                one(part).filter(phrase -> !phrases.contains(phrase)).ifPresent(phrases::add);
            }
        }
        shareHead(phrases);
        return phrases;
    }

    /** "Structural and relaxation massage" are two kinds of massage, where the text says "structural massage" too. */
    private void shareHead(List<String> phrases) {
        String last = phrases.isEmpty() ? "" : phrases.get(phrases.size() - 1);
        int space = last.lastIndexOf(' ');
        if (space > 0) {
            phrases.replaceAll(phrase -> withHead(phrase, last.substring(space)));
        }
    }

    /** A bare modifier with the head it shares with another phrase; the phrase itself when the text never says so. */
    String withHead(String phrase, String head) {
        boolean bare = phrase.indexOf(' ') < 0 && !head.endsWith(phrase) && text.contains(phrase + head);
        return bare ? phrase + head : phrase;
    }

    /** What a result is held against: the phrases of the hole, else its words as they are, "those who read least". */
    List<String> rival(Span span) {
        List<String> listed = list(span);
        if (!listed.isEmpty()) {
            return listed;
        }
        String words = plain(text.substring(span.start(), span.end()));
        return names(words) && Terms.words(words).size() <= MOST_WORDS ? List.of(words) : List.of();
    }

    /**
     * The noun phrase at the start of a span: without what stands loose at its ends, and without the clause that begins
     * behind it; absent when nothing is left that names anything.
     *
     * <pre>
     *   perhaps a lower risk of falls    lower risk of falls
     *   stents improved                  stents
     *   cough frequency falling by half  cough frequency
     * </pre>
     */
    Optional<String> one(Span span) {
        List<Span> words = words(span);
        int from = start(words);
        int to = from;
        while (to < words.size() && (to == from || !breaks(words, to))) {
            to++;
        }
        while (to > from && isLoose(words.get(to - 1))) {
            to--;
        }
        if (from == to || to - from > MOST_WORDS) {
            return Optional.empty();
        }
        String phrase =
                text.substring(words.get(from).start(), words.get(to - 1).end());
        return names(phrase) ? Optional.of(plain(phrase)) : Optional.empty();
    }

    private int start(List<Span> words) {
        int from = 0;
        while (from < words.size() && (isEdge(words.get(from)) || opens(words, from))) {
            from++;
        }
        return from;
    }

    /** Whether a word before the phrase belongs to no noun: an adverb, a pronoun, a verb before what it is done to. */
    private boolean opens(List<Span> words, int at) {
        String word = low(words.get(at));
        return terms.phrases().clauses().contains(word)
                || (isAdverb(word) && (at + 1 == words.size() || isEdge(words.get(at + 1))))
                || terms.phrases().verbs().contains(word)
                || (word.equals("to") && at > 0)
                || isLead(words, at, words.size());
    }

    /** Whether the phrase ends before a word. */
    private boolean breaks(List<Span> words, int at) {
        String word = low(words.get(at));
        return terms.phrases().clauses().contains(word)
                || terms.phrases().verbs().contains(word)
                || terms.phrases().ings().contains(word)
                || isPredicate(words, at);
    }

    /** The phrases of an outcome; where none is named, the verb that is an outcome by itself: "recovered", "felt better". */
    List<String> outcomes(Span span) {
        List<String> listed = list(span);
        return listed.isEmpty() ? deed(span).stream().toList() : listed;
    }

    /** The first verb in a span that names an outcome, with a noun that belongs to it. */
    Optional<String> deed(Span span) {
        List<Span> words = words(span);
        for (int at = 0; at < words.size(); at++) {
            for (int to = Math.min(words.size(), at + LONGEST_DEED); to > at; to--) {
                String deed =
                        text.substring(words.get(at).start(), words.get(to - 1).end());
                if (terms.phrases().deeds().contains(deed.toLowerCase(Locale.ROOT))) {
                    return Optional.of(deed);
                }
            }
        }
        return Optional.empty();
    }

    /** "Stents improved", "enzymes protected against ulcers": a participle with no noun behind it. */
    private boolean isPredicate(List<Span> words, int at) {
        boolean participle = low(words.get(at)).endsWith("ed") && words.get(at).length() > LONGEST_NOUN_IN_ED;
        return participle && (at + 1 == words.size() || isLoose(words.get(at + 1)) || isEdge(words.get(at + 1)));
    }

    private boolean isLoose(Span word) {
        String low = low(word);
        return isEdge(word) || terms.phrases().loose().contains(low) || isAdverb(low);
    }

    private static boolean isAdverb(String word) {
        return word.length() > SHORTEST_ADVERB && word.endsWith("ly") && !word.endsWith("ily");
    }

    private String low(Span word) {
        return word.in(text).toLowerCase(Locale.ROOT);
    }

    private static String plain(String phrase) {
        String line = phrase.replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\u00a0', ' ')
                .strip();
        int open = line.indexOf('(');
        int close = line.indexOf(')', open + 1);
        if (open >= 0 && close > open) {
            line = line.substring(0, open) + line.substring(close + 1);
        }
        while (line.contains("  ")) {
            line = line.replace("  ", " ");
        }
        return line;
    }

    /** Whether a phrase says more than "the group" or "these results". */
    boolean names(String phrase) {
        return Terms.words(phrase).stream().anyMatch(word -> !terms.fillers().contains(word) && hasLetter(word));
    }

    private static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }

    private boolean isEdge(Span word) {
        List<String> words = Terms.words(word.in(text));
        return words.stream().allMatch(w -> terms.edges().contains(w) || !hasLetter(w));
    }

    /** A verb before what it does something to; alone it is no verb to be cut. */
    private boolean isLead(List<Span> words, int at, int to) {
        return at + 1 < to && Terms.words(words.get(at).in(text)).stream().allMatch(terms.leads()::contains);
    }

    private List<Span> words(Span span) {
        List<Span> words = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int start = at;
            while (at < span.end() && !isSpace(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                words.add(bare(start, at));
            }
            at++;
        }
        return words;
    }

    private Span bare(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isQuote(text.charAt(from))) {
            from++;
        }
        while (to > from && isQuote(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static boolean isQuote(char c) {
        return "\"\u201c\u201d\u2018,;:()[]".indexOf(c) >= 0;
    }

    /** The parts of an enumeration, cut at commas and at "and" and "or"; it ends at the comma after its "and". */
    private List<Span> parts(Span span) {
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        boolean closing = false;
        for (Span word : words(span)) {
            String bare = word.in(text);
            boolean comma = word.end() < span.end() && text.charAt(word.end()) == ',';
            if ((bare.equals("and") || bare.equals("or")) && !combined(from, word.start())) {
                add(parts, from, word.start());
                from = word.end();
                closing = true;
            } else if (comma) {
                add(parts, from, word.end());
                from = word.end() + 1;
                if (closing) {
                    return parts;
                }
            }
        }
        add(parts, from, span.end());
        return parts;
    }

    /** "A combination of massage and exercise" is one thing. */
    private boolean combined(int from, int to) {
        return Terms.words(text.substring(from, to)).stream().anyMatch(COMBINED::contains);
    }

    /** Whether "and" or "or" closes the enumeration; a comma alone begins something else. */
    private boolean joined(Span span) {
        return words(span).stream()
                .map(word -> word.in(text))
                .anyMatch(word -> word.equals("and") || word.equals("or"));
    }

    private static void add(List<Span> parts, int from, int to) {
        if (to > from) {
            parts.add(new Span(from, to));
        }
    }
}
