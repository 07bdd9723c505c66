package io.github.evidencebrief.rule;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads what a {@link CompactWriter} wrote, whole arrays at a time. */
final class CompactReader {
    private final ByteBuffer bytes;

    CompactReader(byte[] written) {
        this.bytes = ByteBuffer.wrap(written);
    }

    int number() {
        return bytes.getInt();
    }

    int[] numbers() {
        int[] numbers = new int[number()];
        bytes.asIntBuffer().get(numbers);
        pass(numbers.length * Integer.BYTES);
        return numbers;
    }

    long[] longs() {
        long[] numbers = new long[number()];
        bytes.asLongBuffer().get(numbers);
        pass(numbers.length * Long.BYTES);
        return numbers;
    }

    private void pass(int more) {
        bytes.position(bytes.position() + more);
    }

    String text() {
        int length = number();
        String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        pass(length);
        return text;
    }

    /** A text that names something: one string wherever it is said in the code, so that both are soon found equal. */
    String name() {
        return text().intern();
    }

    /** As many things as the next number says. */
    <T> List<T> several(Function<CompactReader, T> one) {
        int count = number();
        List<T> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(one.apply(this));
        }
        return all;
    }
}
