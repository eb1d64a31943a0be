package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * 李敏 falls ill on a Monday at noon with four complaints on her desk. 王强, her supervisor, notes the absence and gives two of them to
 * 安娜; 陈瑜, the deputy, finds the rest among her own, and is warned of them. Each hears of it by the bell.
 */
@Story
class IllAtNoonStory {

    private final Product product;

    IllAtNoonStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    void theWorkOfSomebodyWhoFallsIllIsSpreadAnew() {
        product.clock("2025-06-16T11:00");
        join("anna", "安娜", "Anna");
        List<StoryCase> cases = new ArrayList<>();
        for (String unit : List.of("1-701", "1-702", "1-703", "1-704")) {
            StoryCase it = ComplaintSteps.registered(product, unit, "OTHER").it();
            assertThat(claim("limin", task(it)).status()).isEqualTo(204);
            cases.add(it);
        }
        product.clock("2025-06-16T12:00");
        assertThat(tasksOf("chenyu")).isEmpty();

        // 王强 sees what lies on whose desk, and notes the absence
        JsonNode limin = member(product.get("wangqiang", "/api/team").body(), "limin");
        assertThat(limin.path("open").asInt()).isEqualTo(4);
        assertThat(limin.path("dueToday").asInt()).isEqualTo(4);
        assertThat(limin.path("overdue").asInt()).isZero();
        assertThat(limin.path("tasks")).hasSize(4).allSatisfy(task -> {
            assertThat(task.path("name").asText()).isEqualTo("2 响应安抚");
            assertThat(task.path("processName").asText()).contains("投诉");
            assertThat(task.path("number").asText()).startsWith("CMP-");
            assertThat(task.path("assignee").asText()).isEqualTo("limin");
            assertThat(task.path("dueAt").asText()).startsWith("2025-06-16T");
        });
        assertThat(limin.path("absent").asBoolean()).isFalse();
        Answer absence = product.put("wangqiang", "/api/absence/limin", Map.of("from", "2025-06-16", "until", "2025-06-18", "deputy", "chenyu"));
        assertThat(absence.status()).as(absence.toString()).isEqualTo(204);
        JsonNode away = member(product.get("wangqiang", "/api/team").body(), "limin");
        assertThat(away.path("absent").asBoolean()).isTrue();
        assertThat(away.path("absentUntil").asText()).isEqualTo("2025-06-18");
        assertThat(away.path("deputyName").asText()).isEqualTo("陈瑜");

        // who could take one: 安娜 with nothing to do, 陈瑜; not 李敏, who holds it
        JsonNode candidates = product.get("wangqiang", "/api/tasks/" + task(cases.get(0)) + "/candidates").body();
        assertThat(candidates).extracting(c -> c.path("id").asText() + c.path("open").asInt()).containsExactly("anna0", "chenyu0");
        handOver("wangqiang", cases.get(0), "anna", "李敏病假,请接手");
        handOver("wangqiang", cases.get(1), "anna", "李敏病假");

        // 安娜 has two, 陈瑜 the rest, and both can work
        assertThat(tasksOf("anna")).containsExactlyInAnyOrder(task(cases.get(0)), task(cases.get(1)));
        assertThat(tasksOf("chenyu")).containsExactlyInAnyOrder(task(cases.get(2)), task(cases.get(3)));
        cases.get(0).complete("anna", "UserTask_Acknowledge", ComplaintSteps.but(ComplaintSteps.acknowledgement(), "respondedAt", "2025-06-16T11:55"));
        cases.get(2).complete("chenyu", "UserTask_Acknowledge", ComplaintSteps.but(ComplaintSteps.acknowledgement(), "respondedAt", "2025-06-16T11:55"));

        // the case file says who gave what to whom, and why
        JsonNode entry = entry(cases.get(0), "转办");
        assertThat(entry.path("by").asText()).isEqualTo("wangqiang");
        assertThat(entry.path("data")).isEqualTo(new com.fasterxml.jackson.databind.ObjectMapper().valueToTree(
                new HashMap<>(Map.of("from", "limin", "to", "anna", "reason", "李敏病假,请接手", "task", "UserTask_Acknowledge"))));
        assertThat(cases.get(0).readIn("en").path("entries").findValuesAsText("name")).contains("Handed over");

        // the bell of each
        assertThat(bell("anna")).extracting(n -> n.path("template").asText()).containsExactly("H01", "H01");
        assertThat(bell("anna").get(1).path("text").asText()).contains("王强将" + cases.get(0).number() + "“2 响应安抚”转给您办理")
                .endsWith("原因:李敏病假,请接手。");
        assertThat(bell("anna").get(1).path("number").asText()).isEqualTo(cases.get(0).number());
        assertThat(bell("chenyu")).extracting(n -> n.path("text").asText())
                .containsExactly("李敏自2025-06-16至2025-06-18缺勤,其间由您代办,任务已出现在您的待办中。");
        assertThat(bell("limin")).extracting(n -> n.path("title").asText()).containsExactly("任务已转出", "任务已转出", "缺勤登记");
        assertThat(product.getIn("en", "limin", "/api/notices").body().path("notices").get(0).path("title").asText())
                .isEqualTo("Handed over to a colleague");

        // as the time runs out, 陈瑜 is warned of what lies on 李敏's desk
        product.clock("2025-06-16T18:00");
        assertThat(bell("chenyu")).extracting(n -> n.path("template").asText()).contains("N06");
        assertThat(bell("chenyu").get(0).path("number").asText()).isEqualTo(cases.get(3).number());
        assertThat(bell("wangqiang")).extracting(n -> n.path("template").asText()).contains("N07");

        // read, all read
        assertThat(product.post("anna", "/api/notices/" + bell("anna").get(0).path("id").asText() + "/read", Map.of()).status()).isEqualTo(204);
        assertThat(product.get("anna", "/api/notices?unread=true").body().path("notices").findValuesAsText("read")).doesNotContain("true");
        int unread = product.get("anna", "/api/notices").body().path("unread").asInt();
        assertThat(bell("anna")).hasSize(unread + 1);
        assertThat(product.post("anna", "/api/notices/read", Map.of()).status()).isEqualTo(204);
        assertThat(product.get("anna", "/api/notices").body().path("unread").asInt()).isZero();

        // back at work
        assertThat(product.put("limin", "/api/absence/limin", new HashMap<>()).status()).isEqualTo(204);
        assertThat(bell("chenyu").get(0).path("text").asText()).isEqualTo("李敏已返岗,任务由本人办理。");
        assertThat(tasksOf("chenyu")).doesNotContain(task(cases.get(3)));
    }

