package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.List;

/**
 * Sets aside a single short block in which somebody with an age or a life, but no profession of health, tells of himself
 * or herself.
 *
 * <p>{@code Ada Example, 61, a baker, had tried pills. "I slept badly," she says.}
 */
final class VignetteRule implements AsideRule {
    /** Most words of a story told in one block. */
    private static final int MOST_WORDS = 60;

    private final StoryCues cues;

    VignetteRule(StoryCues cues) {
        this.cues = cues;
    }

    @Override
    public Article apply(Article article) {
        return article.pieces().stream().anyMatch(VignetteRule::mayTell) ? withoutStories(article) : article;
    }

    private static boolean mayTell(Piece piece) {
        return piece.kind() == Kind.PARAGRAPH
                && piece.words().count() <= MOST_WORDS
                && Told.quotes(piece.span().in(piece.words().text()));
    }

    private Article withoutStories(Article article) {
        List<Told> all = article.pieces().stream()
                .filter(piece -> piece.kind() == Kind.PARAGRAPH)
                .map(piece -> Told.of(0, piece, piece.span()))
                .toList();
        Experts experts = Experts.in(all, cues);
        return article.map((i, piece) ->
                mayTell(piece) && isStory(article.text(), piece, experts) ? piece.aside(AsideReason.ANECDOTE) : piece);
    }

    private boolean isStory(String text, Piece piece, Experts experts) {
        Told told = Told.of(0, piece, piece.span());
        return quotesFirstPerson(told)
                && !speaksOfResearch(told)
                && Layperson.named(Told.unquoted(piece.span().in(text))).stream()
                        .anyMatch(person -> isShown(person, told) && !experts.include(person));
    }

    private static boolean quotesFirstPerson(Told told) {
        PlainWords outside = told.unquoted();
        return told.isFirstPerson()
                && !outside.spaced().contains(" i ")
                && outside.count() < told.words().count();
    }

    private boolean speaksOfResearch(Told told) {
        return cues.study().anyIn(told.words())
                || cues.expert().anyIn(told.unquoted())
                || cues.profession().anyIn(told.words());
    }

    private boolean isShown(Layperson person, Told told) {
        String outside = told.unquoted().spaced();
        int after = outside.indexOf(person.surname()) + person.surname().length();
        return cues.layperson().anyIn(told.unquoted())
                || outside.contains("-year-old ")
                || isAge(outside.substring(after));
    }

    /** Whether words begin with a number of two digits, which {@code was} may introduce. */
    private static boolean isAge(String words) {
        String number = words.startsWith("was ") ? words.substring(4) : words;
        int end = number.indexOf(' ');
        return end == 2 && CalendarWords.isNumber(number.substring(0, end));
    }
}
