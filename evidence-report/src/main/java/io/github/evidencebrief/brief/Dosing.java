package io.github.evidencebrief.brief;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.report.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How much was given, in the words that tell of a study: "ten lessons over 12 weeks", "twice a day for a month". */
final class Dosing {
    private static final int MOST = 3;

    private static final String NUMBER =
            "(?:\\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several)";

    private static final String SPAN = "(?: (?:for|over|in|during|within|across) (?:the course of )?" + NUMBER
            + "(?: to " + NUMBER + ")? (?:days?|weeks?|months?|years?))";

    private static final String RATE = "(?: (?:daily|weekly|monthly|(?:a|per|each|every) (?:day|night|week|month)))";

    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:"
                    + NUMBER
                    + "(?:[ -](?:\\d+-)?[a-z]+){0,2} (?:sessions|treatments|visits|lessons|classes|doses|capsules|tablets|injections)"
                    + "(?: of(?: [a-z-]+){1,3}?)?(?:" + RATE + SPAN + "?|" + SPAN + ")"
                    + "|" + NUMBER + " ?(?:mg|milligrams|micrograms|grams|IU|minutes|hours)(?: of(?: [a-z-]+){1,3}?)?"
                    + RATE + SPAN + "?"
                    + "|(?:once|twice|" + NUMBER + " times)" + RATE + SPAN
                    + ")\\b",
            Pattern.CASE_INSENSITIVE);

    private final EvidenceIndex index;

    Dosing(EvidenceIndex index) {
        this.index = index;
    }

    /** {@code How much was given: “ten lessons over 12 weeks” (Okafor 2018, S1).} of the studies; absent where none tells. */
    Optional<Statement> statement(Collection<Study> studies) {
        List<String> parts = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (Study study : studies) {
            study.quotes().stream()
                    .filter(quote -> parts.size() < MOST && words(quote).isPresent())
                    .findFirst()
                    .ifPresent(quote -> {
                        quotes.add(quote);
                        parts.add(words(quote).map(SizeWords::quoted).orElse("") + " ("
                                + index.shortStudyName(Optional.of(study.id())).orElse("") + ", "
                                + index.label(quote.source()) + ")");
                    });
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Statement.of(String.join("; ", parts) + ".", quotes).withLead("How much was given:"));
    }

    /** The words of a quote that tell how much was given; absent where it has none. */
    static Optional<String> words(Quote quote) {
        Matcher told = TOLD.matcher(quote.exact());
        return told.find() ? Optional.of(told.group()) : Optional.empty();
    }
}
