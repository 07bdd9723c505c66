package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The file format a source was read from. */
public enum SourceFormat implements Coded {
    /** Plain text. */
    TEXT,

    /** Markdown, with or without YAML front matter. */
    MARKDOWN,

    /** HTML. */
    HTML,

    /** PDF. */
    PDF,

    /** Journal Article Tag Suite XML. */
    JATS,

    /** MEDLINE text. */
    MEDLINE,

    /** RIS reference file. */
    RIS;

    private final String code = Coded.kebab(this);

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
