package io.github.evidencebrief.brief;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import java.util.Optional;

/** How much was given, in the words that tell of a study: "ten lessons over 12 weeks", "twice a day for a month". */
final class Dosing {
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

    private Dosing() {}

    /** The first place that tells how much was given in a study; absent where none does. */
    static Optional<Quote> of(Study study) {
        return study.quotes().stream().filter(quote -> words(quote).isPresent()).findFirst();
    }

    /** The words of a quote that tell how much was given; absent where it has none. */
    static Optional<String> words(Quote quote) {
        Matcher told = TOLD.matcher(quote.exact());
        return told.find() ? Optional.of(told.group()) : Optional.empty();
    }
}
