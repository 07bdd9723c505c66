package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.model.Coded;
import io.github.evidencebrief.model.DesignFeature;
import io.github.evidencebrief.model.Qualifier;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.phrase.Countries;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what a sentence says about a study, and whether that fits what is known of it. */
final class StudyFacts {
    private static final Types ANY = Types.of("size", "journal", "arm", "funder", "arm-count", "design", "follow-up");
    private static final Types ON = Types.of("study-same", "author");
    private static final Optional<String> AS_BEFORE = Optional.of("as-before");
    private static final Set<String> BEFORE_PEOPLE = Set.of("in", "of", "among", "drew", "for", "with");
    private static final Set<String> NOT_STUDIED = Set.of("screened", "planned");

    /** About as long as a sentence is, in UTF-16 units. */
    private static final int SENTENCE = 200;

    /** Fewer people than that are not counted to begin a study. */
    private static final int SOME = 6;

    private static final Set<String> PEOPLE = Set.of("person", "speaker");
    private static final Types AUTHORS = Types.of("author", "person", "speaker");
    /** What {@link #names} reads; few sentences of an abstract have any of them. */
    private static final Types NAMES = Types.of(
            "study-name",
            "journal",
            "publication-year",
            "guideline-year",
            "author",
            "person",
            "speaker",
            "funder",
            "institution",
            "guideline",
            "advice");

    private static final Types CUES =
            Types.of("study-new", "study-same", "study-placed", "review", "guideline", "study-body");
    private static final List<String> COUNTS = List.of("count", "count2", "count3", "count4");
    private static final String BY = " by ";
    private static final String BRACKET = "(";
    private static final String AND_PERSON = " and Dr";
    private static final String AND_PROFESSOR = " and Prof";
    private static final Map<String, Qualifier> QUALIFIERS = Map.ofEntries(
            Map.entry("over", Qualifier.OVER),
            Map.entry("more", Qualifier.OVER),
            Map.entry("least", Qualifier.OVER),
            Map.entry("above", Qualifier.OVER),
            Map.entry("odd", Qualifier.OVER),
            Map.entry("about", Qualifier.ABOUT),
            Map.entry("around", Qualifier.ABOUT),
            Map.entry("some", Qualifier.ABOUT),
            Map.entry("so", Qualifier.ABOUT),
            Map.entry("roughly", Qualifier.ABOUT),
            Map.entry("approximately", Qualifier.ABOUT),
            Map.entry("nearly", Qualifier.NEARLY),
            Map.entry("almost", Qualifier.NEARLY),
            Map.entry("close", Qualifier.NEARLY),
            Map.entry("under", Qualifier.NEARLY));

    private final Reading reading;
    private final NounPhrases phrases;
    private final boolean single;
    private final boolean numbered;

    StudyFacts(Reading reading, NounPhrases phrases) {
        this.single = Abstracts.is(reading);
        this.reading = reading;
        this.phrases = phrases;
        this.numbered = RegisterNumbers.mayBeIn(reading.document().text());
    }

    /** Whether a sentence holds a fact about some study. */
    boolean any(Sentence sentence) {
        return sentence.hasAny(ANY);
    }

    /** Whether a sentence counts people or tells what they got. */
    boolean tellsOfSome(Sentence sentence) {
        return sentence.has("arm")
                || sentence.all("told-arm").anyMatch(StudyFacts::isSorted)
                || sizes(sentence).stream().anyMatch(StudyFacts::isOfSome);
    }

    private static boolean isSorted(Mention arm) {
        return arm.attribute("rank").equals(Optional.of("sorted"));
    }

    private static boolean isOfSome(Sizes.Size size) {
        return size.value() >= SOME && !NOT_STUDIED.contains(size.basis());
    }

    /** Whether a sentence speaks of some study. */
    boolean goesOn(Sentence sentence) {
        return sentence.hasAny(ON) || any(sentence) || repeats(sentence) || StudyHomes.isMade(sentence);
    }

    /** "The scans told the same story": as what was told before. */
    private static boolean repeats(Sentence sentence) {
        return sentence.all("effect")
                .anyMatch(effect -> effect.attribute("change").equals(AS_BEFORE));
    }

