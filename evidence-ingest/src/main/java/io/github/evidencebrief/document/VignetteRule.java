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
        String text = QuoteMarks.doubled(article.text());
        List<Told> all = article.pieces().stream()
                .filter(piece -> piece.kind() == Kind.PARAGRAPH)
                .map(piece -> Told.of(0, piece, piece.span(), text))
                .toList();
        Experts experts = Experts.in(sentences(article, text), cues);
        Familiar familiar = new Familiar(text, all);
        List<Piece> marked = new ArrayList<>(article.pieces().size());
        List<Layperson> told = List.of();
        List<Layperson> known = new ArrayList<>();
        for (Piece piece : article.pieces()) {
            told = mayTell(piece) ? told(text, piece, experts, familiar, told) : List.of();
            told = told.isEmpty() && mayTell(piece) ? again(text, piece, known) : told;
            known.addAll(told);
            marked.add(told.isEmpty() ? piece : piece.aside(AsideReason.ANECDOTE));
        }
        return article.with(marked);
    }

    private static List<Told> sentences(Article article, String text) {
        return article.pieces().stream()
                .filter(piece -> piece.kind() == Kind.PARAGRAPH)
                .flatMap(piece -> Sentences.of(
                                text, piece.span().start(), piece.span().end())
                        .stream()
                        .map(span -> Told.of(0, piece, span, text)))
                .toList();
    }

    /** Whose story a block tells: somebody whom it introduces, or whose story the block before it told; else nobody. */
    private List<Layperson> told(String text, Piece piece, Experts experts, Familiar familiar, List<Layperson> before) {
        Told told = Told.of(0, piece, piece.span(), text);
        if (!(told.hasPronoun() || quotesFirstPerson(told)) || speaksOfResearch(told)) {
            return speaksOfResearch(told)
                    ? List.of()
                    : before.stream().filter(person -> person.isIn(told)).toList();
        }
        String unquoted = Told.unquoted(piece.span().in(text));
        List<Layperson> named = shown(unquoted, told).stream()
                .filter(person -> !experts.include(person))
                .toList();
        List<Layperson> called = named.isEmpty() ? familiar.in(told) : List.of();
        boolean goesOn = before.stream().anyMatch(person -> person.isIn(told))
                || (Layperson.named(unquoted).isEmpty() && quotesFirstPerson(told));
        return !named.isEmpty() ? named : !called.isEmpty() ? called : goesOn ? before : List.of();
    }

    /** Of whose stories told before a block tells the end: "Mr Holm went back to tea." */
    private List<Layperson> again(String text, Piece piece, List<Layperson> known) {
        Told told = Told.of(0, piece, piece.span(), text);
        List<String> front = told.words().list().stream()
                .limit(FRONT)
                .map(word -> " " + word + " ")
                .toList();
        return speaksOfResearch(told)
                ? List.of()
                : known.stream()
                        .filter(person -> front.contains(person.surname()))
                        .toList();
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
