package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.evidencebrief.render.VeraPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the guide are one program, and it does what the guide says. */
class GuideTest {
    private static final Readme GUIDE = Readme.guide();

    /** What Java allows in a class and not in a method. */
    private static final String MEMBER = "@interface";

    @TempDir
    private Path place;

    @Test
    void printsWhatStandsBelowTheExamples() throws Exception {
        assertThat(printed())
                .isEqualTo(GUIDE.blocks("text").map(block -> block + "\n").collect(Collectors.joining()));
    }

    @Test
    void makesPdfsThatPassBothStandards() throws Exception {
        printed();

        for (String name : List.of("coast.pdf", "winter.pdf", "winter-landscape.pdf")) {
            assertThat(VeraPdf.failures(Files.readAllBytes(place.resolve(name))))
                    .isEmpty();
        }
        assertThat(place.resolve("coast.html")).content().contains(">31.3</td>");
    }

    private String printed() throws Exception {
        compile();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Guide").getMethod("run", Path.class).invoke(null, place);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-d", place.toString(), "-cp", System.getProperty("java.class.path"));
        assertThat(compiler.getTask(errors, null, null, options, null, List.of(program()))
                        .call())
                .as(errors.toString())
                .isTrue();
    }

    private static JavaFileObject program() {
        List<String> lines = GUIDE.blocks("java")
                .filter(block -> !block.contains(MEMBER))
                .flatMap(String::lines)
                .toList();
        String text = lines.stream().filter(GuideTest::isImport).collect(Collectors.joining("\n"))
                + "\npublic class Guide { "
                + GUIDE.blocks("java").filter(block -> block.contains(MEMBER)).collect(Collectors.joining("\n"))
                + " public static void run(Path folder) throws Exception {\n"
                + lines.stream().filter(line -> !isImport(line)).collect(Collectors.joining("\n"))
                + "\n}}";
        return new SimpleJavaFileObject(URI.create("string:///Guide.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }
}
