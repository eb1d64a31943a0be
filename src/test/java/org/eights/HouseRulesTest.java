package org.eights;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How this house is kept. Each rule is shown able to fail in a house where everything is wrong. */
class HouseRulesTest {

    private static final int LONGEST_DELEGATE = 60;

    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.eights");
    private static final JavaClasses BROKEN_HOUSE = new ClassFileImporter().importPackages("brokenhouse");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("EngineInTheAttic", noClasses().that()
                        .resideOutsideOfPackages("..process..", "..step..", "..cycletime..", "..platform..")
                        .should().dependOnClassesThat().resideInAPackage("org.camunda..")
                        .because("a fork of the engine must stay a small change")),
                Arguments.of("AtticManager", noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Processor|Dto|DTO|Entity)")
                        .because("a class is named after what it is in the trade")),
                Arguments.of("brokenhouse.util", noClasses().that().resideOutsideOfPackage("org.eights.platform.models..")
                        .should().resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..dto..", "..model..", "..models..",
                                "..service..", "..services..")
                        .because("a room is named after what happens in it")),
                Arguments.of("WallClock.instant()", noClasses().should().accessTargetWhere(readsAWallClock())
                        .because("the clock of the whole product can be moved by hand")),
                Arguments.of("WallClock.date()", noClasses().should().callConstructor(Date.class)
                        .because("the clock of the whole product can be moved by hand")),
                Arguments.of("LongDelegate", classes().that().implement(JavaDelegate.class).should(beAtMost(LONGEST_DELEGATE))
                        .because("a delegate reads the number, calls one use case and maps one outcome")),
                Arguments.of("Injected.clock", noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                        .orShould().beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                        .orShould().beAnnotatedWith("jakarta.inject.Inject").orShould().beAnnotatedWith("jakarta.annotation.Resource")
                        .because("what a class needs stands in its constructor")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseIsKept(String whereItIsBroken, ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFailsWhereItIsBroken(String whereItIsBroken, ArchRule rule) {
        assertThatThrownBy(() -> rule.check(BROKEN_HOUSE)).isInstanceOf(AssertionError.class).hasMessageContaining(whereItIsBroken);
    }

    @ParameterizedTest
    @MethodSource("wallClocks")
    void everyWallClockIsSeen(String method) {
        ArchRule rule = noClasses().should().accessTargetWhere(readsAWallClock());
        assertThatThrownBy(() -> rule.check(BROKEN_HOUSE)).hasMessageContaining("WallClock." + method).hasMessageNotContaining("allowed(");
    }

    static Stream<String> wallClocks() {
        return Stream.of("instant()", "day()", "millis()", "clock()");
    }

    private static DescribedPredicate<JavaAccess<?>> readsAWallClock() {
        return describe("reads a clock that nobody can move", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            boolean given = access instanceof com.tngtech.archunit.core.domain.JavaCall<?> call
                    && call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return owner.startsWith("java.time.") && name.equals("now") && !given
                    || owner.equals("java.time.Clock") && name.startsWith("system")
                    || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                    || owner.equals("java.util.Calendar") && name.equals("getInstance");
        });
    }

    private static ArchCondition<JavaClass> beAtMost(int lines) {
        return new ArchCondition<>("be at most " + lines + " lines long") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                long length = linesOf(item);
                if (length > lines) {
                    events.add(SimpleConditionEvent.violated(item, "%s has %d lines".formatted(item.getName(), length)));
                }
            }
        };
    }

    private static long linesOf(JavaClass item) {
        String file = item.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        Path source = Stream.of("src/main/java", "src/test/java").map(root -> Path.of(root, file)).filter(Files::exists).findFirst().orElseThrow();
        try (Stream<String> text = Files.lines(source)) {
            return text.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
