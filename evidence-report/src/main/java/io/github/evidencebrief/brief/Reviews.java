package io.github.evidencebrief.brief;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Takes the treatment out of the name of a review about it: "a trusted review of yoga" becomes "yoga". */
final class Reviews {
    private static final List<String> OPENINGS = List.of("review of ", "reviews of ", "meta-analysis of ");

    private Reviews() {}

    static List<String> without(Collection<String> names) {
        return names.stream().map(Reviews::treatment).distinct().toList();
    }

    private static String treatment(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return OPENINGS.stream()
                .filter(lower::contains)
                .findFirst()
                .map(opening -> name.substring(lower.indexOf(opening) + opening.length()))
                .orElse(name);
    }
}
