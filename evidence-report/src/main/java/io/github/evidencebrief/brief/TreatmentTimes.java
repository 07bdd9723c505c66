package io.github.evidencebrief.brief;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Study;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells how long something was given from when it was measured: "ten lessons over 12 weeks" names no measurement at 12 weeks,
 * though a result of the study was seen at their end.
 */
final class TreatmentTimes {
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final String TIME = "([a-z]+|\\d+)[ -](day|week|month|year)s?\\b";

    private static final Pattern ANY = Pattern.compile("\\b" + TIME, Pattern.CASE_INSENSITIVE);

    /** The end of words that tell how much was given. */
    private static final Pattern GIVEN = Pattern.compile(
            "\\b(?:for|over|in|during|within|across) (?:the course of )?" + TIME + "$", Pattern.CASE_INSENSITIVE);

    private static final Pattern THINGS = Pattern.compile(
            "\\b(sessions|treatments|visits|lessons|classes|doses|capsules|tablets|injections)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Study> studies;
    private final List<Finding> findings;

    TreatmentTimes(Collection<Study> studies, Collection<Finding> findings) {
        this.studies = List.copyOf(studies);
        this.findings = List.copyOf(findings);
    }

    /** The finding, its time told as how long something was given where the words on its study tell only that. */
    Finding of(Finding finding) {
        return study(finding)
                .flatMap(study -> finding.timePoint().map(time -> told(study, time)))
                .map(time -> Finding.builder().from(finding).timePoint(time).build())
                .orElse(finding);
    }

    /** The study, its times told in the same way. */
    Study of(Study study) {
        return Study.builder()
                .from(study)
                .followUps(study.followUps().stream()
                        .map(time -> told(study, time))
                        .toList())
                .build();
    }

    private Optional<Study> study(Finding finding) {
        return finding.study()
                .flatMap(id ->
                        studies.stream().filter(study -> study.id().equals(id)).findFirst());
    }

    /** {@code sessions over P12W}; the time as it is where a place names it otherwise, or none names it. */
    private String told(Study study, String time) {
        List<Quote> places = Stream.concat(
                        study.quotes().stream(),
                        findings.stream()
                                .filter(finding -> finding.study().equals(Optional.of(study.id())))
                                .flatMap(finding -> finding.quotes().stream()))
                .distinct()
                .toList();
        String length = TimeWords.of(time);
        return places.stream().anyMatch(place -> isNamed(length, rest(place)))
                ? time
                : places.stream()
                        .flatMap(place -> Dosing.words(place).stream())
                        .flatMap(words -> given(words, length).stream())
                        .findFirst()
                        .map(given -> given + " " + time)
                        .orElse(time);
    }

    /** What a place says beside how much was given. */
    private static String rest(Quote place) {
        return Dosing.words(place)
                .map(words -> place.exact().replace(words, ""))
                .orElse(place.exact());
    }

    private static boolean isNamed(String length, String words) {
        Matcher times = ANY.matcher(words);
        while (times.find()) {
            if (length(times.group(1), times.group(2)).equals(length)) {
                return true;
            }
        }
        return false;
    }

    /** {@code sessions over}, where this was given for a time; absent where not. */
    private static Optional<String> given(String words, String length) {
        Matcher given = GIVEN.matcher(words);
        if (!given.find() || !length(given.group(1), given.group(2)).equals(length)) {
            return Optional.empty();
        }
        Matcher things = THINGS.matcher(words);
        String what = things.find() ? things.group().toLowerCase(Locale.ROOT) : "treatment";
        return Optional.of(what + " over");
    }

    /** {@code 1 month} for "a month", {@code 12 weeks} for "twelve-week". */
    private static String length(String number, String unit) {
        String low = number.toLowerCase(Locale.ROOT);
        int word = NUMBERS.indexOf(low);
        String digits = low.equals("a") || low.equals("an") ? "1" : word < 0 ? low : String.valueOf(word + 1);
        return digits + " " + unit.toLowerCase(Locale.ROOT) + (digits.equals("1") ? "" : "s");
    }
}
