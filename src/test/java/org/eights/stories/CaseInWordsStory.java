package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.NewEntry;
import org.eights.support.CountedStatements;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Whoever reads a case reads words in their language: no key, no code, no id. */
@Story
@Import(CountedStatements.class)
class CaseInWordsStory {

    /** A code, an id of a group or an element, an ISO moment. */
    private static final String CODE = ".*(\\b[A-Z]{3,}(_[A-Z]+)*\\b|[a-z]+[A-Z][a-z]+|UserTask_|\\d{4}-\\d{2}-\\d{2}T|\\btrue\\b|\\bfalse\\b|complaint\\.).*";
    private static final String HAN = ".*\\p{IsHan}.*";

    private final Product product;
    private final CaseFiles files;
    private final CountedStatements asked;

    CaseInWordsStory(@LocalServerPort int port, @Autowired CaseFiles files, @Autowired CountedStatements asked) {
        this.product = new Product(port);
        this.files = files;
        this.asked = asked;
    }

    @Test
    void aCaseIsToldInWordsFromItsHeadToItsNotices() {
        product.clock("2025-06-16T10:00");
        StoryCase it = ComplaintSteps.registered(product, "2-1502", "DESIGN", Map.of("claimAmount", 3000, "injury", true)).it();
        JsonNode story = it.read();
        assertThat(story.path("processName").asText()).isEqualTo("投诉处理八步法");
        assertThat(story.path("stateName").asText()).isEqualTo("2 响应安抚");
        assertThat(story.path("levelName").asText()).isEqualTo("群诉/危机");
        assertThat(story.path("owner").asText()).isEqualTo("wangqiang");
        assertThat(story.path("ownerName").asText()).isEqualTo("王强");
        assertThat(story.path("unit").path("no").asText()).isEqualTo("2-1502");
        assertThat(story.path("unit").path("projectName").asText()).isEqualTo("云栖里");
        assertThat(story.path("customer").path("name").asText()).isEqualTo("陈静");
        assertThat(story.path("customer").path("phone").asText()).contains("****");
        assertThat(story.path("contract").path("no").asText()).isNotBlank();
        assertThat(story.path("openTasks").path(0).path("groupNames")).extracting(JsonNode::asText).containsExactly("客服经理");
        assertThat(story.path("notifications")).anySatisfy(said -> {
            assertThat(said.path("templateName").asText()).isEqualTo("受理通知");
            assertThat(said.path("channelName").asText()).isEqualTo("短信");
            assertThat(said.path("resultName").asText()).contains("演练");
        });
        assertThat(story.path("deadlines").path(0).path("statusName").asText()).isEqualTo("计时中");
        Map<String, String> registered = shown(story.path("entries").path(0).path("shown"));
        assertThat(registered).containsEntry("类别", "设计").containsEntry("索赔金额(元)", "3000.00").containsEntry("人身伤害", "是")
                .containsEntry("媒体介入", "否").containsEntry("项目", "云栖里");
        assertThat(new ArrayList<>(registered.keySet())).startsWith("项目", "房号");
        assertThat(story.path("entries").path(1).path("byName").asText()).isEqualTo("系统");
        assertThat(shown(story.path("entries").path(1).path("shown"))).containsEntry("级别", "群诉/危机").containsEntry("主办部门", "设计部");
        assertThat(shown(story.path("facts"))).containsEntry("客户催办次数", "0").containsEntry("主办部门", "设计部");
    }

