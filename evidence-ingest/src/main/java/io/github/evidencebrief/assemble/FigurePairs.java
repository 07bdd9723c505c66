package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.Figures.Figure;
import io.github.evidencebrief.assemble.PhraseWords.Role;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a result that two groups' figures tell side by side, whatever its verb is.
 *
 * <pre>
 *   Half of the bakers on oats [outcome: had slept through], but only a fifth of those on rye
 *   The humming group rated [outcome: their hoarseness] at 2.2 out of 10, the silent group at 4.8
 * </pre>
 */
final class FigurePairs {
    private static final Set<String> JOINTS =
            Set.of("and", "but", "while", "whereas", "against", "versus", "vs", "compared", "though", "yet");
    private static final Set<String> TIES = Set.of("with", "to", "as");
    private static final Set<String> OF =
            Set.of("of", "among", "in", "with", "on", "for", "at", "who", "given", "from", "without");
    /** Words for one of those compared. */
    private static final Set<String> SIDES = Set.of(
            "those", "others", "rest", "other", "remaining", "remainder", "former", "latter", "standard", "usual");

    private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whose");
    private static final Set<String> HELPERS = Set.of(
            "had",
            "have",
            "has",
            "was",
            "were",
            "been",
            "be",
            "did",
            "could",
            "would",
            "become",
            "became",
            "got",
            "still",
            "also",
            "then",
            "even",
            "actually",
            "eventually",
            "said",
            "they");
    private static final Set<String> TIMES = Set.of("at", "after", "by", "within", "during", "over", "in", "on");
    private static final Set<String> UNTOLD = Set.of(
            "assigned", "randomly", "randomised", "randomized", "enrolled", "recruited", "baseline", "outset", "aged");
    private static final int FRONT = 7;
    private static final int NEAR = 3;
    private static final int LONGEST_SIDE = 14;

    private final Context context;
    private final SentenceWords words;
    private final Set<String> arms;
    private final boolean harm;
    /** Where the second of two sentences begins; behind the last place when there is only one. */
    private final int border;

    /** Words from one place to before another. */
    private record Words(int from, int to) {
        boolean isEmpty() {
            return from >= to;
        }
    }

    private record Told(Words outcome, Words arm) {}

    private FigurePairs(Context context, Span stretch, int border, Set<String> arms, boolean harm) {
        this.context = context;
        this.words = new SentenceWords(context.reading().document().text(), stretch);
        this.border = border;
        this.arms = arms;
        this.harm = harm;
    }

    /**
     * The result of a sentence; absent when it sets no two figures side by side.
     *
     * @param arms the words of what the groups of its study got, in lower case
     * @param harm whether the sentence tells of a harm
     */
    static Optional<Mention> in(Context context, Sentence sentence, Set<String> arms, boolean harm) {
        return new FigurePairs(context, sentence.span(), sentence.span().end(), arms, harm).read();
    }

