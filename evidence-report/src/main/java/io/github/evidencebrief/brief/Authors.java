package io.github.evidencebrief.brief;

import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Attribution;
import io.github.evidencebrief.model.Limitation;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Study;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says whose authors speak where a source names none: "Its authors warn" after a sentence on a guideline. */
final class Authors {
    /** About two sentences. */
    private static final int NEAR = 250;

    /** A blank or a new line between two sentences. */
    private static final int NEXT = 2;

    private static final Pattern POINTER = Pattern.compile("^(?:He|She)\\b");

    /** Somebody tells what authors say: "he says that the authors noted how few trials there were". */
    private static final Pattern NOTING = Pattern.compile(
            "\\b(?:the|its|their) authors (?:had )?(?:noted?|warn(?:ed)?|sa(?:y|id)|wrote|add(?:ed)?|call(?:ed)?|stress(?:ed)?|admit(?:ted)?)\\b");

    private final EvidenceIndex index;

    /** Who is told to say some words. */
    private record Spoken(Attribution speaker, List<Quote> quotes) {}

    Authors(EvidenceIndex index) {
        this.index = index;
    }

    /** Who says it, and of which study, if of one; the source where nobody else does. */
    String of(Limitation limit) {
        return cited(limit)
                .or(() -> meant(limit))
                .orElseGet(() -> Speakers.name(placed(limit), index.shortStudyName(limit.study())));
    }

    /** Who says it, without the place that another table gives where the same person is told to find or call something. */
    private Optional<Attribution> placed(Limitation limit) {
        return limit.attribution()
                .map(who -> isPlaced(who)
                        ? Attribution.builder()
                                .from(who)
                                .affiliation(Optional.empty())
                                .build()
                        : who);
    }

    private boolean isPlaced(Attribution who) {
        return Stream.concat(
                        index.findings().stream().flatMap(each -> each.attribution().stream()),
                        index.safety().stream().flatMap(each -> each.attribution().stream()))
                .anyMatch(who::equals);
    }

    /** {@code authors of the Sleep Panel guideline}, where a source tells what these say; absent for its own words. */
    Optional<String> cited(Limitation limit) {
        return NOTING.matcher(limit.quotes().get(0).exact()).find()
                ? index.shortStudyName(limit.study()).map(Authors::named)
                : named(limit);
    }

    /** Source by source, what somebody says before what the source itself says or its headings do. */
    Comparator<Limitation> namedFirst() {
        return Comparator.comparing(Limitation::source)
                .thenComparing(limit -> limit.attribution().isEmpty()
                        && cited(limit).isEmpty()
                        && meant(limit).isEmpty());
    }

    /** The study or guideline that it is said of: the one whose authors say it where the record names none. */
    Optional<String> study(Limitation limit) {
        return limit.study().or(() -> told(limit).map(Study::id));
    }

    private Optional<String> named(Limitation limit) {
        return told(limit)
                .flatMap(study -> index.shortStudyName(Optional.of(study.id())))
                .map(Authors::named);
    }

    private Optional<Study> told(Limitation limit) {
        return limit.attribution()
                .filter(speaker -> speaker.kind() == SpeakerKind.STUDY_AUTHOR
                        && Speakers.name(speaker).equals(PlainWords.of(SpeakerKind.STUDY_AUTHOR)))
                .filter(speaker -> limit.study().isEmpty())
                .flatMap(speaker -> before(limit.quotes().get(0)));
    }

    private static String named(String study) {
        return "authors of " + study;
    }

    /**
     * Whom "he" or "she" means: who is told to speak right before; who is elsewhere told to speak, where the words begin with
     * the family name; absent where they begin with neither.
     */
    Optional<String> meant(Limitation limit) {
        Quote words = limit.quotes().get(0);
        if (limit.attribution().isPresent()) {
            return Optional.empty();
        }
        return POINTER.matcher(words.exact()).find() ? speaker(words) : begins(words);
    }

    /** Who is told to speak elsewhere in a source and has the family name that some of its words begin with. */
    private Optional<String> begins(Quote words) {
        return spoken().filter(said -> said.quotes().stream().map(Quote::source).anyMatch(words.source()::equals))
                .flatMap(said -> Speakers.person(said.speaker()).stream())
                .filter(name -> words.exact().startsWith(name.substring(name.lastIndexOf(' ') + 1) + " "))
                .findFirst();
    }

    private Optional<String> speaker(Quote words) {
        return spoken().filter(said -> said.quotes().stream().anyMatch(quote -> isRightBefore(quote, words)))
                .flatMap(said -> Speakers.person(said.speaker()).stream())
                .findFirst();
    }

    private Stream<Spoken> spoken() {
        return Stream.of(
                        index.findings().stream().map(each -> spoken(each.attribution(), each.quotes())),
                        index.safety().stream().map(each -> spoken(each.attribution(), each.quotes())),
                        index.limitations().stream().map(each -> spoken(each.attribution(), each.quotes())))
                .flatMap(Function.identity())
                .flatMap(Optional::stream);
    }

    private static Optional<Spoken> spoken(Optional<Attribution> speaker, List<Quote> quotes) {
        return speaker.map(who -> new Spoken(who, quotes));
    }

    private static boolean isRightBefore(Quote one, Quote other) {
        int gap = other.start() - one.end();
        return one.source().equals(other.source()) && gap >= 0 && gap <= NEXT;
    }

    /** The study or guideline that the nearest sentence before speaks of. */
    private Optional<Study> before(Quote words) {
        return index.studies().stream()
                .filter(study -> gap(study, words) <= NEAR)
                .min(Comparator.comparing(study -> gap(study, words)));
    }

    private static int gap(Study study, Quote words) {
        return study.quotes().stream()
                .filter(quote -> quote.source().equals(words.source()) && quote.end() <= words.start())
                .mapToInt(quote -> words.start() - quote.end())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
