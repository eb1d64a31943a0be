package org.eights.keypoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseNumber;
import org.eights.keypoint.KeyPointRoom.Phases;
import org.eights.staff.Person;
import org.eights.staff.SaveStaff;
import org.eights.step.CancelCase;
import org.eights.step.Step;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A key point is waived in writing by who may, and by nobody else (P22). */
@RoomTest
@Import({KeyPointRoom.class, SaveStaff.class})
class WaiverRuleTest {

    private static final Step WAIVED = new Step("StartEvent_Waived", new Words("申请豁免", "Waived"), "key-control-point", "key-point-waiver", null,
            Set.of(), List.of(), null, List.of(), null, null, List.of(), List.of(), null, Set.of(), Set.of());
    private static final Map<String, Object> WRITTEN = Map.of("reason", "本期无样板间", "document", "纸质档案 2025-117");

    @Autowired WaiverRule rule;
    @Autowired Phases phases;
    @Autowired OpenKeyPoints openKeyPoints;
    @Autowired SaveStaff saveStaff;
    @MockitoBean CancelCase cancelCase;

    private CaseFile gradeA;
    private CaseFile gradeB;

    @BeforeEach
    void aPhaseAndItsStaff() throws IOException {
        try (InputStream in = KeyPointModel.class.getResourceAsStream("/org/eights/rehearsal/staff.json")) {
            saveStaff.save(JsonMapper.builder().findAndAddModules().build().readValue(in, new TypeReference<List<Person>>() {}));
        }
        phases.project("YQL", "云栖里", "Yunqi Lane");
        CaseNumber it = phases.lifecycle("YQL", "2", Map.of());
        openKeyPoints.open(it, Stage.S1);
        gradeA = phases.file(phases.point(it, "K01"));
        gradeB = phases.file(phases.point(it, "K02"));
    }

    @Test
    void gradeAIsTheVicePresidentsAndTheOthersAreTheManagers() {
        assertThat(rule.watches(WAIVED)).isTrue();
        rule.check(WAIVED, gradeA, WRITTEN, vicePresident());
        rule.check(WAIVED, gradeB, WRITTEN, "zhaolan");
        for (String person : List.of("zhaolan", "wangqiang", "limin")) {
            assertThatThrownBy(() -> rule.check(WAIVED, gradeA, WRITTEN, person)).as(person).isInstanceOf(Refusal.class)
                    .hasMessageContaining("grade A").hasMessageContaining("vice president");
        }
        assertThatThrownBy(() -> rule.check(WAIVED, gradeB, WRITTEN, "wangqiang")).hasMessageContaining("manager");
    }

    @Test
    void itIsGivenInWriting() {
        assertThatThrownBy(() -> rule.check(WAIVED, gradeB, Map.of("reason", "口头同意"), "zhaolan")).isInstanceOf(Refusal.class)
                .hasMessageContaining("document");
        assertThatThrownBy(() -> rule.check(WAIVED, gradeB, Map.of("document", "纸质档案 2025-117", "reason", " "), "zhaolan"))
                .isInstanceOf(Refusal.class).hasMessageContaining("in writing");
    }

    private static String vicePresident() {
        try (InputStream in = KeyPointModel.class.getResourceAsStream("/org/eights/rehearsal/staff.json")) {
            return JsonMapper.builder().findAndAddModules().build().readValue(in, new TypeReference<List<Person>>() {}).stream()
                    .filter(person -> person.groups().contains("vpService")).findFirst().orElseThrow().id().value();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
