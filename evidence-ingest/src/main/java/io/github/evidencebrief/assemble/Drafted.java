package io.github.evidencebrief.assemble;

import java.util.List;

/**
 * What was drafted of a document, before its records are written.
 *
 * @param context what its readers share
 * @param findings the findings, in the order of the text
 */
record Drafted(Context context, List<FindingDraft> findings) {}
