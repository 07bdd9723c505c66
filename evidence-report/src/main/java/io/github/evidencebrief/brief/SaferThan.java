package io.github.evidencebrief.brief;

import com.google.re2j.Pattern;
import io.github.evidencebrief.compare.SafetyRival;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Safety;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a treatment is called safer than, in the words of the source, with the name of what it points at. */
final class SaferThan {
    /** About three sentences. */
    private static final int NEAR = 300;

    private static final Pattern POINTER = Pattern.compile("^(?:these|those|this|that|such|them|it|they)\\b.*");

    private final EvidenceIndex index;

    SaferThan(EvidenceIndex index) {
        this.index = index;
    }

    /** {@code “safer than these pills” (sleeping pills)}; absent where the words name nothing that it is compared with. */
    Optional<String> words(Safety safety) {
        return SafetyRival.in(safety.quotes().get(0).exact())
                .map(found -> SizeWords.quoted(found.words()) + meant(found.name(), safety));
    }

    /** What a pointing word points at: what the result right before was set against; empty where the words name it. */
    private String meant(String rival, Safety safety) {
        if (!POINTER.matcher(rival.toLowerCase(Locale.ROOT)).matches()) {
            return "";
        }
        Quote words = safety.quotes().get(0);
        return index.findings().stream()
                .filter(finding -> finding.source().equals(safety.source())
                        && !finding.comparators().isEmpty())
                .filter(finding -> gap(finding, words) >= 0 && gap(finding, words) <= NEAR)
                .min(Comparator.comparing(finding -> gap(finding, words)))
                .map(Finding::comparators)
                .map(SaferThan::bracketed)
                .orElse(", with what not named");
    }

    private static int gap(Finding finding, Quote words) {
        return words.start() - finding.quotes().get(0).end();
    }

    private static String bracketed(List<String> names) {
        return " (" + Listing.and(names) + ")";
    }
}
