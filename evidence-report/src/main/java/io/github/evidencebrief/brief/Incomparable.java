package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Claim;
import io.github.evidencebrief.model.Mismatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says of a claim which sources are not comparable, and why. */
final class Incomparable {
    private final Claim claim;

    Incomparable(Claim claim) {
        this.claim = claim;
    }

    /** Why one source is not comparable: "other people; other time, or none told"; empty when it is not told. */
    String why(String source) {
        return claim.whyNotComparable().stream()
                .filter(mismatch -> mismatch.source().equals(source))
                .map(Mismatch::reason)
                .map(PlainWords::of)
                .collect(Collectors.joining("; "));
    }

    /** A statement for all sources of one reason: "not comparable (other outcome): S3". */
    List<String> words(EvidenceIndex index) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        claim.notComparable()
                .forEach(source -> byReason.computeIfAbsent(why(source), why -> new ArrayList<>())
                        .add(source));
        return byReason.entrySet().stream()
                .map(e -> "not comparable" + (e.getKey().isEmpty() ? "" : " (" + e.getKey() + ")") + ": "
                        + Ranges.of(index.labels(e.getValue())))
                .toList();
    }
}
