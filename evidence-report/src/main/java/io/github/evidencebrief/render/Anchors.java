package io.github.evidencebrief.render;

/** Names the places that links lead to. */
final class Anchors {
    private Anchors() {}

    static String note(int number) {
        return "quote-" + number;
    }

    static String use(int note, int use) {
        return "use-" + note + "-" + use;
    }

    static String section(String path) {
        return "section-" + path;
    }
}
