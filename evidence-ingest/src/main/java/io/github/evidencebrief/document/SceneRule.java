package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.List;
import java.util.Set;

/**
 * Sets aside captions that tell what people in a picture do, and where.
 *
 * <p>{@code Two women share a spade in a garden}: a line without a full stop or a number, of people, a deed that can be
 * seen, and a place.
 */
final class SceneRule implements AsideRule {
    /** Most words of a caption. */
    private static final int MOST_WORDS = 16;

    /** Most words before the deed. */
    private static final int MOST_BEFORE = 4;

    private static final Set<String> DEEDS = Set.of(
            "practise",
            "practice",
            "plant",
            "share",
            "check",
            "push",
            "pull",
            "dig",
            "water",
            "rest",
            "stroll",
            "sit",
            "stand",
            "hold",
            "wait",
            "queue",
            "stretch",
            "ride",
            "swim",
            "dance",
            "cook",
            "pour",
            "carry",
            "chat",
            "laugh",
            "smile",
            "pose",
            "jog",
            "climb",
            "lift",
            "kneel",
            "paint",
            "sing",
            "gather",
            "inspect",
            "examine",
            "look",
            "prepare",
            "enjoy",
            "warm",
            "bend",
            "balance",
            "play",
            "cross",
            "load",
            "fill");

    private static final Set<String> PLACES = Set.of(
            "at", "in", "on", "outside", "inside", "beside", "near", "along", "through", "by", "behind", "around");

    private static final Set<String> THE = Set.of("a", "an", "the", "her", "his", "their");

    private static final Set<String> COMPARED =
            Set.of("than", "more", "less", "fewer", "better", "worse", "not", "no", "risk", "may", "can", "every");

    @Override
    public Article apply(Article article) {
        return article.map((i, piece) -> i > 0 && isScene(article.text(), piece) ? caption(piece) : piece);
    }

    private static Piece caption(Piece piece) {
        return piece.aside(AsideReason.PHOTO_CAPTION);
    }

    private static boolean isScene(String text, Piece piece) {
        boolean line = piece.kind() == Kind.PARAGRAPH || piece.kind() == Kind.HEADING;
        return line
                && piece.words().count() <= MOST_WORDS
                && !Stops.endsSentence(text, piece.span())
                && isScene(piece.words().list());
    }

    private static boolean isScene(List<String> words) {
        int deed = deed(words);
        return deed > 0
                && words.stream().noneMatch(word -> COMPARED.contains(word) || CalendarWords.isNumber(word))
                && hasPlace(words.subList(deed + 1, words.size()));
    }

    /** Place of the deed right after the people, or -1 when nobody does anything that can be seen. */
    private static int deed(List<String> words) {
        for (int i = 1; i < Math.min(MOST_BEFORE + 1, words.size()); i++) {
            if (ShownPeople.include(words.get(i - 1)) && isDeed(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDeed(String word) {
        return DEEDS.contains(word)
                || (word.endsWith("s") && DEEDS.contains(word.substring(0, word.length() - 1)))
                || (word.endsWith("es") && DEEDS.contains(word.substring(0, word.length() - 2)));
    }

    private static boolean hasPlace(List<String> words) {
        for (int i = 0; i < words.size() - 1; i++) {
            if (PLACES.contains(words.get(i)) && THE.contains(words.get(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
