package io.github.evidencebrief.assemble;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Identifiers;
import java.util.List;
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
    private static final List<String> REGISTERS = List.of("NCT", "ISRCTN", "ACTRN", "ChiCTR", "UMIN", "DRKS");
    private static final String DOI_BEGIN = "10.";
    private static final String AFTER = ".)]:";

    private RegisterNumbers() {}

    /** The first number of each register in the words; all absent when they hold none. */
    static Identifiers in(String words) {
        return Identifiers.builder()
                .doi(first(DOI, words, doi(words)).map(RegisterNumbers::bare))
                .pmid(first(PMID, words, words.indexOf("PMID")))
                .pmcid(first(PMCID, words, words.indexOf("PMC")))
                .registry(first(REGISTRY, words, registry(words)).map(number -> number.replace(" ", "")))
                .build();
    }

    /** Whether words may hold such a number: what begins one stands in them. */
    static boolean mayBeIn(String words) {
        return doi(words) >= 0 || words.contains("PMID") || words.contains("PMC") || registry(words) >= 0;
    }

    /** Where "10.", some digits and a stroke first follow each other; below 0 where they never do. */
    private static int doi(String words) {
        for (int at = words.indexOf(DOI_BEGIN); at >= 0; at = words.indexOf(DOI_BEGIN, at + 1)) {
            int end = at + DOI_BEGIN.length();
            while (end < words.length() && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
                end++;
            }
            if (end < words.length() && words.charAt(end) == '/') {
                return at;
            }
        }
        return -1;
    }

    /** Where the letters of a register first stand; below 0 where none do. */
    private static int registry(String words) {
        int first = -1;
        for (String register : REGISTERS) {
            int at = words.indexOf(register);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
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

    /** The first match at or behind a place, where one may begin; absent when the place is below 0. */
    private static Optional<String> first(Pattern pattern, String words, int from) {
        if (from < 0) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(words);
        return matcher.find(from) ? Optional.of(matcher.group(matcher.groupCount())) : Optional.empty();
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
