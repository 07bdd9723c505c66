package io.github.evidencebrief.render;

/** A file that travels within a PDF, as the source the PDF was made from. */
public final class Attachment {
    private final String name;
    private final String mediaType;
    private final String description;
    private final byte[] bytes;

    /**
     * An attachment.
     *
     * @param name file name without folders, for example {@code evidence.json}
     * @param mediaType its media type, for example {@code application/json}
     * @param description what the file holds, in a few words
     * @param bytes its content
     */
    public Attachment(String name, String mediaType, String description, byte[] bytes) {
        if (name.isBlank() || mediaType.isBlank()) {
            throw new IllegalArgumentException(
                    "An attachment needs a file name and a media type; got \"" + name + "\" and \"" + mediaType + "\"");
        }
        this.name = name;
        this.mediaType = mediaType;
        this.description = description;
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String description() {
        return description;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
