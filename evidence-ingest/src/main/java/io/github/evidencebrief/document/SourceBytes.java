package io.github.evidencebrief.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Turns the bytes of a file into characters, or says why it cannot. */
final class SourceBytes {
    /** Largest file that is read, in bytes: some hundred times the longest article. */
    static final long MOST_BYTES = 20L * 1024 * 1024;

    /** What stands in a decoded text for bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private SourceBytes() {}

    static SourceText decode(SourceFile file) {
        byte[] bytes = bytes(file);
        return new SourceText(file, text(file, bytes), sha256(bytes));
    }

    private static byte[] bytes(SourceFile file) {
        try {
            requireReadableSize(file, Files.size(file.file()));
            return Files.readAllBytes(file.file());
        } catch (IOException e) {
            throw unreadable(file, whyNot(file.file()), "check that it exists and that you may read it");
        }
    }

    private static String whyNot(Path file) {
        if (!Files.exists(file)) {
            return "no such file";
        }
        return Files.isDirectory(file) ? "is a folder, not a file" : "cannot be read";
    }

    private static void requireReadableSize(SourceFile file, long size) {
        if (size > MOST_BYTES) {
            throw unreadable(
                    file,
                    "has " + megabytes(size) + " MB, more than the " + megabytes(MOST_BYTES) + " MB a source may have",
                    "keep the part that matters, or split it");
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }

    private static String text(SourceFile file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw binary(file, bytes);
        }
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(file, bytes);
        }
        return requireWords(file, text);
    }

    private static void requireUtf8(SourceFile file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(file, bytes[in.position()], out.flip().toString());
        }
    }

    private static UnreadableSourceException notUtf8(SourceFile file, byte wrong, String before) {
        int lineStart = before.lastIndexOf('\n') + 1;
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(lineStart, before.length()) + 1;
        return unreadable(
                file,
                "is not UTF-8: line " + line + ", column " + column + " has the byte 0x"
                        + HexFormat.of().withUpperCase().toHexDigits(wrong) + "; it is probably Windows-1252",
                "save it as UTF-8 in an editor, or convert it: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW");
    }

    private static UnreadableSourceException binary(SourceFile file, byte[] bytes) {
        int zero = 0;
        while (bytes[zero] != 0) {
            zero++;
        }
        return unreadable(
                file,
                "is binary or UTF-16: the byte at offset " + zero + " is 0",
                "save it as text in UTF-8, or remove it");
    }

    private static String requireWords(SourceFile file, String text) {
        boolean blank = text.chars().allMatch(c -> c == Space.BYTE_ORDER_MARK || Space.is((char) c));
        if (blank) {
            throw unreadable(file, "is empty", "write something into it, or remove it");
        }
        return text;
    }

    private static UnreadableSourceException unreadable(SourceFile file, String reason, String remedy) {
        return new UnreadableSourceException(file.path(), reason, remedy);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
