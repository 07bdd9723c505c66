package io.github.evidencebrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The module resolves, and its records are built, with the JDK and jackson-annotations and no other module. */
class ModulePathTest {
    private static final String NAME = "io.github.evidencebrief.model";

    private final ModuleFinder finder = ModuleFinder.of(origin(Evidence.class), origin(JsonCreator.class));

    @Test
    void needsOnlyJacksonAnnotationsAtRunTime() {
        ModuleDescriptor descriptor = finder.find(NAME).orElseThrow().descriptor();
        Set<String> needed = descriptor.requires().stream()
                .filter(module -> !module.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name)
                .collect(Collectors.toSet());
        assertThat(needed).containsExactlyInAnyOrder("java.base", "com.fasterxml.jackson.annotation");
    }

    @Test
    void buildsARecordWithNothingElseOnTheModulePath() throws ReflectiveOperationException {
        Class<?> evidence = layer().findLoader(NAME).loadClass(Evidence.class.getName());
        assertThat(evidence.getModule().isNamed()).isTrue();
        Object builder = evidence.getMethod("builder").invoke(null);
        Object built = builder.getClass().getMethod("build").invoke(builder);
        assertThat(built.toString()).contains("schemaVersion=" + Evidence.SCHEMA_VERSION);
    }

    private ModuleLayer layer() {
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), List.of(NAME));
        return ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
