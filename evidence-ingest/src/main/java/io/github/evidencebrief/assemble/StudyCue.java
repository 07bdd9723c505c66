package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;
import io.github.evidencebrief.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A word for studies in a sentence and how it refers to them.
 *
 * @param kind the way it refers
 * @param span the words
 * @param words the words in lower case
 * @param mention what the rules found there
 * @param terms words by which studies are told apart
 */
record StudyCue(Kind kind, Span span, List<String> words, Mention mention, StudyWords terms) {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "when");
    private static final Set<String> DEFINITE = Set.of("the", "this", "our", "their", "his", "her");
    /** Words before a study that is named beside the one spoken of. */
    private static final List<String> ASIDE =
            List.of(" with ", " unlike ", " than in ", " including ", " such as ", " like ");

    private static final int PAIR = 2;
    private static final Set<String> TYPES =
            Set.of("study-new", "review", "study-same", "study-turn", "study-body", "guideline");
    private static final Set<String> MINE = Set.of("our", "this");

    /** The ways of referring to studies. */
    enum Kind {
        /** "The review": the one already spoken of, which this makes a review. */
        REVIEW,
        /** "A study", "researchers in Leeds recruited": one that was not spoken of before, or was only announced. */
        NEW,
        /** "The second trial", "the Finnish study": one of several. */
        OTHER,
        /** "These studies": several already spoken of. */
        SEVERAL,
        /** "The study", "the researchers": the one in hand. */
        SAME,
        /** "Many studies": a body of evidence. */
        MANY,
        /** "The guidelines". */
        GUIDELINE
    }

    /** The word that a sentence's result hangs on; absent when the sentence has no word for studies. */
    static Optional<StudyCue> of(Sentence sentence, Reading reading, StudyWords terms) {
        List<StudyCue> cues = withoutAsides(cues(sentence, reading, terms));
        Optional<StudyCue> source = cues.stream()
                .filter(cue -> cue.before(sentence, reading).endsWith("according to "))
                .findFirst();
        if (source.isPresent()) {
            return source;
        }
        Optional<Mention> effect = sentence.first("effect");
        Optional<StudyCue> former = cues.stream()
                .filter(cue -> effect.isEmpty() && cue.isFormer() && sentence.has("size"))
                .findFirst();
        if (former.isPresent()) {
            return former;
        }
        Optional<StudyCue> before = effect.flatMap(found -> cues.stream()
                .filter(cue -> cue.span.start() < found.span().start())
                .reduce((one, next) -> next));
        return before.or(() -> cues.stream().findFirst());
    }

    /** "The panel relied on a review": what follows is about the review. */
    private static List<StudyCue> withoutAsides(List<StudyCue> cues) {
        List<StudyCue> telling = cues.stream().filter(cue -> !cue.goesOn()).toList();
        return telling.isEmpty() ? cues : telling;
    }

    /** All words for studies in a sentence. */
    static Stream<StudyCue> all(Sentence sentence, Reading reading, StudyWords terms) {
        return cues(sentence, reading, terms).stream();
    }

    /** All words for studies in the order of the text; of two that overlap, the one that says more. */
    private static List<StudyCue> cues(Sentence sentence, Reading reading, StudyWords terms) {
        List<StudyCue> cues = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            of(mention, reading, terms)
                    .filter(cue -> cues.isEmpty() || !cue.isCompared(sentence, reading))
                    .ifPresent(cue -> add(cues, cue));
        }
        return cues;
    }

    private static void add(List<StudyCue> cues, StudyCue cue) {
        boolean weaker = cues.stream()
                .anyMatch(known ->
                        cue.goesOn(known) || (known.span.overlaps(cue.span) && known.kind.compareTo(cue.kind) <= 0));
        if (!weaker) {
            cues.removeIf(known -> known.span.overlaps(cue.span));
            cues.add(cue);
        }
    }

    /** "A small study, published along with the Danish trial": what follows is not about the Danish one. */
    private boolean isCompared(Sentence sentence, Reading reading) {
        boolean apart = kind == Kind.OTHER || kind == Kind.SAME;
        String before = before(sentence, reading);
        return apart && ASIDE.stream().anyMatch(before::endsWith);
    }

    private String before(Sentence sentence, Reading reading) {
        return reading.words(new Span(sentence.span().start(), span.start()));
    }

    /** "In a trial of 60 nurses, the researchers found": the researchers of that trial. */
    private boolean goesOn(StudyCue known) {
        return kind == Kind.SAME && known.kind == Kind.NEW && !isLatest() && !isMine();
    }

    private static Optional<StudyCue> of(Mention mention, Reading reading, StudyWords terms) {
        if (!TYPES.contains(mention.type())) {
            return Optional.empty();
        }
        List<String> words = reading.said(mention.span());
        return kind(mention, words).map(kind -> new StudyCue(kind, mention.span(), words, mention, terms));
    }

    private static Optional<Kind> kind(Mention mention, List<String> words) {
        return switch (mention.type()) {
            case "study-new" -> Optional.of(Kind.NEW);
            case "review" -> Optional.of(isDefinite(mention, words) ? Kind.REVIEW : Kind.NEW);
            case "study-same" -> Optional.of(same(mention));
            case "study-turn" -> Optional.of(Kind.OTHER);
            case "study-body" -> Optional.of(Kind.MANY);
            case "guideline" -> Optional.of(Kind.GUIDELINE);
            default -> Optional.empty();
        };
    }

    private static Kind same(Mention mention) {
        if (mention.attribute("which").isPresent()) {
            return Kind.OTHER;
        }
        return mention.attribute("number").isPresent() ? Kind.SEVERAL : Kind.SAME;
    }

    private static boolean isDefinite(Mention mention, List<String> words) {
        return mention.attribute("own").isPresent() || DEFINITE.contains(words.get(0)) || words.contains("authors");
    }

    /** Whether it speaks of a single study that is no review. */
    boolean isOfOne() {
        return !isReview() && (kind == Kind.NEW || kind == Kind.OTHER || kind == Kind.SAME);
    }

    boolean isReview() {
        return mention.type().equals("review");
    }

    /** Whether it takes up a guideline that was spoken of: "the document". */
    boolean goesOn() {
        return mention.attribute("again").isPresent();
    }

    /** Whether it says that this is not the study spoken of so far. */
    boolean isNovel() {
        return mention.attribute("novel").isPresent() || words.stream().anyMatch(terms.other()::contains);
    }

    /** "A study", "one small study": the article of something not spoken of before. */
    boolean isIndefinite() {
        return !words.isEmpty() && INDEFINITE.contains(words.get(0));
    }

    /** "An earlier trial": one of which little more is told than here. */
    private boolean isFormer() {
        return kind == Kind.NEW && isIndefinite() && words.stream().anyMatch(terms.former()::contains);
    }

    /** "Both trials", "the new studies": those that were begun together. */
    boolean isOfTwo() {
        return isLatest() || isOfPair();
    }

    /** "Both trials". */
    boolean isOfPair() {
        return words.contains("both") || words.contains("two");
    }

    /** "The new study": the one the text is about. */
    boolean isLatest() {
        return words.stream().anyMatch(terms.latest()::contains);
    }

    /** "The first study". */
    boolean isFirst() {
        return words.contains("first");
    }

    private boolean isMine() {
        return !words.isEmpty() && MINE.contains(words.get(0));
    }

    /** How many studies it speaks of; 1 when it does not say. */
    int count(Reading reading) {
        return Stream.of(mention)
                .filter(found -> found.attribute("number").isPresent())
                .flatMap(found -> found.slot("count").stream())
                .mapToInt(found -> Amounts.read(reading.words(found)).orElse(PAIR))
                .findFirst()
                .orElse(1);
    }
}