    @Test
    void whoeverStandsInSeesTheCasesOfTheirColleague() {
        // later than everything that happens at the other noon
        product.clock("2025-06-24T10:00");
        StoryCase it = ComplaintSteps.registered(product, "1-801", "DESIGN").acknowledgedBy("limin").assigned().it();
        String path = "/api/cases/" + it.number();
        assertThat(claim("fangyuan", task(it)).status()).isEqualTo(204);
        // of another department, but of the same group for handovers
        String deputy = "huangjun";
        assertThat(product.get(deputy, path).status()).isEqualTo(403);
        assertThat(found(deputy, it)).isFalse();

        Answer absence = product.put("shenbo", "/api/absence/fangyuan", new HashMap<>(Map.of("from", "2025-06-24", "until", "2025-06-25", "deputy", deputy)));
        assertThat(absence.status()).as(absence.toString()).isEqualTo(204);
        assertThat(product.get(deputy, path).status()).isEqualTo(200);
        assertThat(product.get(deputy, "/api/tasks/" + task(it)).body().path("mayWork").asBoolean()).isTrue();
        assertThat(found(deputy, it)).isTrue();
        assertThat(product.get("jianglei", path).status()).isEqualTo(403);
        assertThat(found("jianglei", it)).isFalse();

        assertThat(product.put("shenbo", "/api/absence/fangyuan", new HashMap<>()).status()).isEqualTo(204);
        assertThat(product.get(deputy, path).status()).as("fangyuan is back").isEqualTo(403);
        assertThat(found(deputy, it)).isFalse();
    }

    private boolean found(String person, StoryCase it) {
        return product.get(person, "/api/search?q=" + it.number()).body().path("cases").findValuesAsText("number").contains(it.number());
    }

    private void join(String id, String zh, String en) {
        Map<String, Object> person = Map.of("name", Map.of("zh", zh, "en", en), "groups", List.of("csSpecialist"), "superior", "wangqiang");
        assertThat(product.put("qinlang", "/api/staff/" + id, person).status()).isEqualTo(200);
        assertThat(product.put("qinlang", "/engine-rest/user/" + id + "/credentials",
                Map.of("password", Product.PASSWORD, "authenticatedUserPassword", Product.PASSWORD)).status()).isEqualTo(204);
    }

    private void handOver(String by, StoryCase it, String to, String reason) {
        Answer answer = product.post(by, "/api/tasks/" + task(it) + "/assignment", Map.of("to", to, "reason", reason));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    }

    private Answer claim(String person, String task) {
        return product.post(person, "/engine-rest/task/" + task + "/claim", Map.of("userId", person));
    }

    private static String task(StoryCase it) {
        return it.read().path("openTasks").get(0).path("id").asText();
    }

    /** What a person finds to do of the first step. */
    private List<String> tasksOf(String person) {
        List<String> ids = new ArrayList<>();
        product.get(person, "/engine-rest/task?taskDefinitionKey=UserTask_Acknowledge").body().forEach(t -> ids.add(t.path("id").asText()));
        return ids;
    }

    private List<JsonNode> bell(String person) {
        List<JsonNode> notices = new ArrayList<>();
        product.get(person, "/api/notices").body().path("notices").forEach(notices::add);
        return notices;
    }

    private static JsonNode member(JsonNode team, String id) {
        for (JsonNode member : team.path("people")) {
            if (id.equals(member.path("id").asText())) {
                return member;
            }
        }
        throw new AssertionError(id + " is not in " + team);
    }

    private static JsonNode entry(StoryCase it, String name) {
        for (JsonNode entry : it.read().path("entries")) {
            if (name.equals(entry.path("name").asText())) {
                return entry;
            }
        }
        throw new AssertionError("No entry " + name + " in " + it.read().path("entries"));
    }
}
