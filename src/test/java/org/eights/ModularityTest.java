package org.eights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The arrows between the rooms: each says in its package-info what it uses. */
class ModularityTest {

    /** Rooms that make the product whole: others must work without them. */
    private static final List<String> ON_TOP = List.of("platform", "rehearsal", "desk", "cycletime");

    private final ApplicationModules house = ApplicationModules.of(EightsApplication.class);

    @Test
    void everyRoomUsesOnlyWhatItSaysItUses() {
        house.verify();
    }

    @ParameterizedTest
    @ValueSource(strings = {"casefile", "estate", "staff", "deadline", "sheet", "bulk"})
    void theLowestRoomsUseNothingButWordsSheetsAndBulk(String room) {
        assertThat(usedBy(house.getModuleByName(room).orElseThrow())).isSubsetOf("wording", "sheet", "bulk");
    }

    @Test
    void nothingDependsOnWhatStandsOnTop() {
        assertThat(house.stream()).hasSizeGreaterThan(10)
                .allSatisfy(room -> assertThat(usedBy(room)).as(room.getIdentifier().toString()).doesNotContainAnyElementsOf(ON_TOP));
    }

    @Test
    void everyRoomTellsItsStory() {
        assertThat(house.stream()).allSatisfy(room -> assertThat(room.getBasePackage().stream()
                .anyMatch(type -> type.getSimpleName().equals("package-info"))).as(room.getIdentifier() + " has a package-info").isTrue());
    }

    @Test
    void anArrowThatIsNotAllowedIsFound() {
        assertThatThrownBy(() -> ApplicationModules.of("brokenhouse", new ImportOption.OnlyIncludeTests()).verify())
                .isInstanceOf(Violations.class).hasMessageContaining("Module 'cellar' depends on module 'attic'");
    }

    private Set<String> usedBy(ApplicationModule room) {
        return room.getDirectDependencies(house).stream().map(used -> used.getTargetModule().getIdentifier().toString())
                .filter(name -> !name.equals(room.getIdentifier().toString())).collect(Collectors.toSet());
    }
}
