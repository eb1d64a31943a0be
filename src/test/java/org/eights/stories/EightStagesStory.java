package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A phase from the day its land is bought through all eight stages: four years, in which everybody does what comes onto their desks, and
 * everything comes on its day.
 */
@Story
class EightStagesStory {

    private static final String CHECK_IN = "household-arrival#UserTask_CheckIn";
    private static final String POINT = "key-control-point#UserTask_Control";

    private final Product product;

    private OnePhase it;
    private StoryCase phase;
    private Desks desks;

    EightStagesStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void fourYearsFromTheLandToTheFirstWarrantyNotices() {
        Instant begun = Instant.now();
        it = OnePhase.begun(product);
        phase = it.phase();
        desks = it.desks();
        positionedOnceItsPointsAreClosed();
        designedInThreeStages();
        sellingIsPreparedAndOpened();
        fourContractsAreSigned();
        builtInFiveRounds();
        ownersHearEveryMonth();
        handedOver();
        served();
        System.out.println("Four years took " + Duration.between(begun, Instant.now()).toSeconds() + " s, " + desks.all().values().stream().mapToInt(i -> i).sum()
                + " tasks");
    }

    private void positionedOnceItsPointsAreClosed() {
        assertThat(phase.due("positioning.members")).isEqualTo("2018-03-06T18:00");
        desks.leave(POINT).until("2018-04-05");
        assertThat(desks.came("s1-smart-positioning#UserTask_AdverseFactors")).hasSize(1);
        assertThat(desks.came("s1-smart-positioning#UserTask_CustomerAnalysis")).hasSize(1);
        assertThat(desks.came("s1-smart-positioning#UserTask_VerifyReplies")).hasSize(1);
        assertThat(phase.notices("N26")).isNotEmpty().first().asString().contains("2018-03-08 18:00");
        assertThat(phase.openSteps()).as("every step is done").isEmpty();
        assertThat(phase.state()).as("but not the points of grade A").isNotEqualTo("POSITIONED");
        StoryCase factors = it.keyPoint("K01");
        assertThat(factors.notices("N07b")).isEmpty();

        desks.until("2018-04-06");
        assertThat(factors.state()).isEqualTo("OVERDUE");
        assertThat(factors.notices("N07b")).isNotEmpty().allMatch(notice -> notice.startsWith("赵岚"));
        assertThat(it.keyPoint("K02").notices("N07b")).as("of grade B the supervisor hears").isNotEmpty().allMatch(notice -> notice.startsWith("王强"));
        desks.take(POINT).until("2018-04-09");
        assertThat(factors.outcome()).isEqualTo("PASSED");
        assertThat(phase.state()).isEqualTo("POSITIONED");
    }

    private void designedInThreeStages() {
        assertThat(desks.came("design-review#UserTask_FillRows")).as("nothing before the drawings").isEmpty();
        for (List<String> stage : List.of(List.of("2018-04-15", "方案", "2018-04-20T18:00"), List.of("2018-05-10", "初设", "2018-05-17T18:00"),
                List.of("2018-06-05", "施工图", "2018-06-12T18:00"))) {
            desks.until(stage.get(0));
            it.drawings(stage.get(1));
            assertThat(phase.due("design.fill")).as("five working days").isEqualTo(stage.get(2));
        }
        desks.until("2018-06-06");
        assertThat(desks.came("design-review#UserTask_FillRows")).containsExactly("2018-04-15", "2018-05-10", "2018-06-05");
        assertThat(desks.came("design-review#UserTask_PropertyAdvice")).hasSize(3);
        assertThat(it.decided("designGate")).containsExactly("PASS", "PASS", "PASS");
        assertThat(phase.state()).isEqualTo("DESIGN_PASSED");
        desks.until("2018-10-05");
        assertThat(desks.came("s4-splendid-experiencing#UserTask_PlanOpenings")).isEmpty();
    }

    private void sellingIsPreparedAndOpened() {
        desks.until("2018-10-06").until("2018-12-15");
        assertThat(desks.came("s4-splendid-experiencing#UserTask_PlanOpenings")).as("14 days before the sales office").containsExactly("2018-10-06");
        assertThat(desks.came("sales-checkpoint#UserTask_CheckRisks")).containsExactly("2018-10-06", "2018-10-25", "2018-11-12", "2018-12-01");
        assertThat(desks.came("sales-checkpoint#UserTask_ClearSample")).hasSize(2);
        assertThat(desks.came("joint-signoff#UserTask_SignLegal")).hasSize(4);
        assertThat(it.decided("checkpoint")).containsExactly("SALES_OFFICE", "DEMO_AREA", "SAMPLE_UNIT", "OPENING");
        assertThat(it.decided("openingGate")).containsExactly("PASS", "PASS", "PASS", "PASS");
        assertThat(phase.state()).isEqualTo("ON_SALE");
        assertThat(desks.came("sales-checkpoint#UserTask_DecideOpening")).as("nobody had to decide").isEmpty();
    }

