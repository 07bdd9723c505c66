package io.github.evidencebrief.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What one run of a program cost.
 *
 * @param millis from start to exit
 * @param mebibytes most memory it held at a time, with the programs it started; 0 where the system does not tell (only
 *     Linux does)
 */
record Cost(double millis, long mebibytes) {
    private static final long BETWEEN_LOOKS = 10;
    private static final long KIBIBYTES = 1024;

    /** Runs a program to its end; what it prints is thrown away. */
    static Cost of(List<String> command) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long most = 0;
        while (!process.waitFor(BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, held(process.toHandle()));
        }
        double millis = (System.nanoTime() - begun) / 1e6;
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return new Cost(millis, most / KIBIBYTES);
    }

    private static long held(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(each -> peak(Path.of("/proc", String.valueOf(each.pid()), "status")))
                .sum();
    }

    /** Kibibytes in the line VmHWM; 0 when the program is gone. */
    private static long peak(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.substring(6, line.length() - 2).strip()))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
