package io.github.evidencebrief.rule;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers and texts one after the other; {@link CompactReader} reads them in the same order. */
final class CompactWriter {
    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16);

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(2 * (bytes.capacity() + more)).put(bytes.flip());
        }
        return bytes;
    }

    void number(int number) {
        room(Integer.BYTES).putInt(number);
    }

    void numbers(int[] numbers) {
        number(numbers.length);
        Arrays.stream(numbers).forEach(this::number);
    }

    void longs(long[] numbers) {
        number(numbers.length);
        Arrays.stream(numbers).forEach(number -> room(Long.BYTES).putLong(number));
    }

    void text(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        number(letters.length);
        room(letters.length).put(letters);
    }

    /** All that was written. */
    byte[] bytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
