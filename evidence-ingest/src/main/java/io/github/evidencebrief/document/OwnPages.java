package io.github.evidencebrief.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The body that lists its other pages below a text: {@code From Harbour Clinic}, where the text speaks of that clinic too.
 *
 * <p>Its name is the longest that the text gives it: {@code Harbour Clinic Institute for Feet}.
 */
final class OwnPages {
    private static final String FROM = "From ";
    private static final int MOST_WORDS = 7;
    private static final int FEWEST_WORDS = 2;
    private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "&");

    private OwnPages() {}

    /** The name; absent where no such line stands below the text. */
    static Optional<String> owner(Article article) {
        List<Piece> pieces = article.pieces();
        int end = pieces.size();
        while (end > 0 && !pieces.get(end - 1).body()) {
            end--;
        }
        List<Piece> told = pieces.subList(0, end);
        return pieces.subList(end, pieces.size()).stream()
                .map(article::words)
                .flatMap(line -> name(line.strip()).stream())
                .flatMap(name -> inFull(name, told, article).stream())
                .findFirst();
    }

    private static Optional<String> name(String line) {
        List<String> words = List.of(line.split("\\s+", -1));
        boolean named = line.startsWith(FROM)
                && words.size() > FEWEST_WORDS
                && words.size() <= MOST_WORDS
                && words.stream().skip(1).allMatch(word -> isCapital(word) || SMALL.contains(word));
        return named ? Optional.of(line.substring(FROM.length()).strip()) : Optional.empty();
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** The longest name in the text that begins so; absent where none does. */
    private static Optional<String> inFull(String name, List<Piece> told, Article article) {
        String longest = "";
        for (Piece piece : told) {
            String words = piece.open() ? article.words(piece) : "";
            for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
                String full = words.substring(at, end(words, at + name.length()));
                longest = full.length() > longest.length() ? full : longest;
            }
        }
        return Optional.of(longest).filter(full -> !full.isEmpty());
    }

    /** Where the capitalised words end that follow a place. */
    private static int end(String text, int from) {
        int end = from;
        while (end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1))) {
            end++;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
                end++;
            }
        }
        return end;
    }
}