    /** The result of which one sentence tells the first side and the next the second. */
    static Optional<Mention> in(Context context, Sentence first, Sentence second, Set<String> arms) {
        Span both = new Span(first.span().start(), second.span().end());
        FigurePairs pairs = new FigurePairs(context, both, second.span().start(), arms, false);
        List<Figure> figures = pairs.figures();
        for (int i = 0; i + 1 < figures.size(); i++) {
            if (pairs.isBorder(figures.get(i), figures.get(i + 1))) {
                return pairs.pair(figures.get(i), figures.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private boolean isBorder(Figure before, Figure behind) {
        return start(before.from()) < border && start(behind.from()) >= border;
    }

    private int start(int word) {
        return words.span(word, word + 1).start();
    }

    private Optional<Mention> read() {
        return read(figures()).or(() -> read(Figures.in(words, context.terms().clock())));
    }

    private List<Figure> figures() {
        return Figures.in(words, context.terms().clock()).stream()
                .filter(figure -> figure.kind() != Figures.Kind.TIME)
                .toList();
    }

    private Optional<Mention> read(List<Figure> figures) {
        for (int i = 0; i + 1 < figures.size(); i++) {
            Optional<Mention> told = pair(figures.get(i), figures.get(i + 1));
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** Whether the second figure may leave out what the first counts: "12% of the one and 9 of the other". */
    private boolean areAlike(Figure first, Figure second) {
        boolean bare = second.to() == words.size()
                || words.endsPart(second.to() - 1)
                || OF.contains(words.low(second.to()))
                || (first.to() < words.size() && words.low(first.to()).equals(words.low(second.to())));
        return (first.kind() == second.kind() && (second.isShare() || bare))
                || (second.kind() == Figures.Kind.AMOUNT && bare);
    }

    private Optional<Mention> pair(Figure first, Figure second) {
        int joint = joint(first.to(), second.from());
        if (joint < 0 || !areAlike(first, second)) {
            return Optional.empty();
        }
        int opening = opening(first.from());
        Optional<Words> rival = rival(joint, second);
        Optional<Told> told =
                rival.isEmpty() || isUntold(opening, second.from()) ? Optional.empty() : told(opening, first, joint);
        return told.filter(side -> !side.outcome().isEmpty() && hasLetters(side.outcome()))
                .map(side -> mention(side, first, second, rival.get()));
    }

    private boolean isUntold(int from, int to) {
        for (int at = from; at < to; at++) {
            if (UNTOLD.contains(words.low(at)) || (words.low(at).equals("from") && words.isNumber(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Where the second side begins: behind the last joint between two figures; below 0 without one. */
    private int joint(int from, int to) {
        for (int at = from; at < to; at++) {
            if (start(at) >= border) {
                return at;
            }
        }
        for (int at = to - 1; at >= from && to - at < LONGEST_SIDE; at--) {
            if (JOINTS.contains(words.low(at)) || (words.endsPart(at) && at < to - 1)) {
                boolean word = JOINTS.contains(words.low(at));
                int start = at + 1;
                while (word
                        && start < to
                        && TIES.contains(words.low(start))
                        && words.low(at).equals("compared")) {
                    start++;
                }
                return word || at >= from ? start : -1;
            }
        }
        return from > 0 && words.endsPart(from - 1) ? from : -1;
    }

    /** Where the claim begins, behind a time in front and a joining word. */
    private int opening(int figure) {
        int at = joined(0, figure);
        for (int i = at; i < Math.min(figure, FRONT); i++) {
            at = words.endsPart(i) && isFront(at, i) ? i + 1 : at;
        }
        return joined(at, figure);
    }

    private int joined(int from, int to) {
        int at = from;
        while (at < to && (JOINTS.contains(words.low(at)) || words.low(at).equals("however"))) {
            at++;
        }
        return at;
    }

    /** "By spring", "a year on": what stands before the first comma and tells a time. */
    private boolean isFront(int from, int last) {
        boolean time = context.terms().phrases().fronting().contains(words.low(from));
        for (int at = from; at <= last; at++) {
            time |= context.terms().clock().contains(words.low(at));
        }
        return time;
    }

    /** The words of the group that the second figure is of; absent when they name none. */
    private Optional<Words> rival(int from, Figure figure) {
        Words before = trimmed(new Words(from, figure.from()));
        if (!before.isEmpty() && isGroup(before)) {
            return Optional.of(new Words(before.from(), subjectEnd(before)));
        }
        int to = figure.to();
        Words behind = to < words.size() && OF.contains(words.low(to)) && !words.endsPart(to - 1)
                ? new Words(to + 1, partEnd(to, Math.min(words.size(), to + LONGEST_SIDE)))
                : new Words(0, 0);
        return words.low(Math.min(to, words.size() - 1)).equals("without")
                ? Optional.of(new Words(to, to + 1))
                : Optional.of(behind).filter(side -> !side.isEmpty() && isGroup(side));
    }

    private int subjectEnd(Words side) {
        int verb = verb(side.from(), side.to());
        return verb < 0 || verb == side.from() ? side.to() : verb;
    }

    private int partEnd(int from, int to) {
        int at = from;
        while (at < to && !words.endsPart(at)) {
            at++;
        }
        return Math.min(to, at + 1);
    }

    /** What the first side tells, and of whom. */
    private Optional<Told> told(int opening, Figure first, int joint) {
        int end = joint - (JOINTS.contains(words.low(joint - 1)) ? 1 : 0);
        int last = joints(end, first.to());
        boolean share = first.from() - opening <= NEAR && first.to() < last && OF.contains(words.low(first.to()));
        int verb = share ? verb(first.to(), last) : verb(opening, first.from());
        if (verb < 0) {
            return Optional.empty();
        } else if (share) {
            return Optional.of(new Told(untimed(helped(verb), last), new Words(first.to() + 1, verb)));
        }
        Words subject = trimmed(new Words(opening, verb));
        return subject.isEmpty() ? Optional.empty() : subjectTold(subject, verb, first, last);
    }

    /** Before words such as "compared with" that the joint stands behind. */
    private int joints(int end, int least) {
        int at = end;
        while (at > least && (JOINTS.contains(words.low(at - 1)) || TIES.contains(words.low(at - 1)))) {
            at--;
        }
        return at;
    }

    private Optional<Told> subjectTold(Words subject, int verb, Figure first, int end) {
        Words behind = new Words(Math.min(first.to() + 1, end), end);
        boolean after = first.to() < end && OF.contains(words.low(first.to())) && isGroup(behind);
        if (after) {
            return Optional.of(new Told(subject, behind));
        } else if (!isGroup(subject)) {
            return Optional.empty();
        }
        Words object = trimmed(new Words(verb + 1, first.from()));
        Words unit = untimed(first.to(), end);
        boolean deed = unit.isEmpty() || context.terms().clock().contains(words.low(unit.from()));
        Words told = !object.isEmpty() ? object : deed ? new Words(verb, verb + 1) : unit;
        return Optional.of(new Told(told, subject));
    }

    private int helped(int verb) {
        int at = verb;
        while (at + 1 < words.size() && HELPERS.contains(words.low(at)) && !words.endsPart(at)) {
            at++;
        }
        return at;
    }

    /** From one word on to before another, a mark or a time. */
    private Words untimed(int from, int to) {
        int at = from;
        while (at < to && (at == from || !words.endsPart(at - 1)) && !isTime(at)) {
            at++;
        }
        return trimmed(new Words(from, at));
    }

    private boolean isTime(int at) {
        return TIMES.contains(words.low(at))
                && at + 1 < words.size()
                && (words.isNumber(at + 1)
                        || context.terms().clock().contains(words.low(Math.min(at + 2, words.size() - 1))));
    }

    /** The verb of a clause, which does not tell who is meant; below 0 without one. */
    private int verb(int from, int to) {
        int at = from;
        while (at < to) {
            if (RELATIVES.contains(words.low(at)) && at + 1 < to) {
                at = pastVerbs(at + 1, to);
            } else if (isVerb(at)) {
                return at;
            } else {
                at++;
            }
        }
        return -1;
    }

    private int pastVerbs(int from, int to) {
        int at = from;
        while (at < to
                && (HELPERS.contains(words.low(at))
                        || words.low(at).equals("not")
                        || words.low(at).equals("never"))) {
            at++;
        }
        return at + 1;
    }

    private boolean isVerb(int at) {
        String word = words.low(at);
        return context.terms().phrases().roles(word).contains(Role.VERB)
                || context.terms().arms().isPast(word)
                || (words.isPast(at) && at > 0 && !context.terms().edges().contains(words.low(at - 1)));
    }

    private Words trimmed(Words side) {
        int from = side.from();
        int to = side.to();
        while (from < to && isLoose(from)) {
            from++;
        }
        while (to > from && isLoose(to - 1)) {
            to--;
        }
        return new Words(from, to);
    }

    private boolean isLoose(int at) {
        String word = words.low(at);
        return context.terms().edges().contains(word)
                || (context.terms().phrases().roles(word).contains(Role.LOOSE) && !word.equals("without"));
    }

    /** Whether some words speak of people of a study or of what they got. */
    private boolean isGroup(Words side) {
        for (int at = side.from(); at < side.to(); at++) {
            String word = words.low(at);
            if (SIDES.contains(word)
                    || context.terms().people().contains(word)
                    || context.terms().arms().groups().contains(word)
                    || arms.contains(word)) {
                return true;
            }
        }
        List<String> all = lows(side);
        return context.terms().arms().rest().isIn(all)
                || context.terms().controls().isIn(all);
    }

    private List<String> lows(Words side) {
        List<String> lows = new ArrayList<>();
        for (int at = side.from(); at < side.to(); at++) {
            lows.add(words.low(at));
        }
        return lows;
    }

    private boolean hasLetters(Words side) {
        return Terms.hasLetter(words.low(side.to() - 1)) && side.to() - side.from() < LONGEST_SIDE;
    }

    private Mention mention(Told told, Figure first, Figure second, Words rival) {
        Map<String, Span> slots = new LinkedHashMap<>();
        slots.put("first", first.kind() == second.kind() ? first.number() : first.count());
        slots.put("second", second.number());
        slots.put("outcome", span(told.outcome()));
        slots.put("intervention", span(told.arm()));
        slots.put("comparator", span(rival));
        int end = start(second.from()) >= border ? words.size() : Math.max(second.to(), rival.to());
        Span whole = words.span(opening(first.from()), end);
        Map<String, String> attributes = new LinkedHashMap<>(Map.of("change", "by-numbers", "basis", "between-group"));
        if (harm) {
            attributes.put("of", "worsened");
        }
        return new Mention("figure-pair", "effect", Map.copyOf(attributes), whole, slots);
    }

    private Span span(Words side) {
        return words.span(side.from(), side.to());
    }
}
