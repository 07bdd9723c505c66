package io.github.evidencebrief.link;

import com.google.re2j.Pattern;
import io.github.evidencebrief.model.Arm;
import io.github.evidencebrief.model.ArmRole;
import io.github.evidencebrief.model.Count;
import io.github.evidencebrief.model.Evidence;
import io.github.evidencebrief.model.Finding;
import io.github.evidencebrief.model.Identifiers;
import io.github.evidencebrief.model.Qualifier;
import io.github.evidencebrief.model.Quote;
import io.github.evidencebrief.model.Recommendation;
import io.github.evidencebrief.model.SpeakerKind;
import io.github.evidencebrief.model.Study;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.phrase.Countries;
import io.github.evidencebrief.phrase.Phrase;
import io.github.evidencebrief.phrase.Sites;
import io.github.evidencebrief.phrase.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads from a study, its findings and its recommendations what it can be recognised by. */
final class TraitReader {
    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final List<String> OUTSIDE = List.of(
            "not involved",
            "uninvolved",
            "not part",
            "n't part",
            "no part",
            "no role",
            "no ties",
            "no connection",
            "not connected",
            "unconnected",
            "not on the team",
            "nothing to do with");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\d-]+");
    /** "The same thing" is no name of what was tested. */
    private static final String BEFORE = "same";

    private static final Set<String> COUNTED = Set.of("trial", "study");

    /** What is counted stands within so many words: "31 randomised trials". */
    private static final int REACH = 3;

    /** Digits of the largest number of studies that a review covers. */
    private static final int LONGEST = 3;

    /** Capitals of the shortest name of a study. */
    private static final int SHORTEST_NAME = 4;

    /** Letters of the shortest word that may tell what a study is about. */
    private static final int TELLING_WORD = 4;

    /** Letters of a year at the beginning of a date. */
    private static final int YEAR = 4;

    private final List<String> titles;
    private final Set<Integer> toldIn;
    private final Map<String, Long> studiesIn;
    private final Set<String> topic;
    private final Map<String, List<Finding>> findings;
    private final Map<String, List<Recommendation>> recommendations;

    TraitReader(Evidence evidence) {
        this.titles = evidence.sources().size() == 1
                ? List.of(evidence.sources().get(0).title())
                : List.of();
        this.toldIn = set(evidence.sources().stream()
                .filter(source -> evidence.sources().size() == 1)
                .flatMap(source -> source.published().stream())
                .map(date -> Integer.parseInt(date.substring(0, YEAR))));
        this.findings = evidence.findings().stream()
                .filter(f -> f.study().isPresent())
                .collect(Collectors.groupingBy(f -> f.study().orElseThrow()));
        this.recommendations = evidence.recommendations().stream()
                .filter(r -> r.study().isPresent())
                .collect(Collectors.groupingBy(r -> r.study().orElseThrow()));
        this.studiesIn = evidence.studies().stream()
                .filter(study -> study.kind() != StudyKind.REVIEW && study.kind() != StudyKind.GUIDELINE)
                .flatMap(study -> everywhere(study).stream())
                .collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        this.topic = set(Stream.concat(
                titles.stream().flatMap(title -> WORDS.words(title).stream()).filter(TraitReader::tells),
                evidence.studies().stream().flatMap(study -> subjects(study).stream())));
    }

    Traits read(Study study) {
        return new Traits(
                identifiers(study.identifiers()),
                set(study.acronym().stream().map(TraitReader::lettersOnly)),
                set(study.quotes().stream().limit(1).map(Quote::exact).flatMap(TraitReader::inCapitals)),
                terms(study.journal().stream()),
                set(study.year().stream()),
                toldIn,
                set(study.sampleSize().stream()),
                set(included(study)),
                set(study.authors().stream().map(Person::of).flatMap(Optional::stream)),
                set(bodies(study).map(Name::of)),
                countries(study),
                onlyIn(study),
                towns(study),
                terms(study.title().stream()),
                active(interventions(study)),
                arms(study),
                phrases(study.condition().stream()),
                matters(study),
                subjects(study),
                topic,
                set(times(study).map(Durations::days).flatMap(Optional::stream)),
                set(words(study).flatMap(text -> Details.in(text).stream())),
                terms(study.funders().stream()),
                results(study),
                set(words(study).flatMap(text -> FigurePair.in(text).stream())),
                set(words(study).flatMap(text -> Sizes.in(text).stream())),
                set(words(study).flatMap(text -> Sites.in(text).stream())),
                set(of(findings, study).flatMap(Told::of)),
                Set.of(study.kind()),
                study.design() == StudyDesign.UNSPECIFIED ? Set.of() : Set.of(study.design()));
    }

    /** How many studies a review covers, as noted or else as its words say: "an analysis of 31 trials". */
    private static Stream<Count> included(Study study) {
        return study.includedStudies().isPresent() || study.kind() != StudyKind.REVIEW
                ? study.includedStudies().stream()
                : study.quotes().stream()
                        .flatMap(quote -> spokenCount(quote.exact()).stream())
                        .limit(1);
    }

    private static Optional<Count> spokenCount(String text) {
        List<String> words = WORDS.words(text);
        return IntStream.range(0, words.size())
                .filter(i -> isCount(words.get(i)))
                .filter(i -> words.subList(i + 1, Math.min(words.size(), i + 1 + REACH)).stream()
                        .anyMatch(COUNTED::contains))
                .mapToObj(i -> Count.builder()
                        .value(Integer.parseInt(words.get(i)))
                        .qualifier(Qualifier.EXACT)
                        .unit("studies")
                        .build())
                .findFirst();
    }

    private static boolean isCount(String word) {
        return word.length() <= LONGEST && word.chars().allMatch(Character::isDigit);
    }

    private static Set<String> identifiers(Identifiers ids) {
        return set(Stream.of(
                        ids.doi().map(id -> "doi:" + id),
                        ids.pmid().map(id -> "pmid:" + id),
                        ids.pmcid().map(id -> "pmcid:" + id),
                        ids.registry().map(id -> "registry:" + id))
                .flatMap(Optional::stream));
    }

    private static String lettersOnly(String acronym) {
        return acronym.chars()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    /** Words of capitals, as names of studies are. */
    private static Stream<String> inCapitals(String text) {
        return Stream.of(NO_NAME.split(text))
                .filter(word -> word.chars().filter(Character::isUpperCase).count() >= SHORTEST_NAME
                        && word.chars().noneMatch(Character::isLowerCase))
                .map(TraitReader::lettersOnly);
    }

    /** For a guideline also the body that issues what it recommends. */
    private Stream<String> bodies(Study study) {
        Stream<String> issuers = of(recommendations, study)
                .map(Recommendation::issuer)
                .filter(issuer -> issuer.kind() == SpeakerKind.BODY && study.kind() == StudyKind.GUIDELINE)
                .flatMap(issuer -> issuer.name().stream());
        return Stream.concat(study.institutions().stream(), issuers);
    }

    /** The countries that the text names first of the study: those named later may be others'. */
    private Set<String> countries(Study study) {
        return placing(study)
                .map(Countries::in)
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElseGet(Set::of);
    }

    /** The towns that a text names of the study, of those that lie in its countries. */
    private Set<String> towns(Study study) {
        Set<String> countries = countries(study);
        return set(placing(study)
                .flatMap(text -> Countries.towns(text).stream())
                .filter(town -> countries.containsAll(Countries.in(town))));
    }

    /** What may name the place of a study: where it is told of, not where an outsider speaks of it. */
    private Stream<String> placing(Study study) {
        Stream<String> results =
                of(findings, study).flatMap(f -> f.quotes().stream()).map(Quote::exact);
        return Stream.of(study.quotes().stream().map(Quote::exact), study.institutions().stream(), results)
                .flatMap(texts -> texts)
                .filter(text -> OUTSIDE.stream().noneMatch(text::contains) && !isSpoken(text));
    }

    /** The countries and towns of a study in which no other study that the source tells of was made. */
    private Set<String> onlyIn(Study study) {
        return set(everywhere(study).stream().filter(place -> studiesIn.getOrDefault(place, 0L) == 1));
    }

    private Set<String> everywhere(Study study) {
        Set<String> all = set(countries(study).stream());
        all.addAll(towns(study));
        return all;
    }

    /** Whether somebody speaks in it, whose place is not yet that of the study. */
    private static boolean isSpoken(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0;
    }

    private Stream<String> interventions(Study study) {
        Stream<String> advised = of(recommendations, study)
                .filter(r -> study.kind() == StudyKind.GUIDELINE)
                .flatMap(r -> r.interventions().stream());
        Set<String> own = ownWords(study);
        Stream<String> tested = Stream.concat(
                        named(study, ArmRole.INTERVENTION),
                        of(findings, study).flatMap(f -> f.interventions().stream()))
                .filter(name -> own.isEmpty() || WORDS.words(name).stream().anyMatch(own::contains))
                .filter(name -> !WORDS.words(name).contains(BEFORE));
        return Stream.concat(tested, advised);
    }

    /** The words that tell of it: what it is said to test may else be what the text is about. */
    private Set<String> ownWords(Study study) {
        return study.quotes().isEmpty() ? Set.of() : set(words(study).flatMap(text -> WORDS.words(text).stream()));
    }

    private Set<String> subjects(Study study) {
        return set(ownWords(study).stream().filter(TraitReader::tells));
    }

    private static boolean tells(String word) {
        return word.length() >= TELLING_WORD && Character.isLetter(word.charAt(0)) && !WORDS.isPlain(word);
    }

    private Set<Phrase> arms(Study study) {
        Stream<String> others = Stream.concat(
                named(study, ArmRole.COMPARATOR), of(findings, study).flatMap(f -> f.comparators().stream()));
        return active(Stream.concat(interventions(study), others));
    }

    private static Set<Phrase> active(Stream<String> names) {
        return set(phrases(names).stream().filter(arm -> !Subjects.isInactive(arm.head())));
    }

    private Set<String> matters(Study study) {
        Stream<String> texts = Stream.of(
                        titles.stream(),
                        study.title().stream(),
                        study.population().stream(),
                        study.outcomes().stream(),
                        study.quotes().stream().map(Quote::exact),
                        of(findings, study).flatMap(f -> f.outcomes().stream()),
                        of(findings, study).flatMap(f -> f.quotes().stream()).map(Quote::exact))
                .flatMap(text -> text);
        return set(texts.flatMap(text -> WORDS.words(text).stream()));
    }

    private static Stream<String> named(Study study, ArmRole role) {
        return study.arms().stream().filter(arm -> arm.role() == role).map(Arm::name);
    }

    private Stream<String> times(Study study) {
        return Stream.concat(study.followUps().stream(), of(findings, study).flatMap(f -> f.timePoint().stream()));
    }

    /** The figures of its results, and those of the sentences that tell of it. */
    private Set<Figure> results(Study study) {
        return set(words(study).flatMap(text -> Figure.in(text).stream()));
    }

    private Stream<String> words(Study study) {
        return Stream.concat(of(findings, study).flatMap(f -> f.quotes().stream()), study.quotes().stream())
                .map(Quote::exact);
    }

    private static <T> Stream<T> of(Map<String, List<T>> byStudy, Study study) {
        return byStudy.getOrDefault(study.id(), List.of()).stream();
    }

    private static Set<Phrase> phrases(Stream<String> texts) {
        return set(texts.map(WORDS::phrase).filter(phrase -> !phrase.isEmpty() && !phrase.generic()));
    }

    private static Set<Term> terms(Stream<String> texts) {
        return set(texts.map(Term::of).filter(term -> !term.words().isEmpty()));
    }

    private static <T> Set<T> set(Stream<T> values) {
        return values.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
