package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.phrase.Countries;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Follows a text from sentence to sentence and says which study each speaks of.
 *
 * <p>The reasons, in the order in which they are tried: titles and headings speak of none; a word for studies decides
 * by the way it refers ({@link StudyCue.Kind}); a name already known (journal, investigator) takes its study up again;
 * "these", "others" go on about many studies; facts begin a study or add to the one in hand; what always holds is said
 * of no study; everything else goes on about the study in hand. A heading lets go of the study in hand.
 */
final class StudyTracker {
    private static final int MOST_TWINS = 3;
    private static final int NEAR = 4;
    /** A condition that the text names so many times less often than another is a trait of the people. */
    private static final int OFTEN = 4;

    /** As much of a text as is counted in, in UTF-16 units; an article is shorter. */
    private static final int LONGEST = 50_000;

    private static final int LEDE = 10;

    private static final int FEW = 1;

    /** Words before what a study is called. */
    private static final Set<String> NAMING = Set.of("known", "called", "dubbed", "named", "nicknamed");

    /** A text that tells of so many studies is about none of them. */
    private static final int ROUND_UP = 3;

    private final Reading reading;
    private final StudyFacts facts;
    private final NounPhrases phrases;
    private final StudyWords words;
    private final boolean single;
    private final StudyShelf shelf = new StudyShelf();
    private final StudyPlaces places;
    private final StudyOpenings openings;
    private final StudyScenes scenes;
    private final StudyHomes homes;
    private final NamesHeard names;
    private final Standfirst standfirst;
    private final boolean guideline;
    private final List<Optional<StudyDraft>> bySentence = new ArrayList<>();
    private Optional<StudyDraft> current = Optional.empty();
    private Optional<StudyDraft> left = Optional.empty();
    private Optional<StudyDraft> many = Optional.empty();
    private int manyAt;
    private boolean twins;
    private boolean ledeOpen = true;
    private Optional<String> section = Optional.empty();
    private final Map<StudyDraft, Optional<String>> sections = new HashMap<>();

    private StudyTracker(Reading reading, NounPhrases phrases) {
        this.reading = reading;
        this.facts = new StudyFacts(reading, phrases);
        this.phrases = phrases;
        this.words = phrases.terms().studies();
        this.single = Abstracts.is(reading);
        this.places = new StudyPlaces(reading);
        this.openings = new StudyOpenings(reading, facts, words);
        this.scenes = new StudyScenes(reading, facts, openings);
        this.homes = new StudyHomes(reading);
        this.names = new NamesHeard(reading);
        this.standfirst = new Standfirst(reading);
        this.guideline = reading.has("guideline");
    }

    /** The studies of a text. */
    static Studies track(Reading reading, NounPhrases phrases) {
        StudyTracker tracker = new StudyTracker(reading, phrases);
        for (Sentence sentence : reading.sentences()) {
            tracker.bySentence.add(tracker.sentence(sentence));
            tracker.closeLede(sentence);
        }
        if (!tracker.single) {
            tracker.tellUnnamed();
            tracker.shareCondition();
            tracker.tellStages();
        }
        return new Studies(tracker.shelf.drafts(), tracker.bySentence);
    }

    private Optional<StudyDraft> sentence(Sentence sentence) {
        if (sentence.block().kind() == Block.Kind.REFERENCE) {
            shelf.drafts().forEach(draft -> facts.reference(draft, sentence));
            return Optional.empty();
        }
        leaveSection(sentence);
        leavePast(sentence);
        Optional<StudyDraft> spoken = spoken(sentence);
        spoken.ifPresent(draft -> take(draft, sentence));
        return spoken;
    }

    private void take(StudyDraft draft, Sentence sentence) {
        sections.putIfAbsent(draft, section);
        facts.add(draft, sentence);
        draft.results += sentence.has("effect") ? 1 : 0;
    }

    private Optional<StudyDraft> spoken(Sentence sentence) {
        if (single) {
            return Optional.of(only());
        }
        return isSource(sentence) ? sourceOf(sentence) : spokenOf(sentence);
    }

    private static boolean isSource(Sentence sentence) {
        return sentence.block().kind() == Block.Kind.SOURCE_LINE && sentence.has("journal");
    }

