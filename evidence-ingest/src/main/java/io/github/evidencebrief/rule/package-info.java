/** The rule language: readable phrasings that find mentions in tokens, in linear time and with offsets. */
@NullMarked
package io.github.evidencebrief.rule;

import org.jspecify.annotations.NullMarked;
