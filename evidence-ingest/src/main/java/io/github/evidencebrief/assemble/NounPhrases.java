package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.PhraseWords.Role;
import io.github.evidencebrief.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts the words of a hole down to clean noun phrases, each a verbatim piece of the text; each hole is cut once. */
final class NounPhrases {
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_DEED = 3;

    /** "Need a hip replaced" names the replacing too. */
    private static final Set<String> NEEDS = Set.of("need", "needed", "needing", "require", "requiring");

    /** "Group therapy": filling words that tell one kind of treatment from another. */
    private static final Set<String> COURSE_KINDS = Set.of("group", "individual", "oral", "family");

    private static final TermSet COMBINED = new TermSet(
            List.of("combination", "combined", "combining", "mix", "mixture", "consisting", "followed", "between"));

    private final Terms terms;
    private final String text;
    private final Wording wording;
    private final ShortForms forms;
    private final Map<Span, List<String>> lists = new HashMap<>();

    NounPhrases(Terms terms, String text) {
        this.terms = terms;
        this.text = text;
        this.wording = new Wording(terms);
        this.forms = ShortForms.of(text);
    }

    Terms terms() {
        return terms;
    }

    /** The short forms that the text explains. */
    ShortForms forms() {
        return forms;
    }

    /** The words of the phrases. */
    Wording wording() {
        return wording;
    }

    /** The phrases of an enumeration, in the order of the text; empty when it names nothing. */
    List<String> list(Span span) {
        return lists.computeIfAbsent(span, this::listed);
    }

    private List<String> listed(Span hole) {
        Span span = Fronts.cut(text, hole, terms.phrases().fronting());
        List<String> phrases = new ArrayList<>();
        List<PhraseWord> words = PhraseWord.all(text, span, terms);
        boolean joined = isJoined(words);
        for (Span part : parts(span, words)) {
            if (joined || phrases.isEmpty()) {
                one(part.equals(span) ? words : PhraseWord.all(text, part, terms))
                        .filter(phrase -> !phrases.contains(phrase))
                        .ifPresent(phrases::add);
            }
        }
        shareHead(phrases);
        return List.copyOf(phrases);
    }

    private boolean isJoined(List<PhraseWord> words) {
        for (PhraseWord word : words) {
            if (word.joins(text)) {
                return true;
            }
        }
        return false;
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
        return one(PhraseWord.all(text, span, terms));
    }

    private Optional<String> one(List<PhraseWord> words) {
        int from = start(words);
        int to = from;
        boolean needed = from > 0 && NEEDS.contains(words.get(0).low());
        while (to < words.size() && (to == from || !breaks(words, to) || (needed && isPredicate(words, to)))) {
            to++;
        }
        while (to > from && isLoose(words.get(to - 1))) {
            to--;
        }
        if (from == to || to - from > MOST_WORDS || isHollow(words.subList(from, to))) {
            return Optional.empty();
        }
        String phrase =
                text.substring(words.get(from).start(), words.get(to - 1).end());
        return names(phrase) ? Optional.of(plain(phrase)) : Optional.empty();
    }

    /** "Almost half", "something different", "a team in the north": the noun that all else belongs to names nothing. */
    private boolean isHollow(List<PhraseWord> phrase) {
        int head = 0;
        while (head + 1 < phrase.size()
                && !terms.phrases().places().contains(phrase.get(head + 1).low())) {
            head++;
        }
        boolean part = head + 1 < phrase.size() && phrase.get(head + 1).low().equals("of");
        return !part && terms.phrases().hollow().contains(phrase.get(head).low());
    }

    private int start(List<PhraseWord> words) {
        int from = 0;
        while (from < words.size() && !isSide(words, from) && (isEdge(words.get(from)) || opens(words, from))) {
            from++;
        }
        return from;
    }

