package io.github.evidencebrief;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How the house is built: architecture.txt says which package may see which others, the methods say the rest. */
class ArchitectureTest {
    private static final String HOUSE = ArchitectureTest.class.getPackageName() + ".";
    private static final String CLI = HOUSE + "cli";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ArchitectureTest.class.getPackageName());

    @TestFactory
    Stream<DynamicTest> seesNoMoreThanTheMapAllows() {
        return rooms().map(room -> DynamicTest.dynamicTest(
                room.name(),
                () -> check(noClasses()
                        .that(resideInAPackage(HOUSE + room.name()))
                        .should(dependOnClassesThat(
                                resideInAPackage(HOUSE + "*").and(resideOutsideOfPackages(room.visible()))))
                        .because(room.reason()))));
    }

    @Test
    void everyPackageIsOnTheMap() {
        Set<String> rooms = rooms().map(Room::name).collect(toCollection(TreeSet::new));
        assertThat(packages()).isNotEmpty().isSubsetOf(rooms).contains("annotation", "model");
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> marked = CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info") && type.isAnnotatedWith(NullMarked.class))
                .map(ArchitectureTest::room)
                .collect(toCollection(TreeSet::new));
        assertThat(marked).isEqualTo(packages());
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().matching(HOUSE + "(*)")
                .should()
                .beFreeOfCycles()
                .because("a room that can be read alone can be understood alone"));
    }

    @Test
    void theModelNeedsNoOtherLibraryThanJacksonAnnotations() {
        check(noClasses()
                .that(resideInAnyPackage(HOUSE + "model", HOUSE + "annotation"))
                .and()
                .doNotHaveSimpleName("EvidenceStyle")
                .should(dependOnClassesThat(resideOutsideOfPackages(
                        "java..",
                        HOUSE + "model",
                        HOUSE + "annotation",
                        "com.fasterxml.jackson.annotation..",
                        "org.immutables.value..",
                        "org.jspecify.annotations..")))
                .because("whoever depends on the records should get nothing else with them;"
                        + " EvidenceStyle is of source retention and leaves no trace in them"));
    }

    @Test
    void onlyTheCommandLinePrints() {
        check(noClasses()
                .that(resideOutsideOfPackages(CLI))
                .should(ACCESS_STANDARD_STREAMS)
                .orShould(dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..")))
                .because("a library throws and lets its user decide what is printed"));
    }

    @Test
    void onlyTheCommandLineExits() {
        check(noClasses()
                .that(resideOutsideOfPackages(CLI))
                .should(callMethod(System.class, "exit", int.class))
                .orShould(callMethod(Runtime.class, "exit", int.class))
                .orShould(callMethod(Runtime.class, "halt", int.class))
                .because("exit codes are the command line's promise"));
    }

    @Test
    void noBackTrackingEngineSeesAUsersText() {
        check(noClasses()
                .that(resideInAnyPackage(
                        HOUSE + "phrase", HOUSE + "document", HOUSE + "rule", HOUSE + "assemble", HOUSE + "link"))
                .should(dependOnClassesThat(resideInAPackage("java.util.regex")))
                .orShould(callMethod(String.class, "matches", String.class))
                .orShould(callMethod(String.class, "replaceAll", String.class, String.class))
                .because("a hostile text would make it run for hours; scan by hand or use re2j"));
    }

    @TestFactory
    Stream<DynamicTest> nothingAsksTheMachine() {
        return lines("machine.txt")
                .map(method -> DynamicTest.dynamicTest(
                        method,
                        () -> check(noClasses()
                                .that(resideOutsideOfPackages(CLI))
                                .should(accessTargetWhere(named(method)))
                                .because("the same input gives the same bytes, on every machine and every day"))));
    }

    /** Any use of the method, with every list of parameters unless one is given. */
    private static DescribedPredicate<JavaAccess<?>> named(String method) {
        String start = method.contains("(") ? method : method + "(";
        return describe(
                "target is " + method,
                access -> access.getTarget().getFullName().startsWith(start));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static Set<String> packages() {
        return CLASSES.stream().map(ArchitectureTest::room).collect(toCollection(TreeSet::new));
    }

    private static String room(JavaClass type) {
        return type.getPackageName().substring(HOUSE.length());
    }

    private static Stream<Room> rooms() {
        return lines("architecture.txt").map(Room::parse);
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(ArchitectureTest.class.getResourceAsStream(file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** A package with the packages it may see and the reason. */
    private record Room(String name, Set<String> sees, String reason) {
        static Room parse(String line) {
            String[] columns = line.split("\\s*\\|\\s*", -1);
            return new Room(columns[0].strip(), Set.of(columns[1].strip().split(" ")), columns[2].strip());
        }

        String[] visible() {
            return Stream.concat(Stream.of(name), sees.stream())
                    .map(HOUSE::concat)
                    .toArray(String[]::new);
        }
    }
}
