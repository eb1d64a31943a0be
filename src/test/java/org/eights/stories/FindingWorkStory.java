package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.Ledger;
import org.eights.stories.Product.Answer;
import org.eights.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A specialist finds work by its level, its project and its date, and cases and units by what a caller says. */
@Story
class FindingWorkStory {

    private static final Words LATER = new Words("客户要求", "As the customer wishes");
    private static final List<String> CUSTOMERS = List.of("YQL-K0026", "YQL-K0031", "YQL-K0011");
    private static int day;

    private final Product product;

    @Autowired
    Ledger ledger;

    @Autowired
    TaskService tasks;

    FindingWorkStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @BeforeEach
    void tenOClockOfAnotherDay() {
        day++;
        product.clock("2025-06-%02dT10:00".formatted(15 + day));
    }

    @Test
    void aTaskFollowsTheLevelAndTheDateOfItsCase() {
        StoryCase it = complaint("2-1502", "陈静");
        String task = it.task("UserTask_Acknowledge").path("id").asText();
        String before = Map.of("NORMAL", "级别:一般或未定级", "IMPORTANT", "级别:重要").get(it.variable("level"));
        assertThat(list("limin", before)).contains(task);
        assertThat(list("limin", "重大及以上")).doesNotContain(task);
        assertThat(card("limin", task).path("alarm").asText()).isEqualTo("NONE");

        it.tell("wangqiang", "complaint.LevelChanged", Map.of("level", "MAJOR", "reason", "媒体关注"));

        assertThat(list("limin", before)).doesNotContain(task);
        assertThat(list("limin", "级别:重大")).contains(task);
        assertThat(list("limin", "重大及以上")).contains(task);
        assertThat(list("limin", "级别:群诉/危机")).doesNotContain(task);
        assertThat(at(tasks.createTaskQuery().taskId(task).singleResult())).isEqualTo("10:30");
        assertThat(card("limin", task).path("dueAt").asText()).contains("T10:30");
        clock("10:25");
        assertThat(card("limin", task).path("alarm").asText()).isEqualTo("WARNED");
        clock("10:31");
        assertThat(card("limin", task).path("alarm").asText()).isEqualTo("LATE");
        assertThat(list("limin", "已超期")).contains(task);
    }

    @Test
    void aTaskFollowsItsDeadlineWhenItIsExtendedAndHasNoDateWhileItStandsStill() {
        StoryCase it = complaint("3-801", "刘洋");
        Task task = tasks.createTaskQuery().taskId(it.task("UserTask_Acknowledge").path("id").asText()).singleResult();
        DeadlineId deadline = new DeadlineId(task.getExecutionId());
        ledger.extend(deadline, task.getDueDate().toInstant().plusSeconds(3600), LATER);
        assertThat(dueOf(task)).isEqualTo("13:00");
        ledger.pause(deadline, LATER);
        clock("13:01");
        assertThat(dueOf(task)).isNull();
        assertThat(card("limin", task.getId()).path("alarm").asText()).isEqualTo("NONE");
        assertThat(list("limin", "已超期")).doesNotContain(task.getId());
        ledger.resume(deadline, LATER);
        assertThat(dueOf(task)).isEqualTo("16:01");
    }

    @Test
    void everyProjectHasItsListAndTheListFollowsTheProjectsName() {
        String task = complaint("1-905", "唐宁").task("UserTask_Acknowledge").path("id").asText();
        assertThat(list("limin", "项目:云栖里")).contains(task);
        assertThat(list("limin", "项目:江畔花园")).doesNotContain(task);

        assertThat(product.put("zhaolan", "/api/estate/XHY", project("西湖院", "SERVICE")).status()).isEqualTo(204);
        assertThat(names("limin")).contains("项目:西湖院");
        assertThat(product.put("zhaolan", "/api/estate/XHY", project("西湖里", "SERVICE")).status()).isEqualTo(204);
        assertThat(names("limin")).contains("项目:西湖里").doesNotContain("项目:西湖院");
        assertThat(product.put("zhaolan", "/api/estate/XHY", project("西湖里", "CLOSED")).status()).isEqualTo(204);
        assertThat(names("limin")).doesNotContain("项目:西湖里");
    }

    @Test
    void whoeverDoesNotServeCustomersFindsTheCommonListsOnly() {
        assertThat(List.of("fangyuan", "huangjun", "niuwei", "jianglei", "xiaowen")).allSatisfy(person -> assertThat(names(person)).containsExactly("全部待办", "我的任务", "我组的任务", "今日到期", "已超期", "重大及以上"));
    }

