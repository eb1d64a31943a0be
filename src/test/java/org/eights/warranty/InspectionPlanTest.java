package org.eights.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.eights.support.RoomTest;
import org.eights.warranty.WarrantyRoom.Days;
import org.eights.warranty.WarrantyRoom.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** P16, R37: buildings are inspected at their months and before each flood season, together, and never twice for the same reason. */
@RoomTest
@Import(WarrantyRoom.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext
class InspectionPlanTest {

    private static final String INSPECTION = "periodic-inspection";
    private static int estates;

    private final Days days;
    private final Started started;
    private String project;

    @Autowired
    InspectionPlanTest(Days days, Started started) {
        this.days = days;
        this.started = started;
    }

    @BeforeEach
    void aPhase() {
        project = "IN" + ++estates;
        started.forget();
        days.closeEverything();
    }

    @Test
    void everyOccasionOfSixYearsComesOnceForAllBuildingsTogether() {
        days.estate(project, "杭州", null, "1", "2", "10");
        days.handOver(project, "%", LocalDate.parse("2023-09-20"));

        days.everyInspection(LocalDate.parse("2023-09-20"), LocalDate.parse("2029-09-20"));

        assertThat(days.told(INSPECTION, project, "occasion")).containsExactly("2023-12-20 交付后3个月", "2024-05-15 2024年汛期前", "2024-09-20 交付后12个月",
                "2025-05-15 2025年汛期前", "2025-09-20 交付后24个月", "2026-05-15 2026年汛期前", "2027-05-15 2027年汛期前", "2028-05-15 2028年汛期前",
                "2028-09-20 交付后60个月");
        assertThat(days.cases(INSPECTION, project)).allSatisfy(file -> assertThat(file.values()).containsEntry("buildings", "1、2、10")
                .containsEntry("phase", "1"));
        assertThat(started.messages).containsOnly("periodic-inspection.Due").hasSize(9);
    }

    @Test
    void buildingsOfAnotherBatchHaveTheirOwnMonthsAndTheFloodSeasonTogether() {
        days.estate(project, "广州", null, "1", "2");
        days.handOver(project, "1-%", LocalDate.parse("2023-09-20"));
        days.handOver(project, "1-501", LocalDate.parse("2023-11-02"));
        days.handOver(project, "2-%", LocalDate.parse("2023-10-20"));

        days.everyInspection(LocalDate.parse("2023-09-20"), LocalDate.parse("2024-04-30"));

        assertThat(days.told(INSPECTION, project, "buildings")).containsExactly("2023-12-20 1", "2024-01-20 2", "2024-04-01 1、2");
    }

    @Test
    void aWeekWithoutTheProductIsMadeUpForButYearsAreNot() {
        days.estate(project, "杭州", null, "1");
        days.handOver(project, "%", LocalDate.parse("2019-01-10"));

        days.inspect(LocalDate.parse("2021-01-18"));
        days.inspect(LocalDate.parse("2021-01-19"));
        days.inspect(LocalDate.parse("2021-05-22"));
        days.inspect(LocalDate.parse("2022-06-30"));

        assertThat(days.told(INSPECTION, project, "occasion")).containsExactly("2021-01-18 交付后24个月", "2021-05-22 2021年汛期前");
    }
}
