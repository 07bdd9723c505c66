package io.github.evidencebrief.render;

import java.nio.charset.StandardCharsets;

/**
 * A finished page of HTML.
 *
 * @param text the whole file
 */
public record HtmlFile(String text) {
    /** The file in UTF-8, as it says of itself. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