    @Test
    void theListsOfThoseWhoServeCustomersBeginWithTheCommonOnesAndEndWithTheProjects() {
        assertThat(names("wangqiang")).startsWith("全部待办", "我的任务", "我组的任务", "今日到期", "已超期", "重大及以上",
                "级别:群诉/危机", "级别:重大", "级别:重要", "级别:一般或未定级").endsWith("项目:云栖里", "项目:江畔花园");
    }

    @Test
    void aCardSaysWhatATaskIsAboutToThoseWhoMaySeeIt() {
        StoryCase it = complaint("2-1502", "陈静");
        String task = it.task("UserTask_Acknowledge").path("id").asText();
        JsonNode card = card("limin", task);
        assertThat(card.path("number").asText()).isEqualTo(it.number());
        assertThat(card.path("process").asText()).isEqualTo("complaint");
        assertThat(card.path("processName").asText()).isEqualTo("投诉处理八步法");
        assertThat(card.path("level").asText()).isEqualTo(it.variable("level"));
        assertThat(card.path("levelName").asText()).isEqualTo("NORMAL".equals(it.variable("level")) ? "一般" : "重要");
        assertThat(card.path("unit").asText() + card.path("project").asText() + card.path("projectName").asText()).isEqualTo("2-1502YQL云栖里");
        assertThat(card.path("familyName").asText()).isEqualTo("陈");
        assertThat(card.path("provisional").asBoolean()).isFalse();
        JsonNode english = product.getIn("en", "limin", "/api/tasks/cards?ids=" + task).body().get(0);
        assertThat(english.path("levelName").asText() + english.path("projectName").asText()).isIn("NormalYunqi Residence", "ImportantYunqi Residence");

        for (String other : List.of("fangyuan", "niuwei", "baiyu", "xiaowen")) {
            assertThat(product.get(other, "/api/tasks/cards?ids=" + task).body()).as(other).isEmpty();
        }
        assertThat(product.get("limin", "/api/tasks/cards?ids=" + task + ",nothing," + task).body()).hasSize(1);
        assertThat(product.get("limin", "/api/tasks/cards?ids=").body()).isEmpty();
        assertThat(product.get("limin", "/api/tasks/cards?ids=" + "a,".repeat(100) + "b").status()).isEqualTo(400);
        assertThat(product.get(null, "/api/tasks/cards?ids=" + task).status()).isEqualTo(401);
    }

    @Test
    void aCaseIsFoundByWhatSomebodyHasAtHand() {
        StoryCase it = complaint("3-801", "刘洋");
        for (String said : List.of(it.number(), it.number().toLowerCase(), it.number().substring(13), it.number().substring(8), "3-801",
                "YQL:3-801", "3—801", "13800001031", "138 0000 1031", "1031", "刘洋", "3-801")) {
            assertThat(found("limin", said)).as(said).contains(it.number());
        }
        for (String said : List.of("1380000103", "00001031", "031", "80", "%%", "2-801", "刘洋洋", "CMP-2025")) {
            assertThat(found("limin", said)).as(said).doesNotContain(it.number());
        }
        JsonNode hit = product.get("limin", "/api/search?q=" + it.number()).body().path("cases").get(0);
        assertThat(hit.path("familyName").asText() + hit.path("unit").asText() + hit.path("projectName").asText()).isEqualTo("刘3-801云栖里");
        assertThat(hit.path("processName").asText()).isEqualTo("投诉处理八步法");
        assertThat(hit.path("stateName").asText()).isEqualTo("2 响应安抚");
        assertThat(hit.path("open").asBoolean()).isTrue();
        assertThat(hit.path("subject").asText()).isEqualTo("外机装不下");
        for (String said : List.of("", "1", " 1 ", "x".repeat(101))) {
            assertThat(product.get("limin", "/api/search?q=" + said.replace(" ", "%20")).status()).as(said).isEqualTo(400);
        }
    }

    @Test
    void nobodyFindsACaseThatTheyMayNotSee() {
        StoryCase it = complaint("2-1502", "陈静");
        for (String reader : List.of("limin", "wangqiang", "zhaolan", "suntao", "zhouguojian", "jiangwei", "maoning", "qinlang")) {
            assertThat(found(reader, it.number())).as(reader).containsExactly(it.number());
        }
        for (String other : List.of("fangyuan", "huangjun", "niuwei", "qiuming", "jianglei", "baiyu", "heqing", "luojia", "guoyong", "fengxue")) {
            assertThat(found(other, it.number())).as(other).isEmpty();
            assertThat(found(other, "2-1502")).as(other).isEmpty();
        }
        it.complete("limin", "UserTask_Acknowledge", Map.of("respondedAt", "2025-06-16T09:00", "spokeWith", "陈静", "emotion", "不满"));
        it.complete("wangqiang", "UserTask_GradeAndAssign", Map.of("level", "NORMAL", "leadDept", "design", "handler", "limin"));
        assertThat(found("fangyuan", it.number())).containsExactly(it.number());
        assertThat(found("huangjun", it.number())).isEmpty();
        it.complete("fangyuan", "UserTask_InvestigateOnSite", Map.of("wrongDept", true, "remark", "属工程问题"));
        assertThat(found("fangyuan", it.number())).as("who worked on it").containsExactly(it.number());
        assertThat(found("shenbo", it.number())).as("who answers for them").containsExactly(it.number());
        assertThat(found("dengliang", it.number())).as("the head of another department").isEmpty();
    }

