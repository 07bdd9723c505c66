package io.github.evidencebrief.assemble;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Identifiers;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the numbers under which a study is registered or published.
 *
 * <p>Forms: DOI handbook 2.2; PubMed and PubMed Central; ClinicalTrials.gov, ISRCTN, ANZCTR, ChiCTR, UMIN and DRKS.
 */
final class RegisterNumbers {
    private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/[^\\s\"<>,;\u201d\u2019]+");
    private static final Pattern PMID = Pattern.compile("PMID:? ?([0-9]{5,8})");
    private static final Pattern PMCID = Pattern.compile("PMC[0-9]{5,8}");
    private static final Pattern REGISTRY = Pattern.compile(
            "(?:NCT|ISRCTN) ?[0-9]{8}|ACTRN ?[0-9]{14}|ChiCTR-?[A-Z]*-?[0-9]{8,10}|UMIN[0-9]{9}|DRKS[0-9]{8}");
    private static final String AFTER = ".)]:";

    private RegisterNumbers() {}

    /** The first number of each register in the words; all absent when they hold none. */
    static Identifiers in(String words) {
        return Identifiers.builder()
                .doi(first(DOI, words).map(RegisterNumbers::bare))
                .pmid(first(PMID, words))
                .pmcid(first(PMCID, words))
                .registry(first(REGISTRY, words).map(number -> number.replace(" ", "")))
                .build();
    }

    /** The numbers of one, and where it has none those of the other. */
    static Identifiers both(Identifiers one, Identifiers other) {
        return Identifiers.builder()
                .doi(one.doi().or(other::doi))
                .pmid(one.pmid().or(other::pmid))
                .pmcid(one.pmcid().or(other::pmcid))
                .registry(one.registry().or(other::registry))
                .build();
    }

    private static Optional<String> first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? Optional.of(matcher.group(matcher.groupCount())) : Optional.empty();
    }

    /** A DOI in lower case without the sign that ends the sentence or the bracket. */
    private static String bare(String doi) {
        int end = doi.length();
        while (AFTER.indexOf(doi.charAt(end - 1)) >= 0) {
            end--;
        }
        return doi.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
