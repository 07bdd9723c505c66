/** Tests of the renderers. */
@NullMarked
package io.github.evidencebrief.render;

import org.jspecify.annotations.NullMarked;