    /** A line of sources names the journal of a study told before; else it is that of the main study. */
    private Optional<StudyDraft> sourceOf(Sentence sentence) {
        return candidates()
                .filter(draft -> facts.shares(draft, sentence))
                .findFirst()
                .or(() -> shelf.main().filter(draft -> draft.journal.isEmpty()));
    }

    /** What a text tells before it names its first study is that study's result. */
    private void closeLede(Sentence sentence) {
        if (ledeOpen && sentence.index() < LEDE && shelf.main().isPresent()) {
            for (int i = 0; i < sentence.index(); i++) {
                Sentence before = reading.sentences().get(i);
                boolean pointed = isPointedAt(before, sentence) || isPaidFor(before, sentence);
                if (bySentence.get(i).isEmpty() && (pointed || tellsResult(before) || openings.tellsFigures(before))) {
                    Optional<StudyDraft> meant = shelf.main().filter(draft -> !facts.isElsewhere(draft, before));
                    meant.filter(draft -> pointed).ifPresent(draft -> tell(draft, before));
                    bySentence.set(i, meant);
                }
            }
        }
        ledeOpen &= shelf.drafts().isEmpty();
    }

    private void tell(StudyDraft draft, Sentence sentence) {
        draft.place(sentence.span());
        take(draft, sentence);
    }

    /** "They slept longer. That was the upshot of a trial": the sentence before, in one paragraph. */
    private boolean isPointedAt(Sentence before, Sentence next) {
        return next.has("points-back")
                && before.index() == next.index() - 1
                && before.block().equals(next.block());
    }

    /** "The study was paid for by the fund. It appeared in Hood Care": the sentence before, in one paragraph. */
    private static boolean isPaidFor(Sentence before, Sentence next) {
        return before.has("study-same")
                && before.has("funder")
                && before.block().equals(next.block());
    }

    private boolean tellsResult(Sentence sentence) {
        return standfirst.tellsResult(sentence) || tellsInParagraph(sentence);
    }

    private boolean tellsInParagraph(Sentence sentence) {
        return sentence.has("effect")
                && sentence.block().kind() == Block.Kind.PARAGRAPH
                && (sentence.has("study-same") || words.tell(wordsOf(sentence)) || isByAuthors(sentence));
    }

    private static boolean isByAuthors(Sentence sentence) {
        return sentence.all("speaker")
                .anyMatch(mention -> mention.attribute("kind").equals(Optional.of("study-author")));
    }

    /** A text that speaks of no study, and yet tells results of some people against others, has them from one. */
    private void tellUnnamed() {
        if (shelf.drafts().isEmpty() && openings.areIn(reading.sentences())) {
            StudyDraft draft = begin(true);
            Predicate<Sentence> tells = openings::goesOn;
            reading.sentences().stream()
                    .filter(tells.or(openings::tellsFigures))
                    .forEach(sentence -> {
                        bySentence.set(sentence.index(), Optional.of(draft));
                        tell(draft, sentence);
                    });
        }
    }