    /** Whether a sentence holds enough to begin a study without words that introduce one. */
    boolean strong(Sentence sentence) {
        boolean counted =
                sizes(sentence).stream().anyMatch(size -> !size.basis().equals("screened"));
        boolean by = sentence.has("study-same")
                && sentence.mentions("author").stream().anyMatch(this::isBehindBy);
        return sentence.has("journal")
                || by
                || (counted && (sentence.has("arm") || sentence.has("design") || sentence.has("study-same")));
    }

    /** Whether a sentence names the journal or an author already known of the study. */
    boolean shares(StudyDraft draft, Sentence sentence) {
        boolean journal = draft.journal.isPresent() && isNamed(draft.journal.get(), journals(sentence));
        boolean author = draft.kind != StudyKind.GUIDELINE
                && slots(sentence, "author", "name").stream()
                        .anyMatch(name -> draft.authors.stream()
                                .anyMatch(known -> Names.surname(known).equals(Names.surname(name))));
        return journal || author || isCalled(draft, sentence);
    }

    private boolean isCalled(StudyDraft draft, Sentence sentence) {
        return draft.acronym
                .filter(name -> reading.words(sentence.span()).contains(name))
                .isPresent();
    }

    /** The name by which a sentence calls a study; absent when it calls none by name. */
    Optional<String> acronym(Sentence sentence) {
        for (Mention mention : sentence.mentions("study-name")) {
            Optional<String> name = mention.slot("name").map(this::plain);
            boolean sure = mention.attribute("sure").isPresent();
            if (name.filter(found -> sure ? Names.isShortAcronym(found) : Names.isAcronym(found))
                    .isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence names a journal, or tells what was done to whom, and that cannot be true of the study. */
    boolean isOfAnother(StudyDraft draft, Sentence sentence) {
        boolean others = sentence.has("study-told")
                && counts(sentence)
                && (isElsewhere(draft, sentence) || countsMore(draft, sentence));
        return others || ((!journals(sentence).isEmpty() || tellsOfOthers(sentence)) && contradicts(draft, sentence));
    }

    /** Whether a sentence counts more people than the study has, of which a result was told: they are no part of it. */
    private boolean countsMore(StudyDraft draft, Sentence sentence) {
        return draft.results > 0
                && draft.sizes
                        .most()
                        .filter(most ->
                                sizes(sentence).stream().anyMatch(size -> isOfSome(size) && size.value() > most))
                        .isPresent();
    }

    /**
     * Whether a sentence names a study by its authors, and the study is a review, or is known by its journal: "the Leeds
     * trial by Dahl", "the Leeds trial (Dahl et al)".
     */
    boolean isByOthers(StudyDraft draft, Sentence sentence) {
        boolean known = draft.kind == StudyKind.PRIMARY_STUDY && draft.journal.isEmpty();
        return !known && sentence.mentions("author").stream().anyMatch(this::isBehindBy) && !shares(draft, sentence);
    }

    private boolean isBehindBy(Mention author) {
        int start = author.span().start();
        String text = reading.document().text();
        return text.startsWith(BY, start - BY.length()) || text.startsWith(BRACKET, start - BRACKET.length());
    }

    /** Whether a sentence may begin one more study without words that introduce one. */
    private static boolean tellsOfOthers(Sentence sentence) {
        return sentence.all("study-told")
                .anyMatch(mention -> mention.attribute("another").isPresent());
    }

    /** Whether a sentence says something that cannot be true of the study. */
    boolean contradicts(StudyDraft draft, Sentence sentence) {
        List<String> journals = journals(sentence);
        List<Integer> years = years(sentence, "publication-year");
        boolean journal = draft.journal.isPresent() && !journals.isEmpty() && !isNamed(draft.journal.get(), journals);
        boolean year = draft.year.isPresent() && !years.isEmpty() && !years.contains(draft.year.get());
        return journal || year || sizes(sentence).stream().anyMatch(draft.sizes::contradicts);
    }

    private static boolean isNamed(String journal, List<String> names) {
        return names.stream().anyMatch(name -> Names.same(name, journal));
    }

    /** Whether a sentence counts people. */
    boolean counts(Sentence sentence) {
        return !sizes(sentence).isEmpty();
    }

    /** The body that a sentence names with a guideline; absent when it names none. */
    Optional<String> body(Sentence sentence) {
        return first(slots(sentence, "guideline", "body")).or(() -> first(slots(sentence, "advice", "body")));
    }

    /** Adds what a sentence says to the study. */
    void add(StudyDraft draft, Sentence sentence) {
        design(draft, sentence);
        if (sentence.hasAny(NAMES)) {
            names(draft, sentence);
        }
        String words = numbered ? reading.words(sentence.span()) : "";
        if (RegisterNumbers.mayBeIn(words)) {
            draft.identifiers = RegisterNumbers.both(draft.identifiers, RegisterNumbers.in(words));
        }
        if (sentence.has("size")) {
            sizes(sentence).forEach(draft.sizes::add);
        }
        if (draft.kind == StudyKind.REVIEW) {
            included(sentence).forEach(draft.included::add);
        }
        people(draft, sentence);
        followUps(draft, sentence);
        place(draft, sentence);
    }

    /** Adds what the study is called, where it was published, and who made and paid for it. */
    private void names(StudyDraft draft, Sentence sentence) {
        draft.acronym = draft.acronym.or(() -> acronym(sentence).filter(name -> isFree(name, draft)));
        draft.journal = draft.journal.or(() -> first(journals(sentence)));
        draft.year = draft.year.or(() -> year(draft, sentence));
        authors(sentence).forEach(name -> addPerson(draft.authors, name));
        slots(sentence, "funder", "funder").forEach(draft.funders::add);
        if (draft.kind == StudyKind.GUIDELINE) {
            body(sentence).ifPresent(draft.institutions::add);
        } else {
            institutions(sentence).forEach(draft.institutions::add);
        }
    }

    /** Whether a name that a text used before it told of a study may yet be that of the study: only of the first one. */
    private boolean isFree(String name, StudyDraft draft) {
        int first = reading.document().text().indexOf(name);
        return draft.order == 0
                || draft.places.stream()
                        .findFirst()
                        .filter(place -> first < place.start() - SENTENCE)
                        .isEmpty()
                || first < 0;
    }

    /** Those whom the sentence calls authors, or by whose name they speak as such. */
    private List<String> authors(Sentence sentence) {
        List<String> names = new ArrayList<>();
        for (Mention mention : sentence.hasAny(AUTHORS) ? sentence.mentions() : List.<Mention>of()) {
            if (isOfAuthor(mention)) {
                mention.slot("name").map(this::plain).ifPresent(names::add);
            }
        }
        names.removeIf(Names::isDegree);
        return names;
    }

    private String plain(Span span) {
        return Names.plain(reading.words(span));
    }

    private static boolean isOfAuthor(Mention mention) {
        return mention.type().equals("author")
                || (PEOPLE.contains(mention.type()) && mention.attribute("kind").equals(Optional.of("study-author")));
    }

    /** Where the study was made, not where somebody works who speaks of it. */
    private List<String> institutions(Sentence sentence) {
        List<String> named = slots(sentence, "institution", "institution");
        if (named.isEmpty()) {
            return named;
        }
        boolean byAuthor = sentence.mentions().stream().anyMatch(StudyFacts::isOfAuthor);
        boolean byOther = !byAuthor && sentence.mentions().stream().anyMatch(StudyFacts::isNamed);
        return byOther
                ? List.of()
                : named.stream().map(StudyFacts::withoutPerson).toList();
    }

    /** "University of Leeds and Dr Ann Berg": the person is no part of the name. */
    private static String withoutPerson(String institution) {
        int at = institution.indexOf(AND_PERSON);
        int professor = institution.indexOf(AND_PROFESSOR);
        int end = Math.max(at, professor);
        return end < 0 ? institution : institution.substring(0, end);
    }

    private static boolean isNamed(Mention mention) {
        return mention.type().equals("outside")
                || (PEOPLE.contains(mention.type()) && mention.slot("name").isPresent());
    }

    private void place(StudyDraft draft, Sentence sentence) {
        boolean cue = sentence.hasAny(CUES) || any(sentence) || StudyHomes.isMade(sentence);
        if (cue && sentence.block().kind() != Block.Kind.TITLE) {
            draft.place(sentence.span());
            draft.countries.addAll(countries(sentence));
        }
    }

    /** The countries that a sentence names, but for one in which somebody works who had no part in the study. */
    private Set<String> countries(Sentence sentence) {
        return single || sentence.has("outside") ? Set.of() : Countries.in(reading.words(sentence.span()));
    }

    /** Whether a sentence names countries, and none of those known of the study. */
    boolean isElsewhere(StudyDraft draft, Sentence sentence) {
        return !draft.countries.isEmpty()
                && Optional.of(countries(sentence))
                        .filter(named -> !named.isEmpty() && Collections.disjoint(named, draft.countries))
                        .isPresent();
    }

    private static void addPerson(Set<String> people, String name) {
        boolean known = people.stream().anyMatch(person -> Names.surname(person).equals(Names.surname(name)));
        if (!known) {
            people.add(name);
        }
    }

    private void design(StudyDraft draft, Sentence sentence) {
        for (Mention mention : sentence.mentions("review")) {
            if (!single || ofReview(mention, sentence)) {
                attribute(mention, "design", StudyDesign.values(), value -> review(draft, value));
            }
        }
        for (Mention mention : sentence.mentions("design")) {
            boolean implied = mention.attribute("sure").isPresent();
            attribute(mention, "value", StudyDesign.values(), value -> set(draft, value, implied, sentence));
        }
        if (single && sentence.has("size") && sentence.all("size").anyMatch(StudyFacts::isOfAnimals)) {
            draft.design = Optional.of(StudyDesign.LAB_EXPERIMENT);
        }
        for (Mention mention : sentence.mentions("feature")) {
            attribute(mention, "value", DesignFeature.values(), draft.features::add);
        }
        if (draft.kind == StudyKind.GUIDELINE) {
            draft.design = Optional.of(StudyDesign.GUIDELINE);
        }
    }

    private static void review(StudyDraft draft, StudyDesign design) {
        if (draft.kind != StudyKind.GUIDELINE) {
            draft.kind = StudyKind.REVIEW;
            draft.design = draft.design.or(() -> Optional.of(design));
        }
    }

    private static boolean isOfAnimals(Mention size) {
        return size.attribute("of").equals(Optional.of("animals"));
    }

    /** Whether an abstract calls itself a review: in its title, or by a method that only reviews have. */
    private boolean ofReview(Mention mention, Sentence sentence) {
        List<String> words = reading.said(mention.span());
        return sentence.block().kind() == Block.Kind.TITLE
                || (words.contains("systematic")
                        && (words.contains("this") || words.contains("we") || words.contains("our")))
                || words.contains("searched");
    }

    /** "Randomised" says more than "trial", and than "they followed 90 cooks"; a review stays a review of randomised trials. */
    private void set(StudyDraft draft, StudyDesign value, boolean implied, Sentence sentence) {
        boolean title = sentence.block().kind() == Block.Kind.TITLE;
        boolean assigned = single && (title || sentence.has("arm") || sentence.has("size"));
        boolean better = draft.design.isEmpty()
                || (draft.design.get() == StudyDesign.TRIAL && value == StudyDesign.RCT)
                || ((assigned || draft.implied) && draft.design.get() == StudyDesign.COHORT && value == StudyDesign.RCT)
                || (title && draft.design.get() == StudyDesign.RCT && value == StudyDesign.QUALITATIVE);
        if (better && draft.kind == StudyKind.PRIMARY_STUDY) {
            draft.design = Optional.of(value);
            draft.implied = implied;
        }
    }

    private static <T extends Enum<T> & Coded> void attribute(
            Mention mention, String name, T[] values, Consumer<T> use) {
        String code = mention.attribute(name).orElse("");
        for (T value : values) {
            if (value.code().equals(code)) {
                use.accept(value);
            }
        }
    }

    private void people(StudyDraft draft, Sentence sentence) {
        if (draft.condition.isEmpty()) {
            draft.condition = condition(sentence);
        }
        if (draft.population.isEmpty() && sentence.has("population")) {
            draft.population = population(sentence);
        }
    }

    /** The people a sentence names, in its most words for them: "children and in adults with colds". */
    private Optional<String> population(Sentence sentence) {
        return sentence.mentions("population").stream()
                .flatMap(mention -> mention.slot("population").stream())
                .filter(this::beginsWithPeople)
                .sorted(Comparator.comparingInt(span -> span.start() - span.end()))
                .flatMap(span -> people(span).stream())
                .findFirst();
    }

    /** Whether nothing but what they are like stands before the people: not "Leeds drew 90 pilots", "gains in pilots". */
    private boolean beginsWithPeople(Span span) {
        List<String> front = reading.said(span).stream()
                .takeWhile(word -> !phrases.terms().people().contains(word))
                .toList();
        return front.size() == reading.said(span).size()
                || front.stream().noneMatch(word -> BEFORE_PEOPLE.contains(word) || Character.isDigit(word.charAt(0)));
    }

    /** The words as they are, but for a verb that stands before the people: "preventing people". */
    private List<String> people(Span span) {
        return Terms.first(reading.words(span)).endsWith("ing")
                ? phrases.one(span).stream().toList()
                : phrases.whole(span).stream()
                        .map(phrases.terms().phrases().stages()::once)
                        .toList();
    }

    /** The condition that a sentence names; absent when it names none. */
    Optional<String> condition(Sentence sentence) {
        return phrase(sentence, "condition", "condition").filter(StudyFacts::isNoCountry);
    }

    /** "American patients" are not ill of America. */
    private static boolean isNoCountry(String name) {
        return name.isEmpty()
                || Countries.in(Character.toUpperCase(name.charAt(0)) + name.substring(1))
                        .isEmpty();
    }

    private Optional<String> phrase(Sentence sentence, String type, String slot) {
        for (Mention mention : sentence.mentions(type)) {
            Optional<String> phrase = mention.slot(slot).flatMap(phrases::one);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    private void followUps(StudyDraft draft, Sentence sentence) {
        for (Mention mention : sentence.mentions("follow-up")) {
            Optional<String> time = mention.slot("duration").map(reading::words).flatMap(this::time);
            time.ifPresent(draft.followUps::add);
            if (mention.attribute("kind").isPresent()) {
                draft.treated = draft.treated.or(() -> time);
            }
        }
    }

    /** Abstracts also tell of hours. */
    private Optional<String> time(String words) {
        return Times.iso(words).or(() -> single ? Times.hours(words) : Optional.empty());
    }

    /** Names of journals have a capital: "heart rhythm" may be one or a pulse. */
    private List<String> journals(Sentence sentence) {
        List<String> names = new ArrayList<>(slots(sentence, "journal", "journal"));
        names.removeIf(name -> name.isEmpty() || Character.isLowerCase(name.charAt(0)) || isTown(name));
        return names;
    }

    /** "A trial in Leeds compared" names no journal. */
    private static boolean isTown(String name) {
        return name.indexOf(' ') < 0 && !Countries.in(name).isEmpty();
    }

    private Optional<Integer> year(StudyDraft draft, Sentence sentence) {
        Optional<Integer> year = first(years(sentence, "publication-year"));
        return draft.kind == StudyKind.GUIDELINE ? year.or(() -> first(years(sentence, "guideline-year"))) : year;
    }

    private List<Integer> years(Sentence sentence, String type) {
        List<Integer> years = new ArrayList<>();
        for (String words : slots(sentence, type, "year")) {
            int year = Amounts.read(words).orElse(0);
            if (year >= 1800 && year <= 2100) {
                years.add(year);
            }
        }
        return years;
    }

    private List<Sizes.Size> sizes(Sentence sentence) {
        List<Sizes.Size> sizes = new ArrayList<>();
        sentence.mentions("size").forEach(mention -> sizes.addAll(sizes(mention, sentence)));
        return sizes;
    }

    private List<Sizes.Size> included(Sentence sentence) {
        List<Sizes.Size> sizes = new ArrayList<>();
        sentence.mentions("included-studies").forEach(mention -> sizes.addAll(sizes(mention, sentence)));
        sentence.mentions("study-body").forEach(mention -> sizes.addAll(sizes(mention, sentence)));
        return sizes;
    }

    /** Arms stay apart; men and women are added up. */
    private List<Sizes.Size> sizes(Mention mention, Sentence sentence) {
        List<Sizes.Size> sizes = new ArrayList<>();
        for (String slot : COUNTS) {
            mention.slot(slot)
                    .map(span -> size(count(span), span, mention, sentence))
                    .filter(size -> size.value() >= (single ? 1 : SOME) && !isPartOfName(size.place()))
                    .ifPresent(sizes::add);
        }
        boolean apart = basis(mention).equals("arm") || sizes.size() < 2;
        return apart ? sizes : List.of(sum(sizes));
    }

    /** "HIV-1": a number behind a hyphen. */
    private boolean isPartOfName(int place) {
        String text = reading.document().text();
        return place > 1 && text.charAt(place - 1) == '-' && Character.isLetter(text.charAt(place - 2));
    }

    private static Sizes.Size sum(List<Sizes.Size> sizes) {
        Sizes.Size first = sizes.get(0);
        int sum = sizes.stream().mapToInt(Sizes.Size::value).sum();
        return new Sizes.Size(sum, first.qualifier(), first.unit(), first.basis(), first.sentence(), first.place());
    }

    private int count(Span span) {
        return Amounts.read(reading.words(span)).orElse(0);
    }

    /** Of whom a mention counts; outside of abstracts a number in brackets is one of people who were enrolled. */
    private String basis(Mention mention) {
        String basis = mention.attribute("basis").orElse("enrolled");
        boolean unsure = mention.attribute("sure").isPresent() && basis.equals("enrolled");
        if (unsure) {
            return "counted";
        } else if (single && mention.attribute("each").isPresent()) {
            return "each";
        }
        return !single && basis.equals("bracket") ? "enrolled" : basis;
    }

    private Sizes.Size size(int value, Span place, Mention mention, Sentence sentence) {
        Qualifier qualifier = mention.slot("qualifier")
                .map(span -> qualifier(reading.words(span)))
                .orElse(Qualifier.EXACT);
        Optional<String> unit =
                mention.slot("unit").map(span -> reading.words(span).toLowerCase(Locale.ROOT));
        return new Sizes.Size(value, qualifier, unit, basis(mention), sentence.index(), place.start());
    }

    private static Qualifier qualifier(String words) {
        return Terms.words(words).stream()
                .filter(QUALIFIERS::containsKey)
                .findFirst()
                .map(QUALIFIERS::get)
                .orElse(Qualifier.EXACT);
    }

    private List<String> slots(Sentence sentence, String type, String slot) {
        if (!sentence.has(type)) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (Mention mention : sentence.mentions(type)) {
            mention.slot(slot).map(this::plain).ifPresent(words::add);
        }
        return words;
    }

    private static <T> Optional<T> first(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(0));
    }

    /** Takes what an entry of the reference list tells that names the study's journal, or its authors when it has none. */
    void reference(StudyDraft draft, Sentence sentence) {
        String words = reading.words(
                new Span(sentence.block().start(), sentence.block().end()));
        boolean called = draft.acronym.filter(words::contains).isPresent();
        boolean own = called || draft.journal.map(name -> mentions(words, name)).orElseGet(() -> isBy(draft, words));
        if (called) {
            References.authors(words).forEach(name -> addPerson(draft.authors, name));
        }
        if (own) {
            draft.journal = draft.journal.or(() -> first(journals(sentence)));
            draft.acronym = draft.acronym.or(() -> acronym(sentence));
            draft.year = draft.year.or(() -> first(years(sentence, "publication-year")));
            draft.identifiers = RegisterNumbers.both(draft.identifiers, RegisterNumbers.in(words));
            draft.journal.ifPresent(journal -> titled(draft, journal, words, sentence));
        }
    }

    private void titled(StudyDraft draft, String journal, String words, Sentence sentence) {
        if (draft.title.isEmpty()) {
            draft.title = References.title(words, journal);
            References.authors(words).forEach(name -> addPerson(draft.authors, name));
            draft.place(sentence.span());
            StudyKind kind = draft.kind;
            design(draft, sentence);
            draft.kind = sentence.has("review") ? StudyKind.REVIEW : kind;
        }
    }

    private static boolean isBy(StudyDraft draft, String words) {
        List<String> cited = References.authors(words);
        return draft.authors.stream()
                .anyMatch(author ->
                        cited.stream().anyMatch(name -> Names.surname(name).equals(Names.surname(author))));
    }

    private static boolean mentions(String words, String journal) {
        return words.toLowerCase(Locale.ROOT).contains(journal.toLowerCase(Locale.ROOT));
    }
}
