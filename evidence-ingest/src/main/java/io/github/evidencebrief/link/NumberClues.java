package io.github.evidencebrief.link;

import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Qualifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares years, sizes, times of measurement and results. */
final class NumberClues {
    /** Below this many people two trials often have one size by chance. */
    private static final int TELLING_SIZE = 20;

    /** Below this many studies two reviews of one question often cover equally many. */
    private static final int TELLING_STUDIES = 5;

    private static final String STUDIES = "studies";

    private static final int TELLING_NUMBERS = 2;

    /** A number that is no multiple of it is seldom that of two studies. */
    private static final int ROUND = 10;

    /** Shares are rounded to multiples of it. */
    private static final int HALF_ROUND = 5;

    private NumberClues() {}

    static Stream<Optional<Sign>> of(Traits a, Traits b) {
        return Stream.of(
                years(a, b),
                early(a, b).or(() -> early(b, a)),
                people(a, b),
                sites(a, b),
                counts(a.included(), b.included(), STUDIES),
                followUps(a, b),
                details(a, b),
                results(a, b));
    }

    /** Two numbers of people speak of two studies; where the results are the same, one of them is that of a part. */
    private static Optional<Sign> people(Traits a, Traits b) {
        Optional<Sign> sizes = counts(a.sizes(), b.sizes(), "people");
        return sizes.map(sign -> !sign.forbids()
                ? sign
                : part(a, b)
                        .or(() -> part(b, a))
                        .orElseGet(() -> haveTellingResults(a, b) ? new Sign(-Sign.STRONG, sign.reason()) : sign));
    }

    /** "423 were enrolled and 314 fell ill", where the other gives 314: the number of those who were followed. */
    private static Optional<Sign> part(Traits whole, Traits other) {
        return other.sizes().stream()
                .map(Count::value)
                .filter(size -> Sizes.tells(size) && whole.counts().contains(size))
                .findFirst()
                .map(size -> new Sign(Sign.STRONG, "both tell of " + size + " people"));
    }

    /** Whether numbers of people that tell something go together. */
    static boolean haveFittingSizes(Traits a, Traits b) {
        return counts(a.sizes(), b.sizes(), "people")
                .filter(sign -> sign.weight() >= Sign.STRONG)
                .isPresent();
    }

    /** Whether both give one number of people, no small one, and say that it is exact. */
    static boolean haveSameSize(Traits a, Traits b) {
        return a.sizes().stream()
                .filter(x -> x.value() >= TELLING_SIZE && isExact(x))
                .anyMatch(x -> b.sizes().stream().anyMatch(y -> x.value() == y.value() && isExact(y)));
    }

    /** Whether both give one number of people that two studies seldom have. */
    static boolean haveOneSize(Traits a, Traits b) {
        return a.sizes().stream()
                .anyMatch(x -> b.sizes().stream().anyMatch(y -> x.value() == y.value() && Sizes.tells(x.value())));
    }

    private static Optional<Sign> years(Traits a, Traits b) {
        if (a.years().isEmpty() || b.years().isEmpty()) {
            return Optional.empty();
        }
        int gap = a.years().stream()
                .flatMap(x -> b.years().stream().map(y -> Math.abs(x - y)))
                .min(Integer::compare)
                .orElse(0);
        return Optional.of(gap == 0 ? same(a) : gap == 1 ? neighbours() : Sign.never("different years"));
    }

    /** A source tells of no study that came out later; the year before may be that of an advance copy. */
    private static Optional<Sign> early(Traits told, Traits dated) {
        boolean early =
                told.toldIn().stream().anyMatch(year -> dated.years().stream().anyMatch(later -> later > year + 1));
        return early ? Optional.of(Sign.never("told before the other came out")) : Optional.empty();
    }

    private static Sign same(Traits a) {
        return new Sign(Sign.WEAK, "both give the year " + a.years().iterator().next());
    }

    /** Online first and in print may lie on two sides of a new year, so neighbouring years only cast doubt. */
    private static Sign neighbours() {
        return new Sign(-Sign.STRONG, "neighbouring years");
    }

    /** Two reviews seldom cover equally many studies, so that their number tells more than a number of people. */
    private static Optional<Sign> counts(Set<Count> a, Set<Count> b, String unit) {
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(a.stream()
                .flatMap(x -> b.stream().filter(y -> Sizes.fit(x, y)).map(y -> fitting(x, y, unit)))
                .findFirst()
                .orElseGet(() -> Sign.never("different numbers of " + unit)));
    }

