package io.github.evidencebrief.assemble;

/** Tells what stands within quotation marks. */
final class Quotation {
    private Quotation() {}

    /** Whether the place lies within quotation marks that were opened since the start of its paragraph. */
    static boolean open(String text, int from, int place) {
        boolean open = false;
        for (int i = from; i < place; i++) {
            char c = text.charAt(i);
            if (c == '\u201c') {
                open = true;
            } else if (c == '\u201d') {
                open = false;
            } else if (c == '"') {
                open = !open;
            }
        }
        return open;
    }

    /** Whether words begin with an opening quotation mark. */
    static boolean opens(String words) {
        return !words.isEmpty() && (words.charAt(0) == '\u201c' || words.charAt(0) == '"');
    }
}
