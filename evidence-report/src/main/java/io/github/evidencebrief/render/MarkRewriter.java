package io.github.evidencebrief.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Rewrites the marks in the content of one page: sections without content and words printed twice at one place go, property lists move from the page's
 * resources into the marks, and what is not read aloud becomes an artifact (ISO 32000-1, 14.6 and 14.8.2.2).
 *
 * <p>The layout engine ends a line after each operator and nowhere else, so a mark is a line; all other lines are kept.
 */
final class MarkRewriter {
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");
    private static final String BEGIN = " BDC\n";
    private static final String END = "EMC\n";
    private static final String NUMBERED = "<</MCID ";

    /** Ends of the lines by which words are printed and nothing else is set. */
    private static final List<String> WORDS = List.of("BT\n", " Tf\n", " Tm\n", " Tj\n", " TJ\n", "ET\n");

    private final COSDictionary lists;
    private final Map<Integer, String> artifacts;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Set<String> printed = new HashSet<>();
    private String pending = "";

    /**
     * A rewriter for one page.
     *
     * @param lists the page's property lists by name
     * @param artifacts types of the artifacts by the number of their marked content
     */
    MarkRewriter(COSDictionary lists, Map<Integer, String> artifacts) {
        this.lists = lists;
        this.artifacts = artifacts;
    }

    byte[] rewritten(byte[] content) {
        int start = 0;
        while (start < content.length) {
            int end = endOfLine(content, start);
            rewrite(content, start, end);
            start = ends(content, start, end, BEGIN) ? behindRepeated(content, end) : end;
        }
        writePending();
        return out.toByteArray();
    }

    /**
     * Where content goes on that was just marked: behind its words, but for its end, where they stand on the page already,
     * at the same place. The engine prints the first line of a head twice at times, which then looks bolder.
     */
    private int behindRepeated(byte[] content, int start) {
        int at = start;
        boolean words = true;
        while (at < content.length && !ends(content, at, endOfLine(content, at), END)) {
            int line = at;
            int end = endOfLine(content, at);
            words &= WORDS.stream().anyMatch(ending -> ends(content, line, end, ending));
            at = end;
        }
        boolean repeated = words && at > start && !printed.add(text(content, start, at));
        return repeated ? at : start;
    }

    private static String text(byte[] content, int start, int end) {
        return new String(content, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private static int endOfLine(byte[] content, int start) {
        int at = start;
        while (at < content.length && content[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, content.length);
    }

    private void rewrite(byte[] content, int start, int end) {
        if (ends(content, start, end, BEGIN)) {
            writePending();
            begin(text(content, start, end));
        } else if (!pending.isEmpty() && ends(content, start, end, END)) {
            pending = "";
        } else {
            writePending();
            out.write(content, start, end - start);
        }
    }

    private static boolean ends(byte[] content, int start, int end, String ending) {
        int from = end - ending.length();
        for (int at = 0; at < ending.length(); at++) {
            if (from < start || content[from + at] != ending.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private void writePending() {
        write(pending);
        pending = "";
    }

    private void write(String line) {
        out.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Writes the line that begins marked content to be read; any other waits until something is marked by it. */
    private void begin(String line) {
        int space = line.indexOf(' ');
        String tag = line.substring(0, space);
        String list = line.substring(space + 1, line.length() - BEGIN.length());
        int number = number(list);
        String artifact = artifacts.getOrDefault(number, "");
        if (!artifact.isEmpty()) {
            pending = "/Artifact <</Type /" + artifact + " >>" + BEGIN;
        } else if (number >= 0) {
            write(tag + " " + NUMBERED + number + " >>" + BEGIN);
        } else if (PAGINATION.equals(named(list).getCOSName(COSName.TYPE))) {
            pending = "/Artifact <</Type /Pagination >>" + BEGIN;
        } else {
            pending = tag + " BMC\n";
        }
    }

    /** The number of the marked content, for the structure tree; negative when it has none. */
    private int number(String list) {
        return list.startsWith(NUMBERED)
                ? Integer.parseInt(
                        list.substring(NUMBERED.length(), list.indexOf('>')).strip())
                : named(list).getInt(COSName.MCID);
    }

    private COSDictionary named(String operand) {
        COSDictionary list = lists.getCOSDictionary(COSName.getPDFName(operand.substring(1)));
        if (list == null) {
            throw new IllegalStateException("The page marks content with " + operand + ", which its resources lack");
        }
        return list;
    }
}
