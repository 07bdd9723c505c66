package io.github.evidencebrief.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonSerializeAs;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The examples that the tests of the model share. */
final class Fixtures {
    static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private Fixtures() {}

    /** The text of a file beside the tests. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Evidence evidence(String name) throws JsonProcessingException {
        return MAPPER.readValue(text(name), Evidence.class);
    }

    /** JSON laid out as the fixture files are. */
    static String pretty(Object value) throws JsonProcessingException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return MAPPER.writer(printer).writeValueAsString(value) + "\n";
    }

    /** Every record of the model, by name. */
    static List<Class<?>> records() {
        return types(type -> type.isInterface() && type.isAnnotationPresent(JsonSerializeAs.class));
    }

    /** Every vocabulary of the model, by name. */
    static List<Class<?>> vocabularies() {
        return types(Class::isEnum);
    }

    private static List<Class<?>> types(Predicate<Class<?>> wanted) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(Evidence.class).stream()
                        .map(JavaClass::reflect)
                        .filter(wanted)
                        .sorted(Comparator.comparing(Class::getSimpleName))
                        .collect(Collectors.toList());
    }
}
