package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.stories.ComplaintSteps.registered;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who hands what over to whom, and what is refused: at its field, in words, and nothing has changed afterwards. */
@Story
class HandOverStory {

    private static final String HAN = "\\p{IsHan}";
    private static int units = 900;

    private final Product product;

    HandOverStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @BeforeEach
    void itIsMondayTenOClock() {
        product.clock("2025-06-16T10:00");
    }

    @AfterEach
    void everybodyIsBack() {
        for (String person : List.of("limin", "chenyu", "wangqiang")) {
            assertThat(product.put(person, "/api/absence/" + person, new HashMap<>()).status()).isEqualTo(204);
        }
    }

    // ---- what is refused ----

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "忙", "\u3000忙\n"})
    void aReasonSaysSomething(String reason) {
        StoryCase it = taken("limin");
        assertRefused(handOver("limin", it, "chenyu", reason), it, 400, "reason", "请填写转办原因(2至500字)");
    }

    @Test
    void aReasonIsNoNovel() {
        StoryCase it = taken("limin");
        assertRefused(handOver("limin", it, "chenyu", "忙".repeat(501)), it, 400, "reason", "2至500字");
        assertRefused(handOver("limin", it, "chenyu", null), it, 400, "reason", "2至500字");
        assertThat(handOver("limin", it, "chenyu", "忙".repeat(500)).status()).isEqualTo(204);
    }

    @Test
    void itGoesToSomebodyWhoWorksHere() {
        StoryCase it = taken("limin");
        assertRefused(handOver("limin", it, null, "外出开会"), it, 400, "to", "请选择接办人");
        assertRefused(handOver("limin", it, "nobody", "外出开会"), it, 400, "to", "没有这位人员");
    }

    @Test
    void itGoesToSomebodyOfTheGroupsThatDoIt() {
        StoryCase it = taken("limin");
        assertRefused(handOver("limin", it, "fangyuan", "外出开会"), it, 400, "to", "方媛不在可办理此任务的岗位");
        assertRefused(handOver("wangqiang", it, "wangqiang", "外出开会"), it, 400, "to", "王强不在可办理此任务的岗位");
        assertRefused(handOver("wangqiang", it, "baiyu", "外出开会"), it, 400, "to", "白宇不在可办理此任务的岗位");
    }

    @Test
    void itGoesNotToWhomFourEyesKeepAway() {
        StoryCase it = registered(product, unit(), "OTHER").drafted("limin", 500).approvedBy("wangqiang").agreed().carriedOut().it();
        claim("chenyu", it);
        assertThat(ids(product.get("chenyu", "/api/tasks/" + task(it) + "/candidates").body())).doesNotContain("limin", "chenyu");
        assertRefused(handOver("chenyu", it, "limin", "外出开会"), it, 400, "to", "李敏已办理“2 响应安抚”,此步须由他人办理");
    }

    @Test
    void itGoesNotToWhomTheComplaintIsAbout() {
        StoryCase it = registered(product, unit(), "SERVICE", Map.of("complainedAbout", "chenyu")).it();
        assertThat(ids(product.get("wangqiang", "/api/tasks/" + task(it) + "/candidates").body())).doesNotContain("chenyu");
        assertRefused(handOver("wangqiang", it, "chenyu", "外出开会"), it, 400, "to", "陈瑜是被投诉人");
    }

    @Test
    void itGoesNotToWhoIsAwayAndTheDeputyIsNamed() {
        StoryCase it = taken("chenyu");
        assertThat(absent("limin", "limin", "2025-06-16", "2025-06-17", "wangqiang").status()).isEqualTo(204);
        assertRefused(handOver("chenyu", it, "limin", "外出开会"), it, 400, "to", "李敏缺勤,由王强代办");
        JsonNode candidates = product.get("chenyu", "/api/tasks/" + task(it) + "/candidates").body();
        assertThat(ids(candidates)).containsExactly("wangqiang", "limin");
        assertThat(candidates.get(1).path("absent").asBoolean()).isTrue();
        assertThat(candidates.get(1).path("deputy").asText()).isEqualTo("wangqiang");
        assertThat(handOver("chenyu", it, "wangqiang", "外出开会").status()).isEqualTo(204);
    }

    @Test
    void onlyWhoeverWorksOnItAndDispatchersHandItOver() {
        StoryCase it = taken("limin");
        assertThat(handOver("fangyuan", it, "chenyu", "外出开会").status()).isEqualTo(403);
        assertThat(handOver("maoning", it, "chenyu", "外出开会").status()).isEqualTo(403);
        assertThat(handOver("chenyu", it, "chenyu", "我来办").status()).isIn(403, 409);
        assertThat(product.get("fangyuan", "/api/tasks/" + task(it) + "/candidates").status()).isEqualTo(403);
        assertThat(product.get(null, "/api/tasks/" + task(it) + "/candidates").status()).isEqualTo(401);
        assertThat(assignee(it)).isEqualTo("limin");
    }

    @Test
    void aHeadSpreadsWhatTheirPeopleHoldButDoesNotDoIt() {
        StoryCase it = registered(product, unit(), "DESIGN").acknowledgedBy("limin").assigned().it();
        claim("fangyuan", it);
        String path = "/api/tasks/" + task(it);
        assertThat(product.get("shenbo", path).body().path("mayAssign").asBoolean()).isTrue();
        assertThat(product.get("shenbo", path).body().path("mayWork").asBoolean()).isFalse();
        assertThat(ids(product.get("shenbo", path + "/candidates").body())).contains("shenbo").doesNotContain("fangyuan", "huangjun");
        assertThat(product.get("shenbo", "/api/cases/" + it.number()).status()).isEqualTo(200);
        assertThat(product.get("dengliang", "/api/cases/" + it.number()).status()).isEqualTo(403);
        assertThat(it.tryComplete("shenbo", "UserTask_InvestigateOnSite", ComplaintSteps.investigation()).status()).isIn(403, 409);
        for (String other : List.of("dengliang", "huangjun", "limin")) {
            assertThat(handOver(other, it, "shenbo", "外出开会").status()).as(other).isEqualTo(403);
            assertThat(product.get(other, path + "/candidates").status()).as(other).isEqualTo(403);
        }
        assertThat(assignee(it)).isEqualTo("fangyuan");
        assertThat(handOver("shenbo", it, "shenbo", "方媛外出").status()).isEqualTo(204);
        assertThat(assignee(it)).isEqualTo("shenbo");
        assertThat(handOver("fangyuan", it, "fangyuan", "我来办").status()).as("what the head holds is not the member's").isIn(403, 409);
    }

    @Test
    void whoeverIsAboveAllOfAGroupSpreadsWhatItIsOffered() {
        Map<String, Object> chief = Map.of("name", Map.of("zh", "高远", "en", "Gao Yuan"), "groups", List.of("costHead"), "superior", "suntao");
        assertThat(product.put("qinlang", "/api/staff/gaoyuan", chief).status()).isEqualTo(200);
        assertThat(product.put("qinlang", "/engine-rest/user/gaoyuan/credentials",
                Map.of("password", Product.PASSWORD, "authenticatedUserPassword", Product.PASSWORD)).status()).isEqualTo(204);
        StoryCase it = registered(product, unit(), "DESIGN").acknowledgedBy("limin").assigned().it();
        String path = "/api/tasks/" + task(it);
        assertThat(product.get("gaoyuan", path + "/candidates").status()).isEqualTo(403);
        answersTo("fangyuan", List.of("design", "handoverWorkGroup"), "gaoyuan");
        assertThat(product.get("gaoyuan", path + "/candidates").status()).as("above one of two").isEqualTo(403);
        answersTo("shenbo", List.of("design", "designHead"), "gaoyuan");
        try {
            assertThat(ids(product.get("gaoyuan", path + "/candidates").body())).contains("fangyuan", "shenbo").doesNotContain("gaoyuan");
            assertThat(product.post("gaoyuan", "/engine-rest/task/" + task(it) + "/claim", Map.of("userId", "gaoyuan")).status()).isEqualTo(403);
            assertThat(handOver("gaoyuan", it, "fangyuan", "请方媛办理").status()).isEqualTo(204);
            assertThat(assignee(it)).isEqualTo("fangyuan");
        } finally {
            answersTo("fangyuan", List.of("design", "handoverWorkGroup"), "shenbo");
            answersTo("shenbo", List.of("design", "designHead"), "suntao");
        }
    }

    private void answersTo(String person, List<String> groups, String superior) {
        JsonNode name = Map.of("fangyuan", names("方媛", "Fang Yuan"), "shenbo", names("沈波", "Shen Bo")).get(person);
        Answer answer = product.put("qinlang", "/api/staff/" + person, Map.of("name", name, "groups", groups, "superior", superior));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static JsonNode names(String zh, String en) {
        return new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode().put("zh", zh).put("en", en);
    }

    @Test
    void whatIsDoneOrNeverWasIsNotHandedOver() {
        StoryCase it = taken("limin");
        String task = task(it);
        it.complete("limin", "UserTask_Acknowledge", ComplaintSteps.acknowledgement());
        for (String gone : List.of(task, "no-such-task")) {
            Answer answer = product.post("limin", "/api/tasks/" + gone + "/assignment", Map.of("to", "chenyu", "reason", "外出开会"));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
            assertThat(product.get("limin", "/api/tasks/" + gone + "/candidates").status()).isEqualTo(404);
        }
    }

    @Test
    void whoHoldsItAlreadyDoesNotGetItAgain() {
        StoryCase it = taken("limin");
        Answer answer = handOver("wangqiang", it, "limin", "外出开会");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/detail")).contains("已由该人员办理");
    }

    @Test
    void refusalsAreSaidInTheReadersLanguage() {
        StoryCase it = taken("limin");
        String path = "/api/tasks/" + task(it) + "/assignment";
        assertThat(product.postIn("en", "limin", path, Map.of("to", "fangyuan", "reason", "in a meeting")).text("/errors/0/message"))
                .isEqualTo("Fang Yuan is of no group that does this task");
        assertThat(product.postIn("en", "limin", path, Map.of("to", "chenyu")).text("/errors/0/message")).doesNotMatch(".*" + HAN + ".*");
    }

    // ---- around our own way ----

    @Test
    void takingAndPuttingBackLeavesNoTrace() {
        StoryCase it = taken("limin");
        assertThat(product.post("limin", "/engine-rest/task/" + task(it) + "/unclaim", Map.of()).status()).isEqualTo(204);
        assertThat(product.post("chenyu", "/engine-rest/task/" + task(it) + "/claim", Map.of("userId", "chenyu")).status()).isEqualTo(204);
        assertThat(it.read().path("entries").findValuesAsText("name")).doesNotContain("转办", "收回待接收");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assignee", "delegate", "claim", "save"})
    void everyOtherWayObeysTheSameRules(String way) {
        StoryCase it = "claim".equals(way) ? registered(product, unit(), "OTHER").it() : taken("limin");
        assertRefusedByEngine(around("limin", it, way, "fangyuan"), it, "方媛不在可办理此任务的岗位");
        assertRefusedByEngine(around("limin", it, way, "nobody"), it, "没有这位人员");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assignee", "delegate", "claim"})
    void everyOtherWayIsRecordedWithoutAReason(String way) {
        StoryCase it = "claim".equals(way) ? registered(product, unit(), "OTHER").it() : taken("limin");
        assertThat(around("limin", it, way, "chenyu").status()).isEqualTo(204);
        assertThat(assignee(it)).isEqualTo("chenyu");
        JsonNode entry = entry(it, "转办");
        assertThat(entry.path("by").asText()).isEqualTo("limin");
        assertThat(entry.path("data").path("to").asText()).isEqualTo("chenyu");
        assertThat(entry.path("data").has("reason")).isFalse();
        assertThat(bell("chenyu").get(0).path("text").asText()).contains("李敏将" + it.number()).endsWith("原因:未注明。");
    }

    @Test
    void aSupervisorWhoPutsATaskBackIsNamedToWhoeverHeldIt() {
        StoryCase it = taken("limin");
        assertThat(product.post("wangqiang", "/engine-rest/task/" + task(it) + "/unclaim", Map.of()).status()).isEqualTo(204);
        assertThat(entry(it, "收回待接收").path("data").path("from").asText()).isEqualTo("limin");
        assertThat(bell("limin").get(0).path("text").asText()).contains("王强已将您的" + it.number()).contains("转给待接收");
    }

    @Test
    void whatTheProductGivesToTheSupervisorIsNoHandOver() {
        StoryCase it = taken("limin");
        it.complete("limin", "UserTask_Acknowledge", ComplaintSteps.acknowledgement());
        assertThat(it.task("UserTask_GradeAndAssign").path("assignee").asText()).isEqualTo("wangqiang");
        assertThat(it.read().path("entries").findValuesAsText("name")).doesNotContain("转办");
    }

    @Test
    void aScriptInAReasonStaysAText() {
        StoryCase it = taken("limin");
        String script = "<script>alert(1)</script>${trap.spring()}";
        assertThat(handOver("limin", it, "chenyu", script).status()).isEqualTo(204);
        assertThat(entry(it, "转办").path("data").path("reason").asText()).isEqualTo(script);
        assertThat(bell("chenyu").get(0).path("text").asText()).contains(script);
        assertThat(handOver("chenyu", taken("chenyu"), "limin", "a\u0000b").status()).isEqualTo(400);
    }

    // ---- absence ----

    @Test
    void absencesAreRefusedAtTheirFields() {
        assertField(absent("limin", "limin", "2025-06-18", "2025-06-17", "chenyu"), 400, "until", "不能早于开始日");
        assertField(absent("limin", "limin", "2025-06-01", "2025-06-02", "chenyu"), 400, "until", "已全部过去");
        assertField(absent("limin", "limin", null, "2025-06-17", "chenyu"), 400, "from", "开始日");
        assertField(absent("limin", "limin", "2025-06-16", null, "fangyuan"), 400, "deputy", "同岗位");
        assertField(absent("limin", "limin", "2025-06-16", null, "nobody"), 400, "deputy", "没有这位人员");
        assertField(absent("limin", "limin", "soon", null, "chenyu"), 400, "from", "格式");
        assertThat(absent("limin", "chenyu", "2025-06-16", null, "limin").status()).isEqualTo(403);
        assertThat(absent("limin", "wangqiang", "2025-06-16", null, null).status()).isEqualTo(403);
        assertThat(absent("zhaolan", "nobody", "2025-06-16", null, null).status()).isEqualTo(404);
        assertThat(product.getIn("en", "limin", "/api/absence").body()).hasSize(1).allSatisfy(mine -> {
            assertThat(mine.path("name").asText()).isEqualTo("Li Min");
            assertThat(mine.path("mine").asBoolean()).isTrue();
            assertThat(mine.path("from").isNull()).isTrue();
        });
    }

    @Test
    void withoutADeputyTheSuperiorStandsInAndHearsOfIt() {
        assertThat(absent("limin", "limin", "2025-06-16", null, null).status()).isEqualTo(204);
        assertThat(bell("wangqiang").get(0).path("text").asText()).isEqualTo("李敏自2025-06-16至返岗缺勤,其间由您代办,任务已出现在您的待办中。");
        JsonNode seen = product.get("zhaolan", "/api/absence").body();
        assertThat(ids(seen)).startsWith("zhaolan").contains("limin", "wangqiang", "guoyong").doesNotContain("suntao", "fangyuan");
        assertThat(absent("limin", "limin", null, null, "chenyu").status()).isEqualTo(204);
    }

    // ---- team and bell ----

    @Test
    void whoHasNobodySeesNoTeam() {
        registered(product, unit(), "OTHER");
        assertThat(product.get("limin", "/api/team").body()).isEqualTo(product.get("qinlang", "/api/team").body());
        JsonNode none = product.get("limin", "/api/team").body();
        assertThat(none.path("people")).isEmpty();
        assertThat(none.path("unassigned")).isEmpty();
        assertThat(product.get(null, "/api/team").status()).isEqualTo(401);
    }

    @Test
    void aSupervisorSeesWhatNobodyHasTaken() {
        StoryCase it = registered(product, unit(), "OTHER").it();
        JsonNode team = product.getIn("en", "wangqiang", "/api/team").body();
        assertThat(ids(team.path("unassigned"))).contains(task(it));
        assertThat(ids(team.path("people"))).containsExactlyInAnyOrder("limin", "chenyu", "heqing", "luojia", "guoyong", "mafei");
        assertThat(team.path("people").toString()).contains("Customer service specialist").doesNotContainPattern(HAN);
        assertThat(ids(product.get("dengliang", "/api/team").body().path("unassigned"))).doesNotContain(task(it));
    }

    @Test
    void onlyMyOwnNoticesAreMine() {
        StoryCase it = taken("limin");
        handOver("limin", it, "chenyu", "外出开会");
        String hers = bell("chenyu").get(0).path("id").asText();
        assertThat(product.post("limin", "/api/notices/" + hers + "/read", Map.of()).status()).isEqualTo(404);
        assertThat(product.get("limin", "/api/notices?before=" + hers).status()).isEqualTo(404);
        assertThat(product.get("limin", "/api/notices?before=x").status()).isEqualTo(400);
        assertThat(product.get(null, "/api/notices").status()).isEqualTo(401);
        assertThat(bell("limin")).extracting(n -> n.path("id").asText()).doesNotContain(hers);
    }

    // ---- how it is done ----

    private static String unit() {
        units++;
        return "2-" + (units / 4 - 215) + "0" + (units % 4 + 1);
    }

    private StoryCase taken(String by) {
        StoryCase it = registered(product, unit(), "OTHER").it();
        claim(by, it);
        return it;
    }

    private void claim(String person, StoryCase it) {
        Answer answer = product.post(person, "/engine-rest/task/" + task(it) + "/claim", Map.of("userId", person));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    }

    private Answer handOver(String by, StoryCase it, String to, String reason) {
        Map<String, Object> body = new HashMap<>();
        body.put("to", to);
        body.put("reason", reason);
        return product.post(by, "/api/tasks/" + task(it) + "/assignment", body);
    }

    private Answer around(String by, StoryCase it, String way, String to) {
        String task = "/engine-rest/task/" + task(it);
        return "save".equals(way) ? product.put(by, task, Map.of("assignee", to)) : product.post(by, task + "/" + way, Map.of("userId", to));
    }

    private Answer absent(String by, String who, String from, String until, String deputy) {
        Map<String, Object> body = new HashMap<>();
        body.put("from", from);
        body.put("until", until);
        body.put("deputy", deputy);
        return product.put(by, "/api/absence/" + who, body);
    }

    private List<JsonNode> bell(String person) {
        List<JsonNode> notices = new ArrayList<>();
        product.get(person, "/api/notices").body().path("notices").forEach(notices::add);
        return notices;
    }

    private static String task(StoryCase it) {
        return it.read().path("openTasks").get(0).path("id").asText();
    }

    private static String assignee(StoryCase it) {
        return it.read().path("openTasks").get(0).path("assignee").asText(null);
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(one -> ids.add(one.path("id").asText()));
        return ids;
    }

    private static JsonNode entry(StoryCase it, String name) {
        for (JsonNode entry : it.read().path("entries")) {
            if (name.equals(entry.path("name").asText())) {
                return entry;
            }
        }
        throw new AssertionError("No entry " + name + " in " + it.read().path("entries"));
    }

    private static void assertRefused(Answer answer, StoryCase it, int status, String field, String reason) {
        assertField(answer, status, field, reason);
        assertThat(assignee(it)).isNotEqualTo("fangyuan");
        assertThat(it.read().path("entries").findValuesAsText("name")).doesNotContain("转办");
    }

    private static void assertField(Answer answer, int status, String field, String reason) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.body().path("errors")).as(answer.toString()).hasSize(1);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/message")).matches(".*" + HAN + ".*").contains(reason);
    }

    private static void assertRefusedByEngine(Answer answer, StoryCase it, String reason) {
        assertThat(answer.status()).as(answer.toString()).isIn(400, 403);
        if (answer.status() == 400) {
            assertThat(answer.text("/message")).contains(reason);
        }
        assertThat(assignee(it)).isNotIn("fangyuan", "nobody");
        assertThat(it.read().path("entries").findValuesAsText("name")).doesNotContain("转办");
    }
}