    @Test
    void fromStartToCloseThereIsNoCodeInEitherLanguage() {
        product.clock("2025-06-16T10:00");
        ComplaintSteps steps = ComplaintSteps.registered(product, "2-1402", "DESIGN");
        StoryCase it = steps.it();
        it.tell("limin", "complaint.LevelChanged", Map.of("level", "IMPORTANT", "reason", "升级"));
        it.tell("limin", "complaint.CustomerChased", Map.of("channel", "400", "desc", "催"));
        steps.drafted("limin", 100).approvedBy("wangqiang").agreed().carriedOut();
        assertThat(it.read().path("owner").asText()).as("the handler, once named").isEqualTo("limin");
        steps.closedSatisfied();
        assertThat(it.read().path("stateName").asText()).isEqualTo("满意结案");
        assertThat(it.readIn("en").path("stateName").asText()).isEqualTo("Closed, satisfied");
        assertThat(it.readIn("en").path("processName").asText()).isEqualTo("Complaint in eight steps");
        for (String language : List.of("zh", "en")) {
            JsonNode story = it.readIn(language);
            assertThat(texts(story)).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotMatch(CODE));
            assertThat(labels(story)).isNotEmpty().noneMatch(label -> label.equals("其他内容") || label.equals("Other"));
            if (language.equals("en")) {
                assertThat(labels(story)).allSatisfy(label -> assertThat(label).doesNotMatch(HAN));
            }
        }
    }

    @Test
    void howeverACaseEndsItsEndIsSaidInWords() {
        product.clock("2025-06-16T10:00");
        StoryCase withdrawn = ComplaintSteps.registered(product, "2-1201", "DESIGN").acknowledgedBy("limin").assigned().it();
        withdrawn.tell("limin", "complaint.FactsChanged", Map.of("lawsuit", true, "desc", "已起诉"));
        assertThat(withdrawn.read().path("deadlines").findValuesAsText("name")).contains("结案时限").doesNotContain("到期提醒");
        assertThat(withdrawn.readIn("en").path("deadlines").findValuesAsText("name")).contains("Limit to close").doesNotContain("Alarm due");
        withdrawn.tell("limin", "complaint.ExtensionRequested", Map.of("newDue", "2025-07-14", "reason", "配件到货晚", "consent", "客户同意"));
        withdrawn.complete("zhaolan", "UserTask_ApproveExtension", Map.of("approved", true));
        withdrawn.tell("limin", "complaint.Withdrawn", Map.of("reason", "已自行解决", "consent", "客户书面撤诉"));
        assertEnd(withdrawn, "撤诉", "Withdrawn");

        StoryCase rejected = ComplaintSteps.registered(product, "2-1301", "DESIGN").acknowledgedBy("limin").assigned().investigated()
                .done("fangyuan", "UserTask_DraftSolution", Map.of("unreasonable", true, "legalGrounds", "无合同依据"))
                .done("xiaowen", "UserTask_GiveLegalOpinion", Map.of("legalOpinion", "诉求无依据"))
                .done("zhaolan", "UserTask_ApproveRefusal", Map.of("approved", true, "writtenReply", "歉难同意")).it();
        assertEnd(rejected, "拒绝结案", "Closed, claim refused");

        StoryCase first = ComplaintSteps.registered(product, "2-1001", "SALES").it();
        StoryCase merged = ComplaintSteps.registered(product, "2-1001", "SALES").it();
        assertEnd(merged, "并入原投诉", "Merged");
        assertInWords(first);

        StoryCase cancelled = ComplaintSteps.registered(product, "2-1002", "DESIGN").it();
        String instance = product.get("qinlang", "/engine-rest/process-instance?businessKey=" + cancelled.number()).body().path(0).path("id").asText();
        assertThat(product.delete("qinlang", "/engine-rest/process-instance/" + instance).status()).isEqualTo(204);
        assertEnd(cancelled, "流程被终止", "Cancelled");

        StoryCase unreachable = ComplaintSteps.registered(product, "2-901", "DESIGN").drafted("limin", 100).approvedBy("wangqiang").agreed().carriedOut().it();
        for (int day = 17; day < 20; day++) {
            product.clock("2025-06-%dT10:00".formatted(day));
            unreachable.complete("chenyu", "UserTask_CallBack", Map.of("reached", "no"));
        }
        assertEnd(unreachable, "无法联系结案", "Closed, unreachable");
        unreachable.tell("limin", "complaint.Reopened", Map.of("reason", "客户回电", "channel", "400"));
        assertInWords(unreachable);
    }

    private void assertEnd(StoryCase it, String zh, String en) {
        assertInWords(it);
        assertThat(it.read().path("stateName").asText()).isEqualTo(zh);
        assertThat(it.readIn("en").path("stateName").asText()).isEqualTo(en);
        for (JsonNode entry : it.read().path("entries")) {
            if (entry.path("kind").asText().equals("CLOSED")) {
                assertThat(shown(entry.path("shown"))).containsEntry("结果", zh);
            }
        }
    }

    private void assertInWords(StoryCase it) {
        for (String language : List.of("zh", "en")) {
            JsonNode story = it.readIn(language);
            assertThat(texts(story)).as(story.path("stateName").asText()).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotMatch(CODE));
            assertThat(labels(story)).noneMatch(label -> label.equals("其他内容") || label.equals("Other"));
            if (language.equals("en")) {
                assertThat(labels(story)).allSatisfy(label -> assertThat(label).doesNotMatch(HAN));
            }
        }
    }

    @Test
    void aTaskSaysWhoMayDoWhat() {
        StoryCase it = ComplaintSteps.registered(product, "2-1302", "DESIGN").it();
        String task = "/api/tasks/" + it.task("UserTask_Acknowledge").path("id").asText();
        JsonNode specialist = product.get("limin", task).body();
        assertThat(specialist.path("number").asText()).isEqualTo(it.number());
        assertThat(specialist.path("name").asText()).isEqualTo("2 响应安抚");
        assertThat(product.getIn("en", "limin", task).body().path("processName").asText()).isEqualTo("Complaint in eight steps");
        assertThat(specialist.path("mayWork").asBoolean()).isTrue();
        assertThat(specialist.path("mine").asBoolean()).isFalse();
        assertThat(product.get("wangqiang", task).body().path("mayAssign").asBoolean()).isTrue();
        assertThat(product.get("fangyuan", task).status()).isEqualTo(403);
        assertThat(product.get("limin", "/api/tasks/none").status()).isEqualTo(404);
        it.complete("limin", "UserTask_Acknowledge", ComplaintSteps.acknowledgement());
        JsonNode assigned = product.get("wangqiang", "/api/tasks/" + it.task("UserTask_GradeAndAssign").path("id").asText()).body();
        assertThat(assigned.path("mine").asBoolean()).isTrue();
        assertThat(assigned.path("assigneeName").asText()).isEqualTo("王强");
        assertThat(product.get("limin", task).status()).isEqualTo(404);
    }

    @Test
    void whatSomebodyMayStartComesWithItsForm() {
        assertThat(product.get("limin", "/api/processes").body()).extracting(p -> p.path("process").asText())
                .containsExactly("complaint", "customer-inquiry", "household-handover", "joint-signoff", "rectification");
        assertThat(product.get("fangyuan", "/api/processes").body()).extracting(p -> p.path("name").asText()).containsExactly("重大变更评审", "整改");
        JsonNode form = product.getIn("en", "limin", "/api/processes/complaint/start-form").body();
        assertThat(form.path("name").asText()).isEqualTo("Complaint in eight steps");
        assertThat(form.path("schema").path("components").findValuesAsText("label")).contains("Category").noneMatch(label -> label.matches(HAN));
        assertThat(product.get("fangyuan", "/api/processes/complaint/start-form").status()).isEqualTo(404);
        assertThat(product.get("limin", "/api/processes/complaint-changes/start-form").status()).isEqualTo(404);
    }

    @Test
    void aMessageBringsItsFormInTheReadersLanguage() {
        StoryCase it = ComplaintSteps.registered(product, "2-1202", "DESIGN").it();
        JsonNode messages = product.getIn("en", "limin", "/api/cases/" + it.number() + "/messages").body();
        assertThat(messages).isNotEmpty().allSatisfy(message -> {
            assertThat(message.path("schema").path("components")).isNotEmpty();
            assertThat(message.path("schema").path("components").findValuesAsText("label")).noneMatch(label -> label.matches(HAN));
        });
    }

    @Test
    void whatIsNoCaseNumberIsUnknown() {
        for (String number : List.of("abc", "CMP-1", "CMP-20250616-999999")) {
            assertThat(product.get("limin", "/api/cases/" + number).status()).as(number).isIn(400, 404);
        }
        assertThat(product.get("limin", "/api/cases/abc").text("/detail")).contains("没有这个单号");
    }

    @Test
    void aLongCaseCostsNoMoreStatementsThanAShortOne() {
        product.clock("2025-06-16T10:00");
        StoryCase it = ComplaintSteps.registered(product, "2-1102", "DESIGN").it();
        CaseNumber number = new CaseNumber(it.number());
        int few = it.read().path("entries").size();
        for (int i = few; i < 500; i++) {
            files.record(NewEntry.mark(number, new Words("联系", "Contacted"), "limin", Map.of("level", "NORMAL", "leadDept", "design", "reason", "第" + i)));
        }
        StoryCase small = ComplaintSteps.registered(product, "2-1101", "DESIGN").it();
        for (int i = small.read().path("entries").size(); i < 5; i++) {
            files.record(NewEntry.mark(new CaseNumber(small.number()), new Words("联系", "Contacted"), "limin", Map.of("level", "NORMAL")));
        }
        for (StoryCase each : List.of(small, it)) {
            for (int i = 0; i < 20; i++) {
                each.read();
            }
            long began = System.nanoTime();
            for (int i = 0; i < 10; i++) {
                each.read();
            }
            System.out.printf("A case of %d entries is read in %.1f ms by %d statements%n", each.read().path("entries").size(),
                    (System.nanoTime() - began) / 1e7, statements(each));
        }
        assertThat(it.read().path("entries")).hasSize(500);
        assertThat(small.read().path("entries")).hasSize(5);
        assertThat(statements(it)).isEqualTo(statements(small)).isPositive();
    }

    /** The fewest of some readings: now and then staff and the like are read anew. */
    private long statements(StoryCase it) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            fewest = Math.min(fewest, asked.of(it::read));
        }
        return fewest;
    }

    private static Map<String, String> shown(JsonNode shown) {
        Map<String, String> told = new LinkedHashMap<>();
        shown.forEach(one -> told.put(one.path("label").asText(), one.path("text").asText()));
        return told;
    }

    private static List<String> texts(JsonNode story) {
        List<String> texts = new ArrayList<>(story.findValuesAsText("text"));
        for (String name : List.of("stateName", "processName", "levelName", "ownerName", "byName", "statusName", "templateName", "channelName",
                "resultName", "title", "assigneeName", "name")) {
            texts.addAll(story.findValuesAsText(name));
        }
        texts.removeIf(text -> text.startsWith("SMS"));
        texts.replaceAll(text -> text.replaceAll("[A-Z]{3}-\\d{8}-\\d{4}", "单号"));
        return texts;
    }

    private static List<String> labels(JsonNode story) {
        return story.findValuesAsText("label");
    }
}
