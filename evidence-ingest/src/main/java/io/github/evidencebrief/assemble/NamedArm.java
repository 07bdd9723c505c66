package io.github.evidencebrief.assemble;

/**
 * An arm as one place of the text names it.
 *
 * @param name what those in the arm got
 * @param rank how openly the place says that it is an arm
 * @param sentence the index of the sentence of that place
 * @param control whether the place says that others are compared with it
 * @param rest whether the place calls those who got it the others or the comparison group
 */
record NamedArm(String name, Rank rank, int sentence, boolean control, boolean rest) {
    NamedArm(String name, Rank rank, int sentence, boolean control) {
        this(name, rank, sentence, control, false);
    }

    /** How openly a text says what an arm got, the most open first. */
    enum Rank {
        /** People were sorted into it. */
        SORTED,
        /** It is set against a rival. */
        RIVAL,
        /** One result is told of those who got it and of those who got another thing. */
        PAIR,
        /** Results are told of those who got it. */
        SIDE,
        /** The study is said to be about it. */
        TOPIC,
        /** Somebody in a result got it. */
        TOLD,
        /** Somebody advises it; no arm of a study. */
        ADVISED
    }

    /** The same place with another name for what it names. */
    NamedArm named(String other) {
        return new NamedArm(other, rank, sentence, control, rest);
    }
}