    /**
     * Two exact numbers that lie close may be those enrolled and those analysed, or two studies: they tell nothing. Two
     * rounded ones tell little.
     */
    private static Sign fitting(Count x, Count y, String unit) {
        int least = unit.equals(STUDIES) ? TELLING_STUDIES : TELLING_SIZE;
        boolean telling = Math.min(x.value(), y.value()) >= least;
        boolean equal = x.value() == y.value();
        String sizes = equal
                ? "both give " + Sizes.text(x) + " " + unit
                : Sizes.text(x) + " and " + Sizes.text(y) + " " + unit + " go together";
        boolean exact = isExact(x) && isExact(y);
        int odd = exact && equal && telling && (Sizes.tells(x.value()) || x.value() % ROUND != 0) ? Sign.WEAK : 0;
        boolean rounded = !isExact(x) && !isExact(y);
        int many = unit.equals(STUDIES) && Math.min(x.value(), y.value()) >= TELLING_SIZE ? Sign.WEAK : 0;
        return new Sign(exact && !equal ? 0 : telling && !rounded ? Sign.STRONG + odd + many : Sign.WEAK, sizes);
    }

    /** "Some 314" is as exact as 314. */
    private static boolean isExact(Count count) {
        return count.qualifier() == Qualifier.EXACT || Sizes.tells(count.value());
    }

    /** Two trials seldom take equally many schools or homes; a round number may be that of both. */
    private static Optional<Sign> sites(Traits a, Traits b) {
        return a.sites().stream()
                .filter(b.sites()::contains)
                .max(Comparator.comparing(count -> count % ROUND != 0))
                .map(count ->
                        new Sign(count % ROUND == 0 ? Sign.WEAK : Sign.STRONG, "both tell of " + count + " places"));
    }

    private static Optional<Sign> followUps(Traits a, Traits b) {
        List<Integer> shared = a.followUps().stream()
                .filter(x -> b.followUps().stream().anyMatch(y -> Durations.near(x, y)))
                .toList();
        return shared.size() < TELLING_NUMBERS
                ? Optional.empty()
                : Optional.of(new Sign(Sign.WEAK, "both measured at the same " + shared.size() + " times"));
    }

    /** One dose or age is that of many studies, two together or an odd dose seldom are. */
    private static Optional<Sign> details(Traits a, Traits b) {
        List<String> shared =
                a.details().stream().filter(b.details()::contains).sorted().toList();
        boolean telling = shared.size() >= TELLING_NUMBERS || shared.stream().anyMatch(Details::tells);
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sign(telling ? Sign.STRONG : Sign.WEAK, "both tell of " + String.join(" and ", shared)));
    }

    private static Optional<Sign> results(Traits a, Traits b) {
        List<Figure> shared = sharedResults(a, b);
        return shared.stream()
                .map(Figure::text)
                .distinct()
                .sorted()
                .reduce((one, next) -> one + " and " + next)
                .map(texts -> new Sign(resultsWeight(a, b, shared), "both report the results " + texts));
    }

    /** Two figures that both tell in one breath leave less to chance than two told anywhere. */
    private static int resultsWeight(Traits a, Traits b, List<Figure> shared) {
        boolean paired = a.pairs().stream().anyMatch(pair -> b.pairs().stream().anyMatch(pair::mayBe));
        boolean sized = haveFittingSizes(a, b) && shared.stream().anyMatch(figure -> !figure.worded());
        int least = paired ? Sign.STRONG + Sign.WEAK : sized || isTheOnly(shared, a, b) ? Sign.STRONG : 0;
        return Math.max(least, weight(shared));
    }

    /** Whether both tell one result in figures, and it is the same, of a number that is not round. */
    private static boolean isTheOnly(List<Figure> shared, Traits a, Traits b) {
        boolean few = a.results().size() <= TELLING_NUMBERS && b.results().size() <= TELLING_NUMBERS;
        return few && shared.stream().anyMatch(figure -> !figure.worded() && figure.value() % HALF_ROUND != 0);
    }

    private static List<Figure> sharedResults(Traits a, Traits b) {
        return a.results().stream()
                .filter(x -> b.results().stream().anyMatch(x::mayBe))
                .toList();
    }

    /** Two whole numbers may come twice by chance, a third or two with decimals seldom do. */
    private static int weight(List<Figure> shared) {
        long exact = shared.stream().filter(figure -> !figure.worded()).count();
        long decimals = shared.stream().filter(Figure::tells).count();
        if (exact < TELLING_NUMBERS) {
            return Sign.WEAK;
        }
        return decimals >= TELLING_NUMBERS
                ? Sign.DECISIVE
                : exact > TELLING_NUMBERS ? Sign.STRONG + Sign.WEAK : Sign.STRONG;
    }

    /** Whether the results leave little doubt, so that other numbers of people may be those of a part. */
    private static boolean haveTellingResults(Traits a, Traits b) {
        return weight(sharedResults(a, b)) > Sign.STRONG;
    }
}
