package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.model.StudyDesign;
import io.github.evidencebrief.model.StudyKind;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Follows a text from sentence to sentence and says which study each speaks of.
 *
 * <p>A study is introduced in pieces. A piece that fits the study in hand adds to it; one that contradicts it (another
 * journal, "another study") begins a new one. A heading lets go of the study in hand; "the study" takes it up again.
 */
final class StudyTracker {
    private static final Set<String> NOVEL =
            Set.of("another", "separate", "unrelated", "different", "previous", "earlier", "second", "other", "older");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");
    private static final int MOST_TWINS = 3;
    private static final int PLACE = 3;
    private static final Set<String> MANY = Set.of("these", "they", "some", "others", "many", "most", "several", "all");

    private final Reading reading;
    private final StudyFacts facts;
    private final boolean single;
    private final List<StudyDraft> drafts = new ArrayList<>();
    private final List<Optional<StudyDraft>> bySentence = new ArrayList<>();
    private Optional<StudyDraft> current = Optional.empty();
    private Optional<String> section = Optional.empty();

    private StudyTracker(Reading reading, Terms terms) {
        this.reading = reading;
        this.facts = new StudyFacts(reading, terms);
        this.single = Abstracts.is(reading);
    }

    /** The studies of a text. */
    static Studies track(Reading reading, Terms terms) {
        StudyTracker tracker = new StudyTracker(reading, terms);
        for (Sentence sentence : reading.sentences()) {
            tracker.bySentence.add(tracker.sentence(sentence));
        }
        if (tracker.single) {
            tracker.drafts.forEach(draft -> Arms.settle(draft, reading, terms));
            tracker.drafts.forEach(SampleSize::settle);
        }
        return new Studies(tracker.drafts, tracker.bySentence);
    }

    private Optional<StudyDraft> sentence(Sentence sentence) {
        if (sentence.block().kind() == Block.Kind.REFERENCE) {
            drafts.forEach(draft -> facts.reference(draft, sentence));
            return Optional.empty();
        }
        leaveSection(sentence);
        Optional<StudyDraft> spoken = single ? Optional.of(only()) : spokenOf(sentence);
        spoken.ifPresent(draft -> facts.add(draft, sentence));
        return spoken;
    }

    private StudyDraft only() {
        return drafts.isEmpty() ? begin(StudyKind.PRIMARY_STUDY) : drafts.get(0);
    }

    private void leaveSection(Sentence sentence) {
        if (!sentence.block().section().equals(section)) {
            section = sentence.block().section();
            current = Optional.empty();
        }
    }

    private Optional<StudyDraft> spokenOf(Sentence sentence) {
        if (sentence.block().kind() == Block.Kind.TITLE || sentence.block().kind() == Block.Kind.HEADING) {
            return Optional.empty();
        }
        Optional<StudyDraft> other = other(sentence);
        if (other.isPresent()) {
            current = other;
            return current;
        } else if (introduces(sentence)) {
            return introduced(sentence);
        } else if (sentence.has("guideline")) {
            return Optional.of(guideline(sentence));
        } else if (sentence.has("study-body")) {
            return Optional.of(body());
        }
        return manyOf(sentence).or(() -> carriedOn(sentence));
    }

    private static boolean introduces(Sentence sentence) {
        return sentence.has("study-new") || sentence.has("review");
    }

    private Optional<StudyDraft> introduced(Sentence sentence) {
        StudyKind kind = sentence.has("review") ? StudyKind.REVIEW : StudyKind.PRIMARY_STUDY;
        Optional<StudyDraft> fitting =
                candidates().filter(draft -> fits(draft, sentence, kind)).findFirst();
        current = Optional.of(fitting.orElseGet(() -> begin(kind)));
        if (fitting.isEmpty()) {
            twins(sentence, kind);
        }
        if (kind == StudyKind.REVIEW) {
            current.get().kind = kind;
        }
        return current;
    }

    /** "Two new trials" begin two studies; what is said of both goes to both. */
    private void twins(Sentence sentence, StudyKind kind) {
        int count = sentence.all("study-new")
                .filter(mention -> mention.attribute("number").isPresent())
                .flatMap(mention -> mention.slot("count").stream())
                .mapToInt(span -> Amounts.read(reading.words(span)).orElse(1))
                .findFirst()
                .orElse(1);
        for (int i = 1; i < Math.min(count, MOST_TWINS); i++) {
            facts.add(begin(kind), sentence);
        }
    }

    /** The study in hand, then the others from the last to the first. */
    private Stream<StudyDraft> candidates() {
        List<StudyDraft> order = new ArrayList<>();
        current.ifPresent(order::add);
        for (int i = drafts.size() - 1; i >= 0; i--) {
            StudyDraft draft = drafts.get(i);
            if (!order.contains(draft) && draft.kind != StudyKind.GUIDELINE && !draft.isBody()) {
                order.add(draft);
            }
        }
        return order.stream();
    }

