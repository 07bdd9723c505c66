package io.github.evidencebrief.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadyClassesTest {
    private static final String TEAS = Teas.class.getName().replace('.', '/');
    private static final LocalDateTime THEN = LocalDateTime.of(2026, 2, 3, 4, 6);

    @TempDir
    private Path folder;

    /** Loads classes of a map before all others. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(ReadyClassesTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] code = classes.get(name.replace('.', '/'));
            if (code == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, code, 0, code.length) : loaded;
        }
    }

    @Test
    void answerAsTheCompiledOnesDo() throws Exception {
        Class<?> ready = new Loader(ReadyClasses.of(compiled())).loadClass(Teas.class.getName());
        Supplier<?> teas = (Supplier<?>) ready.getConstructor().newInstance();

        assertThat(ready).isNotEqualTo(Teas.class);
        assertThat(teas.get()).isEqualTo(new Teas().get());
    }

    @Test
    void linkNothingLater() throws IOException {
        assertThat(compiled().values()).anyMatch(code -> names(code, "LambdaMetafactory"));
        assertThat(ReadyClasses.of(compiled()).values()).noneMatch(code -> names(code, "metafactory"));
    }

    @Test
    void areFewerThanTheLambdas() throws IOException {
        Map<String, byte[]> ready = ReadyClasses.of(compiled());
        ready.keySet().removeAll(compiled().keySet());

        assertThat(ready.keySet())
                .isNotEmpty()
                .allMatch(name -> name.startsWith(TEAS))
                .filteredOn(name -> name.startsWith(TEAS + "$Lambdas"))
                .hasSizeLessThan(20);
    }

    @Test
    void comeToTheSameWhenMadeAgain() throws IOException {
        Map<String, byte[]> once = ReadyClasses.of(compiled());

        assertThat(ReadyClasses.of(once)).containsExactlyEntriesOf(once);
    }

    @Test
    void takeTheirPlaceInAJarAndLeaveTheRest() throws IOException {
        Path jar = folder.resolve("teas.jar");
        Map<String, byte[]> before = new LinkedHashMap<>();
        before.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n\n".getBytes(StandardCharsets.UTF_8));
        compiled().forEach((name, code) -> before.put(name + ".class", code));
        compiled().forEach((name, code) -> before.put("library/" + name + ".class", code));
        write(jar, before);

        ReadyJar.main(new String[] {jar.toString(), "io/github/"});

        Map<String, byte[]> after = read(jar);
        assertThat(after.keySet()).first().isEqualTo("META-INF/MANIFEST.MF");
        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(after.get(TEAS + ".class")).isNotEqualTo(before.get(TEAS + ".class"));
        assertThat(after.get("library/" + TEAS + ".class")).isEqualTo(before.get("library/" + TEAS + ".class"));
    }

    /** The class of teas with all that is nested in it, by internal name. */
    private static Map<String, byte[]> compiled() throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (Class<?> nested : Stream.concat(Stream.of(Teas.class), Stream.of(Teas.class.getNestMembers()))
                .distinct()
                .toList()) {
            String name = nested.getName().replace('.', '/');
            try (InputStream code =
                    Objects.requireNonNull(Teas.class.getResourceAsStream("/" + name + ".class"), name)) {
                classes.put(name, code.readAllBytes());
            }
        }
        return classes;
    }

    private static boolean names(byte[] code, String word) {
        return new String(code, StandardCharsets.ISO_8859_1).contains(word);
    }

    private static void write(Path jar, Map<String, byte[]> contents) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                ZipEntry entry = new ZipEntry(content.getKey());
                entry.setTimeLocal(THEN);
                zip.putNextEntry(entry);
                zip.write(content.getValue());
            }
        }
    }

    private static Map<String, byte[]> read(Path jar) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(THEN);
                try (InputStream content = zip.getInputStream(entry)) {
                    contents.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return contents;
    }
}