    /** "Lower back", "upper arm": no comparative. */
    private boolean isSide(List<PhraseWord> words, int at) {
        return at + 1 < words.size()
                && terms.phrases().sides().contains(words.get(at).low())
                && terms.phrases().parts().contains(words.get(at + 1).low());
    }

    /** Whether a word before the phrase belongs to no noun: an adverb, a pronoun, a verb before what it is done to. */
    private boolean opens(List<PhraseWord> words, int at) {
        PhraseWord word = words.get(at);
        boolean last = at + 1 == words.size();
        return word.is(Role.CLAUSE)
                || (word.isAdverb() && (last || isEdge(words.get(at + 1))))
                || word.is(Role.VERB)
                || (at > 0 && word.low().equals("to"))
                || (!last && word.isLead(terms.phrases()));
    }

    /** Whether the phrase ends before a word. */
    private boolean breaks(List<PhraseWord> words, int at) {
        PhraseWord word = words.get(at);
        return word.is(Role.CLAUSE)
                || word.is(Role.VERB)
                || word.is(Role.ING)
                || word.isDash()
                || isPredicate(words, at);
    }

    /** The phrases of an outcome; where none is named, the verb that is an outcome by itself: "recovered", "felt better". */
    List<String> outcomes(Span span) {
        List<String> listed = list(span);
        return listed.isEmpty() ? deed(span).map(List::of).orElse(listed) : listed;
    }

    /** The words of an outcome that the reader of results has cut already: "stay on the ward", "grade 2 or 3 bruising". */
    List<String> whole(Span span) {
        String words = plain(text.substring(span.start(), span.end()));
        return names(words) ? List.of(words) : List.of();
    }

    /** The first verb in a span that names an outcome, with a noun that belongs to it. */
    Optional<String> deed(Span span) {
        List<PhraseWord> words = PhraseWord.all(text, span, terms);
        for (int at = 0; at < words.size(); at++) {
            for (int to = Math.min(words.size(), at + deedLength(words.get(at))); to > at; to--) {
                String deed =
                        text.substring(words.get(at).start(), words.get(to - 1).end());
                if (terms.phrases().deeds().contains(deed.toLowerCase(Locale.ROOT))) {
                    return Optional.of(deed);
                }
            }
        }
        return Optional.empty();
    }

    /** How many words a deed may have that begins with a word. */
    private int deedLength(PhraseWord first) {
        return Math.min(LONGEST_DEED, terms.phrases().deeds().longest(first.low()));
    }

    /** "Stents improved", "enzymes protected against ulcers": a participle with no noun behind it. */
    private boolean isPredicate(List<PhraseWord> words, int at) {
        return words.get(at).isParticiple() && (at + 1 == words.size() || isLoose(words.get(at + 1)));
    }

    private boolean isLoose(PhraseWord word) {
        return isEdge(word) || word.is(Role.LOOSE) || word.isAdverb();
    }

    private boolean isEdge(PhraseWord word) {
        return word.isEdge(terms.phrases());
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
        List<String> words = wording.words(phrase);
        boolean kind = words.size() > 1
                && COURSE_KINDS.contains(words.get(0))
                && terms.arms().courses().contains(words.get(words.size() - 1));
        if (kind) {
            return true;
        }
        for (String word : words) {
            if (!terms.fillers().contains(word) && Terms.hasLetter(word)) {
                return true;
            }
        }
        return false;
    }

    /** The parts of an enumeration, cut at commas and at "and" and "or"; it ends at the comma after its "and". */
    private List<Span> parts(Span span, List<PhraseWord> words) {
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        boolean closing = false;
        for (PhraseWord word : words) {
            boolean comma = word.end() < span.end() && text.charAt(word.end()) == ',';
            if (word.joins(text) && !combined(from, word.start())) {
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
        return COMBINED.isIn(text, new Span(from, to));
    }

    private static void add(List<Span> parts, int from, int to) {
        if (to > from) {
            parts.add(new Span(from, to));
        }
    }
}
