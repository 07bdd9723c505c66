package io.github.evidencebrief.assemble;

import io.github.evidencebrief.assemble.FigureClause.Stretch;
import io.github.evidencebrief.assemble.Figures.Figure;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.HashSet;
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
 *   In all, 19 of the bakers on oats and 4 of those on rye [outcome: had cramps]
 * </pre>
 */
final class FigurePairs {
    private static final int LONGEST_SIDE = 14;
    /** So many words stand around the group and the figure of a terse sentence. */
    private static final int LONGEST_LINK = 5;
    /** A longer stretch of text, in UTF-16 units, is no sentence of an article. */
    private static final int LONGEST = 900;

    private final Terms terms;
    private final FigureClause clause;
    private final boolean harm;
    /** Where the second of two sentences begins; behind the last place when there is only one. */
    private final int border;

    private FigurePairs(Context context, Span stretch, int border, Set<String> arms, boolean harm) {
        this.terms = context.terms();
        this.clause = new FigureClause(context, stretch, arms);
        this.border = border;
        this.harm = harm;
    }

    /**
     * The result of a sentence; absent when it sets no two figures side by side.
     *
     * @param arms the words of what the groups of its study got, in lower case
     * @param harm whether the sentence tells of a harm
     */
    static Optional<Mention> in(Context context, Sentence sentence, Set<String> arms, boolean harm) {
        return in(context, sentence.span(), arms, harm);
    }

    /** The sides of two figures of a lay claim, where its effects name neither side. */
    static Optional<Mention> untold(Context context, Clause claim, List<String> arms) {
        boolean told = !context.isLay() || claim.fills("intervention") || claim.fills("comparator");
        if (told || claim.all("magnitude").isEmpty()) {
            return Optional.empty();
        }
        Set<String> words = new HashSet<>();
        arms.forEach(name -> words.addAll(Terms.words(name)));
        words.removeIf(context.terms().edges()::contains);
        return in(context, claim.span(), words, false);
    }

    /** The same of a part of a sentence. */
    static Optional<Mention> in(Context context, Span part, Set<String> arms, boolean harm) {
        return part.length() > LONGEST
                ? Optional.empty()
                : new FigurePairs(context, part, part.end(), arms, harm).read();
    }

    /** The result of which one sentence tells the first side and the next the second. */
    static Optional<Mention> in(Context context, Sentence first, Sentence second, Set<String> arms, boolean terse) {
        Span both = new Span(first.span().start(), second.span().end());
        if (both.length() > LONGEST) {
            return Optional.empty();
        }
        FigurePairs pairs = new FigurePairs(context, both, second.span().start(), arms, false);
        return pairs.across(pairs.figures(), terse).or(() -> pairs.across(pairs.clause.figures(), terse));
    }

    /** The first figure of the second sentence against the last of the first that makes a pair with it. */
    private Optional<Mention> across(List<Figure> figures, boolean terse) {
        int second = 0;
        while (second < figures.size() && clause.start(figures.get(second).from()) < border) {
            second++;
        }
        Optional<Mention> told = Optional.empty();
        boolean mayBe = second < figures.size() && (!terse || isTerse(figures.get(second)));
        for (int first = second - 1; first >= 0 && mayBe && told.isEmpty(); first--) {
            told = pair(figures.get(first), figures.get(second));
        }
        return told;
    }

    /** Whether the second sentence only names its group and its figure: "With the wax it was 9 percent". */
    private boolean isTerse(Figure figure) {
        int from = joint(0, figure);
        int to = clause.partEnd(figure.to() - 1, clause.size());
        Stretch group = from < 0 ? new Stretch(0, 0) : rival(from, figure).orElse(new Stretch(0, 0));
        int before = figure.from() - from - (group.to() <= figure.from() ? group.to() - group.from() : 0);
        return !group.isEmpty()
                && before <= LONGEST_LINK
                && to - figure.to() <= LONGEST_LINK
                && !isPresent(figure.from() - 1);
    }