    private void fourContractsAreSigned() {
        assertThat(desks.came("monthly-report#UserTask_Report")).isEmpty();
        for (int home = 0; home < OnePhase.HOMES.size(); home++) {
            it.subscribed(home);
            desks.until(desks.today().plusDays(20).toString());
        }
        assertThat(desks.came("s5-secure-signing#UserTask_Disclose")).containsExactly("2018-12-15", "2019-01-04", "2019-01-24", "2019-02-13");
        assertThat(desks.came("s5-secure-signing#UserTask_CallBack")).hasSize(4);
        StoryCase first = it.related("CONTRACT").get(0);
        assertThat(first.outcome()).isEqualTo("SIGNED");
        assertThat(first.notices("N16")).singleElement().asString().contains("东侧高架").contains("北侧加油站");
        assertThat(first.notices("N15")).singleElement().asString().contains("星雨台");
    }

    private void builtInFiveRounds() {
        desks.until("2020-06-30");
        it.solved("东侧高架").solved("北侧加油站");
        desks.until("2020-08-01");
        assertThat(desks.came("pre-acceptance-round#UserTask_PlanRound")).as("14 days before each")
                .containsExactly("2018-12-17", "2019-07-08", "2019-12-17", "2020-04-17", "2020-07-07");
        for (String department : List.of("Sales", "Design", "Engineering", "Property")) {
            assertThat(desks.came("pre-acceptance-round#UserTask_Inspect" + department))
                    .containsExactly("2018-12-31", "2019-07-22", "2019-12-31", "2020-05-01", "2020-07-21");
        }
        assertThat(desks.came("s3-solid-building#UserTask_FourChecks")).as("every thirty days").hasSize(22).startsWith("2018-10-01", "2018-10-31");
        assertThat(desks.came("sales-checkpoint#UserTask_CheckRisks")).as("and a month later, until the last home is sold").hasSize(5).endsWith("2019-01-14");
        assertThat(desks.came("site-day#UserTask_PlanDay")).as("180 days before the handover").containsExactly("2020-05-24");
    }

    private void ownersHearEveryMonth() {
        desks.leave(CHECK_IN).until("2020-11-19");
        List<String> reports = desks.came("monthly-report#UserTask_Report");
        assertThat(reports).as("on the fifth, or the Monday after: no holidays are loaded for these years").hasSize(23)
                .startsWith("2019-01-07", "2019-02-05", "2019-03-05", "2019-04-05", "2019-05-06").endsWith("2020-09-07", "2020-10-05", "2020-11-05");
        assertThat(phase.notices("N13")).as("two owners in January, three in February, then four").hasSize(2 + 3 + 21 * 4);
        assertThat(phase.notices("N14")).as("two days on the site, four owners").hasSize(8);
        assertThat(desks.came("site-day#UserTask_HoldDay")).containsExactly("2020-06-22", "2020-09-28");
        assertThat(desks.came("s6-sincere-communicating#UserTask_MeetProperty")).containsExactly("2020-09-21");
    }

    private void handedOver() {
        assertThat(desks.came("lifecycle#UserTask_PlanBatches")).as("150 days before").containsExactly("2020-06-23");
        assertThat(desks.came("handover-preparation#UserTask_KickOff")).as("120 days before").containsExactly("2020-07-23");
        StoryCase batch = it.related("BATCH").get(0);
        assertThat(batch.variable("gate")).as("both factors are solved").startsWith("PASS");
        assertThat(desks.came("household-arrival#UserTask_Book")).as("15 days before").containsOnly("2020-11-05").hasSize(4);

        it.completed("2020-10-10");
        assertThat(desks.came(CHECK_IN)).as("the evening before").containsOnly("2020-11-19").hasSize(4);
        desks.until("2020-11-20").take(CHECK_IN).until("2020-11-20");
        assertThat(desks.came("household-handover#UserTask_Sign")).containsOnly("2020-11-20").hasSize(4);
        assertThat(phase.state()).isEqualTo("SERVICING");
        desks.until("2020-12-10");
        assertThat(batch.variable("firstSuccess")).startsWith("100");
        assertThat(batch.outcome()).isEqualTo("BATCH_DONE");
    }

    private void served() {
        desks.until("2022-03-01");
        assertThat(desks.came("monthly-report#UserTask_Report")).as("no report to anybody who lives there").hasSize(23);
        assertThat(desks.came("s8-sustainable-servicing#UserTask_ReviewLeftovers")).containsExactly("2020-11-20");
        assertThat(desks.came("s8-sustainable-servicing#UserTask_ReviewProperty")).as("every quarter, no holidays being loaded for these years")
                .containsExactly("2021-01-01", "2021-04-01", "2021-07-01", "2021-10-01", "2022-01-03");
        assertThat(desks.came("periodic-inspection#UserTask_Plan")).as("after three months, before the flood season, after a year")
                .containsExactly("2021-02-20", "2021-05-15", "2021-11-20");
        assertThat(desks.came("warranty-notice#UserTask_OfferCheck")).as("15 days before drains and lamps run out")
                .containsExactly("2021-01-05", "2021-01-05", "2021-01-05", "2021-01-05", "2021-05-05", "2021-05-05", "2021-05-05", "2021-05-05");
        assertThat(desks.came("warranty-notice#UserTask_CollectiveCheck")).as("the contractor's own terms").contains("2021-01-10", "2021-12-15");
        assertThat(desks.came(POINT)).as("22 key points").hasSize(22);
        assertThat(it.related("KEY_POINT")).as("all but the three of the batch, without which it would not have ended").hasSize(19).allMatch(point -> "PASSED".equals(point.outcome()));
        assertThat(phase.openSteps()).as("it waits for the last warranty day").isEmpty();
        assertThat(phase.state()).isEqualTo("SERVICING");
        assertThat(phase.outcome()).isNull();
    }
}
