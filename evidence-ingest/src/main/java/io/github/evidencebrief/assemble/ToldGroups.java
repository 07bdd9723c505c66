package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the people that some words tell of by what they got, whatever it is.
 *
 * <pre>
 *   the gargling group, lozenge users         gargling, lozenge
 *   those who drank barley tea, men on zinc   barley tea, zinc
 *   those who taped their ankles              taped their ankles
 *   women who never gargled                   women who never gargled (denied)
 * </pre>
 */
final class ToldGroups {
    private static final int MOST_BEFORE = 3;
    private static final int LONGEST_KIND = 4;
    private static final int DENIAL_REACH = 4;
    private static final int LONGEST_DENIED = 6;
    private static final Set<String> WHO = Set.of("who", "who'd");
    private static final Set<String> WITH_WHAT = Set.of("with", "to", "on", "in");
    private static final Set<String> HELPERS = Set.of("had", "been", "have", "were", "was", "are");
    private static final Set<String> ADVERBS = Set.of("home", "back", "away", "off", "out", "up");
    private static final int SHORTEST_DOING = 5;
    private static final Set<String> THEIRS = Set.of("their", "his", "her");

    private final ArmNames names;
    private final Terms terms;
    private final String text;

    ToldGroups(ArmNames names, Terms terms, String text) {
        this.names = names;
        this.terms = terms;
        this.text = text;
    }

    /** The groups in the order of the words. */
    List<ToldGroup> in(Span span) {
        List<ToldGroup> groups = new ArrayList<>();
        SentenceWords words = new SentenceWords(text, span);
        ArmCutter cutter = new ArmCutter(names, terms.arms(), words);
        for (int at = 0; at < words.size(); at++) {
            group(words, at, cutter).ifPresent(groups::add);
        }
        return groups;
    }

    private Optional<ToldGroup> group(SentenceWords words, int at, ArmCutter cutter) {
        String word = words.low(at);
        if (terms.arms().groups().contains(word)) {
            return named(words, at);
        }
        boolean people = word.equals("those") || names.isPerson(word);
        return people && at + 2 < words.size() ? told(words, at, cutter) : Optional.empty();
    }

    /** "The gargling group": the words before the noun, back to the article. */
    private Optional<ToldGroup> named(SentenceWords words, int at) {
        int from = at;
        while (from > 0 && at - from < MOST_BEFORE && !words.endsPart(from - 1) && belongs(words.low(from - 1))) {
            from--;
        }
        if (from == at || terms.arms().noGroups().contains(words.low(at - 1))) {
            return Optional.empty();
        }
        Span whole = words.span(from, at + 1);
        boolean kind =
                terms.arms().isKind(words.low(at - 1)) && !terms.arms().tested().contains(words.low(at - 1));
        Optional<String> general = general(words, from, at);
        return names.arm(words.span(from, at))
                .or(() -> general)
                .map(name -> new ToldGroup(whole, kind ? names.clause(whole) : name, false, true));
    }

    /** "The therapy group", "the exercise group": a general word for a thing, which tells one group from the others. */
    private Optional<String> general(SentenceWords words, int from, int at) {
        return at - from == 1 && terms.arms().courses().contains(words.low(from))
                ? Optional.of(words.low(from))
                : Optional.empty();
    }

    private boolean belongs(String word) {
        PhraseWords known = terms.phrases();
        return Character.isLetter(word.charAt(0))
                && !terms.arms().noGroups().contains(word)
                && !terms.armEnds().contains(word)
                && !terms.arms().stops().contains(word)
                && !known.clauses().contains(word)
                && !known.verbs().contains(word);
    }

    /** "Those who drank barley tea", "men on zinc". */
    private Optional<ToldGroup> told(SentenceWords words, int at, ArmCutter cutter) {
        boolean who = WHO.contains(words.low(at + 1)) && !words.endsPart(at);
        if (!who && !terms.arms().deeds().contains(words.low(at + 1)) && !isIn(words, at + 1)) {
            return isDoing(words, at + 1) ? doing(words, at, cutter) : Optional.empty();
        }
        int end = end(words, at + 2);
        if (denied(words, at + 2, end)) {
            Span span = words.span(at, Math.min(end, at + LONGEST_DENIED));
            return Optional.of(new ToldGroup(span, names.clause(span), true, false));
        }
        int deed = who ? behindHelpers(words, at + 2, end) : at + 1;
        int from = who ? deed + 1 : behindAdverb(words, deed + 1, end);
        int last = verb(words, from, end);
        return name(from, last, cutter)
                .map(name -> who ? deed(words, deed, last, name) : name)
                .or(() -> who ? deed(words, deed, last) : Optional.empty())
                .map(name -> new ToldGroup(words.span(at, end), name, false, false));
    }

