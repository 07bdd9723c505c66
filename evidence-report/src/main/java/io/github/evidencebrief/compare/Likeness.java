package io.github.evidencebrief.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of what two statements say is the same.
 *
 * <p>A word tells the more, the fewer statements of the two sources hold it; other sources never matter, so that they
 * may come and go.
 */
final class Likeness {
    /** A matter counts as much as so many rare words. */
    private static final double MATTER = 1.3;

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    Likeness(List<Gist> gists) {
        for (Gist gist : gists) {
            sizes.merge(gist.source(), 1, Integer::sum);
            Map<String, Integer> own = counts.computeIfAbsent(gist.source(), s -> new HashMap<>());
            gist.signs().forEach(sign -> own.merge(sign, 1, Integer::sum));
        }
    }

    /** From 0, nothing shared, to 1, all shared. */
    double share(Gist a, Gist b) {
        double all = Math.sqrt(weight(a.signs(), a, b) * weight(b.signs(), a, b));
        return all == 0 ? 0 : shared(a, b) / all;
    }

    /** The weight of what both say. */
    double shared(Gist a, Gist b) {
        return weight(a.signs().stream().filter(b.signs()::contains).toList(), a, b);
    }

    private double weight(Collection<String> signs, Gist a, Gist b) {
        return signs.stream().sorted().mapToDouble(sign -> weight(sign, a, b)).sum();
    }

    private double weight(String sign, Gist a, Gist b) {
        double rare = Math.log((double) (size(a) + size(b)) / Math.max(1, count(sign, a) + count(sign, b)));
        return Gist.isMatter(sign) ? MATTER * rare : rare;
    }

    private int size(Gist gist) {
        return sizes.getOrDefault(gist.source(), 0);
    }

    private int count(String sign, Gist gist) {
        return counts.getOrDefault(gist.source(), Map.of()).getOrDefault(sign, 0);
    }
}
