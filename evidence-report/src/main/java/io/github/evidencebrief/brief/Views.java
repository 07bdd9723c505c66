package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Basis;
import io.github.evidencebrief.model.Finding;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what somebody thinks of a study from what the study found: "Berg believes that the trial speaks for lamps". */
final class Views {
    private static final Pattern THINKS = Pattern.compile(
            "\\b(?:thinks|believes|reckons|feels|thought|believed|i think|i believe|i feel|we think|we believe)\\b"
                    + "|\\b(?:in|to) (?:his|her|their|my|our) (?:own )?(?:view|opinion|mind)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<Basis> RESULTS =
            EnumSet.of(Basis.WITHIN_GROUP, Basis.BETWEEN_GROUP, Basis.ASSOCIATION, Basis.POOLED);

    private Views() {}

    /** The finding; as an opinion on no other outcome than its words name, where a person by name thinks so. */
    static Finding of(Finding finding) {
        boolean view = RESULTS.contains(finding.basis())
                && finding.attribution().flatMap(Speakers::person).isPresent()
                && THINKS.matcher(finding.quotes().get(0).exact()).find();
        return view
                ? Finding.builder()
                        .from(finding)
                        .basis(Basis.OPINION)
                        .outcomes(finding.outcomes().stream()
                                .filter(outcome -> !Inferred.isOutcome(outcome, finding))
                                .toList())
                        .build()
                : finding;
    }
}