    private boolean fits(StudyDraft draft, Sentence sentence, StudyKind kind) {
        boolean known = facts.shares(draft, sentence);
        boolean begun = isNovel(sentence) || isIndefinite(sentence);
        boolean inHand = current.equals(Optional.of(draft)) && section.isPresent() && !begun;
        boolean open = inHand
                || (draft.journal.isEmpty()
                        && !isNovel(sentence)
                        && (draft.sizes.isEmpty() || !isIndefinite(sentence)));
        boolean sameKind = draft.kind == kind || draft.design.isEmpty();
        return sameKind && !facts.contradicts(draft, sentence) && (known || open);
    }

    private boolean isNovel(Sentence sentence) {
        return sentence.all("study-new").anyMatch(this::isNovel);
    }

    /** "A study", "one small study": the article of something not spoken of before. */
    private boolean isIndefinite(Sentence sentence) {
        return Stream.concat(sentence.all("study-new"), sentence.all("review"))
                .map(mention -> Terms.words(reading.words(mention.span())))
                .anyMatch(words -> !words.isEmpty() && INDEFINITE.contains(words.get(0)));
    }

    private boolean isNovel(Mention mention) {
        return Terms.words(reading.words(mention.span())).stream().anyMatch(NOVEL::contains);
    }

    private StudyDraft guideline(Sentence sentence) {
        Optional<String> body = facts.body(sentence);
        Optional<StudyDraft> known = drafts.stream()
                .filter(draft -> draft.kind == StudyKind.GUIDELINE)
                .filter(draft -> body.isEmpty()
                        || draft.institutions.isEmpty()
                        || draft.institutions.stream().anyMatch(name -> Names.within(name, body.get())))
                .findFirst();
        return known.orElseGet(() -> begin(StudyKind.GUIDELINE));
    }

    private StudyDraft body() {
        StudyDraft draft = begin(StudyKind.REVIEW);
        draft.design = Optional.of(StudyDesign.BODY_OF_EVIDENCE);
        return draft;
    }

    private StudyDraft begin(StudyKind kind) {
        StudyDraft draft = new StudyDraft(drafts.size(), kind);
        drafts.add(draft);
        return draft;
    }

    private Optional<StudyDraft> carriedOn(Sentence sentence) {
        Optional<StudyDraft> named =
                candidates().filter(draft -> facts.shares(draft, sentence)).findFirst();
        if (named.isPresent()) {
            current = named;
        } else if (sentence.has("study-same") || facts.any(sentence)) {
            current = current.or(() ->
                    candidates().filter(d -> !facts.contradicts(d, sentence)).reduce((a, b) -> b));
        }
        if (current.isEmpty() && facts.strong(sentence)) {
            current = Optional.of(begin(StudyKind.PRIMARY_STUDY));
        }
        return current;
    }

    /** "The Finnish study", "the second trial": the one whose sentences hold that word, else the one least is known of. */
    private Optional<StudyDraft> other(Sentence sentence) {
        Optional<Mention> other = sentence.all("study-same")
                .filter(mention -> mention.attribute("which").isPresent())
                .findFirst();
        return other.flatMap(mention -> placed(mention)
                .or(() -> candidates().filter(draft -> draft.sizes.isEmpty()).reduce((a, b) -> b)));
    }

    private Optional<StudyDraft> placed(Mention mention) {
        List<String> places = capitalised(reading.words(mention.span()));
        return candidates()
                .filter(draft -> draft.places.stream()
                        .map(reading::words)
                        .flatMap(words -> capitalised(words).stream())
                        .anyMatch(word -> places.stream().anyMatch(place -> samePlace(place, word))))
                .findFirst();
    }

    private static List<String> capitalised(String words) {
        return Stream.of(words.split("[^\\p{L}]+", -1))
                .filter(word -> word.length() > PLACE && Character.isUpperCase(word.charAt(0)))
                .toList();
    }

    /** "Finnish" and "Finland" begin alike. */
    private static boolean samePlace(String one, String other) {
        return one.regionMatches(0, other, 0, PLACE);
    }

    /** "These gave mixed results" goes on about the many studies of the sentence before. */
    private Optional<StudyDraft> manyOf(Sentence sentence) {
        int before = sentence.index() - 1;
        boolean near = before >= 0
                && reading.sentences().get(before).block().equals(sentence.block())
                && MANY.contains(firstWord(sentence));
        return near ? bySentence.get(before).filter(StudyDraft::isBody) : Optional.empty();
    }

    private String firstWord(Sentence sentence) {
        List<String> words = Terms.words(reading.words(sentence.span()));
        return words.isEmpty() ? "" : words.get(0);
    }
}
