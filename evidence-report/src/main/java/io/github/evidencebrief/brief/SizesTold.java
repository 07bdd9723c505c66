package io.github.evidencebrief.brief;

import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells which sources give the size of an effect as a number with its bounds. */
final class SizesTold {
    private static final Pattern INTERVAL = Pattern.compile("\\bCI\\b");

    private final EvidenceIndex index;

    SizesTold(EvidenceIndex index) {
        this.index = index;
    }

    /** The widest silence about size: nobody gives a number, or only some do. */
    Optional<String> words() {
        List<String> numbers = index.labels(index.findings().stream()
                .filter(SizesTold::hasInterval)
                .map(Finding::source)
                .toList());
        if (index.findings().isEmpty() || numbers.size() == index.sources().size()) {
            return Optional.empty();
        }
        if (numbers.isEmpty()) {
            return Optional.of("No source gives a number with a confidence interval.")
                    .filter(words -> !quotesInterval());
        }
        return Optional.of("Only " + Listing.and(numbers) + (numbers.size() == 1 ? " gives" : " give")
                + " the size of the effect as a number with a confidence interval.");
    }

    /** Whether the words of a finding have an interval that no record holds as numbers. */
    private boolean quotesInterval() {
        return index.findings().stream()
                .flatMap(finding -> finding.quotes().stream())
                .anyMatch(quote -> namesInterval(quote.exact()));
    }

    private static boolean namesInterval(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("confidence interval")
                || lower.contains("credible interval")
                || INTERVAL.matcher(words).find();
    }

    private static boolean hasInterval(Finding finding) {
        return finding.effects().stream()
                .anyMatch(effect -> effect.lower().isPresent() && effect.upper().isPresent());
    }
}
