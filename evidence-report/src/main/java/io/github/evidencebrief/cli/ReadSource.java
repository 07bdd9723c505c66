package io.github.evidencebrief.cli;

import io.github.evidencebrief.document.SourceFile;
import io.github.evidencebrief.model.Evidence;
import java.util.function.Supplier;

/**
 * One source that was read.
 *
 * @param key which bytes under which name
 * @param anew whether it was read in this run; otherwise it is remembered
 * @param evidence what it says, before linking; built when asked for
 * @param json the same on one line; built when asked for
 */
record ReadSource(Key key, boolean anew, Supplier<Evidence> evidence, Supplier<String> json) {
    /**
     * What the evidence of one source depends on, besides the program.
     *
     * @param id its id among the sources
     * @param path its path below the folder the user named
     * @param sha256 fingerprint of its bytes
     */
    record Key(String id, String path, String sha256) {}

    static ReadSource anew(SourceFile file, Evidence evidence) {
        String sha256 = evidence.sources().get(0).sha256();
        return new ReadSource(new Key(file.id(), file.path(), sha256), true, () -> evidence, () -> Json.line(evidence));
    }

    static ReadSource remembered(Key key, String json) {
        return new ReadSource(key, false, new Lazy<>(() -> Json.read(json, Evidence.class)), () -> json);
    }

    String path() {
        return key.path();
    }
}
