package io.github.evidencebrief.result;

import java.util.Optional;

/** What a word says happened to an outcome; when a word says several things, the first counts. */
enum Change {
    IMPROVED("improved", Kind.BETTER.bit()),
    WORSENED("worsened", Kind.WORSE.bit()),
    DECREASED("decreased", Kind.LESS.bit()),
    INCREASED("increased", Kind.MORE.bit()),
    NO_DIFFERENCE("no-difference", Kind.any(Kind.ALIKE, Kind.DIFFERENCE)),
    /** The groups differ; it is not told in which way. */
    DIFFERED("differed", 0);

    /** The kinds of words that say one of these. */
    static final long ANY = Kind.any(Kind.BETTER, Kind.WORSE, Kind.LESS, Kind.MORE, Kind.ALIKE, Kind.DIFFERENCE);

    private final String code;
    private final long kinds;

    Change(String code, long kinds) {
        this.code = code;
        this.kinds = kinds;
    }

    /** What a word of a line says; absent when it says nothing, or names a thing. */
    static Optional<Change> of(Line line, int at) {
        if (!line.isAny(at, ANY) || line.is(at, Kind.NAME)) {
            return Optional.empty();
        }
        for (Change change : values()) {
            if (line.isAny(at, change.kinds)) {
                return Optional.of(change);
            }
        }
        return Optional.empty();
    }

    /** The opposite: "less improvement". */
    Change turned() {
        return switch (this) {
            case IMPROVED -> WORSENED;
            case WORSENED -> IMPROVED;
            case DECREASED -> INCREASED;
            case INCREASED -> DECREASED;
            case NO_DIFFERENCE, DIFFERED -> this;
        };
    }

    String code() {
        return code;
    }
}
