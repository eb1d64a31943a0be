package org.eights.benchmark;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.stories.ComplaintFixture;

/**
 * One person's part in a complaint: which step, who does it, what they enter. Case 1 of the stories, with the rectification
 * that step 7 calls.
 */
record Turn(String element, String person, Map<String, Object> form) {

    static final String REGISTRAR = "limin";

    /** What the specialist enters at the start. */
    static Map<String, Object> registration(Place place) {
        Map<String, Object> form = new LinkedHashMap<>(ComplaintFixture.anAirConditionerSlotTooNarrow());
        form.put("projectId", place.project());
        form.put("unitId", place.unit());
        return form;
    }

    /** The eleven tasks from the first call to a satisfied customer, in their order. */
    static List<Turn> untilSatisfied() {
        String now = OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).minusMinutes(1).toString();
        return List.of(
                new Turn("UserTask_Acknowledge", "limin", Map.of("respondedAt", now, "spokeWith", "陈静", "emotion", "不满",
                        "expectation", "尽快装上空调外机")),
                new Turn("UserTask_GradeAndAssign", "wangqiang", Map.of("level", "NORMAL", "leadDept", "design", "handler", "fangyuan")),
                new Turn("UserTask_InvestigateOnSite", "fangyuan", Map.of("wrongDept", "no", "findings", "空调板净宽0.55米,外机需0.60米。",
                        "photos", "三张", "liability", "DEVELOPER", "rootCause", "图纸未按外机尺寸预留。", "conflict", "no")),
                new Turn("UserTask_DraftSolution", "fangyuan", Map.of("unreasonable", "no", "actions", "加宽空调板并由公司负责安装。",
                        "compensation", 3000, "doneBy", LocalDate.now().plusDays(5).toString(), "expertOpinion", "结构复核意见书")),
                new Turn("UserTask_ApproveSolution", "zhaolan", Map.of("approved", "yes", "opinion", "同意")),
                new Turn("UserTask_AgreeWithCustomer", "wangqiang", Map.of("accepted", "接受", "face2face", "yes", "signedText", "和解协议")),
                new Turn("UserTask_Rectify", "fangyuan", Map.of("cannotFix", "no", "result", "空调板已加宽,外机已装。", "photos", "两张")),
                new Turn("UserTask_Verify", "limin", Map.of("pass", "yes", "opinion", "符合要求")),
                new Turn("UserTask_TrackImplementation", "limin", Map.of("evidence", "客户签收单")),
                new Turn("UserTask_CallBack", "chenyu", Map.of("reached", "yes", "score", 5, "confirmed", "yes", "responsibleDept", "design",
                        "rootCauseClass", "设计", "defectArea", "空调机位", "lesson", "空调板净宽不小于0.65米")),
                new Turn("UserTask_ConfirmClosing", "wangqiang", Map.of("approved", "yes", "opinion", "同意关闭")));
    }
}
