package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.phrase.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Two statements of different sources in like words.
 *
 * @param a a statement
 * @param b a statement of another source
 * @param share how much of their words is shared, from 0 to 1
 * @param weight how telling the shared words are together
 */
record Echo(Gist a, Gist b, double share, double weight) {
    /** Below this nothing is kept. */
    private static final double LEAST_SHARE = 0.15;

    private static final double LEAST_WEIGHT = 4.5;
    private static final int LEAST_SIGNS = 2;
    private static final int TELLING_NUMBERS = 2;
    private static final int COMMON_NUMBER = 12;

    private static final Comparator<Echo> CLOSEST = Comparator.comparing((Echo e) -> -e.share)
            .thenComparing(e -> e.a.said().words())
            .thenComparing(e -> e.b.said().words());

    /** All that are worth a look, the closest first. */
    static List<Echo> among(Voices voices) {
        List<Gist> gists = Stream.of(voices.findings(), voices.advice(), voices.safety(), voices.limitations())
                .flatMap(List::stream)
                .map(Gist::of)
                .toList();
        Likeness likeness = new Likeness(gists);
        Map<String, List<Integer>> places = places(gists);
        List<Echo> echoes = new ArrayList<>();
        for (Gist a : gists) {
            near(a, gists, places)
                    .map(b -> of(a, b, likeness))
                    .filter(Echo::isKept)
                    .forEach(echoes::add);
        }
        echoes.sort(CLOSEST);
        return echoes;
    }

    /** Where in the list every sign stands. */
    private static Map<String, List<Integer>> places(List<Gist> gists) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < gists.size(); i++) {
            for (String sign : gists.get(i).signs()) {
                places.computeIfAbsent(sign, s -> new ArrayList<>()).add(i);
            }
        }
        return places;
    }

    /** The statements of later sources that share some signs, found without comparing with all others. */
    private static Stream<Gist> near(Gist a, List<Gist> gists, Map<String, List<Integer>> places) {
        Map<Integer, Integer> shared = new TreeMap<>();
        a.signs().forEach(sign -> places.getOrDefault(sign, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_SIGNS)
                .map(e -> gists.get(e.getKey()))
                .filter(b -> a.source().compareTo(b.source()) < 0);
    }

    private static Echo of(Gist a, Gist b, Likeness likeness) {
        return new Echo(a, b, likeness.share(a, b), likeness.shared(a, b));
    }

    private boolean isKept() {
        return (share >= LEAST_SHARE && weight >= LEAST_WEIGHT) || isOneResult();
    }

    /** Whether both tell the same figures of one study. */
    boolean isOneResult() {
        return a.said().study().isPresent()
                && a.said().study().equals(b.said().study())
                && numbers() >= TELLING_NUMBERS;
    }

    Stance left() {
        return Stance.of(a.said());
    }

    Stance right() {
        return Stance.of(b.said());
    }

    /** Whether both say it: they point one way, or give the same numbers. */
    boolean isAgreement() {
        return (left().agreesWith(right()) && !isAboutOthers())
                || numbers() >= TELLING_NUMBERS
                || (left().isResult() && right().isResult() && hasTellingNumber());
    }

    /** Whether each of them names its own intervention and not the other's. */
    private boolean isAboutOthers() {
        return isForeign(a, b) && isForeign(b, a);
    }

    private static boolean isForeign(Gist one, Gist other) {
        List<Phrase> about = one.said().about();
        return about.stream().anyMatch(phrase -> one.names(phrase))
                && about.stream().noneMatch(other::names)
                && Collections.disjoint(one.said().topics(), other.said().topics());
    }

    /** The numbers that both give. */
    private long numbers() {
        return a.signs().stream()
                .filter(Gist::isNumber)
                .filter(b.signs()::contains)
                .count();
    }

    /** A number that two results seldom share by chance. */
    private boolean hasTellingNumber() {
        return a.signs().stream()
                .filter(Gist::isNumber)
                .filter(b.signs()::contains)
                .anyMatch(number -> number.indexOf('.') > 0 || Double.parseDouble(number) > COMMON_NUMBER);
    }

    /** What both say, as the first of them words it; where both tell people to ask somebody, what about. */
    String question() {
        if (!isAsking(a) || !isAsking(b)) {
            return "Do several sources say the same of " + a.readable(b) + "?";
        }
        String matter = a.shared(b, word -> !Warning.isOfAsking(word));
        return "Do several sources advise asking a health professional" + (matter.isEmpty() ? "" : " about " + matter)
                + "?";
    }

    private static boolean isAsking(Gist gist) {
        return gist.said().item() instanceof Recommendation advice && Warning.asksSomebody(advice);
    }
}
