package org.eights.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.stories.Product.Answer;

/** The handover of a batch taken as far as a story needs it, each step done well by whoever does it. T is 20 September 2025. */
public final class HandoverSteps {

    public static final String SEEN = "纸质档案 2025-300";

    private static final Map<String, Object> ITEMS_PASS = Map.of("doorsWindows", "pass", "protection", "pass", "hollow", "pass", "leak", "pass",
            "dimensions", "pass", "utilities", "pass", "equipment", "pass", "publicPart", "pass");

    private final Product product;
    private final StoryCase batch;

    private HandoverSteps(Product product, StoryCase batch) {
        this.product = product;
        this.batch = batch;
    }

    /** Planned by 赵岚 for buildings of the second phase of 云栖里; null for all of it. */
    static HandoverSteps planned(Product product, String buildings) {
        return new HandoverSteps(product, product.start("zhaolan", "s7-satisfying-obtaining", plan(buildings)));
    }

    /** Another batch, as {@code plan} says. */
    public static HandoverSteps of(Product product, Map<String, Object> plan) {
        return new HandoverSteps(product, product.start("zhaolan", "s7-satisfying-obtaining", plan));
    }

    static Map<String, Object> plan(String buildings) {
        Map<String, Object> form = new LinkedHashMap<>(
                Map.of("projectId", "YQL", "phase", "2", "handoverOn", "2025-09-20", "endsOn", "2025-09-28"));
        if (buildings != null) {
            form.put("buildings", buildings);
        }
        return form;
    }

    public StoryCase batch() {
        return batch;
    }

    /** From the kick-off to the approved plan. */
    public HandoverSteps planApproved() {
        batch.complete("zhouguojian", "UserTask_KickOff", Map.of("minutes", SEEN));
        batch.complete("zhaolan", "UserTask_AppointGroups", Map.of("csMembers", "王强、李敏", "salesMembers", "徐婷", "engineeringMembers", "黄军",
                "designMembers", "方媛", "propertyMembers", "姜磊"));
        row("zhaolan", "UserTask_Plan", "planItems", Map.of("task", "布置现场", "owner", "jianglei", "due", "2025-09-10"));
        batch.complete("zhaolan", "UserTask_Plan", Map.of("planTime", "9月20日至28日", "schedule", "按倒排计划", "workSplit", "客服牵头",
                "siteLayout", "一楼大堂", "contingency", "见应急预案"));
        batch.complete("zhouguojian", "UserTask_ApprovePlan", Map.of("approved", "yes"));
        return this;
    }

    /** Finds a risk and returns it to whoever does away with it. */
    public HandoverSteps riskFound(Map<String, Object> risk) {
        row("huangjun", "UserTask_SearchRisks", "risks", risk);
        return this;
    }

    public static Map<String, Object> risk(String desc, Map<String, Object> grave) {
        Map<String, Object> risk = new LinkedHashMap<>(Map.of("riskClass", "D", "desc", desc, "dept", "engineering", "person", "huangjun"));
        risk.putAll(grave);
        return risk;
    }

    public HandoverSteps risksSearched() {
        batch.complete("huangjun", "UserTask_SearchRisks", Map.of());
        return this;
    }

    public HandoverSteps speechSignedOff() {
        batch.complete("wangqiang", "UserTask_Draft", Map.of("document", SEEN));
        sign("xuting", "Sales");
        sign("fangyuan", "Design");
        sign("huangjun", "Engineering");
        sign("jianglei", "Property");
        sign("wangqiang", "Cs");
        sign("xiaowen", "Legal");
        batch.complete("zhaolan", "UserTask_Approve", Map.of("approved", "yes"));
        return this;
    }

    private void sign(String person, String department) {
        batch.complete(person, "UserTask_Sign" + department, Map.of(Character.toLowerCase(department.charAt(0)) + department.substring(1) + "Agrees", "yes"));
    }

    public HandoverSteps householdsClassed() {
        batch.complete("wangqiang", "UserTask_ReviewClasses", Map.of());
        batch.complete("zhaolan", "UserTask_Contingency", Map.of("crowd", "分流", "injury", "医护点", "powerCut", "备用电源", "media", "品牌对接", "rain", "雨棚"));
        return this;
    }

    public static Map<String, Object> standard() {
        return Map.ofEntries(Map.entry("csPresent", "yes"), Map.entry("csNames", "王强"), Map.entry("engineeringPresent", "yes"),
                Map.entry("engineeringNames", "黄军"), Map.entry("propertyPresent", "yes"), Map.entry("propertyNames", "姜磊"),
                Map.entry("contractorPresent", "yes"), Map.entry("contractorNames", "牛伟"), Map.entry("supervisionPresent", "yes"),
                Map.entry("supervisionNames", "邱明"), Map.entry("standard", SEEN));
    }

    public HandoverSteps riskMeetingsUntil(String day) {
        riskMeetingsUntil(product, day, List.of(this));
        return this;
    }

