package io.github.evidencebrief.document;

import io.github.evidencebrief.document.Block.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the blocks of Markdown; what is inside them stays as it is written, HTML too. */
final class MarkdownLayout {
    /** Deepest nesting of quotations and lists that is told apart. */
    private static final int DEEPEST = 20;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .inlineParserFactory(context -> (lines, node) -> {})
            .build();

    private final PlainWords words;
    private final String text;
    private final int offset;
    private final List<Piece> pieces = new ArrayList<>();

    private MarkdownLayout(PlainWords words, int offset) {
        this.words = words;
        this.text = words.text();
        this.offset = offset;
    }

    /** The pieces of a text from {@code offset} on. */
    static List<Piece> pieces(PlainWords words, int offset) {
        return new MarkdownLayout(words, offset).cut();
    }

    private List<Piece> cut() {
        Deque<Node> open = new ArrayDeque<>();
        open.push(PARSER.parse(text.substring(offset)));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node.getFirstChild() == null) {
                addLeaf(node);
            }
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                open.push(child);
            }
        }
        return MarkdownGaps.filled(words, offset, pieces);
    }

    private void addLeaf(Node node) {
        List<SourceSpan> lines = node.getSourceSpans();
        if (lines.isEmpty()) {
            return;
        }
        SourceSpan last = lines.get(lines.size() - 1);
        Span span = Span.trimmed(
                text, offset + lines.get(0).getInputIndex(), offset + last.getInputIndex() + last.getLength());
        if (holdsWords(span)) {
            add(node, span);
        }
    }

    private boolean holdsWords(Span span) {
        return text.substring(span.start(), span.end()).chars().anyMatch(Character::isLetterOrDigit);
    }

    private void add(Node node, Span span) {
        if (MarkdownTable.is(text, span)) {
            MarkdownTable.rows(text, span).forEach(row -> pieces.add(Piece.of(Kind.TABLE_ROW, words, row)));
        } else if (node instanceof HtmlBlock && HtmlDebris.is(text, span)) {
            pieces.add(Piece.aside(AsideReason.PAGE_ARTIFACT, words, span));
        } else {
            pieces.add(Piece.of(kind(node), words, span));
        }
    }

    private static Kind kind(Node leaf) {
        if (leaf instanceof Heading) {
            return Kind.HEADING;
        }
        for (Node node = leaf; node != null; node = node.getParent()) {
            if (node instanceof ListItem) {
                return Kind.LIST_ITEM;
            }
            if (node instanceof BlockQuote) {
                return Kind.QUOTATION;
            }
        }
        return Kind.PARAGRAPH;
    }
}
