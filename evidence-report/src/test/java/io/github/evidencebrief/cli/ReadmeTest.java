package io.github.evidencebrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {
    private static final Readme README = Readme.read();
    private static final String JAVA = "java -jar evidence-report/target/evidence-brief.jar ";
    private static final String SNIPPET =
            """
            import com.fasterxml.jackson.databind.*;
            import com.fasterxml.jackson.datatype.jdk8.*;
            import io.github.evidencebrief.annotation.*;
            import io.github.evidencebrief.model.*;
            import io.github.evidencebrief.render.*;
            import io.github.evidencebrief.report.*;
            import java.nio.file.*;
            import java.util.*;

            class Snippet {
                void run() throws Exception {
            %s
                }
            }
            """;

    @TempDir
    private Path place;

    static Stream<String> javaCommands() {
        return README.commands().filter(command -> command.startsWith("java "));
    }

    static Stream<String> snippets() {
        return README.blocks("java").filter(block -> !block.startsWith("Edition run("));
    }

    @ParameterizedTest
    @MethodSource("javaCommands")
    void commandsEndWell(String command) {
        assertThat(command).startsWith(JAVA);

        Run run = Run.of(arguments(command).toArray());

        assertThat(run.exitCode()).as(run.messages()).isEqualTo(ExitCode.DONE);
    }

    /** The words of a command, with files of the project where they are and new files in a folder of the test. */
    private List<Object> arguments(String command) {
        List<Object> arguments = new ArrayList<>();
        for (String word : words(command.substring(JAVA.length()))) {
            boolean output = !arguments.isEmpty() && arguments.get(arguments.size() - 1).equals("-o");
            Path inProject = README.root().resolve(word);
            arguments.add(output ? place.resolve(word) : Files.exists(inProject) ? inProject : word);
        }
        return arguments;
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        String[] parts = command.split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            words.addAll(i % 2 == 1 ? List.of(parts[i]) : List.of(parts[i].strip().split(" ")));
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    @Test
    void mavenCommandsAreTheOnesTheBuildServerRuns() throws IOException {
        List<String> maven =
                README.commands().filter(command -> command.startsWith("mvn ")).toList();

        assertThat(maven).containsExactly("mvn -B -ntp package", "mvn -B -ntp verify");
        assertThat(README.root().resolve(".ci/run")).content().contains(maven.get(1));
        assertThat(README.root().resolve("pom.xml")).exists();
    }

    @Test
    void packageMakesTheBriefItNames() throws IOException {
        String pom = Files.readString(README.root().resolve("evidence-report/pom.xml"));

        assertThat(README.text()).contains("evidence-report/target/evidence-brief.pdf");
        assertThat(pom).contains("${project.build.directory}/evidence-brief.pdf", "<phase>package</phase>");
    }

    @Test
    void showsThePipelineAsItIs() throws IOException {
        String code = Files.readString(README.root()
                .resolve("evidence-report/src/main/java/io/github/evidencebrief/cli/EvidencePipeline.java"));
        String shown =
                README.blocks("java").filter(block -> block.startsWith("Edition run(")).findFirst().orElseThrow();

        assertThat(code).contains(shown.indent(4));
        assertThat(shown.lines()).hasSizeLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void snippetsCompile(String snippet) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();

        boolean compiled = compiler.getTask(
                        errors,
                        null,
                        null,
                        List.of("-proc:none", "-d", place.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(source(SNIPPET.formatted(snippet))))
                .call();

        assertThat(compiled).as(errors.toString()).isTrue();
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    @Test
    void namesFilesAndFoldersThatAreThere() {
        List<String> places = Stream.of(README.text().split("`", -1))
                .filter(word -> word.startsWith("evidence-") && !word.contains(" ") && !word.contains("/target/"))
                .filter(word -> !word.contains("\n"))
                .distinct()
                .toList();

        assertThat(places).isNotEmpty().allSatisfy(name -> assertThat(README.root().resolve(name)).exists());
    }
}