    /** "A scone holds 10 grams" tells what always holds, no result. */
    private boolean isPresent(int at) {
        String word = at < 0 ? "" : clause.low(at);
        return word.endsWith("s")
                && !terms.studies().past().contains(word)
                && !clause.endsPart(at)
                && !clause.isGroup(new Stretch(at, at + 1));
    }

    private Optional<Mention> read() {
        return read(figures()).or(() -> read(clause.figures()));
    }

    private List<Figure> figures() {
        return clause.figures().stream()
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
        boolean bare = second.to() == clause.size()
                || clause.endsPart(second.to() - 1)
                || clause.is(terms.figures().ofGroups(), second.to())
                || clause.is(terms.figures().settings(), second.to())
                || clause.is(terms.figures().helpers(), second.to())
                || (first.to() < clause.size() && clause.low(first.to()).equals(clause.low(second.to())));
        boolean none = clause.low(second.from()).equals("none") && first.kind() == Figures.Kind.AMOUNT;
        return (none && bare)
                || (first.kind() == second.kind() && (second.isShare() || bare))
                || (second.kind() == Figures.Kind.AMOUNT && bare);
    }

    private Optional<Mention> pair(Figure first, Figure second) {
        int joint = joint(first.to(), second);
        if (joint < 0 || !areAlike(first, second) || isGap(first)) {
            return Optional.empty();
        }
        int opening = clause.opening(first.from());
        if (isUntold(opening, second.from())) {
            return Optional.empty();
        }
        Optional<FigureParallel> parallel = FigureParallel.of(clause, terms, first, second, joint);
        if (parallel.isPresent()) {
            return parallel.filter(told -> hasLetters(told.outcome()))
                    .map(told -> mention(new FigureSide(told.outcome(), told.arm()), first, second, told.rival()));
        }
        Optional<Stretch> rival = rival(joint, second);
        if (rival.isEmpty()) {
            return Optional.empty();
        }
        int end = joint - (clause.is(terms.figures().joints(), joint - 1) ? 1 : 0);
        return FigureSide.of(clause, terms, opening, first, end)
                .or(() -> shared(first, end, rival.get()))
                .filter(side -> !side.outcome().isEmpty() && !isPeople(side.outcome()))
                .filter(side -> hasLetters(side.outcome()))
                .map(side -> mention(side, first, second, rival.get()));
    }

    /** "19 of the bakers and 4 of the cooks had cramps": what is told of both stands behind the second group. */
    private Optional<FigureSide> shared(Figure first, int end, Stretch rival) {
        Stretch group = new Stretch(Math.min(first.to() + 1, end), end);
        int verb = clause.verb(rival.from(), clause.size());
        boolean told = verb > rival.from()
                && first.to() < end
                && clause.is(terms.figures().ofGroups(), first.to())
                && clause.isGroup(group);
        return told
                ? Optional.of(new FigureSide(clause.untimed(clause.helped(verb), clause.size()), group))
                : Optional.empty();
    }

