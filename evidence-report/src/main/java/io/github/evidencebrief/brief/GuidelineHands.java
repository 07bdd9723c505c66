package io.github.evidencebrief.brief;

import io.github.evidencebrief.model.Issuer;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.report.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which adviser had a hand in a guideline that the same source names: "Berg helped to write the panel's advice". */
final class GuidelineHands {
    private static final String PART =
            "\\b[^.;]{0,120}?\\b(helped (?:to )?(?:write|draft|prepare|develop)|co-?wrote|co-?authored|wrote|drafted"
                    + "|chaired|led|(?:is|was) (?:a|an|the|one of the) (?:co-?|lead )?authors? of|sat on|served on)\\b";

    private final EvidenceIndex index;

    GuidelineHands(EvidenceIndex index) {
        this.index = index;
    }

    /** {@code helped to write Sleep Panel guideline}, with the quote that says so; absent where the source tells of none. */
    Optional<Statement> of(Issuer issuer, String source) {
        return issuer.name()
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .flatMap(family -> index.studies().stream()
                        .filter(study -> study.kind() == StudyKind.GUIDELINE)
                        .flatMap(study -> study.quotes().stream()
                                .filter(quote -> quote.source().equals(source))
                                .flatMap(quote -> part(family, quote).stream()
                                        .map(part ->
                                                Statement.of(part + " " + index.shortName(study), List.of(quote)))))
                        .findFirst());
    }

    private static Optional<String> part(String family, Quote quote) {
        Matcher part = Pattern.compile("\\b" + Pattern.quote(family) + PART).matcher(quote.exact());
        return part.find() ? Optional.of(part.group(1)) : Optional.empty();
    }
}
