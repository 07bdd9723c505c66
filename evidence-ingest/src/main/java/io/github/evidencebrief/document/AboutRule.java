package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.Set;

/** Sets aside what a closing line such as {@code About Example Therapeutics} announces: the praise of an office. */
final class AboutRule implements AsideRule {
    /** Most words of the line. */
    private static final int MOST_WORDS = 6;

    private static final PlainWords ABOUT = PlainWords.of("about");

    private static final Set<String> EVIDENCE = Set.of(
            "study",
            "trial",
            "research",
            "guideline",
            "review",
            "survey",
            "report",
            "data",
            "results",
            "paper",
            "method",
            "methods",
            "analysis",
            "drug",
            "treatment",
            "vaccine",
            "disease",
            "programme",
            "program");

    @Override
    public Article apply(Article article) {
        int half = article.pieces().size() / 2;
        return article.map((i, piece) -> {
            boolean line = i >= half && announces(article, piece);
            boolean praise = i > half && announces(article, article.pieces().get(i - 1)) && isPraise(piece);
            return line || praise ? piece.aside(AsideReason.FOOTER) : piece;
        });
    }

    private static boolean announces(Article article, Piece piece) {
        return (piece.open() || piece.kind() == Kind.ASIDE)
                && piece.words().count() > 1
                && piece.words().count() <= MOST_WORDS
                && piece.words().begin(ABOUT)
                && piece.words().list().stream()
                        .noneMatch(word -> EVIDENCE.contains(word) || CalendarWords.isNumber(word))
                && !Stops.endsSentence(article.text(), piece.span())
                && isName(article.words(piece));
    }

    private static boolean isName(String line) {
        int last = line.lastIndexOf(' ') + 1;
        return Character.isUpperCase(line.charAt(last)) || line.endsWith("company");
    }

    private static boolean isPraise(Piece piece) {
        return piece.open() && piece.words().list().stream().noneMatch(EVIDENCE::contains);
    }
}
