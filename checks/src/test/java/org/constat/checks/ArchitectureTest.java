package org.constat.checks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String[] CORE = {
        "org.constat.report..",
        "org.constat.text..",
        "org.constat.token..",
        "org.constat.rule..",
        "org.constat.mention..",
        "org.constat.claim..",
        "org.constat.event.."
    };
    private static final String[] CORE_LEANS_ON = Stream.concat(
                    Stream.of(CORE), Stream.of("java..", "org.jspecify..", "morfologik.."))
            .toArray(String[]::new);

    private static final JavaClasses CONSTAT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.constat");

    @TestFactory
    Stream<DynamicTest> laterStagesAreHiddenFromEarlierOnes() {
        Path document = Repository.ROOT.resolve("ARCHITECTURE.md");
        Drawing drawing = Drawing.parse(Files.exists(document) ? Repository.read(document) : Drawing.DEFAULT);
        return Stream.concat(drawing.stages().stream(), Stream.of(drawing.served()))
                .map(stage -> DynamicTest.dynamicTest(stage, () -> sees(drawing, stage)));
    }

    private static void sees(Drawing drawing, String stage) {
        String[] hidden = drawing.hiddenFrom(stage).stream()
                .map(later -> "org.constat." + later + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.constat." + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(hidden)
                .allowEmptyShould(true)
                .because("ARCHITECTURE.md draws the flow from left to right")
                .check(CONSTAT);
    }

    @Test
    void coreLeansOnNoFramework() {
        classes()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(CORE_LEANS_ON)
                .allowEmptyShould(true)
                .check(CONSTAT);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.constat.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CONSTAT);
    }
}
