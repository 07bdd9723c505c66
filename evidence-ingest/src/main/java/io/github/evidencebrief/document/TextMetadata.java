package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers what the blocks of a text say about it: its title, and the bylines and datelines of its own. */
final class TextMetadata {
    /** Number of pieces at the head of a text whose byline is the text's own. */
    private static final int HEAD = 12;

    private static final String SITE = "today on ";

    private final Article article;
    private final HeadLines head;
    /** The pieces before the first teaser: bylines and dates after it belong to other pages. */
    private final List<Piece> own;

    private TextMetadata(Article article) {
        this.article = article;
        this.head = HeadLines.of(article);
        this.own = article.pieces().stream()
                .takeWhile(piece -> !piece.reason().equals(Optional.of(AsideReason.RELATED_LINKS)))
                .toList();
    }

    static Metadata of(Article article) {
        TextMetadata text = new TextMetadata(article);
        return new Metadata(
                article.title().map(article::words).map(HeadingWords::of),
                text.publisher(),
                text.authors(),
                text.published(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(KindGuess.of(article)));
    }

    private Stream<String> asides(AsideReason reason) {
        return own.stream()
                .filter(piece -> piece.kind() == Kind.ASIDE && piece.reason().equals(Optional.of(reason)))
                .map(article::words);
    }

    private List<String> authors() {
        return IntStream.range(0, own.size())
                .filter(i -> i < HEAD || article.words(own.get(i)).startsWith("--"))
                .mapToObj(own::get)
                .filter(piece -> piece.reason().equals(Optional.of(AsideReason.BYLINE)))
                .map(piece -> authors(article.words(piece)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> authors(String byline) {
        List<String> led = Bylines.authors(byline);
        return led.isEmpty() ? BareBylines.authors(byline, article.text()) : led;
    }

    private Optional<String> published() {
        return asides(AsideReason.DATELINE)
                .map(WrittenDate::in)
                .flatMap(Optional::stream)
                .findFirst()
                .or(head::published);
    }

    private Optional<String> publisher() {
        return asides(AsideReason.DATELINE)
                .map(TextMetadata::agency)
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::site)
                .or(() -> OwnPages.owner(article))
                .or(head::publisher);
    }

    /** {@code Some News} in {@code LISBON, May 3 (Some News) --}. */
    private static Optional<String> agency(String dateline) {
        int open = dateline.indexOf('(');
        int close = dateline.indexOf(')', open + 1);
        return open >= 0 && close > open + 1 ? Optional.of(dateline.substring(open + 1, close)) : Optional.empty();
    }

    /** {@code SomeSite} in {@code Today on SomeSite}. */
    private Optional<String> site() {
        return article.pieces().stream()
                .filter(piece -> piece.reason().isPresent() && piece.words().count() <= 5)
                .map(article::words)
                .filter(words -> words.regionMatches(true, 0, SITE, 0, SITE.length()))
                .map(words -> words.substring(SITE.length()).strip())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }
}