    private boolean isUntold(int from, int to) {
        for (int at = from; at < to; at++) {
            if (clause.is(terms.figures().untold(), at)
                    || (clause.low(at).equals("from") && clause.words().isNumber(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Where the second side begins: behind the last joint between two figures; below 0 without one. */
    private int joint(int from, Figure second) {
        int to = second.from();
        for (int at = from; at < to; at++) {
            if (clause.start(at) >= border) {
                return at;
            }
        }
        for (int at = to - 1; at >= from && to - at < LONGEST_SIDE; at--) {
            boolean word = clause.is(terms.figures().joints(), at);
            if (word || (clause.endsPart(at) && (isNamed(at + 1, to) || isGroupBehind(second)))) {
                return word ? behind(at, to) : at + 1;
            }
        }
        return from > 0 && clause.endsPart(from - 1) ? from : -1;
    }

    /** Whether words other than prepositions stand between a mark and a figure: not in "those who waited, on 4 percent". */
    private boolean isNamed(int from, int to) {
        return from < to && !clause.trimmed(new Stretch(from, to)).isEmpty();
    }

    /** "4.4 without", "9 with none". */
    private boolean isGroupBehind(Figure figure) {
        return clause.is(terms.figures().ofGroups(), figure.to());
    }

    /** Behind a joint, and behind "with" after "compared". */
    private int behind(int joint, int to) {
        int start = joint + 1;
        while (start < to
                && clause.is(terms.figures().ties(), start)
                && clause.low(joint).equals("compared")) {
            start++;
        }
        return start;
    }

    /** The words of the group that the second figure is of; absent when they name none. */
    private Optional<Stretch> rival(int from, Figure figure) {
        boolean setting = clause.is(terms.figures().settings(), from);
        if (setting && !clause.trimmed(new Stretch(from + 1, figure.from())).isEmpty()) {
            return Optional.of(subject(
                    new Stretch(from, Math.min(figure.from(), clause.partEnd(from, figure.from())))));
        }
        Stretch before = clause.group(new Stretch(from, figure.from()));
        if (!before.isEmpty()) {
            return Optional.of(subject(before));
        }
        int to = figure.to();
        Stretch behind = clause.is(terms.figures().ofGroups(), to) && !clause.endsPart(to - 1)
                ? new Stretch(to + 1, clause.partEnd(to, Math.min(clause.size(), to + LONGEST_SIDE)))
                : new Stretch(0, 0);
        return clause.is(terms.figures().settings(), to) && !clause.endsPart(to - 1)
                ? Optional.of(subject(new Stretch(to, clause.partEnd(to, Math.min(clause.size(), to + LONGEST_SIDE)))))
                : Optional.of(behind)
                        .filter(side -> !side.isEmpty() && (clause.isGroup(side) || isWho(figure)))
                        .map(this::subject);
    }

    /** "Seven of the 21 who took syrup". */
    private boolean isWho(Figure figure) {
        return figure.isShare() && clause.low(figure.to()).equals("who");
    }

    /** Before its verb, if it has one. */
    private Stretch subject(Stretch side) {
        int verb = clause.verb(side.from(), side.to());
        return verb < 0 || verb == side.from() ? side : new Stretch(side.from(), verb);
    }

    /** "20 percent more likely": how far apart two are, not where one of them is. */
    private boolean isGap(Figure figure) {
        return figure.isShare() && clause.is(terms.figures().gaps(), figure.to());
    }

    private boolean isPeople(Stretch side) {
        String last = clause.low(side.to() - 1);
        return terms.people().contains(last) || terms.arms().groups().contains(last);
    }

    private boolean hasLetters(Stretch side) {
        return Terms.hasLetter(clause.low(side.to() - 1)) && side.to() - side.from() < LONGEST_SIDE;
    }

    private Mention mention(FigureSide told, Figure first, Figure second, Stretch rival) {
        Map<String, Span> slots = new LinkedHashMap<>();
        slots.put("first", first.kind() == second.kind() ? first.number() : first.count());
        slots.put("second", second.number());
        slots.put("outcome", clause.span(told.outcome()));
        if (!told.arm().isEmpty()) {
            slots.put("intervention", clause.span(told.arm()));
        }
        slots.put("comparator", clause.span(rival));
        int last = Math.max(Math.max(second.to(), rival.to()), told.outcome().to());
        int end = clause.start(second.from()) >= border ? clause.size() : last;
        Span whole = clause.words().span(clause.opening(first.from()), end);
        Map<String, String> attributes = new LinkedHashMap<>(Map.of("change", "by-numbers", "basis", "between-group"));
        if (harm || told.eased()) {
            attributes.put("of", harm ? "worsened" : "improved");
        }
        return new Mention("figure-pair", "effect", Map.copyOf(attributes), whole, slots);
    }
}