    /**
     * Studies of which no condition is told have that of the text: the one it names most often by its noun, and of
     * "knee pain" and "chronic pain" the one that it names more often in full.
     */
    private void shareCondition() {
        String whole = reading.document().text();
        String text = whole.substring(0, Math.min(whole.length(), LONGEST)).toLowerCase(Locale.ROOT);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.span().start() < LONGEST) {
                facts.condition(sentence)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .ifPresent(name -> counts.computeIfAbsent(name, key -> occurrences(lastWord(key), text)));
            }
        }
        counts.entrySet().stream()
                .reduce((best, next) ->
                        next.getValue() > best.getValue() || isRather(next.getKey(), best.getKey(), text) ? next : best)
                .ifPresent(most -> shelf.drafts()
                        .forEach(draft -> draft.condition = draft.condition
                                .filter(own ->
                                        counts.getOrDefault(own.toLowerCase(Locale.ROOT), 0) * OFTEN > most.getValue())
                                .or(() -> Optional.of(most.getKey()))));
    }

    /** A study that is told of severe hay fever alone is one of people who have that. */
    private void tellStages() {
        Stages stages = phrases.terms().phrases().stages();
        shelf.drafts().stream()
                .filter(draft -> draft.population.isEmpty())
                .forEach(draft -> draft.population = draft.condition.flatMap(name -> stages.told(name, texts(draft))));
    }

    /** Its title and the sentences that speak of it. */
    private Stream<String> texts(StudyDraft draft) {
        return Stream.concat(
                draft.title.stream(),
                reading.sentences().stream()
                        .filter(sentence -> bySentence
                                .get(sentence.index())
                                .filter(draft::equals)
                                .isPresent())
                        .map(sentence -> reading.words(sentence.span())));
    }

    /** Whether of two names with one noun neither of which is part of the other the text says the first more often. */
    private static boolean isRather(String name, String other, String text) {
        return lastWord(name).equals(lastWord(other))
                && !other.endsWith(name)
                && !name.endsWith(other)
                && occurrences(name, text) > occurrences(other, text);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static int occurrences(String word, String text) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    private StudyDraft only() {
        return shelf.drafts().isEmpty()
                ? shelf.begin(StudyKind.PRIMARY_STUDY)
                : shelf.drafts().get(0);
    }

    private void leaveSection(Sentence sentence) {
        if (!sentence.block().section().equals(section)) {
            section = sentence.block().section();
            current = Optional.empty();
        }
    }

    /** A paragraph that names no study leaves an earlier one, told of by its year in passing, for the main one. */
    private void leavePast(Sentence sentence) {
        boolean starts = sentence.span().start() == sentence.block().start();
        boolean past = current.filter(draft -> draft.isOld() && !isMain(draft)).isPresent();
        if (starts && past && !sentence.has("study-same")) {
            current = shelf.main()
                    .filter(draft -> !draft.isOld() || draft.isNewerThan(current))
                    .or(() -> current);
        }
    }

    private Optional<StudyDraft> spokenOf(Sentence sentence) {
        if (sentence.block().kind() == Block.Kind.TITLE || sentence.block().kind() == Block.Kind.HEADING) {
            return Optional.empty();
        }
        takeUp(sentence);
        Optional<StudyDraft> goesOn = manyOn(sentence);
        Optional<StudyCue> cue = StudyCue.of(sentence, reading, words)
                .filter(found -> goesOn.isEmpty() || found.kind() != StudyCue.Kind.SAME);
        Optional<StudyDraft> spoken = atHome(cue, sentence)
                .or(() -> setElsewhere(sentence))
                .or(() -> calledAnew(cue, sentence))
                .or(() -> cue.flatMap(found -> referred(found, sentence)))
                .or(() -> goesOn)
                .or(() -> carriedOn(sentence));
        if (spoken.isEmpty()) {
            leaveAside();
        }
        cue.ifPresent(found -> announce(found, sentence));
        return spoken;
    }

    /**
     * "The Flemish bakers slept longer": the study made in Belgium; another one where all told of so far were made
     * elsewhere. Absent when it may be the study in hand.
     */
    private Optional<StudyDraft> atHome(Optional<StudyCue> cue, Sentence sentence) {
        Optional<StudyHomes.Home> home = homes.of(sentence);
        boolean ofOne = cue.isEmpty() || cue.filter(StudyCue::isOfOne).isPresent();
        if (home.isEmpty() || !ofOne || !tellsOfStudy(cue, sentence)) {
            return Optional.empty();
        }
        Optional<StudyDraft> named =
                candidates().filter(draft -> facts.shares(draft, sentence)).findFirst();
        Optional<StudyDraft> known = named.or(() -> candidates()
                .filter(draft -> draft.kind == StudyKind.PRIMARY_STUDY && homes.isOf(home.get(), draft))
                .findFirst());
        if (known.isPresent()) {
            boolean meant = cue.filter(StudyCue::isIndefinite).isEmpty() && !facts.contradicts(known.get(), sentence);
            return meant ? inHand(known) : Optional.empty();
        }
        return isMadeElsewhere(home.get(), sentence)
                ? inHand(Optional.of(begunAt(home.get(), sentence)))
                : Optional.empty();
    }

    private boolean tellsOfStudy(Optional<StudyCue> cue, Sentence sentence) {
        boolean told = sentence.has("effect")
                || facts.counts(sentence)
                || sentence.has("study-told")
                || StudyHomes.isOfNewBand(sentence);
        return cue.isPresent() || (told && openings.happened(sentence));
    }

    /** Whether no study told of so far can be meant by a sentence that names a country in which none was made. */
    private boolean isMadeElsewhere(StudyHomes.Home home, Sentence sentence) {
        if (shelf.main().isEmpty()) {
            return StudyHomes.isOfStudy(sentence) && sentence.has("effect");
        }
        boolean another =
                current.filter(draft -> facts.contradicts(draft, sentence)).isPresent();
        if ((StudyHomes.isMade(sentence) && !another) || isNaming(sentence)) {
            return false;
        }
        boolean placed =
                Stream.concat(current.stream(), shelf.singles()).limit(1).noneMatch(draft -> draft.countries.isEmpty())
                        && candidates().noneMatch(draft -> StudyHomes.isInCountry(home, draft));
        boolean newBand = StudyHomes.isOfNewBand(sentence)
                && shelf.main().filter(draft -> draft.isKnown() || draft.told).isPresent();
        return placed || newBand || another || isDoneByOthers(sentence);
    }

    /** "In BELLS they woke. The Dutch gave 60 sailors drums": once a named study is told, people are counted in another. */
    private boolean isDoneByOthers(Sentence sentence) {
        boolean told = current.filter(draft -> draft.acronym.isPresent() && draft.results > 0)
                .isPresent();
        return told && StudyHomes.isOfStudy(sentence) && sentence.has("study-told") && facts.counts(sentence);
    }

    private StudyDraft begunAt(StudyHomes.Home home, Sentence sentence) {
        StudyDraft draft = begin(false);
        draft.place(sentence.span());
        draft.countries.addAll(home.countries());
        return draft;
    }

    /** "The Oslo trial" is another one where the text did not name Oslo before; absent when it goes on about one. */
    private Optional<StudyDraft> calledAnew(Optional<StudyCue> cue, Sentence sentence) {
        boolean ofOne = cue.isEmpty() || cue.filter(StudyCue::isOfOne).isPresent() || facts.counts(sentence);
        boolean another = ofOne && !isNaming(sentence) && names.isNew(sentence);
        return another ? inHand(askedAbout(sentence).or(() -> Optional.of(begin(false)))) : Optional.empty();
    }

    /** "Dr Dahl, who led the Oslo trial, told me": whom one asks led the study one writes about, if nobody is known for it. */
    private Optional<StudyDraft> askedAbout(Sentence sentence) {
        return shelf.main()
                .filter(draft -> sentence.has("author") && sentence.has("speaker"))
                .filter(draft -> draft.isNameless() && !facts.contradicts(draft, sentence));
    }

    /** "Over in Peru, 60 sailors had bells": the study made there, which is another one than those made elsewhere. */
    private Optional<StudyDraft> setElsewhere(Sentence sentence) {
        Optional<String> place = scenes.of(sentence).filter(name -> !isNaming(sentence));
        return inHand(place.flatMap(name -> candidates()
                        .filter(draft -> scenes.isIn(draft, name) && !facts.contradicts(draft, sentence))
                        .findFirst())
                .or(() -> place.map(name -> begunIn(name, sentence))));
    }

    private StudyDraft begunIn(String place, Sentence sentence) {
        boolean deed = StudyScenes.isOfDeed(sentence);
        StudyDraft draft = begin(!facts.counts(sentence) && !deed);
        if (deed) {
            draft.place(sentence.span());
            draft.countries.addAll(Countries.in(place));
        }
        return draft;
    }

    /** Whether a sentence may tell for the first time what the study that a text is about is called, or where it was. */
    private boolean isNaming(Sentence sentence) {
        return sentence.index() < LEDE
                && shelf.singles().count() == 1
                && shelf.main()
                        .filter(draft -> draft.isNameless() || isOpenTo(draft, sentence))
                        .isPresent()
                && (shelf.main().filter(draft -> draft.sizes.isEmpty()).isPresent() || !facts.counts(sentence));
    }

    /** "The Oslo Sleep Trial, known as OST": the study told of so far, if it has no such name. */
    private boolean isOpenTo(StudyDraft draft, Sentence sentence) {
        return draft.acronym.isEmpty()
                && draft.sizes.isEmpty()
                && wordsOf(sentence).stream().anyMatch(NAMING::contains);
    }

    /** A sentence about a guideline or about many studies may name one more study in passing. */
    private void announce(StudyCue cue, Sentence sentence) {
        if (cue.kind() == StudyCue.Kind.GUIDELINE && sentence.all("study-body").anyMatch(StudyTracker::isCounted)) {
            StudyDraft draft = remember(shelf.beginMany(), sentence);
            draft.told = false;
            facts.add(draft, sentence);
        }
        if (cue.kind() == StudyCue.Kind.GUIDELINE || cue.kind() == StudyCue.Kind.MANY) {
            StudyCue.all(sentence, reading, words)
                    .filter(other -> other.kind() == StudyCue.Kind.NEW)
                    .forEach(other -> introduced(other, sentence).place(sentence.span()));
        }
    }

    private static boolean isCounted(Mention mention) {
        return mention.slot("count").isPresent();
    }

    /** "I liked that. But it was small": in one paragraph "it" is the study told of before what was said of none. */
    private void takeUp(Sentence sentence) {
        List<String> said = wordsOf(sentence);
        int first = !said.isEmpty() && words.turns().contains(said.get(0)) ? 1 : 0;
        boolean begins = sentence.span().start() == sentence.block().start();
        boolean taken = !begins && said.size() > first && words.takingUp().contains(said.get(first));
        current = left.filter(draft -> taken).or(() -> current);
        left = begins ? Optional.empty() : left;
    }

    /** What is said of no study ends an aside about another study. */
    private void leaveAside() {
        left = left.or(() -> current);
        current = current.map(draft -> shelf.main().filter(StudyDraft::isKnown).orElse(draft));
    }

    private Optional<StudyDraft> referred(StudyCue cue, Sentence sentence) {
        return switch (cue.kind()) {
            case NEW -> inHand(Optional.of(introduced(cue, sentence)));
            case REVIEW -> inHand(Optional.of(review(cue, sentence)));
            case OTHER -> inHand(other(cue, sentence));
            case SEVERAL -> several(cue, sentence);
            case MANY -> Optional.of(body(cue, sentence));
            case GUIDELINE -> cue.goesOn() ? guidelineOn(sentence) : Optional.of(guideline(sentence));
            case SAME -> same(cue, sentence);
        };
    }

    private Optional<StudyDraft> inHand(Optional<StudyDraft> draft) {
        current = draft.or(() -> current);
        left = Optional.empty();
        return draft;
    }

    private StudyDraft introduced(StudyCue cue, Sentence sentence) {
        StudyKind kind = cue.isReview() ? StudyKind.REVIEW : StudyKind.PRIMARY_STUDY;
        Optional<StudyDraft> fitting =
                candidates(cue).filter(draft -> fits(draft, cue, sentence)).findFirst();
        StudyDraft draft = fitting.orElseGet(() -> shelf.begin(kind));
        if (fitting.isEmpty()) {
            draft.past = wordsOf(sentence).stream().anyMatch(words.former()::contains);
            twins(cue, sentence, draft);
        }
        draft.loose = false;
        if (cue.isReview()) {
            draft.becomeReview();
        }
        return draft;
    }

    /** "Two new trials" begin two studies; what is said of both goes to both. */
    private void twins(StudyCue cue, Sentence sentence, StudyDraft first) {
        int count = Math.min(cue.count(reading), MOST_TWINS);
        twins |= count > 1;
        for (int i = 1; i < count; i++) {
            facts.add(shelf.begin(first.kind), sentence);
        }
    }

    /** "The first study" of several is the one told first. */
    private Stream<StudyDraft> candidates(StudyCue cue) {
        return cue.isFirst()
                ? Stream.concat(shelf.main().stream(), candidates()).distinct()
                : candidates();
    }

    /** The study in hand, then the others from the last to the first. */
    private Stream<StudyDraft> candidates() {
        return Stream.concat(current.stream(), shelf.latestFirst()).distinct();
    }

    private boolean fits(StudyDraft draft, StudyCue cue, Sentence sentence) {
        boolean sameKind = draft.kind == (cue.isReview() ? StudyKind.REVIEW : StudyKind.PRIMARY_STUDY)
                || (draft.design.isEmpty() && !draft.isKnown() && !(cue.isReview() && draft.isTelling()));
        boolean elsewhere = cue.isIndefinite() && facts.isElsewhere(draft, sentence);
        if (!sameKind || cue.isNovel() || elsewhere || facts.contradicts(draft, sentence)) {
            return false;
        }
        if (isClosed(draft, sentence)) {
            return facts.shares(draft, sentence);
        }
        boolean first = isMain(draft) && isOpen(draft, sentence);
        boolean open = cue.isIndefinite() ? first && draft.journal.isEmpty() : first || draft.journal.isEmpty();
        return open || facts.shares(draft, sentence) || isInSection(draft, cue);
    }

    /** Whether little is told of it yet: what a text counts after some results is seldom who was in the first study. */
    private boolean isOpen(StudyDraft draft, Sentence sentence) {
        boolean late = draft.results > FEW && facts.counts(sentence);
        return (draft.loose || draft.sizes.isEmpty()) && draft.year.isEmpty() && !late;
    }

    /** Whether a heading ended a study whose results are told, and people are counted anew. */
    private boolean isClosed(StudyDraft draft, Sentence sentence) {
        return section.isPresent()
                && current.isEmpty()
                && draft.results > 0
                && !isMain(draft)
                && facts.counts(sentence);
    }

    /** Whether a text that goes from study to study told of one below another heading, which ended it. */
    private boolean isOfItsSection(StudyDraft draft) {
        Optional<String> told = sections.getOrDefault(draft, Optional.empty());
        return told.isPresent() && !told.equals(section) && shelf.singles().count() >= ROUND_UP;
    }

    private boolean isMain(StudyDraft draft) {
        return shelf.main().equals(Optional.of(draft));
    }

    private boolean isInSection(StudyDraft draft, StudyCue cue) {
        return section.isPresent() && current.equals(Optional.of(draft)) && !cue.isIndefinite();
    }

    /** "The review": the one in hand, which now is known to be one. */
    private StudyDraft review(StudyCue cue, Sentence sentence) {
        Optional<StudyDraft> known = candidates()
                .filter(draft -> draft.kind == StudyKind.REVIEW && !facts.contradicts(draft, sentence))
                .findFirst();
        StudyDraft draft = known.or(() ->
                        current.filter(one -> one.kind != StudyKind.GUIDELINE && !facts.contradicts(one, sentence)))
                .orElseGet(() -> introduced(cue, sentence));
        draft.becomeReview();
        return draft;
    }

    private StudyDraft guideline(Sentence sentence) {
        Optional<String> body = facts.body(sentence);
        Optional<StudyDraft> known = shelf.guidelines()
                .filter(draft -> body.isEmpty()
                        || draft.institutions.isEmpty()
                        || draft.institutions.stream().anyMatch(name -> Names.within(name, body.get())))
                .findFirst();
        return known.orElseGet(() -> shelf.begin(StudyKind.GUIDELINE));
    }

    /** "The document": the guideline told of before. */
    private Optional<StudyDraft> guidelineOn(Sentence sentence) {
        return shelf.guidelines().findFirst().or(() -> carriedOn(sentence));
    }

    /** Many studies of which no result was told yet may be the same as those of which one is told now. */
    private StudyDraft body(StudyCue cue, Sentence sentence) {
        boolean begins = cue.mention().attribute("begins").isPresent();
        StudyDraft draft =
                many.filter(known -> !known.told && !begins && !cue.isNovel()).orElseGet(shelf::beginMany);
        current = begins ? Optional.of(draft) : current;
        return remember(draft, sentence);
    }

    private StudyDraft remember(StudyDraft draft, Sentence sentence) {
        draft.told |= sentence.has("effect") || wordsOf(sentence).stream().anyMatch(words.tellings()::contains);
        many = Optional.of(draft);
        manyAt = sentence.index();
        return draft;
    }

    /** "These studies": the many studies just spoken of, else the study in hand; "both studies" are not many. */
    private Optional<StudyDraft> several(StudyCue cue, Sentence sentence) {
        boolean few = (twins && cue.isOfTwo()) || (current.isPresent() && cue.isOfPair());
        boolean near = sentence.index() - manyAt <= NEAR && !few;
        Optional<StudyDraft> just = many.filter(draft -> near);
        just.ifPresent(draft -> remember(draft, sentence));
        return just.or(() -> twins ? inHand(shelf.main()) : carriedOn(sentence));
    }

    /** "The Finnish study", "the second trial": the one whose sentences hold that word, else the one least is known of. */
    private Optional<StudyDraft> other(StudyCue cue, Sentence sentence) {
        return places.find(cue, candidates().toList())
                .or(() -> shelf.singles()
                        .filter(draft -> draft.sizes.isEmpty() && mayBeOneStudy(draft, sentence))
                        .findFirst())
                .or(() -> shelf.singles().noneMatch(draft -> mayBeOneStudy(draft, sentence))
                        ? Optional.of(begin(false))
                        : Optional.empty());
    }

    /** Whether it is a study, no review, and nothing says that it is not meant. */
    private boolean mayBeOneStudy(StudyDraft draft, Sentence sentence) {
        return draft.kind == StudyKind.PRIMARY_STUDY && !isNotMeant(draft, sentence);
    }

    private Optional<StudyDraft> same(StudyCue cue, Sentence sentence) {
        if (cue.isLatest() && shelf.main().isPresent()) {
            return inHand(shelf.main());
        }
        boolean another = !shelf.drafts().isEmpty()
                && candidates().allMatch(draft -> isNotMeant(draft, sentence) && !facts.shares(draft, sentence));
        return another ? inHand(Optional.of(begin(false))) : carriedOn(sentence);
    }

    /** Whether a sentence tells of people elsewhere or of other numbers, or names authors who did no review. */
    private boolean isNotMeant(StudyDraft draft, Sentence sentence) {
        return (facts.isElsewhere(draft, sentence) && facts.contradicts(draft, sentence))
                || facts.isByOthers(draft, sentence);
    }

    private Optional<StudyDraft> carriedOn(Sentence sentence) {
        Optional<StudyDraft> named =
                candidates().filter(draft -> facts.shares(draft, sentence)).findFirst();
        if (named.isPresent()) {
            current = named;
        } else if (isOfAnother(sentence)) {
            current = Optional.of(candidates()
                    .filter(draft -> !facts.contradicts(draft, sentence) && !facts.isOfAnother(draft, sentence))
                    .findFirst()
                    .orElseGet(() -> begin(false)));
        } else if (facts.goesOn(sentence)) {
            current = current.or(() -> shelf.singles()
                    .filter(draft -> !facts.contradicts(draft, sentence) && !isOfItsSection(draft))
                    .findFirst());
        } else if (!words.tell(wordsOf(sentence)) && !openings.isTerse(sentence)) {
            return Optional.empty();
        }
        current = current.or(() -> begun(sentence));
        return current;
    }

    /** The study that a sentence begins without words that introduce one; absent when it begins none. */
    private Optional<StudyDraft> begun(Sentence sentence) {
        boolean sure = facts.strong(sentence) || openings.isDone(sentence) || isDoneAtHome(sentence);
        if (!sure && (!openings.begins(sentence) || isOfGuideline())) {
            return Optional.empty();
        }
        StudyDraft draft = begin(!sure || sentence.has("no-study"));
        draft.place(sentence.span());
        return Optional.of(draft);
    }

    /** Whether a sentence says of people of some country that they were sorted: "the Finns gave 90 cooks zinc or tea". */
    private boolean isDoneAtHome(Sentence sentence) {
        return homes.of(sentence).isPresent() && sentence.has("study-told") && facts.tellsOfSome(sentence);
    }

    private StudyDraft begin(boolean loose) {
        StudyDraft draft = shelf.begin(StudyKind.PRIMARY_STUDY);
        draft.loose = loose;
        return draft;
    }

    /** Whether a text tells of a guideline, and of no single study so far. */
    private boolean isOfGuideline() {
        return guideline && shelf.main().isEmpty();
    }

    /** Whether what a sentence says can be true neither of the study in hand nor of one that little is known of. */
    private boolean isOfAnother(Sentence sentence) {
        return facts.acronym(sentence).isPresent()
                ? candidates().allMatch(draft -> draft.acronym.isPresent() || facts.contradicts(draft, sentence))
                : current.filter(draft -> !draft.isBody() && facts.isOfAnother(draft, sentence))
                        .isPresent();
    }

    /** "These gave mixed results" goes on about the many studies of the sentence before. */
    private Optional<StudyDraft> manyOn(Sentence sentence) {
        int before = sentence.index() - 1;
        Optional<StudyDraft> body = before < 0 ? Optional.empty() : bySentence.get(before);
        return body.filter(StudyDraft::isBody)
                .filter(draft -> words.many().contains(firstWord(sentence)) || isSaidNext(sentence));
    }

    /** What always holds, in the same voice, right after what many studies say. */
    private boolean isSaidNext(Sentence sentence) {
        return sentence.index() - 1 == manyAt && !sentence.has("speaker") && !words.tell(wordsOf(sentence));
    }

    private List<String> wordsOf(Sentence sentence) {
        return openings.wordsOf(sentence);
    }

    private String firstWord(Sentence sentence) {
        List<String> said = wordsOf(sentence);
        return said.isEmpty() ? "" : said.get(0);
    }
}