    /** "Patients in nurse-led care": those that some treatment was given to, which is named by its kind. */
    private boolean isIn(SentenceWords words, int at) {
        if (!words.low(at).equals("in")) {
            return false;
        }
        int last = at + 1;
        while (last + 1 < Math.min(words.size(), at + LONGEST_KIND)
                && !words.endsPart(last)
                && belongs(words.low(last + 1))
                && !isPast(words, last + 1)) {
            last++;
        }
        return terms.arms().courses().contains(words.low(last));
    }

    /** "Who had been operated on": what helps a verb names no deed, unless nothing stands behind it. */
    private int behindHelpers(SentenceWords words, int from, int end) {
        int at = from;
        while (at + 1 < end
                && HELPERS.contains(words.low(at))
                && (words.isPast(at + 1) || HELPERS.contains(words.low(at + 1)))) {
            at++;
        }
        return at;
    }

    /** "Sent home with a splint": the word between tells where to. */
    private static int behindAdverb(SentenceWords words, int from, int end) {
        boolean with = from + 2 < end && WITH_WHAT.contains(words.low(from + 1));
        return with && ADVERBS.contains(words.low(from)) ? from + 2 : from;
    }

    private boolean isDoing(SentenceWords words, int at) {
        String word = words.low(at);
        return word.length() > SHORTEST_DOING
                && word.endsWith("ing")
                && !words.endsPart(at - 1)
                && !terms.arms().traits().contains(word);
    }

    /** "Those squirting salt water": what some people did. */
    private Optional<ToldGroup> doing(SentenceWords words, int at, ArmCutter cutter) {
        int end = end(words, at + 2);
        if (denied(words, at + 2, end)) {
            Span span = words.span(at, Math.min(end, at + LONGEST_DENIED));
            return Optional.of(new ToldGroup(span, names.clause(span), true, false));
        }
        int last = verb(words, at + 2, end);
        return name(at + 2, last, cutter).map(name -> new ToldGroup(words.span(at, end), name, false, false));
    }

    private static Optional<String> name(int from, int end, ArmCutter cutter) {
        return from < end ? cutter.name(from, end) : Optional.empty();
    }

    /** "Those who stretched their calves" got no calves: what people do to what is theirs is named with the verb. */
    private String deed(SentenceWords words, int verb, int end, String object) {
        boolean own =
                THEIRS.contains(words.low(verb + 1)) && !terms.arms().starts().contains(words.low(verb));
        String whole = own
                ? terms.arms().deedNouns().of(words.low(verb)) + " " + names.clause(words.span(verb + 1, end))
                : object;
        int at = whole.indexOf(object);
        return at < 0 ? object : whole.substring(0, at + object.length());
    }

    /** "Those who hummed": what they did, and with what or where to; none where the verb says nothing by itself. */
    private Optional<String> deed(SentenceWords words, int verb, int end) {
        boolean said = isPast(words, verb)
                && !terms.arms().starts().contains(words.low(verb))
                && !terms.phrases().verbs().contains(words.low(verb));
        if (!said) {
            return Optional.empty();
        }
        String noun = terms.arms().deedNouns().of(words.low(verb));
        boolean more = end - verb > 2 && end - verb <= LONGEST_DENIED && WITH_WHAT.contains(words.low(verb + 1));
        return Optional.of(more ? noun + " " + names.clause(words.span(verb + 1, end)) : noun);
    }

    /** Where what the people are said to have come to begins: "those who drank tea | slept". */
    private int verb(SentenceWords words, int from, int end) {
        for (int at = from + 1; at < end; at++) {
            if (isPast(words, at) && !terms.phrases().places().contains(words.low(at - 1))) {
                return at;
            }
        }
        return end;
    }

    private boolean isPast(SentenceWords words, int at) {
        return words.isPast(at) || terms.arms().pasts().contains(words.low(at));
    }

    /** Where the words about some people end. */
    private static int end(SentenceWords words, int from) {
        int end = from;
        while (end < words.size() && !words.endsPart(end)) {
            end++;
        }
        return Math.min(words.size(), end + 1);
    }

    private boolean denied(SentenceWords words, int from, int end) {
        for (int at = from; at < Math.min(end, from + DENIAL_REACH); at++) {
            if (terms.arms().denying().contains(words.low(at))) {
                return true;
            }
        }
        return false;
    }
}