    @Test
    void aUnitIsFoundOverAllProjectsByThoseWhoServeCustomers() {
        complaint("1-905", "唐宁");
        Answer units = product.get("limin", "/api/units?q=905");
        JsonNode unit = node(units.body(), "id", "YQL:1-905");
        assertThat(unit.path("projectName").asText() + unit.path("no").asText() + unit.path("stateName").asText()).isEqualTo("云栖里1-905已交付");
        assertThat(unit.path("openCases").asInt()).isPositive();
        assertThat(unit.path("customers").get(0).path("phone").asText()).isEqualTo("138****1011");
        assertThat(node(product.get("heqing", "/api/units?q=905").body(), "id", "YQL:1-905").path("openCases").asInt()).isZero();
        assertThat(product.get("limin", "/api/units?q=905&project=JHY").body()).noneMatch(each -> each.path("project").asText().equals("YQL"));
        assertThat(product.get("limin", "/api/units?project=NOPE").status()).isEqualTo(404);
        assertThat(product.get("limin", "/api/units?q=0011").body()).as("digits that are not shown").isEmpty();
        assertThat(product.get("limin", "/api/projects").body()).extracting(each -> each.path("name").asText()).contains("云栖里", "江畔花园");
        assertThat(product.getIn("en", "limin", "/api/projects").body()).extracting(each -> each.path("name").asText()).contains("Yunqi Residence");
    }

    @Test
    void theHouseCardTellsWhoBoughtItUntilWhenItIsUnderWarrantyAndWhatWasReported() {
        StoryCase it = complaint("1-905", "唐宁");
        JsonNode card = product.get("limin", "/api/units/YQL:1-905").body();
        assertThat(card.path("projectName").asText() + card.path("phaseName").asText() + card.path("no").asText()).isEqualTo("云栖里一期1-905");
        assertThat(card.path("owners").get(0).path("name").asText() + card.path("owners").get(0).path("phone").asText()).isEqualTo("唐宁138****1011");
        assertThat(card.path("contracts").get(0).path("stateName").asText()).isNotBlank();
        assertThat(card.path("owners").get(0).path("careNeedNames")).extracting(JsonNode::asText).containsExactly("家有老人");
        assertThat(node(card.path("cases"), "number", it.number()).path("categoryName").asText()).isEqualTo("销售");
        assertThat(card.path("handedOverOn").asText()).isEqualTo("2023-09-20");
        JsonNode fitout = node(card.path("warranty"), "item", "FITOUT");
        assertThat(fitout.path("endsOn").asText()).isEqualTo("2025-09-20");
        assertThat(fitout.path("contractorEndsOn").asText()).isEqualTo("2025-06-30");
        assertThat(fitout.path("ended").asBoolean()).isFalse();
        assertThat(node(card.path("warranty"), "item", "WATERPROOF").path("endsOn").asText()).isEqualTo("2028-09-20");
        assertThat(node(card.path("warranty"), "item", "LAMP_SWITCH").path("ended").asBoolean()).isTrue();
        assertThat(node(card.path("cases"), "number", it.number()).path("open").asBoolean()).isTrue();
        assertThat(card.toString()).doesNotContain("13800001011");
        assertThat(product.getIn("en", "limin", "/api/units/YQL:1-905").body().path("warranty").toString()).contains("Fit-out").doesNotContainPattern("\\p{IsHan}");
        assertThat(product.get("heqing", "/api/units/YQL:1-905").body().path("cases")).as("the ambassador sees the unit, not the cases").isEmpty();
        assertThat(product.get("limin", "/api/units/YQL:77-1").status()).isEqualTo(404);
    }

    @Test
    void whoeverDoesNotServeCustomersFindsNoUnitsAndNoHouseCard() {
        assertThat(List.of("niuwei", "qiuming", "fengxue", "baiyu", "maoning", "xiaowen")).allSatisfy(person -> {
            assertThat(product.get(person, "/api/units?q=1502").status()).isEqualTo(403);
            assertThat(product.get(person, "/api/units/YQL:2-1502").status()).isEqualTo(403);
        });
    }

