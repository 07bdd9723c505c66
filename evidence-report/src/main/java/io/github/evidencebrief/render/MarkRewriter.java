package io.github.evidencebrief.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Rewrites the marks in the content of one page: sections without content go, property lists move from the page's
 * resources into the marks, and repeated table heads become artifacts (ISO 32000-1, 14.6 and 14.8.2.2).
 *
 * <p>The layout engine ends a line after each operator and nowhere else, so a mark is a line; all other lines are kept.
 */
final class MarkRewriter {
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");
    private static final String BEGIN = " BDC\n";
    private static final String END = "EMC\n";
    private static final String NUMBERED = "<</MCID ";

    private final COSDictionary lists;
    private final Set<Integer> repeated;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private String pending = "";

    /**
     * A rewriter for one page.
     *
     * @param lists the page's property lists by name
     * @param repeated numbers of the marked content that repeats a table head
     */
    MarkRewriter(COSDictionary lists, Set<Integer> repeated) {
        this.lists = lists;
        this.repeated = repeated;
    }

    byte[] rewritten(byte[] content) {
        int start = 0;
        while (start < content.length) {
            int end = endOfLine(content, start);
            rewrite(content, start, end);
            start = end;
        }
        writePending();
        return out.toByteArray();
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
            begin(new String(content, start, end - start, StandardCharsets.ISO_8859_1));
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
        if (number >= 0 && !repeated.contains(number)) {
            write(tag + " " + NUMBERED + number + " >>" + BEGIN);
        } else if (number >= 0 || PAGINATION.equals(named(list).getCOSName(COSName.TYPE))) {
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
