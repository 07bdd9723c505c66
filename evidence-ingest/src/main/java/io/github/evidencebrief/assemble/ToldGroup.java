package io.github.evidencebrief.assemble;

import io.github.evidencebrief.document.Span;

/**
 * People that a claim tells of by what they got.
 *
 * @param span the words for them
 * @param name what they got; for people who went without, their own words
 * @param denied whether they went without
 * @param sure whether the words are those for an arm of a study, not for people of some kind
 */
record ToldGroup(Span span, String name, boolean denied, boolean sure) {}