    @Test
    void aPhoneIsShownForAReasonAndTheCaseRemembersWhoLooked() {
        StoryCase it = complaint("2-1502", "陈静");
        String phone = "/api/customers/YQL-K0026/phone";
        Answer shown = product.post("limin", phone, Map.of("case", it.number(), "reason", "约定上门时间,打13800001026"));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body().path("phones").get(0).asText()).isEqualTo("13800001026");
        JsonNode entry = last(it.read().path("entries"));
        assertThat(entry.path("kind").asText() + entry.path("name").asText() + entry.path("by").asText()).isEqualTo("MARK查看客户电话limin");
        assertThat(entry.path("data").path("reason").asText()).isEqualTo("约定上门时间,打138****1026");
        assertThat(last(it.readIn("en").path("entries")).path("name").asText()).isEqualTo("Customer's phone shown");

        int entries = it.read().path("entries").size();
        for (String other : List.of("fangyuan", "maoning", "qinlang", "heqing", "niuwei")) {
            assertThat(product.post(other, phone, Map.of("case", it.number(), "reason", "想打电话")).status()).as(other).isEqualTo(403);
        }
        assertThat(product.post("limin", phone, Map.of("case", it.number(), "reason", " 想 ")).text("/errors/0/field")).isEqualTo("reason");
        assertThat(product.post("limin", phone, Map.of("case", it.number())).status()).isEqualTo(400);
        assertThat(product.post("limin", phone, Map.of("case", it.number(), "reason", "想".repeat(501))).status()).isEqualTo(400);
        assertThat(product.post("limin", phone, Map.of("reason", "想打电话")).status()).isEqualTo(404);
        for (String stranger : CUSTOMERS.subList(1, 3)) {
            assertThat(product.post("limin", "/api/customers/" + stranger + "/phone", Map.of("case", it.number(), "reason", "想打电话")).status())
                    .isEqualTo(404);
        }
        assertThat(it.read().path("entries")).hasSize(entries);
    }

    private StoryCase complaint(String unit, String contact) {
        String[] categories = {"DESIGN", "QUALITY", "SALES", "CONTRACT", "PROPERTY", "SERVICE", "REPAIR", "DELIVERY"};
        for (String category : categories) {
            StoryCase it = product.start("limin", "complaint", ComplaintFixture.complaint(unit, contact, category, "外机装不下", "请解决", Map.of()));
            if (it.openSteps().contains("UserTask_Acknowledge")) {
                return it;
            }
        }
        throw new AssertionError("every category has an open complaint");
    }

    private JsonNode card(String person, String task) {
        return product.get(person, "/api/tasks/cards?ids=" + task).body().get(0);
    }

    private List<String> found(String person, String said) {
        Answer answer = product.get(person, "/api/search?q=" + java.net.URLEncoder.encode(said, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.status()).as(said).isEqualTo(200);
        List<String> numbers = new ArrayList<>();
        answer.body().path("cases").forEach(each -> numbers.add(each.path("number").asText()));
        return numbers;
    }

    private List<String> names(String person) {
        List<JsonNode> filters = new ArrayList<>();
        product.get(person, "/engine-rest/filter?resourceType=Task&maxResults=1000").body().forEach(filters::add);
        return filters.stream().sorted(java.util.Comparator.comparing((JsonNode each) -> each.path("properties").path("priority").asInt()))
                .map(each -> each.path("name").asText()).toList();
    }

    private List<String> list(String person, String filter) {
        String id = node(product.get(person, "/engine-rest/filter?resourceType=Task&maxResults=1000").body(), "name", filter).path("id").asText();
        List<String> ids = new ArrayList<>();
        product.get(person, "/engine-rest/filter/" + id + "/list?maxResults=1000").body().forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }

    private static JsonNode node(JsonNode list, String field, String value) {
        for (JsonNode each : list) {
            if (value.equals(each.path(field).asText())) {
                return each;
            }
        }
        throw new AssertionError("no " + value + " in " + list);
    }

    private static JsonNode last(JsonNode list) {
        return list.get(list.size() - 1);
    }

    private String dueOf(Task task) {
        return at(tasks.createTaskQuery().taskId(task.getId()).singleResult());
    }

    private static String at(Task task) {
        return task.getDueDate() == null ? null : task.getDueDate().toInstant().atZone(java.time.ZoneId.of("Asia/Shanghai")).toLocalTime().toString();
    }

    private void clock(String time) {
        product.clock("2025-06-%02dT%s".formatted(15 + day, time));
    }

    private static Map<String, Object> project(String name, String state) {
        return Map.of("id", "XHY", "name", Map.of("zh", name, "en", "West Lake"), "phases", List.of(Map.of("code", "1", "name",
                Map.of("zh", "一期", "en", "Phase 1"), "state", state, "buildings", List.of(Map.of("no", "1", "floors", "2", "perFloor", 2)))));
    }
}
