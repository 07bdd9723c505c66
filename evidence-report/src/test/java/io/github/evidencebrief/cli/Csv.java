package io.github.evidencebrief.cli;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 describes them. */
final class Csv {
    /** Stands in front of a file in UTF-8 that a spreadsheet opens. */
    static final String MARK = "\uFEFF";

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    static List<List<String>> parsed(String text) {
        Csv csv = new Csv(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
        List<List<String>> rows = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            rows.add(csv.row());
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>(List.of(cell()));
        while (text.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalArgumentException("no end of line at " + at);
        }
        at += 2;
        return cells;
    }

    private String cell() {
        if (text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (",\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        for (at++; text.charAt(at) != '"' || text.startsWith("\"\"", at); at++) {
            at += text.charAt(at) == '"' ? 1 : 0;
            cell.append(text.charAt(at));
        }
        at++;
        return cell.toString();
    }
}
