package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ColorProfileTest {
    @Test
    void itsColoursAreThoseOfTheJdk() {
        float[] tone = {0.8f, 0.4f, 0.1f};
        float[] ours = new ICC_ColorSpace(ICC_Profile.getInstance(ColorProfile.srgb())).toCIEXYZ(tone);
        float[] theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(tone);
        assertThat(ours).containsExactly(theirs, Offset.offset(0.005f));
    }
}
