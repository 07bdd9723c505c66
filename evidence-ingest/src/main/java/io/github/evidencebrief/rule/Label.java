package io.github.evidencebrief.rule;

/**
 * What a pattern can ask of a place in a sentence: that one of some words stands there, or a term of so many words.
 *
 * @param number its number in {@link Labels}
 * @param length number of tokens that carry it together
 */
record Label(int number, int length) {}
