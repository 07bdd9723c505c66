package io.github.evidencebrief.report;

/** Names types the way a programmer writes them. */
final class Names {
    private Names() {}

    static String of(Class<?> type) {
        return type.getSimpleName();
    }
}
