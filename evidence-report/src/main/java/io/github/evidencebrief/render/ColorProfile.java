package io.github.evidencebrief.render;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/** The colour space of the report's colours. */
final class ColorProfile {
    private ColorProfile() {}

    /** An ICC profile of sRGB (IEC 61966-2-1). */
    static byte[] srgb() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }
}
