package io.github.evidencebrief.rule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Tells one edition of the shipped rules and word lists from another. */
public final class RuleFingerprint {
    /** The fingerprint, which the build takes of the files in the index. */
    static final String FILE = "rules.sha256";

    private static final int DIGITS = 12;

    private RuleFingerprint() {}

    /** The first twelve digits of the SHA-256 of all rule and word files, in the order of their index. */
    public static String get() {
        return resource(FILE).map(RuleFingerprint::text).orElseGet(RuleFingerprint::taken);
    }

    /** The fingerprint of the files as they are now. */
    static String taken() {
        byte[] index = resource(RuleResources.INDEX).orElseThrow();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(index);
        text(index)
                .lines()
                .filter(line -> line.indexOf('/') > 0)
                .forEach(file -> resource(file).ifPresent(all::writeBytes));
        return digits(all.toByteArray());
    }

    private static String digits(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, DIGITS / 2));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256; this one does not", e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> resource(String file) {
        try (InputStream in = RuleFingerprint.class.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
