package io.github.evidencebrief.rule;

import java.util.List;

/**
 * A part of a pattern that is ready to be matched.
 *
 * @param part its number in the {@link Program}
 * @param needs what a sentence must have for it to match; empty when it may match without any
 */
record Step(int part, List<Need> needs) {}
