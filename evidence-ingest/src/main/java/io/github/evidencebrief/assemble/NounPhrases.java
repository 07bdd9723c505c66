package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts the words of a hole down to clean noun phrases, each a verbatim piece of the text. */
final class NounPhrases {
    private static final int MOST_WORDS = 9;
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
        for (Span part : joined(span) ? parts : parts.subList(0, Math.min(1, parts.size()))) {
            one(part).filter(phrase -> !phrases.contains(phrase)).ifPresent(phrases::add);
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

    /** The phrase without what is cut off at its ends; absent when nothing is left that names anything. */
    Optional<String> one(Span span) {
        List<Span> words = words(span);
        int from = 0;
        int to = words.size();
        while (from < to && (isEdge(words.get(from)) || isLead(words, from, to))) {
            from++;
        }
        while (to > from && isEdge(words.get(to - 1))) {
            to--;
        }
        if (from == to || to - from > MOST_WORDS) {
            return Optional.empty();
        }
        String phrase =
                text.substring(words.get(from).start(), words.get(to - 1).end());
        return names(phrase) ? Optional.of(plain(phrase)) : Optional.empty();
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
