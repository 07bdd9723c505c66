package io.github.evidencebrief.compare;

import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which large numbers several sources give, whether or not their studies could be joined. */
final class NumberClaims implements ClaimRule {
    private static final int LARGE = 100;

    /** Doses and rounded numbers are shared by chance. */
    private static final int ROUND = 10;

    /** Numbers from here on may be years. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2099;

    @Override
    public Stream<Draft> drafts(Voices voices) {
        Map<Integer, List<Said<Study>>> places = new TreeMap<>();
        voices.studies()
                .values()
                .forEach(study -> study.quotes()
                        .forEach(quote -> numbers(quote)
                                .forEach(number -> places.computeIfAbsent(number, n -> new ArrayList<>())
                                        .add(Said.of(study, quote)))));
        Set<Integer> sizes = sizes(voices);
        return places.entrySet().stream()
                .filter(e -> !sizes.contains(e.getKey()) && Groups.isShared(e.getValue()))
                .map(e -> Draft.agree(
                        "", "Do the sources give the same number, " + e.getKey() + "?", e.getValue(), List.of()));
    }

    /** The sizes of joined studies, which are a claim of their own. */
    private static Set<Integer> sizes(Voices voices) {
        Set<Integer> sizes = new TreeSet<>();
        voices.studies().values().stream()
                .filter(study -> study.reports().size() > 1)
                .flatMap(study -> study.sampleSize().stream())
                .forEach(size -> sizes.add(size.value()));
        return sizes;
    }

    private static Set<Integer> numbers(Quote quote) {
        Set<Integer> numbers = new TreeSet<>();
        for (String word : quote.exact().split("[^0-9,.]+", -1)) {
            String digits = word.replace(",", "");
            if (!digits.isEmpty() && digits.length() <= 7 && digits.chars().allMatch(Character::isDigit)) {
                numbers.add(Integer.parseInt(digits));
            }
        }
        numbers.removeIf(n -> n < LARGE || n % ROUND == 0 || (n >= FIRST_YEAR && n <= LAST_YEAR));
        return numbers;
    }
}
