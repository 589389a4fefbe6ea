package org.claimpress;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house: who may import whom. */
class HouseTest {

    private static final String ROOT = "org.claimpress.";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.claimpress");

    /** For each package, the packages on the floors below that it may import. */
    private static final Map<String, String[]> ALLOWED = Map.ofEntries(
            Map.entry("text", new String[] {}),
            Map.entry("problem", new String[] {"text"}),
            Map.entry("yaml", new String[] {"problem", "text"}),
            Map.entry("messages", new String[] {"problem", "text", "yaml"}),
            Map.entry("markdown", new String[] {"problem", "text"}),
            Map.entry("output", new String[] {"problem", "text"}),
            Map.entry("model", new String[] {"problem", "text", "markdown", "messages"}),
            Map.entry("read", new String[] {"problem", "text", "yaml", "messages", "markdown", "output", "model"}),
            Map.entry("evidence", new String[] {"problem", "text", "yaml", "messages", "markdown", "output", "model"}),
            Map.entry("rule", new String[] {
                "problem", "text", "yaml", "messages", "markdown", "output", "model", "read", "evidence"
            }),
            Map.entry("page", new String[] {
                "problem", "text", "yaml", "messages", "markdown", "output", "model", "read", "evidence"
            }),
            Map.entry("search", new String[] {"text", "markdown", "messages", "output", "model", "page"}),
            Map.entry("render", new String[] {
                "problem",
                "text",
                "yaml",
                "messages",
                "markdown",
                "output",
                "model",
                "read",
                "evidence",
                "rule",
                "page",
                "search"
            }),
            Map.entry("audit", new String[] {
                "problem", "text", "yaml", "messages", "markdown", "output", "model", "read", "evidence", "rule", "page"
            }),
            Map.entry("write", new String[] {
                "problem",
                "text",
                "yaml",
                "messages",
                "markdown",
                "output",
                "model",
                "read",
                "evidence",
                "rule",
                "page",
                "render",
                "audit"
            }),
            Map.entry("serve", new String[] {"output"}),
            Map.entry("edit", new String[] {
                "problem", "text", "yaml", "messages", "markdown", "output", "model", "read", "evidence", "rule"
            }),
            Map.entry("pipeline", new String[] {
                "problem",
                "text",
                "yaml",
                "messages",
                "markdown",
                "output",
                "model",
                "read",
                "evidence",
                "rule",
                "page",
                "render",
                "audit",
                "write"
            }));

    @Test
    void importsOnlyGoDown() {
        ALLOWED.forEach((name, below) -> {
            String[] allowed = Stream.concat(
                            Stream.of(below).map(other -> ROOT + other + ".."),
                            Stream.of(
                                    ROOT + name + "..",
                                    "java..",
                                    "javax..",
                                    "com..",
                                    "org.jspecify..",
                                    "org.yaml..",
                                    "org.jsoup..",
                                    "org.apache..",
                                    "freemarker.."))
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(ROOT + name + "..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed)
                    .check(MAIN);
        });
    }

    @Test
    void everyPackageStandsOnAFloor() {
        classes()
                .that()
                .resideOutsideOfPackage("org.claimpress.cli..")
                .should()
                .resideInAnyPackage(Stream.concat(
                                Stream.of("org.claimpress"),
                                ALLOWED.keySet().stream().map(name -> ROOT + name))
                        .toArray(String[]::new))
                .check(MAIN);
    }

    @Test
    void theCommandLineIsImportedByNobody() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("cli")
                .definedBy("org.claimpress.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.claimpress.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void eachLibraryIsSeenByThePackagesThatWrapIt() {
        onlyIn("org.yaml..", "org.claimpress.yaml..");
        onlyIn("com.vladsch..", "org.claimpress.markdown..");
        onlyIn("freemarker..", "org.claimpress.render..");
        onlyIn("picocli..", "org.claimpress.cli..");
        onlyIn("java.awt..", "org.claimpress.render..");
        onlyIn("org.jsoup..", "org.claimpress.markdown..", "org.claimpress.audit..", "org.claimpress.evidence..");
    }

    private static void onlyIn(String library, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(MAIN);
    }

    @Test
    void nobodyOutsideTheCommandLineTouchesTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.claimpress.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(MAIN);
    }

    @Test
    void everyPackageSaysInASentenceWhatItIs() throws IOException {
        Path root = Path.of("src", "main", "java", "org", "claimpress");
        for (String name :
                Stream.concat(ALLOWED.keySet().stream(), Stream.of("cli")).toList()) {
            String text = Files.readString(root.resolve(name).resolve("package-info.java"));
            assertThat(text.replaceAll("\\s+", " ")).as(name).containsPattern("/\\*\\* [A-Z][^.]*\\. \\*/ @NullMarked");
        }
    }
}
