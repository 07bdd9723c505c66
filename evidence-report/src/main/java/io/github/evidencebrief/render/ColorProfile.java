package io.github.evidencebrief.render;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes an ICC profile (ICC.1:2001-04, version 2.4) of the colours that the report is drawn in.
 *
 * <p>Made here because the profile of a JDK differs from vendor to vendor, and with it the bytes of the PDF.
 */
final class ColorProfile {
    private static final int HEADER = 128;
    private static final int TAG_ENTRY = 12;
    private static final int CURVE_POINTS = 256;

    private final Map<String, byte[]> tags = new LinkedHashMap<>();

    private ColorProfile() {}

    /** sRGB (IEC 61966-2-1) with its primaries adapted to D50, as profile connection spaces want it. */
    static byte[] srgb() {
        ColorProfile profile = new ColorProfile();
        profile.add("desc", description("sRGB"));
        profile.add("cprt", text("No copyright, use freely"));
        profile.add("wtpt", xyz(0.9642, 1.0, 0.8249));
        profile.add("rXYZ", xyz(0.4360, 0.2225, 0.0139));
        profile.add("gXYZ", xyz(0.3851, 0.7169, 0.0971));
        profile.add("bXYZ", xyz(0.1431, 0.0606, 0.7141));
        for (String channel : new String[] {"rTRC", "gTRC", "bTRC"}) {
            profile.add(channel, curve());
        }
        return profile.bytes();
    }

    private void add(String name, byte[] content) {
        tags.put(name, content);
    }

    /** Writes to memory, which cannot fail. */
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] description(String name) {
        return written(out -> {
            out.writeBytes("desc\0\0\0\0");
            out.writeInt(name.length() + 1);
            out.write((name + "\0").getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[4 + 4 + 2 + 1 + 67]); // no Unicode name, no Macintosh name
        });
    }

    private static byte[] text(String words) {
        return ("text\0\0\0\0" + words + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] xyz(double x, double y, double z) {
        return written(out -> {
            out.writeBytes("XYZ \0\0\0\0");
            writeXyz(out, x, y, z);
        });
    }

    private static void writeXyz(DataOutputStream out, double... values) throws IOException {
        for (double value : values) {
            out.writeInt((int) Math.round(value * 65536)); // s15Fixed16Number
        }
    }

    private static byte[] curve() {
        return written(out -> {
            out.writeBytes("curv\0\0\0\0");
            out.writeInt(CURVE_POINTS);
            for (int point = 0; point < CURVE_POINTS; point++) {
                out.writeShort((int) Math.round(linear(point / (CURVE_POINTS - 1.0)) * 65535));
            }
        });
    }

    /** Light for a value of sRGB, both from 0 to 1 (IEC 61966-2-1). */
    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private byte[] bytes() {
        return written(out -> {
            int size = HEADER + 4 + TAG_ENTRY * tags.size();
            int start = size;
            for (byte[] tag : tags.values()) {
                size += padded(tag.length);
            }
            writeHeader(out, size);
            writeDirectory(out, start);
            for (byte[] tag : tags.values()) {
                out.write(tag);
                out.write(new byte[padded(tag.length) - tag.length]);
            }
        });
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static void writeHeader(DataOutputStream out, int size) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02400000);
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2000, 1, 1, 0, 0, 0}) {
            out.writeShort(part); // a date that never changes
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        writeXyz(out, 0.9642, 1.0, 0.8249);
        out.write(new byte[HEADER - 80]);
    }

    private void writeDirectory(DataOutputStream out, int start) throws IOException {
        out.writeInt(tags.size());
        int offset = start;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            out.writeBytes(tag.getKey());
            out.writeInt(offset);
            out.writeInt(tag.getValue().length);
            offset += padded(tag.getValue().length);
        }
    }
}
