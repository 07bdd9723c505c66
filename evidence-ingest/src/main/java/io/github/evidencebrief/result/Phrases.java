package io.github.evidencebrief.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the noun phrases before and behind a word of a line. */
final class Phrases {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 9;
    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "with",
            "for",
            "among",
            "after",
            "following",
            "on",
            "by",
            "within",
            "under",
            "during",
            "between",
            "across",
            "from",
            "at",
            "to",
            "over",
            "through",
            "throughout",
            "until",
            "before",
            "via",
            "per",
            "without",
            "compared",
            "than",
            "versus",
            "vs",
            "relative",
            "towards",
            "against",
            "upon",
            "as",
            "due",
            "into",
            "regarding",
            "concerning",
            "according",
            "using",
            "about",
            "respectively",
            "both",
            "since",
            "based");
    private static final Set<String> HEADS = Set.of(
            "need",
            "needs",
            "risk",
            "risks",
            "requirement",
            "requirements",
            "time",
            "times",
            "response",
            "responses",
            "adherence",
            "satisfaction",
            "odds",
            "return",
            "resistance",
            "sensitivity",
            "tolerance",
            "number",
            "latency",
            "duration",
            "interval",
            "demand",
            "compliance",
            "exposure",
            "confidence",
            "satisfied",
            "treatment",
            "quality",
            "readiness",
            "access",
            "attitudes",
            "knowledge",
            "hazard");
    private static final Set<String> HEADED = Set.of("for", "to", "with", "from", "about");
    private static final Set<String> OPENERS = Set.of(
            "however",
            "moreover",
            "furthermore",
            "also",
            "similarly",
            "additionally",
            "finally",
            "overall",
            "likewise",
            "conversely",
            "interestingly",
            "importantly",
            "secondly",
            "specifically",
            "results",
            "conclusion",
            "conclusions",
            "findings",
            "compared",
            "both",
            "respectively",
            "then",
            "consequently",
            "accordingly",
            "addition",
            "contrast",
            "only",
            "further",
            "relative",
            "and");

    private final List<Word> line;
    private final ResultWords words;

    Phrases(List<Word> line, ResultWords words) {
        this.line = line;
        this.words = words;
    }

    private String low(int at) {
        return at >= 0 && at < line.size() ? line.get(at).low() : "";
    }

    /** Whether a noun phrase ends before this word. */
    boolean ends(int at) {
        String word = low(at);
        return word.isEmpty()
                || words.links().contains(word)
                || words.breaks().contains(word)
                || PREPOSITIONS.contains(word)
                || words.than().contains(word)
                || line.get(at).number();
    }

    /** Whether a noun phrase begins here, perhaps behind adverbs and articles. */
    boolean begins(int at) {
        int i = skip(at);
        return i < line.size() && !ends(i) && !low(i).equals("and") && !low(i).equals("or") && !low(i).equals("of");
    }

    private int skip(int at) {
        int i = at;
        while (i < line.size() && !line.get(i).marked() && (words.isAdverb(low(i)) || isDeterminer(i))) {
            i++;
        }
        return i;
    }

    private boolean isDeterminer(int at) {
        return words.determiners().contains(low(at));
    }

    /** The phrases that begin here; a list goes on over commas, but not into the subject of the next verb. */
    Range behind(int at) {
        int from = skip(at);
        int to = from;
        while (to < line.size() && to - from < LONGEST && !stops(from, to)) {
            to++;
            if (line.get(to - 1).stop() || line.get(to - 1).comma() && !continues(to)) {
                return trimmed(from, to);
            }
        }
        boolean subject = to < line.size() && (words.links().contains(low(to)) || finite(to));
        return trimmed(from, subject ? lastJoint(from, to) : to);
    }

    private boolean stops(int from, int at) {
        boolean headed = HEADED.contains(low(at)) && at > from && HEADS.contains(low(at - 1)) && !isArm(at + 1);
        boolean cue = at > from && changes(at) && !words.nouns().contains(low(at));
        boolean inside = low(at).equals("in") && at > from && !isArm(at + 1) && HEADS.contains(low(at - 1));
        return !headed && !inside && (ends(at) || cue);
    }

    private boolean changes(int at) {
        String change = words.change(low(at));
        return !change.isEmpty() && !words.differences().contains(low(at));
    }

    private boolean finite(int at) {
        String word = low(at);
        return Set.of("had", "has", "have", "did", "showed", "occurred", "does", "do", "may")
                        .contains(word)
                || changes(at) && !words.nouns().contains(word);
    }

    /** Whether a list goes on behind a comma. */
    private boolean continues(int at) {
        String next = low(at);
        boolean joined = next.equals("and") || next.equals("or");
        int first = joined ? at + 1 : at;
        return first < line.size()
                && (!ends(first) || isDeterminer(first))
                && !changes(first)
                && !words.isAdverb(low(first))
                && !OPENERS.contains(low(first));
    }

    /** The end of the phrase before the last comma or "and". */
    private int lastJoint(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (line.get(i - 1).comma() || low(i).equals("and") || low(i).equals("or")) {
                return low(i).equals("and") && line.get(i - 1).comma() ? i : i;
            }
        }
        return from;
    }

    private Range trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && loose(start)) {
            start++;
        }
        while (end > start && loose(end - 1)) {
            end--;
        }
        return new Range(start, end);
    }

    private boolean loose(int at) {
        String word = low(at);
        return isDeterminer(at)
                || words.isAdverb(word)
                || Set.of(
                                "and",
                                "or",
                                "of",
                                "significant",
                                "statistically",
                                "respectively",
                                "observed",
                                "mean",
                                "were",
                                "was")
                        .contains(word)
                || PREPOSITIONS.contains(word)
                || OPENERS.contains(word);
    }

    /** The subject that ends before this word, without what opens the sentence. */
    Range before(int at) {
        int end = at;
        while (end > 0 && light(end - 1)) {
            end--;
        }
        int from = end;
        while (from > 0 && !line.get(from - 1).stop() && !halts(from - 1) && end - from < LONGEST) {
            from--;
        }
        return trimmed(opened(from, end), end);
    }

    private boolean light(int at) {
        String word = low(at);
        return !line.get(at).stop()
                && (words.isAdverb(word)
                        || words.links().contains(word)
                        || words.denials().contains(word)
                        || Set.of(
                                        "had",
                                        "has",
                                        "have",
                                        "did",
                                        "does",
                                        "do",
                                        "to",
                                        "found",
                                        "will",
                                        "would",
                                        "may",
                                        "could",
                                        "shown",
                                        "can",
                                        "a",
                                        "any",
                                        "statistically",
                                        "showed",
                                        "both",
                                        "being",
                                        "which",
                                        "that",
                                        "there",
                                        "might")
                                .contains(word));
    }

    private boolean halts(int at) {
        String word = low(at);
        return words.breaks().contains(word) || words.links().contains(word) || changes(at) && verb(at);
    }

    private boolean verb(int at) {
        String word = low(at);
        return word.endsWith("ed") && (at == 0 || !PREPOSITIONS.contains(low(at - 1)));
    }

    /** Behind "At six weeks," and the like. */
    private int opened(int from, int end) {
        int start = from;
        for (int i = from; i < end - 1; i++) {
            if (line.get(i).comma() && opener(start)) {
                start = i + 1;
            }
        }
        return start;
    }

    private boolean opener(int at) {
        String word = low(at);
        return PREPOSITIONS.contains(word) || OPENERS.contains(word) || words.isAdverb(word) || word.endsWith("ing");
    }

    /** Whether the words from here name a group: "the patients in the patch group", "placebo". */
    boolean isArm(int at) {
        for (int i = at; i < Math.min(line.size(), at + 6); i++) {
            if (words.groups().contains(low(i)) || words.controls().contains(low(i)) || low(i).equals("groups")) {
                return true;
            } else if (i > at && (low(i).equals("of") || ends(i)) || line.get(i).marked()) {
                return false;
            }
        }
        return false;
    }

    /** The items of an enumeration. */
    List<Range> items(Range range) {
        List<Range> items = new ArrayList<>();
        int from = range.from();
        for (int i = range.from(); i < range.to(); i++) {
            boolean joint = low(i).equals("and") || low(i).equals("or") || low(i).equals("plus");
            if (joint) {
                add(items, from, i);
                from = i + 1;
            } else if (line.get(i).comma()) {
                add(items, from, i + 1);
                from = i + 1;
            }
        }
        add(items, from, range.to());
        return items;
    }

    private void add(List<Range> items, int from, int to) {
        Range item = trimmed(from, to);
        if (!item.isEmpty()) {
            items.add(shortened(item));
        }
    }

    /** A long item is cut before a preposition. */
    private Range shortened(Range item) {
        if (item.to() - item.from() <= MOST_WORDS) {
            return item;
        }
        int to = item.from() + MOST_WORDS;
        for (int i = to; i > item.from() + 2; i--) {
            if (PREPOSITIONS.contains(low(i)) || low(i).equals("of")) {
                return trimmed(item.from(), i);
            }
        }
        return trimmed(item.from(), to);
    }
}
