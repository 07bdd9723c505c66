package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Block;
import io.github.evidencebrief.document.Document;
import java.util.List;
import java.util.Optional;

/**
 * Who writes a text, as a line at its head or its foot tells.
 *
 * <p>At the head {@code Ada Holm, midwife}, {@code Dr Ada Holm}, {@code Answered by Ada Holm}, {@code with dietitian Ada Holm}; at the
 * foot {@code Ada Holm is a vet in Oslo.}, {@code Ada Holm}
 */
final class PageWriter {
    /** So many blocks at the head, and at the foot, may name the writer. */
    private static final int HEAD = 6;

    private static final int FOOT = 4;

    /** Most words of a line at the head. */
    private static final int MOST_WORDS = 18;

    private final WriterWords words;

    PageWriter(WriterWords words) {
        this.words = words;
    }

    /** The name in the first such line at the head, else at the foot; absent when there is none. */
    Optional<String> of(Document document) {
        List<Block> blocks = document.blocks();
        for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
            String block = document.words(blocks.get(i));
            Optional<String> name = head(block, i == 0);
            if (name.isPresent()) {
                return name;
            } else if (isProse(block)) {
                break;
            }
        }
        return foot(document);
    }

    private static boolean isProse(String block) {
        return ".?!\u201d\"".indexOf(block.charAt(block.length() - 1)) >= 0
                && Terms.words(block).size() > MOST_WORDS;
    }

    /** The writer whom a line of a block at the head names. */
    private Optional<String> head(String block, boolean title) {
        boolean first = title;
        for (String line : block.split("\n", -1)) {
            Optional<String> name = inLine(line, first);
            if (name.isPresent()) {
                return name;
            }
            first = false;
        }
        return Optional.empty();
    }

    private Optional<String> inLine(String text, boolean title) {
        List<String> plain = Terms.words(text);
        if (plain.isEmpty() || plain.size() > MOST_WORDS || words.others().isIn(plain) || text.indexOf('?') >= 0) {
            return Optional.empty();
        }
        NameLine line = new NameLine(text, words);
        for (int from = 0; from < line.size(); from++) {
            int to = line.end(from);
            if (to > from && isWriter(line, from, to, title)) {
                return Optional.of(line.name(from, to));
            }
        }
        return Optional.empty();
    }

    /** Whether the line says that the person of that name writes; a headline names many others. */
    private boolean isWriter(NameLine line, int from, int to, boolean title) {
        List<String> before = line.words(0, from);
        List<String> behind = line.words(to, line.size());
        boolean called = line.isTitled(from) || (from > 0 && words.trades().contains(before.get(from - 1)));
        boolean led = words.writing().isIn(before) || (called && isBy(before));
        if (title || led) {
            return led || (called && words.writing().isIn(behind));
        }
        boolean opens = from == 0 || (from == 1 && called);
        boolean posted = opens && line.stopsAt(to) && isPost(behind);
        boolean alone = from == 1 && called && behind.isEmpty();
        return posted
                || alone
                || (called && from == 1 && !line.stopsAt(to))
                || words.writing().isIn(behind);
    }

    private static boolean isBy(List<String> before) {
        return before.contains("by") || before.contains("with") || before.contains("our");
    }

    private boolean isPost(List<String> behind) {
        return !behind.isEmpty()
                && (words.trades().isIn(behind) || words.degrees().contains(behind.get(0)));
    }

    /** Whom the last lines tell of, first of all, and whom the text before them does not name. */
    private Optional<String> foot(Document document) {
        List<Block> blocks = document.blocks();
        for (int i = Math.max(1, blocks.size() - FOOT); i < blocks.size(); i++) {
            NameLine line = new NameLine(document.words(blocks.get(i)), words);
            int from = line.isTitled(1) ? 1 : 0;
            int to = line.end(from);
            int start = blocks.get(i).start();
            if (to > from && isTold(line, to) && !isNamed(document, line.last(to), start)) {
                return Optional.of(line.name(from, to));
            }
        }
        return Optional.empty();
    }

    private boolean isTold(NameLine line, int to) {
        List<String> behind = line.words(to, line.size());
        return behind.isEmpty()
                ? !line.stopsAt(to)
                : line.stopsAt(to) ? words.trades().isIn(behind) : words.deeds().contains(behind.get(0));
    }

    /** Whether the text before its foot names somebody. */
    private static boolean isNamed(Document document, String surname, int foot) {
        int at = document.text().indexOf(surname);
        return at >= 0 && at < foot;
    }
}
