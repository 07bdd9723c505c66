package io.github.evidencebrief.document;

/** Whether words end like a sentence. */
final class Stops {
    private Stops() {}

    static boolean endsSentence(String text, Span span) {
        int end = span.end();
        while (end > span.start() && "\"'\u201D\u2019)*_".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > span.start() && ".!?".indexOf(text.charAt(end - 1)) >= 0;
    }
}
