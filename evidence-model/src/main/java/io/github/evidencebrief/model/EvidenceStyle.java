package io.github.evidencebrief.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How every record of the model is generated.
 *
 * <p>{@code JsonSerialize} only switches on the generator's Jackson code; being of source retention it leaves no
 * trace of databind in the jar. {@code jdk9Collections} stays off: {@code Map.copyOf} has another order in every run;
 * {@code deepImmutablesDetection} stays off: with it, a null in a list no longer names the list.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@JsonSerialize
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        strictBuilder = false,
        allowedClasspathAnnotations = {Override.class},
        forceJacksonPropertyNames = true)
@interface EvidenceStyle {}
