package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.List;
import java.util.Optional;

/**
 * The metadata between two lines of {@code ---} at the head of a Markdown file.
 *
 * @param span where it stands, with both lines; absent when there is none
 * @param end offset where the Markdown begins
 */
record FrontMatter(Optional<Span> span, int end, Metadata metadata) {
    private static final String FENCE = "---";

    /** The front matter of a file; throws {@link UnreadableSourceException} naming the line when it is broken. */
    static FrontMatter of(SourceText file) {
        int start = file.text().startsWith(String.valueOf(Space.BYTE_ORDER_MARK)) ? 1 : 0;
        return opens(file.text(), start)
                ? closed(file, start)
                : new FrontMatter(Optional.empty(), start, Metadata.NONE);
    }

    private static boolean opens(String text, int start) {
        int next = nextLine(text, start);
        return lineAt(text, start).equals(FENCE) && Character.isLetter(next < text.length() ? text.charAt(next) : ' ');
    }

    private static FrontMatter closed(SourceText file, int start) {
        String text = file.text();
        int first = nextLine(text, start);
        for (int line = first; line < text.length(); line = nextLine(text, line)) {
            if (lineAt(text, line).equals(FENCE)) {
                Metadata metadata = FrontMatterYaml.read(file.file().path(), text.substring(first, line));
                return new FrontMatter(
                        Optional.of(Span.trimmed(text, start, nextLine(text, line))), nextLine(text, line), metadata);
            }
        }
        throw new UnreadableSourceException(
                file.file().path() + ":1", "found --- and no second --- after it", "close the front matter with ---");
    }

    private static int nextLine(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline + 1;
    }

    private static String lineAt(String text, int from) {
        return Span.trimmed(text, from, nextLine(text, from)).in(text);
    }

    List<Piece> pieces(PlainWords words) {
        return span.map(found -> Piece.of(Kind.FRONT_MATTER, words, found)).stream()
                .toList();
    }
}
