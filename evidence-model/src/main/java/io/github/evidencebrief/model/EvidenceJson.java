package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How every record stands in JSON, whatever the mapper's own settings are.
 *
 * <p>What is absent or empty is left out. A name that this jar does not know is passed over, so that it reads what a
 * newer one wrote. Names have one order, since reflection promises none: first what a reader looks for, then the
 * alphabet.
 */
@JacksonAnnotationsInside
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder(
        value = {
            "schemaVersion",
            "sources",
            "studies",
            "findings",
            "recommendations",
            "safety",
            "limitations",
            "precautions",
            "boilerplate",
            "comparison",
            "id",
            "source",
            "study",
            "start",
            "end",
            "exact",
            "measure",
            "value",
            "lower",
            "upper",
            "level",
            "qualifier",
            "label",
            "title",
            "name",
            "speaker",
            "question",
            "verdict",
            "statement",
            "action",
            "kind"
        },
        alphabetic = true)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface EvidenceJson {}
