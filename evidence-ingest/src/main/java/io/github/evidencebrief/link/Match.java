package io.github.evidencebrief.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How well two records fit together.
 *
 * @param signs what speaks for and against
 * @param score the weights together
 * @param hasStrong whether one sign at least is strong
 */
record Match(List<Sign> signs, int score, boolean hasStrong) {
    /** Two strong agreements, or one strong and two weak ones, or one that decides alone. */
    private static final int ENOUGH = 4;

    private static final int WORTH_SHOWING = 3;

    /** A shared number or acronym settles it, whatever else the sources tell differently. */
    static Match of(Traits a, Traits b) {
        boolean settled = NameClues.settle(a, b);
        List<Sign> known = signs(settled, Stream.concat(NameClues.of(a, b), NumberClues.of(a, b)));
        List<Sign> content = signs(settled, ContentClues.of(a, b));
        List<Sign> designs = signs(settled, Stream.of(ContentClues.designs(a, b)));
        boolean numbered = sum(known) >= ENOUGH;
        boolean named = NameClues.haveOneName(a, b);
        return of(Stream.of(
                        known.stream(),
                        content.stream().map(sign -> numbered ? sign.softened() : sign),
                        designs.stream().map(sign -> numbered && named ? sign.softened() : sign))
                .flatMap(signs -> signs)
                .toList());
    }

    private static List<Sign> signs(boolean settled, Stream<Optional<Sign>> found) {
        return found.flatMap(Optional::stream)
                .filter(sign -> !settled || sign.weight() > 0)
                .toList();
    }

    private static int sum(List<Sign> signs) {
        return signs.stream().mapToInt(Sign::weight).sum();
    }

    private static Match of(List<Sign> signs) {
        return new Match(signs, sum(signs), signs.stream().anyMatch(sign -> sign.weight() >= Sign.STRONG));
    }

    /** Whether they can be taken for one study on what the sources say. */
    boolean isEnough() {
        return score >= ENOUGH && hasStrong;
    }

    /** Whether a person should look: too little to join, too much to pass over. */
    boolean isPossible() {
        return score >= WORTH_SHOWING && (hasStrong || signs.stream().anyMatch(Sign::isResult));
    }

    /** Whether a number or a title settles it. */
    boolean isDecided() {
        return !isForbidden() && signs.stream().anyMatch(sign -> sign.weight() >= Sign.DECISIVE);
    }

    boolean isForbidden() {
        return signs.stream().anyMatch(Sign::forbids);
    }

    /** What speaks for it, the strongest first. */
    List<String> reasons() {
        return signs.stream()
                .filter(sign -> sign.weight() > 0)
                .sorted((x, y) -> Integer.compare(y.weight(), x.weight()))
                .map(Sign::reason)
                .toList();
    }
}
