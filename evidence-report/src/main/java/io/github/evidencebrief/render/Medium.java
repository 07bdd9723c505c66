package io.github.evidencebrief.render;

/** Where a report is read. */
enum Medium {
    SCREEN,
    PAPER
}