    /** The week's meeting about the risks of each batch, wherever it is due. */
    static void riskMeetingsUntil(Product product, String day, List<HandoverSteps> batches) {
        LocalDate until = LocalDate.parse(day);
        for (LocalDate now = today(product).plusDays(1); !now.isAfter(until); now = now.plusDays(1)) {
            product.clock(now + "T09:30");
            for (HandoverSteps steps : batches) {
                if (steps.batch.openSteps().contains("UserTask_ReviewRisks")) {
                    steps.batch.complete("wangqiang", "UserTask_ReviewRisks", Map.of("reviewMinutes", "逐项跟踪"));
                }
            }
        }
    }

    private static LocalDate today(Product product) {
        return LocalDate.parse(product.get("qinlang", "/api/rehearsal/clock").text("/now").substring(0, 10));
    }

    /** What has to be ready between the gate and the first day, but for the households. */
    public HandoverSteps arranged() {
        batch.complete("huangjun", "UserTask_Documents", Map.of("guarantee", SEEN, "manual", SEEN, "filing", "yes", "areaMeasured", "yes", "utilities", "yes"));
        batch.complete("wangqiang", "UserTask_Training", Map.of("score", 92));
        batch.complete("wangqiang", "UserTask_Site", Map.of("siteItems", List.of("SIGN_IN", "WAITING", "DESKS", "KEYS")));
        batch.complete("zhaolan", "UserTask_SiteCheck", Map.of("siteOk", "yes"));
        batch.complete("wangqiang", "UserTask_Drill", Map.of("drill", "全流程演练一次"));
        return this;
    }

    /** The three key points of the batch: each controlled by who leads it and verified by the post above. */
    public HandoverSteps keyPointsPassed() {
        Map<String, Object> control = Map.of("result", "已按表4完成", "evidence", SEEN);
        List.of("wangqiang", "zhaolan").forEach(lead -> doneWhereOffered(lead, "UserTask_Control", control));
        List.of("zhaolan", "suntao").forEach(above -> doneWhereOffered(above, "UserTask_Verify", Map.of("pass", "yes")));
        return this;
    }

    /** Supervisors and managers read the tasks of others, too. */
    private void doneWhereOffered(String person, String element, Map<String, Object> form) {
        product.get(person, "/engine-rest/task?taskDefinitionKey=" + element + "&includeAssignedTasks=true&candidateUser=" + person).body()
                .forEach(task -> done(person, element, task.path("id").asText(), form));
    }

    /** Completes every open task of this element, whichever case it is of. */
    public int allDone(String person, String element, Map<String, Object> form) {
        List<String> tasks = tasks(person, element);
        tasks.parallelStream().forEach(task -> done(person, element, task, form));
        return tasks.size();
    }

    List<String> tasks(String person, String element) {
        return tasks(person, element, "");
    }

    /** The open tasks of this element about units of a building, such as {@code 6-}, or about one, such as {@code 6-101}. */
    public List<String> tasks(String person, String element, String building) {
        String about = building.isEmpty() ? "" : "&descriptionLike=%25%3A" + building + "%25";
        List<String> ids = new ArrayList<>();
        JsonNode page;
        do {
            page = product.get(person, "/engine-rest/task?taskDefinitionKey=" + element + about + "&sortBy=id&sortOrder=asc&maxResults=200&firstResult=" + ids.size()).body();
            page.forEach(task -> ids.add(task.path("id").asText()));
        } while (page.size() == 200);
        return ids;
    }

    public void done(String person, String element, String task, Map<String, Object> form) {
        Answer answer = product.complete(person, task, form);
        if (answer.status() != 204 && answer.status() != 200) {
            throw new AssertionError(element + " was not completed by " + person + ": " + answer);
        }
    }

    /** Every unit inspected and inspected again, without a finding. */
    int everyUnitAccepted() {
        int inspected = allDone("huangjun", "UserTask_FirstInspection", ITEMS_PASS);
        allDone("dengliang", "UserTask_Reinspection", ITEMS_PASS);
        return inspected;
    }

    public static Map<String, Object> inspection(String item, String found) {
        Map<String, Object> items = new LinkedHashMap<>(ITEMS_PASS);
        items.put(item, found);
        return items;
    }

    Answer row(String person, String element, String kind, Map<String, Object> row) {
        return row(person, batch.task(element).path("id").asText(), element, kind, row);
    }

    public Answer row(String person, String task, String element, String kind, Map<String, Object> row) {
        Answer answer = product.post(person, "/api/tasks/" + task + "/rows/" + kind, row);
        if (answer.status() >= 300) {
            throw new AssertionError("No row of " + kind + " at " + element + ": " + answer);
        }
        return answer;
    }

    JsonNode batchPage() {
        return product.get("zhaolan", "/api/handovers/" + batch.number()).body();
    }

    JsonNode board() {
        return product.get("zhaolan", "/api/handovers/" + batch.number() + "/board").body();
    }
}
