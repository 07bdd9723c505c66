package io.github.evidencebrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of thousands of rows costs as much a row as a shorter one, in a small heap. */
class LongTableTest {
    /** Four times the rows may take so many times the time: 4 if linear, 16 if quadratic. */
    private static final double MOST_TIMES = 7;

    @TempDir
    private Path folder;

    @Test
    void isPrintedInLinearTimeIn512Megabytes() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongTableTest.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(said)).isZero();
        String last = Files.readAllLines(said).stream().reduce("", (before, line) -> line);
        assertThat(Double.parseDouble(last)).as("times the time").isLessThan(MOST_TIMES);
    }

    /** Prints how many times the processor's time 5,000 rows take of what 1,250 take. */
    public static void main(String... none) {
        seconds(250);
        double few = seconds(1250);
        System.out.println(seconds(5000) / few);
    }

    private static double seconds(int rows) {
        long before = processorTime();
        new PdfRenderer().render(Samples.table(rows));
        return (processorTime() - before) / 1e9;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
