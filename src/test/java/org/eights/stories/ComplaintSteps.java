package org.eights.stories;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eights.stories.Product.Answer;

/** A complaint taken as far as a story needs it, each step done well by whoever does it. The responsible department is design. */
final class ComplaintSteps {

    private final StoryCase it;

    private ComplaintSteps(StoryCase it) {
        this.it = it;
    }

    /** Registered by 李敏 for the owner of a unit of 云栖里. */
    static ComplaintSteps registered(Product product, String unit, String category) {
        return registered(product, unit, category, Map.of());
    }

    static ComplaintSteps registered(Product product, String unit, String category, Map<String, Object> more) {
        return new ComplaintSteps(product.start("limin", "complaint", registration(unit, category, more)));
    }

    static Map<String, Object> registration(String unit, String category, Map<String, Object> more) {
        return ComplaintFixture.complaint(unit, "业主", category, "反映问题", "请尽快解决。", more);
    }

    static Map<String, Object> acknowledgement() {
        return Map.of("respondedAt", "2025-06-16T09:55", "spokeWith", "业主", "emotion", "平静");
    }

    static Map<String, Object> assignment(String level) {
        return Map.of("level", level, "leadDept", "design", "handler", "limin");
    }

    static Map<String, Object> investigation() {
        return Map.of("findings", "净宽0.55米", "liability", "DEVELOPER", "rootCause", "未核对外机尺寸", "conflict", "no",
                "photos", "纸质档案 2025-117");
    }

    static Map<String, Object> solution(Object compensation) {
        return Map.of("actions", "加装支架", "compensation", compensation, "doneBy", "2025-06-20", "expertOpinion", "纸质档案 2025-118");
    }

    static Map<String, Object> satisfied() {
        return Map.of("reached", "yes", "score", 5, "confirmed", "yes", "responsibleDept", "design", "rootCauseClass", "设计");
    }

    StoryCase it() {
        return it;
    }

    ComplaintSteps acknowledgedBy(String person) {
        return done(person, "UserTask_Acknowledge", acknowledgement());
    }

    ComplaintSteps assigned() {
        return done("wangqiang", "UserTask_GradeAndAssign", assignment(it.variable("level")));
    }

    ComplaintSteps investigated() {
        return done("fangyuan", "UserTask_InvestigateOnSite", investigation());
    }

    ComplaintSteps drafted(Object compensation) {
        return done("fangyuan", "UserTask_DraftSolution", solution(compensation));
    }

    ComplaintSteps approvedBy(String person) {
        return done(person, "UserTask_ApproveSolution", Map.of("approved", "yes"));
    }

    ComplaintSteps agreed() {
        return done("wangqiang", "UserTask_AgreeWithCustomer", Map.of("accepted", "接受", "face2face", "yes"));
    }

    ComplaintSteps carriedOut() {
        return done("fangyuan", "UserTask_Rectify", Map.of("result", "支架已装", "photos", "纸质档案 2025-119")).done("limin", "UserTask_Verify", Map.of("pass", "yes"))
                .done("limin", "UserTask_TrackImplementation", Map.of("evidence", "照片"));
    }

    ComplaintSteps closedSatisfied() {
        return done("chenyu", "UserTask_CallBack", satisfied()).done("wangqiang", "UserTask_ConfirmClosing", Map.of("approved", "yes"));
    }

    /** From the registration to the solution to be approved. */
    ComplaintSteps drafted(String acknowledgedBy, Object compensation) {
        return acknowledgedBy(acknowledgedBy).assigned().investigated().drafted(compensation);
    }

    ComplaintSteps done(String person, String element, Map<String, Object> form) {
        it.complete(person, element, form);
        return this;
    }

    Answer tried(String person, String element, Map<String, Object> form) {
        return it.tryComplete(person, element, form);
    }

    /** The form with one answer changed, or left out where it is null. */
    static Map<String, Object> but(Map<String, Object> form, String key, Object answer) {
        Map<String, Object> changed = new LinkedHashMap<>(form);
        changed.remove(key);
        if (answer != null) {
            changed.put(key, answer);
        }
        return changed;
    }
}
