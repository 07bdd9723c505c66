package io.github.evidencebrief.link;

/** Ids that are unique among sources. */
final class Ids {
    private Ids() {}

    /** The id with its source in front; an id that has it already stays as it is. */
    static String of(String source, String id) {
        String prefix = source + "/";
        return id.startsWith(prefix) ? id : prefix + id;
    }
}
