package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sets aside captions that have no cue word but the shape of one.
 *
 * <p>{@code Woman holding her knee}: a person and what he or she is doing, in a line without a full stop.
 * {@code AdaExample / pictures.example.com A bowl of lentils}: a credit with a slash before the caption.
 */
final class CaptionRule implements AsideRule {
    /** Most words of a caption that says what somebody is doing. */
    private static final int MOST_WORDS = 12;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "two", "three", "young", "older", "elderly");

    @Override
    public Article apply(Article article) {
        return article.map((i, piece) -> {
            boolean line = piece.kind() == Kind.PARAGRAPH || piece.kind() == Kind.HEADING;
            boolean caption = line && (isScene(article.text(), piece) || isCredited(article.text(), piece));
            return caption ? piece.aside(AsideReason.PHOTO_CAPTION) : piece;
        });
    }

    private static boolean isScene(String text, Piece piece) {
        if (piece.words().count() > MOST_WORDS || Stops.endsSentence(text, piece.span())) {
            return false;
        }
        List<String> words = piece.words().list();
        int noun = 0;
        while (noun < words.size() - 1 && ARTICLES.contains(words.get(noun))) {
            noun++;
        }
        return noun + 1 < words.size()
                && ShownPeople.include(words.get(noun))
                && words.get(noun + 1).endsWith("ing");
    }

    private static boolean isCredited(String text, Piece piece) {
        String words = piece.words().count() <= AsideCue.SHORT ? piece.span().in(text) : "";
        int slash = words.indexOf(" / ");
        int end = slash < 0 ? -1 : endOfWord(words, slash + 3);
        return end > 0 && slash < 40 && isSite(words.substring(slash + 3, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isSite(String word) {
        return word.endsWith(".com")
                || word.endsWith(".org")
                || word.equals("getty")
                || word.equals("ap")
                || word.equals("reuters")
                || word.equals("afp");
    }

    private static int endOfWord(String words, int from) {
        int space = words.indexOf(' ', from);
        return space < 0 ? words.length() : space;
    }
}
