package org.eights.prevention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewCase;
import org.eights.casefile.NewEntry;
import org.eights.casefile.OpenMany;
import org.eights.deadline.Deadline;
import org.eights.deadline.Ledger;
import org.eights.platform.PlatformTest;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** The gates where their diagrams ask them. */
@PlatformTest
@DirtiesContext
class GatesOnTheEngineTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Autowired RuntimeService runtime;
    @Autowired TaskService tasks;
    @Autowired ManagementService management;
    @Autowired IdentityService identity;
    @Autowired OpenMany many;
    @Autowired CaseFiles files;
    @Autowired CaseRows rows;
    @Autowired Ledger ledger;

    private CaseNumber phase;

    @BeforeEach
    void aPhase() {
        identity.clearAuthentication();
        ClockUtil.setCurrentTime(Date.from(at("2025-07-20T10:00")));
        phase = many.open("LCY", "lifecycle", List.of(new NewCase(new CaseSubject("YQL", null, null), Map.of("projectId", "YQL", "phase", "P1",
                "salesOfficeOn", "2025-08-01", "openingOn", "2025-09-20", "handoverOn", "2027-06-30"), Map.of())), new Words("拿地", "Land"), "liming").get(0);
    }

    @AfterEach
    void theClockGoesOn() {
        ClockUtil.reset();
    }

    @Test
    void aCheckpointAsksItsItemsAndWhatNobodyAnsweredKeepsItsStepOpen() {
        begun("sales-checkpoint", null, checkpoint());
        Task check = task("UserTask_CheckRisks");
        assertThat(rows.of(phase)).hasSize(8).extracting(CaseRow::data).allSatisfy(row -> assertThat(row).containsEntry("checkpoint", "SALES_OFFICE"));
        assertThatThrownBy(() -> tasks.complete(check.getId(), Map.of("checkedOn", "2025-07-20", "participants", "陈立")))
                .isInstanceOf(Refusal.class).hasMessageContaining("X01");
    }

    @Test
    void aShutGateIsPostponedToALaterDayAndAskedAgainTwoDaysBeforeIt() {
        begun("sales-checkpoint", "ServiceTask_EvaluateGate", checkpoint());
        Task decide = task("UserTask_DecideOpening");
        assertThat(runtime.getVariable(decide.getExecutionId(), "openingGate")).isEqualTo("BLOCK");
        assertThat(files.entriesOf(phase, "ServiceTask_EvaluateGate")).singleElement()
                .satisfies(entry -> assertThat(entry.data()).containsEntry("openingGateReason", "说辞未会签").containsEntry("overridable", true));
        assertThatThrownBy(() -> decide(decide, "2025-07-25")).isInstanceOf(Refusal.class).hasMessageContaining("newDate");
        decide(decide, "2025-08-15");
        assertThat(files.get(phase).values()).containsEntry("salesOfficeOn", "2025-08-15").containsEntry("openingOn", "2025-09-20");
        assertThat(management.createJobQuery().processInstanceId(decide.getProcessInstanceId()).activityId("Timer_GateDue").singleResult().getDuedate()
                .toInstant().atZone(CHINA).toLocalDate()).isEqualTo("2025-08-13");
    }

    @Test
    void theSignOffOfACheckpointHangsOnItsDayAndMovesWithItAlone() {
        begun("sales-checkpoint", "CallActivity_SignOff", checkpoint());
        task("UserTask_Draft");
        assertThat(draft().term().anchor()).satisfies(anchor -> {
            assertThat(anchor.date()).isEqualTo("salesOfficeOn");
            assertThat(anchor.days()).isEqualTo(-8);
            assertThat(anchor.on()).isEqualTo("2025-08-01");
        });
        say(Map.of("handoverOn", "2027-09-30"));
        assertThat(draft().term().anchor().on()).as("another day of the phase moved").isEqualTo("2025-08-01");
        say(Map.of("salesOfficeOn", "2025-08-21"));
        assertThat(draft().term().anchor().on()).isEqualTo("2025-08-21");
    }

    @Test
    void aDesignThatNobodyAnsweredIsGivenBack() {
        begun("design-review", "ServiceTask_LoadRows", Map.of("designStage", "方案"));
        Task fill = task("UserTask_FillRows");
        assertThatThrownBy(() -> tasks.complete(fill.getId(), Map.of())).isInstanceOf(Refusal.class).hasMessageContaining("RD-01");
        runtime.createProcessInstanceModification(fill.getProcessInstanceId()).cancelAllForActivity("UserTask_FillRows")
                .startBeforeActivity("ServiceTask_EvaluateDesignGate").execute();
        assertThat(runtime.getVariable(task("UserTask_FillRows").getExecutionId(), "designGate")).isEqualTo("BLOCK");
        assertThat(files.get(phase).values().get("designGateReasonEn").toString()).contains("AN-01 No pump room").contains("(Design)");
    }

    private static Map<String, Object> checkpoint() {
        return Map.of("checkpoint", "SALES_OFFICE", "plannedOn", "salesOfficeOn");
    }

    private void begun(String process, String before, Map<String, Object> variables) {
        var instance = runtime.createProcessInstanceByKey(process).businessKey(phase.value()).setVariables(variables);
        (before == null ? instance : instance.startBeforeActivity(before)).execute();
    }

    private Task task(String element) {
        return tasks.createTaskQuery().processInstanceBusinessKey(phase.value()).taskDefinitionKey(element).singleResult();
    }

    private void decide(Task task, String day) {
        tasks.complete(task.getId(), new HashMap<>(Map.of("decision", "POSTPONE", "reason", "说辞未定", "newDate", day)));
    }

    private Deadline draft() {
        return ledger.of(phase.value()).stream().filter(deadline -> deadline.key().equals("signoff.draft")).findFirst().orElseThrow();
    }

    private void say(Map<String, Object> values) {
        files.record(new NewEntry(phase, EntryKind.MARK, null, new Words("改期", "Moved"), "liming", values, Map.of(), Map.of()));
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(CHINA).toInstant();
    }
}
