package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets aside a single short block in which somebody with an age or a life, but no profession of health, tells of himself
 * or herself, or which tells of somebody whom the text calls by the first name.
 *
 * <p>{@code Ada Example, 61, a baker, had tried pills. "I slept badly," she says.} {@code Ada locks the bakery and sits
 * down on her flour sacks.}
 */
final class VignetteRule implements AsideRule {
    /** Most words of a story told in one block. */
    private static final int MOST_WORDS = 80;

    /** Among so many first words a block names whose story it ends. */
    private static final int FRONT = 3;

    private final StoryCues cues;
    private final LifeSigns signs;

    VignetteRule(StoryCues cues) {
        this.cues = cues;
        this.signs = new LifeSigns(cues);
    }

    @Override
    public Article apply(Article article) {
        return article.pieces().stream().anyMatch(VignetteRule::mayTell) ? withoutStories(article) : article;
    }

    private static boolean mayTell(Piece piece) {
        return piece.kind() == Kind.PARAGRAPH && piece.words().count() <= MOST_WORDS;
    }

    private Article withoutStories(Article article) {
        StoryText text = StoryText.of(article);
        Experts experts = new Experts(() -> sentences(article, text), cues);
        Familiar familiar = new Familiar(() -> paragraphs(article, text));
        List<Piece> marked = new ArrayList<>(article.pieces().size());
        List<Layperson> told = List.of();
        List<Layperson> known = new ArrayList<>();
        for (Piece piece : article.pieces()) {
            told = mayTell(piece) ? told(text.told(0, piece, piece.span()), experts, familiar, told, known) : List.of();
            known.addAll(told);
            marked.add(told.isEmpty() ? piece : piece.aside(AsideReason.ANECDOTE));
        }
        return article.with(marked);
    }

    private static List<String> paragraphs(Article article, StoryText text) {
        return article.pieces().stream()
                .filter(piece -> piece.kind() == Kind.PARAGRAPH)
                .map(piece -> piece.span().in(text.text()))
                .toList();
    }

    private static List<Told> sentences(Article article, StoryText text) {
        return article.pieces().stream()
                .filter(piece -> piece.kind() == Kind.PARAGRAPH)
                .flatMap(piece -> Sentences.of(
                                text.text(), piece.span().start(), piece.span().end())
                        .stream()
                        .map(span -> text.told(0, piece, span)))
                .toList();
    }

    /** Whose story a block tells, or of whose stories told before it tells the end; else nobody. */
    private List<Layperson> told(
            Told told, Experts experts, Familiar familiar, List<Layperson> before, List<Layperson> known) {
        boolean personal = told.hasPronoun() || quotesFirstPerson(told);
        if ((!personal && known.isEmpty()) || speaksOfResearch(told)) {
            return List.of();
        }
        List<Layperson> people = personal ? told(told, experts, familiar, before) : in(told, before);
        return people.isEmpty() ? again(told, known) : people;
    }

    private static List<Layperson> in(Told told, List<Layperson> people) {
        return people.stream().filter(person -> person.isIn(told)).toList();
    }

    /** Whose story a block tells: somebody whom it introduces, or whose story the block before it told; else nobody. */
    private List<Layperson> told(Told told, Experts experts, Familiar familiar, List<Layperson> before) {
        String unquoted = Told.unquoted(told.exact());
        List<Layperson> named = shown(unquoted, told).stream()
                .filter(person -> !experts.include(person))
                .toList();
        List<Layperson> called = named.isEmpty() ? familiar.in(told) : List.of();
        boolean goesOn =
                !in(told, before).isEmpty() || (Layperson.named(unquoted).isEmpty() && quotesFirstPerson(told));
        return !named.isEmpty() ? named : !called.isEmpty() ? called : goesOn ? before : List.of();
    }

    /** Of whose stories told before a block tells the end: "Mr Holm went back to tea." */
    private static List<Layperson> again(Told told, List<Layperson> known) {
        List<String> front = told.words().list().stream()
                .limit(FRONT)
                .map(word -> " " + word + " ")
                .toList();
        return known.stream().filter(person -> front.contains(person.surname())).toList();
    }

    private List<Layperson> shown(String unquoted, Told told) {
        List<Layperson> aged = Layperson.aged(unquoted);
        return aged.isEmpty() && signs.anyIn(told) ? Layperson.named(unquoted) : aged;
    }

    private static boolean quotesFirstPerson(Told told) {
        PlainWords outside = told.unquoted();
        return told.isFirstPerson()
                && !outside.spaced().contains(" i ")
                && outside.count() < told.words().count();
    }

    /** "Joined the trial" says no more of research than that somebody took part in it. */
    private boolean speaksOfResearch(Told told) {
        return cues.study().all(told.words()).size()
                        > cues.taking().all(told.words()).size()
                || cues.showExpert(told)
                || cues.profession().anyIn(cues.taking().anyIn(told.words()) ? told.unquoted() : told.words());
    }
}
