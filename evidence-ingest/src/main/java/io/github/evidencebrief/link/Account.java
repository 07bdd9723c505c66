package io.github.evidencebrief.link;

import io.github.evidencebrief.link.Clue.Aspect;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What two records share and where they conflict, weighed.
 *
 * @param signs what speaks for and against, but for what is excused
 * @param score the points together
 */
record Account(List<Sign> signs, int score) {
    /** Two strong agreements, or one strong and two weak ones, or one that decides alone. */
    static final int ENOUGH = 4;

    private static final int WORTH_SHOWING = 3;
    private static final int STRONG_PLACE = 2;
    private static final Set<Clue> OTHERS = EnumSet.of(Clue.OTHER_TREATMENT, Clue.OTHER_CONDITION);

    /**
     * The account of two records. A shared number or acronym settles it, whatever else the sources tell differently. Where
     * names and numbers are enough, other words for what was studied are excused, and with a shared journal or
     * investigator another design is; a shared place excuses nothing.
     */
    static Account of(Traits a, Traits b) {
        boolean settled = NameClues.settle(a, b);
        List<Sign> found = Stream.of(NameClues.of(a, b), NumberClues.of(a, b), ContentClues.of(a, b))
                .flatMap(signs -> signs)
                .flatMap(Optional::stream)
                .toList();
        boolean more = found.stream().anyMatch(sign -> sign.isFor() && !sign.isOf(Aspect.NUMBER));
        boolean known = more && points(found, Aspect.NAME) + points(found, Aspect.NUMBER) >= ENOUGH;
        boolean named = known && NameClues.haveOneName(a, b);
        List<Sign> signs = found.stream()
                .filter(sign -> sign.isFor() || !settled)
                .filter(sign -> !isExcused(sign, known, named))
                .toList();
        return of(signs);
    }

    /** What tests another thing, or on another complaint, shares what any two studies of one question share, and no more. */
    private static Account of(List<Sign> signs) {
        boolean other = signs.stream().anyMatch(sign -> OTHERS.contains(sign.clue()));
        List<Sign> telling = signs.stream()
                .filter(sign -> !(other && sign.isFor() && sign.clue().isOfQuestion()))
                .toList();
        return new Account(telling, points(telling));
    }

    /**
     * The account of what is known of two groups of records. A chain does not join two records that conflict, unless a
     * number or a name settles what the groups are.
     */
    static Account of(Joined a, Joined b) {
        Account account = of(a.traits(), b.traits());
        boolean chain = a.members().size() > 1 || b.members().size() > 1;
        return chain && !account.isForbidden() && !NameClues.settle(a.traits(), b.traits())
                ? account.with(conflict(a, b))
                : account;
    }

    private static Optional<Sign> conflict(Joined a, Joined b) {
        return a.members().stream()
                .flatMap(x -> b.members().stream().map(y -> of(x.traits(), y.traits())))
                .flatMap(pair -> pair.signs.stream())
                .filter(sign -> sign.clue().forbids())
                .findFirst();
    }

    private Account with(Optional<Sign> conflict) {
        List<Sign> all = Stream.concat(signs.stream(), conflict.stream()).toList();
        return of(all);
    }

    private static boolean isExcused(Sign sign, boolean known, boolean named) {
        boolean doubt = !sign.isFor() && !sign.clue().forbids();
        return doubt && ((known && sign.isOf(Aspect.CONTENT)) || (named && sign.isOf(Aspect.DESIGN)));
    }

    private static int points(List<Sign> signs, Aspect aspect) {
        return points(signs.stream().filter(sign -> sign.isOf(aspect)).toList());
    }

    private static int points(List<Sign> signs) {
        return signs.stream().mapToInt(Sign::points).sum();
    }

    /** Whether they can be taken for one study on what the sources say. */
    boolean isEnough() {
        return score >= ENOUGH && hasStrong() && hasMoreThanNumbers();
    }

    /** Whether more than numbers agrees: two trials of two things may well count one number of people and one share. */
    private boolean hasMoreThanNumbers() {
        return signs.stream().anyMatch(sign -> sign.isFor() && !sign.isOf(Aspect.NUMBER));
    }

    /** Whether one clue at least is strong, or the place is. */
    boolean hasStrong() {
        return signs.stream().anyMatch(sign -> sign.clue().isStrong()) || points(signs, Aspect.PLACE) >= STRONG_PLACE;
    }

    /** Whether a person should look: too little to join, too much to pass over. */
    boolean isPossible() {
        return score >= WORTH_SHOWING && (hasStrong() || signs.stream().anyMatch(sign -> sign.clue() == Clue.OUTCOME));
    }

    /** Whether a number, a name or a title settles it. */
    boolean isDecided() {
        return !isForbidden() && signs.stream().anyMatch(sign -> sign.clue().decides());
    }

    boolean isForbidden() {
        return signs.stream().anyMatch(sign -> sign.clue().forbids());
    }

    /** What speaks for it, the strongest first. */
    List<String> reasons() {
        return signs.stream()
                .filter(Sign::isFor)
                .sorted(Comparator.comparing(sign -> -sign.points()))
                .map(Sign::reason)
                .toList();
    }
}
