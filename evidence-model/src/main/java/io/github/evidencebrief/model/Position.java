package io.github.evidencebrief.model;

/** The side that a source takes in a claim; the letters carry no rank. */
public enum Position {
    /** The first side. */
    A,

    /** The other side. */
    B
}
