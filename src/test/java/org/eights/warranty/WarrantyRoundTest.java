package org.eights.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.eights.background.ChainsByHand;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseNumber;
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

/** P14, R38: owners hear in time that warranties end, each of each part exactly once, and the contractor is held to his own term. */
@RoomTest
@Import(WarrantyRoom.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext
class WarrantyRoundTest {

    private static final String NOTICE = "warranty-notice";
    private static final LocalDate HANDED = LocalDate.parse("2023-09-20");
    private static final String TWO_YEARS = "电气管线、给排水管道、设备安装、装修工程、门窗、卫生洁具";
    private static int estates;

    private final Days days;
    private final Started started;
    private final ChainsByHand chains;
    private final OpenNotices open;
    private String project;

    @Autowired
    WarrantyRoundTest(Days days, Started started, ChainsByHand chains, OpenNotices open) {
        this.days = days;
        this.started = started;
        this.chains = chains;
        this.open = open;
    }

    @BeforeEach
    void aPhase() {
        project = "WR" + ++estates;
        started.forget();
        days.closeEverything();
    }

    /** Completed long before, so that no contractor's term is in the way. */
    private void handedOver(String like) {
        days.estate(project, "杭州", null, "1", "2");
        days.handOver(project, like, HANDED);
    }

    @Test
    void anOwnerHearsSixtyAndThirtyDaysBeforeOfAllPartsTogether() {
        handedOver("1-101");

        days.everyMorning(LocalDate.parse("2025-07-20"), LocalDate.parse("2025-10-02"));

        assertThat(days.told(NOTICE, project, "items")).containsExactly("2025-07-22 " + TWO_YEARS, "2025-08-01 供冷系统", "2025-08-21 " + TWO_YEARS,
                "2025-08-31 供冷系统");
        CaseFile first = days.cases(NOTICE, project).get(0);
        assertThat(first.subject().unitId()).isEqualTo(project + ":1-101");
        assertThat(first.subject().customerId()).isEqualTo(project + "K1");
        assertThat(first.values()).containsEntry("warrantyOn", "2025-09-20");
        assertThat(first.values().get("itemsEn").toString()).startsWith("Electrical lines, Water pipes");
        assertThat(started.messages).containsOnly("warranty-notice.UnitDue").hasSize(4);
    }

    @Test
    void shortTermsAreToldFifteenDaysBefore() {
        handedOver("1-101");

        days.everyMorning(LocalDate.parse("2023-11-03"), LocalDate.parse("2023-11-07"));
        days.everyMorning(LocalDate.parse("2024-03-03"), LocalDate.parse("2024-03-07"));

        assertThat(days.told(NOTICE, project, "items")).containsExactly("2023-11-05 管道堵塞", "2024-03-05 灯具开关");
    }

    @Test
    void aWeekWithoutTheProductIsMadeUpForAndNobodyIsToldTwice() {
        handedOver("1-101");
        days.everyMorning(LocalDate.parse("2025-07-18"), LocalDate.parse("2025-07-19"));

        days.everyMorning(LocalDate.parse("2025-07-28"), LocalDate.parse("2025-08-03"));
        days.everyMorning(LocalDate.parse("2025-09-05"), LocalDate.parse("2025-09-10"));

        assertThat(days.told(NOTICE, project, "items")).containsExactly("2025-07-28 " + TWO_YEARS, "2025-08-01 供冷系统",
                "2025-09-05 " + TWO_YEARS + "、供冷系统(2025-09-30)");
        assertThat(days.cases(NOTICE, project).get(2).values()).as("until when all of it is covered").containsEntry("warrantyOn", "2025-09-20");
    }

    @Test
    void onTheLastDayItIsNotTooLateAndAfterItItIs() {
        handedOver("1-101");

        days.morning(LocalDate.parse("2025-09-20"));
        days.morning(LocalDate.parse("2025-10-01"));

        assertThat(days.told(NOTICE, project, "items")).containsExactly("2025-09-20 " + TWO_YEARS + "、供冷系统(2025-09-30)");
    }

    @Test
    void aBuildingIsOpenedInPiecesAndWhoeverIsKilledLeavesNothingBehind() {
        days.estate(project, "杭州", null, "1", "2", "3", "4", "5", "6");
        days.handOver(project, "%", HANDED);
        days.look(LocalDate.parse("2025-07-22"));
        assertThat(chains.ordered).containsExactly("warranty-notice:0");
        started.deadlyCalls.addAll(List.of(1, 3));
        int deaths = 0;
        boolean more = true;
        while (more) {
            try {
                more = open.next(0);
            } catch (ChainsByHand.Killed dead) {
                deaths++;
                assertThat(days.cases(NOTICE, project)).as("nothing half done").hasSize(started.messages.size());
            }
        }
        assertThat(deaths).isEqualTo(2);
        assertThat(days.cases(NOTICE, project)).hasSize(120).extracting(file -> file.subject().unitId()).doesNotHaveDuplicates();
        assertThat(started.messages).hasSize(120);

        days.morning(LocalDate.parse("2025-07-22"));
        days.morning(LocalDate.parse("2025-07-23"));
        assertThat(days.cases(NOTICE, project)).hasSize(120);
    }

    @Test
    void theContractorIsHeldToHisOwnTermNinetyDaysBefore() {
        days.estate(project, "杭州", LocalDate.parse("2023-06-30"), "1", "2");
        days.handOver(project, "1-1%", HANDED);

        days.everyMorning(LocalDate.parse("2025-03-30"), LocalDate.parse("2025-04-03"));

        List<CaseFile> contractors = days.cases(NOTICE, project).stream().filter(file -> file.subject().unitId() == null).toList();
        assertThat(contractors).extracting(file -> file.values().get("building")).containsExactly("1", "2");
        assertThat(contractors.get(0).values()).containsEntry("items", TWO_YEARS).containsEntry("warrantyOn", "2025-06-30")
                .containsEntry("phase", "1");
        assertThat(days.told(NOTICE, project, "building")).contains("2025-04-01 1", "2025-04-01 2");
        assertThat(started.messages).contains("warranty-notice.ContractorDue");
    }

    @Test
    void thePhaseKnowsWhenTheLastWaterproofingWarrantyEnds() {
        handedOver("1-1%");
        CaseNumber phase = days.phase(project);

        days.morning(LocalDate.parse("2023-09-21"));
        assertThat(days.file(phase).values()).containsEntry("warrantyEndsOn", "2028-09-20");
        int entries = days.entries(phase);
        days.handOver(project, "2-101", LocalDate.parse("2023-10-08"));
        days.morning(LocalDate.parse("2023-10-09"));
        days.morning(LocalDate.parse("2023-10-10"));

        assertThat(days.file(phase).values()).containsEntry("warrantyEndsOn", "2028-10-08");
        assertThat(days.entries(phase)).isEqualTo(entries + 1);
    }
}
