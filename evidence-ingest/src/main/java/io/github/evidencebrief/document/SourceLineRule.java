package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.List;

/** Tells lines such as {@code SOURCE: Journal of Sleep, online May 3} from running text. */
final class SourceLineRule implements AsideRule {
    private static final List<String> BEGINNINGS = List.of("source:", "sources:", "reference:");

    @Override
    public Article apply(Article article) {
        return article.map(
                (i, piece) -> piece.open() && isOne(article.text(), piece.span()) ? piece.as(Kind.SOURCE_LINE) : piece);
    }

    private static boolean isOne(String text, Span span) {
        return BEGINNINGS.stream()
                .anyMatch(beginning -> span.length() > beginning.length() + 2
                        && text.regionMatches(true, span.start(), beginning, 0, beginning.length()));
    }
}
