package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Compares pages with the pictures kept beside the tests; {@code -Dpictures.accept=true} keeps the new ones instead.
 *
 * <p>A page that differs is written to {@code target/pictures} as it is now, and once more with what differs in red.
 */
final class Pictures {
    private static final Path KEPT = Path.of("src/test/resources/io/github/evidencebrief/render/pictures");
    private static final Path FOUND = Path.of("target", "pictures");

    /** Dots per inch: enough to see a moved line or a lost border, little to keep. */
    private static final int RESOLUTION = 48;

    /** Of 255 steps of grey: how far the edges of letters may differ between two builds of Java. */
    private static final int TOLERANCE = 64;

    /** Of ten thousand pixels: how many may differ by more. */
    private static final int FEW = 2;

    private Pictures() {}

    static void check(String name, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, RESOLUTION, ImageType.GRAY);
                check(name + "-" + (page + 1) + ".png", image);
            }
            Path next = KEPT.resolve(name + "-" + (document.getNumberOfPages() + 1) + ".png");
            if (Boolean.getBoolean("pictures.accept")) {
                Files.deleteIfExists(next);
            }
            assertThat(next).as("a page that is not there any more").doesNotExist();
        }
    }

    private static void check(String file, BufferedImage found) throws IOException {
        if (Boolean.getBoolean("pictures.accept")) {
            write(found, KEPT.resolve(file));
        }
        BufferedImage kept = ImageIO.read(KEPT.resolve(file).toFile());
        int differing = differing(kept, found);
        if (differing > (long) found.getWidth() * found.getHeight() * FEW / 10_000) {
            write(found, FOUND.resolve(file));
            write(difference(kept, found), FOUND.resolve("difference-" + file));
        }
        assertThat(differing)
                .as("pixels of %s that differ; see %s/difference-%s", file, FOUND, file)
                .isLessThanOrEqualTo(found.getWidth() * found.getHeight() * FEW / 10_000);
    }

    private static int differing(BufferedImage kept, BufferedImage found) {
        if (kept.getWidth() != found.getWidth() || kept.getHeight() != found.getHeight()) {
            return Integer.MAX_VALUE;
        }
        int count = 0;
        for (int y = 0; y < found.getHeight(); y++) {
            for (int x = 0; x < found.getWidth(); x++) {
                count += differs(kept, found, x, y) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean differs(BufferedImage kept, BufferedImage found, int x, int y) {
        return Math.abs(grey(kept, x, y) - grey(found, x, y)) > TOLERANCE;
    }

    /** White beyond the edge. */
    private static int grey(BufferedImage image, int x, int y) {
        return x < image.getWidth() && y < image.getHeight() ? image.getRaster().getSample(x, y, 0) : 255;
    }

    /** The page as it was in pale grey, with red where the new one differs. */
    private static BufferedImage difference(BufferedImage kept, BufferedImage found) {
        int width = Math.max(kept.getWidth(), found.getWidth());
        int height = Math.max(kept.getHeight(), found.getHeight());
        BufferedImage difference = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pale = 192 + grey(kept, x, y) / 4;
                Color color = differs(kept, found, x, y) ? Color.RED : new Color(pale, pale, pale);
                difference.setRGB(x, y, color.getRGB());
            }
        }
        return difference;
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
