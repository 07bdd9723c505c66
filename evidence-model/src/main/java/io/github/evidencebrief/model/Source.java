package io.github.evidencebrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSerializeAs;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text that was read: one file.
 *
 * <p>Bibliographic names follow Dublin Core; dates are as exact as the source gives them.
 */
@Value.Immutable
@JsonSerializeAs(ImmutableSource.class)
@EvidenceJson
public interface Source {
    /** File name without its ending; unique within one {@link Evidence}. */
    String id();

    /** Title as printed; the id where the text has none. */
    String title();

    /** Who published it; absent when the text does not say. */
    Optional<String> publisher();

    /** Its authors as named, in the order of the text; empty when it names none. */
    List<String> authors();

    /** Date of publication: {@code 2017}, {@code 2017-10} or {@code 2017-10-03}; absent when the text does not say. */
    Optional<String> published();

    /** Where it can be found; absent when the text does not say. Never fetched. */
    Optional<String> uri();

    /** Name of the file a note was made from; absent for a source that is itself the text. */
    Optional<String> original();

    /** What sort of text it is. */
    SourceKind kind();

    /** The format of the file. */
    SourceFormat format();

    /** BCP 47 tag of its language, or {@code und} when it could not be told. */
    String language();

    /** Path of the file below the folder the user named, or its file name; forward slashes. */
    String path();

    /** SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. */
    String sha256();

    /**
     * Refuses a record that could not be right; {@code build} and reading JSON call it.
     *
     * @throws IllegalArgumentException with the place, what was found, what was expected and what to do
     */
    @Value.Check
    default void check() {
        Require.notBlank("Source.id", id());
        Require.notBlank("Source.title", title());
        Require.notBlank("Source.language", language());
        Require.notBlank("Source.path", path());
        published().ifPresent(date -> Require.date("Source.published of " + Require.quoted(id()), date));
        Require.sha256("Source.sha256 of " + Require.quoted(id()), sha256());
    }

    /** Whether a text is a date as {@link #published()} holds it. */
    static boolean isDate(String text) {
        return Require.isDate(text);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Source read(ImmutableSource value) {
        return value;
    }

    /** Builds a {@link Source}; {@code build} refuses what is missing or wrong. */
    class Builder extends ImmutableSource.Builder {}
}
