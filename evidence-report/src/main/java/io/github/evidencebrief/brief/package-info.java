/** The evidence brief: what linked sources say, as the rows and statements of an annotated report. */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allParameters = false,
        jdkOnly = true)
package io.github.evidencebrief.brief;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
