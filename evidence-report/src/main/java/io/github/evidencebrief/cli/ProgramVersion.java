package io.github.evidencebrief.cli;

import io.github.evidencebrief.rule.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The versions that help, brief and reports of faults name. */
final class ProgramVersion implements IVersionProvider {
    private static final String INDEX = "index.txt";
    private static final int DIGITS = 12;

    @Override
    public String[] getVersion() {
        return new String[] {program()};
    }

    /** Name of the program with the version of its jar's manifest; the name alone when it does not run from its jar. */
    static String program() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .map(version -> "evidence-brief " + version)
                .orElse("evidence-brief");
    }

    /** The first digits of the SHA-256 of all rule and word files, in the order of their index. */
    static String rules() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] index = resource(INDEX);
        all.writeBytes(index);
        new String(index, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.indexOf('/') > 0)
                .forEach(file -> all.writeBytes(resource(file)));
        return Fingerprint.of(all.toByteArray()).substring(0, DIGITS);
    }

    private static byte[] resource(String file) {
        try (InputStream in = RuleSet.class.getResourceAsStream(file)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
