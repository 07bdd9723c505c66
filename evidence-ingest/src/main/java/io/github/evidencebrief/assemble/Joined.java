package io.github.evidencebrief.assemble;

import io.github.evidencebrief.model.Finding;
import java.util.List;

/**
 * The numbered findings of a document, before its other records are written.
 *
 * @param context what its readers share
 * @param findings the findings, in the order of the text
 */
record Joined(Context context, List<Finding> findings) {}
