package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.stories.ComplaintSteps.acknowledgement;
import static org.eights.stories.ComplaintSteps.assignment;
import static org.eights.stories.ComplaintSteps.but;
import static org.eights.stories.ComplaintSteps.registered;
import static org.eights.stories.ComplaintSteps.registration;
import static org.eights.stories.ComplaintSteps.satisfied;
import static org.eights.stories.ComplaintSteps.solution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever a form shows, the server says no to what must not be: in the person's language, naming the field, and nothing is lost. */
@Story
class RefusalsStory {

    private static final String HAN = "\\p{IsHan}";

    private final Product product;

    RefusalsStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @BeforeEach
    void itIsMondayTenOClock() {
        product.clock("2025-06-16T10:00");
    }

    // ---- what is registered ----

    static Stream<Arguments> badRegistrations() {
        return Stream.of(
                Arguments.of("contact", null, "必填"), Arguments.of("desc", "  ", "必填"), Arguments.of("unitId", null, "必填"),
                Arguments.of("category", "GARDEN", "没有选项“GARDEN”"), Arguments.of("channel", List.of("400"), "没有选项"),
                Arguments.of("claimAmount", 3000.001, "最多2位小数"), Arguments.of("claimAmount", "1000.005", "最多2位小数"),
                Arguments.of("claimAmount", -1, "不能小于0"), Arguments.of("claimAmount", "三千", "应为数字"),
                Arguments.of("claimAmount", 1e300, "应为数字"), Arguments.of("householdCount", 0, "不能小于1"),
                Arguments.of("householdCount", 1.5, "应为整数"), Arguments.of("subject", "字".repeat(201), "最多200个字"),
                Arguments.of("desc", "x".repeat(300_000), "最多4000个字"), Arguments.of("desc", "a\u0000b", "控制字符"),
                Arguments.of("desc", new RawValue("\"half \\ud83d a pair\""), "控制字符"), Arguments.of("media", "perhaps", "应为是或否"),
                Arguments.of("contact", Map.of("name", "陈静"), "应为文字"),
                Arguments.of("projectId", "XYZ", "没有此项目"), Arguments.of("projectId", "'; --", "没有此项目"),
                Arguments.of("unitId", "9-9999", "没有此房号"), Arguments.of("unitId", "8-101", "不属于本项目"),
                Arguments.of("unitId", "JHY:8-101", "不属于本项目"), Arguments.of("customerId", "YQL-K9999", "没有此客户"),
                Arguments.of("customerId", "YQL-K0001", "该房号没有客户"), Arguments.of("repeatOf", "CMP-20240101-0001", "没有这个单号"),
                Arguments.of("repeatOf", "earlier", "没有这个单号"));
    }

    @ParameterizedTest
    @MethodSource("badRegistrations")
    void aBadRegistrationIsRefusedAtItsField(String field, Object answer, String reason) {
        Map<String, Object> form = but(registration("2-1501", "OTHER", Map.of()), field, answer);

        Answer zh = product.tryStart("limin", "complaint", form);
        assertRefused(zh, 400, field, reason);
        assertThat(zh.body().path("errors")).hasSize(1);
        Answer en = product.postIn("en", "limin", "/api/cases/complaint", form);
        assertThat(fields(en)).isEqualTo(fields(zh));
        assertThat(reason(en, field)).isNotBlank();
        if (answer == null || !String.valueOf(answer).matches(".*" + HAN + ".*")) {
            assertThat(en.body().toString()).doesNotContainPattern(HAN);
        }
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Map<String, Object> form = but(but(registration("9-9999", "OTHER", Map.of("claimAmount", -5, "complainedAbout", "limin")), "contact", null),
                "channel", "fax");
        Answer answer = product.tryStart("limin", "complaint", form);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer)).containsExactlyInAnyOrder("unitId", "claimAmount", "contact", "channel");
    }

    @Test
    void aUnitWithSeveralOwnersNeedsOneOfThem() {
        assertRefused(product.tryStart("limin", "complaint", registration("3-802", "OTHER", Map.of())), 400, "customerId", "2位客户");
        assertThat(product.start("limin", "complaint", registration("3-802", "OTHER", Map.of("customerId", "YQL-K0033"))).number()).startsWith("CMP-");
    }

    @Test
    void tenMegabytesAreRefusedBeforeTheyAreRead() {
        Answer answer = product.tryStart("limin", "complaint", registration("2-1501", "OTHER", Map.of("remark", "x".repeat(10 * 1024 * 1024))));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("/detail")).matches(".*" + HAN + ".*");
    }

    @Test
    void whatIsNoFormIsRefused() {
        assertThat(product.post("limin", "/api/cases/complaint", List.of("a")).status()).isEqualTo(400);
        assertThat(product.post("limin", "/api/cases/complaint", "text").status()).isEqualTo(400);
        assertThat(product.tryStart("limin", "complaint", Map.of()).status()).isEqualTo(400);
        assertRefused(product.tryStart("limin", "no-such-process", Map.of()), 404, "process", "没有流程");
        assertRefused(product.tryStart("limin", "complaint-progress", Map.of()), 404, "process", "没有流程");
    }

    @Test
    void whoMayNotRegisterIsToldSo() {
        Map<String, Object> form = registration("2-1501", "OTHER", Map.of());
        assertThat(product.tryStart("fengxue", "complaint", form).status()).isEqualTo(403);
        assertThat(product.tryStart("maoning", "complaint", form).status()).isEqualTo(403);
        assertThat(product.tryStart(null, "complaint", form).status()).isEqualTo(401);
    }

    @Test
    void aCaseThatDoesNotExistIsUnknown() {
        for (String path : List.of("/api/cases/CMP-20250616-9999", "/api/cases/CMP-1-1", "/api/cases/CMP-20250616-9999/messages")) {
            Answer answer = product.get("limin", path);
            assertRefused(answer, 404, "number", "没有这个单号");
            assertThat(product.getIn("en", "limin", path).body().toString()).contains("no case").doesNotContainPattern(HAN);
        }
        assertRefused(product.post("limin", "/api/cases/CMP-20250616-9999/messages/complaint.Withdrawn", Map.of()), 404, "number", "没有这个单号");
    }

    // ---- the same asked twice ----

    @Test
    void theSameRequestSentTwiceIsOneCase() {
        Map<String, Object> form = registration("2-1503", "QUALITY", Map.of());
        Answer first = product.post("limin", "/api/cases/complaint", form, Map.of("Idempotency-Key", "call-4711"));
        Answer second = product.post("limin", "/api/cases/complaint", form, Map.of("Idempotency-Key", "call-4711"));
        assertThat(List.of(first.status(), second.status())).containsOnly(201);
        assertThat(second.text("/number")).isEqualTo(first.text("/number"));

        Answer other = product.post("limin", "/api/cases/complaint", but(form, "category", "OTHER"), Map.of("Idempotency-Key", "call-4711"));
        assertThat(other.status()).isEqualTo(409);
        assertRefused(product.post("limin", "/api/cases/complaint", form, Map.of("Idempotency-Key", "k".repeat(201))), 400, "Idempotency-Key", "");
    }

    @Test
    void aRequestThatWasRefusedMayBeCorrectedUnderItsKey() {
        Map<String, Object> form = registration("2-1504", "QUALITY", Map.of());
        assertThat(product.post("limin", "/api/cases/complaint", but(form, "contact", null), Map.of("Idempotency-Key", "call-4712")).status()).isEqualTo(400);
        assertThat(product.post("limin", "/api/cases/complaint", form, Map.of("Idempotency-Key", "call-4712")).status()).isEqualTo(201);
    }

    @Test
    void aComplaintRegisteredTwiceJoinsTheFirst() {
        StoryCase first = registered(product, "1-901", "QUALITY", Map.of("claimAmount", 6000)).it();
        String due = first.due("complaint.response");
        assertThat(first.variable("level")).isEqualTo("IMPORTANT");
        assertThat(first.variable("chaseCount")).isEqualTo("0");

        StoryCase second = product.start("chenyu", "complaint", registration("1-901", "QUALITY", Map.of("channel", "微信", "lawsuit", true)));
        assertThat(second.outcome()).isEqualTo("MERGED");
        assertThat(second.openSteps()).isEmpty();
        assertThat(second.read().path("deadlines")).noneMatch(d -> "RUNNING".equals(d.path("status").asText()));
        assertThat(second.read().at("/related/0/number").asText()).isEqualTo(first.number());
        assertThat(first.variable("chaseCount")).isEqualTo("1");
        assertThat(first.variable("level")).isEqualTo("IMPORTANT");
        assertThat(first.due("complaint.response")).isEqualTo(due);
        assertThat(first.openSteps()).containsExactly("UserTask_Acknowledge");
    }

    @Test
    void anotherCategoryOrAnotherUnitIsAnotherComplaint() {
        registered(product, "1-902", "QUALITY");
        assertThat(registered(product, "1-902", "SALES").it().outcome()).isNull();
        assertThat(registered(product, "1-903", "QUALITY").it().outcome()).isNull();
    }

    // ---- who may do a step ----

    @Test
    void aSupervisorApprovesAThousandAndNoCentMore() {
        ComplaintSteps above = registered(product, "1-301", "DESIGN").drafted("limin", "1000.01");
        assertForbidden(above, "wangqiang", "UserTask_ApproveSolution", Map.of("approved", "yes"), "");
        String task = above.it().task("UserTask_ApproveSolution").path("id").asText();
        assertThat(product.post("zhaolan", "/engine-rest/task/" + task + "/assignee", Map.of("userId", "wangqiang")).text("/message"))
                .contains("王强不在可办理此任务的岗位");
        // Even where the task is offered to the supervisors on purpose, the amount stays above their authority
        assertThat(product.post("zhaolan", "/engine-rest/task/" + task + "/identity-links", Map.of("groupId", "csSupervisor", "type", "candidate"))
                .status()).isEqualTo(204);
        assertForbidden(above, "wangqiang", "UserTask_ApproveSolution", Map.of("approved", "yes"), "金额1000.01元超出您的审批权限1000");
        assertForbidden(above, "wangqiang", "UserTask_ApproveSolution", Map.of("approved", "no"), "超出您的审批权限");

        registered(product, "1-302", "DESIGN").drafted("limin", "1000.00").approvedBy("wangqiang");
    }

    @Test
    void whoProposedDoesNotApprove() {
        ComplaintSteps it = registered(product, "1-303", "SERVICE").acknowledgedBy("limin");
        it.done("wangqiang", "UserTask_GradeAndAssign", but(assignment("NORMAL"), "leadDept", "csManager"));
        it.done("limin", "UserTask_InvestigateOnSite", ComplaintSteps.investigation());
        it.done("zhaolan", "UserTask_DraftSolution", solution(3000));
        assertForbidden(it, "zhaolan", "UserTask_ApproveSolution", Map.of("approved", "yes"), "此步须由他人办理");
    }

    @Test
    void whoHandledACaseDoesNotCallBack() {
        ComplaintSteps it = registered(product, "1-304", "DESIGN").drafted("limin", 800).approvedBy("wangqiang").agreed().carriedOut();
        assertForbidden(it, "limin", "UserTask_CallBack", satisfied(), "此步须由他人办理");
        assertThat(product.postIn("en", "limin", "/engine-rest/task/" + it.it().task("UserTask_CallBack").path("id").asText() + "/complete",
                Map.of("variables", Map.of("reached", Map.of("value", "no")))).body().toString()).contains("somebody else").doesNotContainPattern(HAN);
        it.closedSatisfied();
        assertThat(it.it().outcome()).isEqualTo("CLOSED_SATISFIED");
    }

    @Test
    void aTaskOfAnotherGroupIsNobodyElses() {
        ComplaintSteps it = registered(product, "1-305", "DESIGN");
        for (String stranger : List.of("fengxue", "wangqiang", "maoning", "baiyu")) {
            assertForbidden(it, stranger, "UserTask_Acknowledge", acknowledgement(), "");
        }
        assertThat(it.it().tryComplete(null, "UserTask_Acknowledge", acknowledgement()).status()).isEqualTo(401);
    }

    @Test
    void aTaskThatSomebodyTookIsTheirs() {
        ComplaintSteps it = registered(product, "1-306", "DESIGN");
        String task = it.it().task("UserTask_Acknowledge").path("id").asText();
        assertThat(product.post("chenyu", "/engine-rest/task/" + task + "/claim", Map.of("userId", "chenyu")).status()).isEqualTo(204);
        Answer answer = it.tried("limin", "UserTask_Acknowledge", acknowledgement());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/message")).contains("已由他人接收");
        assertThat(it.acknowledgedBy("chenyu").it().state()).isEqualTo("RESPONDED");
    }

    // ---- how a step is done ----

    static Stream<Arguments> badAcknowledgements() {
        return Stream.of(Arguments.of("spokeWith", null, "必填"), Arguments.of("spokeWith", "x".repeat(201), "最多200个字"),
                Arguments.of("emotion", "愉快", "没有选项"), Arguments.of("respondedAt", "2025-06-16T10:30", "还没到"),
                Arguments.of("respondedAt", "yesterday", "应为日期时间"), Arguments.of("remark", "a\u0007b", "控制字符"));
    }

    @ParameterizedTest
    @MethodSource("badAcknowledgements")
    void aBadAnswerKeepsTheTaskOpen(String field, Object answer, String reason) {
        ComplaintSteps it = onceFor("1-1102", "DESIGN");
        Map<String, Object> form = but(acknowledgement(), field, answer);
        int entries = it.it().read().path("entries").size();

        Answer refused = it.tried("limin", "UserTask_Acknowledge", form);
        assertRefused(refused, 400, field, reason);
        assertThat(refused.text("/message")).as("Tasklist shows the message only").startsWith(field + ": ").contains(reason);
        assertThat(it.it().openSteps()).containsExactly("UserTask_Acknowledge");
        assertThat(it.it().read().path("entries")).hasSize(entries);
    }

    @Test
    void refusalsSpeakTheLanguageOfWhoeverAsks() {
        ComplaintSteps it = onceFor("1-1102", "DESIGN");
        String path = "/engine-rest/task/" + it.it().task("UserTask_Acknowledge").path("id").asText() + "/complete";
        Answer en = product.postIn("en", "limin", path, Map.of("variables", Map.of("respondedAt", Map.of("value", "2026-06-16T10:00"))));
        assertThat(en.status()).isEqualTo(400);
        assertThat(fields(en)).containsExactlyInAnyOrder("respondedAt", "spokeWith", "emotion");
        assertThat(en.body().toString()).contains("lies in the future").contains("is required").doesNotContainPattern(HAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bytes", "File", "Object", "Xml", "Date", "Null", "Json", "Long", "NoSuchType"})
    void variablesOfEveryTypeAreTakenOrRefusedButNeverAFault(String type) {
        ComplaintSteps it = onceFor("1-1103", "DESIGN");
        Map<String, Object> variables = new HashMap<>();
        variables.put("weather", Map.of("value", "AQID", "type", type, "valueInfo",
                Map.of("objectTypeName", "java.util.ArrayList", "serializationDataFormat", "application/x-java-serialized-object", "filename", "a.txt")));
        Answer answer = product.post("limin", "/engine-rest/task/" + it.it().task("UserTask_Acknowledge").path("id").asText() + "/complete",
                Map.of("variables", variables));
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
        assertThat(answer.text("/message")).isNotBlank();
    }

    static Stream<Arguments> badSolutions() {
        return Stream.of(Arguments.of("doneBy", "2025-06-15", "已经过去"), Arguments.of("doneBy", "2025-02-30", "应为日期"),
                Arguments.of("compensation", "100.001", "最多2位小数"), Arguments.of("compensation", -0.01, "不能小于0"),
                Arguments.of("actions", null, "必填"));
    }

    @ParameterizedTest
    @MethodSource("badSolutions")
    void aBadSolutionIsRefusedAtItsField(String field, Object answer, String reason) {
        ComplaintSteps it = onceFor("1-1104", "DESIGN");
        if (it.it().openSteps().contains("UserTask_Acknowledge")) {
            it.acknowledgedBy("limin").assigned().investigated();
        }
        assertRefused(it.tried("fangyuan", "UserTask_DraftSolution", but(solution(500), field, answer)), 400, field, reason);
        assertThat(it.it().openSteps()).containsExactly("UserTask_DraftSolution");
    }

    @Test
    void aHandlerMustExist() {
        ComplaintSteps it = registered(product, "1-1105", "DESIGN").acknowledgedBy("limin");
        assertRefused(it.tried("wangqiang", "UserTask_GradeAndAssign", but(assignment("NORMAL"), "handler", "nobody")), 400, "handler", "没有这位人员");
        assertRefused(it.tried("wangqiang", "UserTask_GradeAndAssign", but(assignment("NORMAL"), "coDepts", List.of("design", "garden"))), 400,
                "coDepts", "没有选项“garden”");
        it.assigned();
    }

    @Test
    void aTaskThatIsDoneIsDone() {
        ComplaintSteps it = registered(product, "1-1106", "DESIGN");
        String task = it.it().task("UserTask_Acknowledge").path("id").asText();
        it.acknowledgedBy("limin");
        for (String person : List.of("limin", "chenyu")) {
            Answer answer = product.complete(person, task, acknowledgement());
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text("/message")).contains("已由他人办结");
        }
        assertThat(product.complete("limin", "no-such-task", Map.of()).status()).isEqualTo(404);
        assertThat(entriesOf(it.it(), "UserTask_Acknowledge")).hasSize(1);
    }

    @Test
    void ofTwoWhoCompleteATaskAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        List<String> categories = List.of("DESIGN", "QUALITY", "REPAIR", "CONTRACT", "SALES", "PROPERTY", "CERT", "SURROUNDING", "SERVICE", "OTHER");
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (String category : categories) {
                StoryCase it = registered(product, "2-605", category).it();
                String task = it.task("UserTask_Acknowledge").path("id").asText();
                CyclicBarrier together = new CyclicBarrier(2);
                List<Future<Answer>> answers = new ArrayList<>();
                for (String person : List.of("limin", "chenyu")) {
                    answers.add(two.submit(() -> {
                        together.await(30, TimeUnit.SECONDS);
                        return product.complete(person, task, acknowledgement());
                    }));
                }
                List<Answer> both = List.of(answers.get(0).get(60, TimeUnit.SECONDS), answers.get(1).get(60, TimeUnit.SECONDS));
                assertThat(both).filteredOn(a -> a.status() == 204).hasSize(1);
                assertThat(both).filteredOn(a -> a.status() != 204).singleElement().satisfies(told -> {
                    assertThat(told.status()).isBetween(400, 499);
                    assertThat(told.text("/message")).matches(".*(他人|刚被).*");
                });
                assertThat(entriesOf(it, "UserTask_Acknowledge")).hasSize(1);
                assertThat(it.openSteps()).containsExactly("UserTask_GradeAndAssign");
            }
        } finally {
            two.shutdownNow();
        }
    }

    // ---- what is told outside a task ----

    @Test
    void aLevelIsRaisedByAnyoneAndLoweredByTheManagerWithAReason() {
        StoryCase it = registered(product, "3-801", "DESIGN").it();
        it.tell("limin", "complaint.LevelChanged", Map.of("level", "MAJOR", "reason", "业主情绪激动"));
        assertThat(it.variable("level")).isEqualTo("MAJOR");
        assertThat(it.due("complaint.response")).isEqualTo("2025-06-16T10:30");

        Map<String, Object> lower = Map.of("level", "NORMAL", "reason", "已说明清楚");
        assertTold(it, "limin", "complaint.LevelChanged", lower, 403, "", "只有客服经理可以降低等级");
        assertTold(it, "wangqiang", "complaint.LevelChanged", lower, 403, "", "只有客服经理可以降低等级");
        assertTold(it, "zhaolan", "complaint.LevelChanged", but(lower, "reason", null), 400, "reason", "必填");
        assertTold(it, "zhaolan", "complaint.LevelChanged", but(lower, "reason", "  "), 400, "reason", "必填");
        assertThat(it.variable("level")).isEqualTo("MAJOR");

        it.tell("zhaolan", "complaint.LevelChanged", lower);
        assertThat(it.variable("level")).isEqualTo("NORMAL");
        assertThat(it.due("complaint.response")).isEqualTo("2025-06-16T12:00");
    }

    @Test
    void theSupervisorWhoAssignsDoesNotLowerEither() {
        ComplaintSteps it = registered(product, "3-803", "DESIGN", Map.of("lawsuit", true));
        it.done("zhaolan", "UserTask_Acknowledge", acknowledgement());
        assertForbidden(it, "wangqiang", "UserTask_GradeAndAssign", assignment("NORMAL"), "只有客服经理可以降低等级");
        it.done("wangqiang", "UserTask_GradeAndAssign", assignment("CRISIS"));
        assertThat(it.it().variable("level")).isEqualTo("CRISIS");
    }

    @Test
    void aMessageThatTheCaseCannotTakeIsRefused() {
        StoryCase it = registered(product, "3-804", "DESIGN").it();
        assertTold(it, "limin", "complaint.NoSuchThing", Map.of(), 404, "message", "没有消息");
        assertTold(it, "limin", "complaint.HotspotSeen", Map.of(), 404, "message", "没有消息");
        assertTold(it, "limin", "complaint.Reopened", Map.of("reason", "还是漏"), 409, "", "尚未关闭");
        assertTold(it, "limin", "complaint.Withdrawn", Map.of("reason", "已解决"), 400, "consent", "必填");
        assertTold(it, "limin", "complaint.FactsChanged", Map.of("householdCount", "many"), 400, "householdCount", "应为数字");
        assertTold(it, "limin", "complaint.ExtensionRequested", Map.of("newDue", "2025-06-15", "reason", "雨季", "consent", "业主同意"), 400, "newDue", "已经过去");
        assertTold(it, "limin", "complaint.ExtensionRequested", Map.of("newDue", "2025-06-20", "reason", "雨季", "consent", "业主同意"), 400, "newDue", "须晚于");
        assertTold(it, "limin", "complaint.ExtensionRequested", Map.of("newDue", "2025-08-20", "reason", "雨季", "consent", "业主同意"), 400, "newDue", "最晚2025-07-04");
        assertTold(it, "maoning", "complaint.CustomerChased", Map.of(), 403, "", "");
        assertTold(it, "fengxue", "complaint.CustomerChased", Map.of(), 403, "", "");
        assertThat(it.openSteps()).containsExactly("UserTask_Acknowledge");
        assertThat(it.variable("chaseCount")).isEqualTo("0");

        it.tell("limin", "complaint.Withdrawn", Map.of("reason", "已自行解决", "consent", "业主来电撤诉"));
        assertThat(it.outcome()).isEqualTo("WITHDRAWN");
        assertTold(it, "limin", "complaint.CustomerChased", Map.of(), 409, "", "已经关闭");
        assertTold(it, "limin", "complaint.Withdrawn", Map.of("reason", "x", "consent", "y"), 409, "", "已经关闭");
        assertTold(it, "limin", "complaint.Reopened", Map.of("reason", "还是漏"), 409, "", "不能重开");
    }

    @Test
    void newsThatDoesNotMentionAFactLeavesItAsItWas() {
        StoryCase it = registered(product, "2-606", "CONTRACT").it();
        it.tell("limin", "complaint.FactsChanged", Map.of("lawsuit", "yes"));
        it.tell("limin", "complaint.FactsChanged", Map.of("householdCount", 2));
        assertThat(it.read().path("values").path("lawsuit").asBoolean()).isTrue();
        assertThat(it.variable("level")).isEqualTo("MAJOR");
    }

    @Test
    void anExtensionIsAskedForOnce() {
        StoryCase it = registered(product, "3-805", "DESIGN").it();
        Map<String, Object> first = Map.of("newDue", "2025-07-03", "reason", "等配件", "consent", "业主同意");
        it.tell("limin", "complaint.ExtensionRequested", first);
        assertTold(it, "limin", "complaint.ExtensionRequested", first, 409, "", "待审批");
        it.tell("limin", "complaint.LevelChanged", Map.of("level", "IMPORTANT", "reason", "再次来电"));
        it.complete("zhaolan", "UserTask_ApproveExtension", Map.of("approved", "yes"));
        assertThat(it.due("complaint.close")).isEqualTo("2025-07-03T18:00");
        assertThat(it.deadline("complaint.close").path("reason").asText()).contains("等配件");
        assertTold(it, "zhaolan", "complaint.ExtensionRequested", but(first, "newDue", "2025-07-07"), 409, "", "只能延期一次");
    }

    @Test
    void aClosedComplaintIsReopenedWithAReasonOnly() {
        StoryCase it = registered(product, "3-806", "DESIGN").drafted("limin", 100).approvedBy("wangqiang").agreed().carriedOut().closedSatisfied().it();
        assertTold(it, "limin", "complaint.Reopened", Map.of(), 400, "reason", "必填");
        assertThat(it.outcome()).isEqualTo("CLOSED_SATISFIED");
        assertThat(it.openSteps()).isEmpty();

        it.tell("limin", "complaint.Reopened", Map.of("reason", "还是漏"));
        assertThat(it.outcome()).isNull();
        assertThat(it.openSteps()).containsExactly("UserTask_InvestigateOnSite");
        assertThat(it.variable("reopenCount")).isEqualTo("1");
    }

    @Test
    void whoeverIsComplainedAboutHasNoPartInTheAnswer() {
        ComplaintSteps it = registered(product, "1-904", "SERVICE", Map.of("complainedAbout", "wangqiang"));
        assertForbidden(it.acknowledgedBy("limin"), "limin", "UserTask_GradeAndAssign", assignment("NORMAL"), "");
        assertThat(it.it().task("UserTask_GradeAndAssign").path("assignee").asText("nobody")).isNotEqualTo("wangqiang");
        assertForbidden(it, "wangqiang", "UserTask_GradeAndAssign", assignment("NORMAL"), "投诉涉及您本人");
    }

    // ---- how it is told ----

    private ComplaintSteps onceFor(String unit, String category) {
        return open.computeIfAbsent(unit + category, key -> registered(product, unit, category));
    }

    private static final Map<String, ComplaintSteps> open = new HashMap<>();

    private static void assertRefused(Answer answer, int status, String field, String reason) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(fields(answer)).as(answer.toString()).contains(field);
        assertThat(reason(answer, field)).contains(reason);
    }

    private static void assertTold(StoryCase it, String person, String message, Map<String, Object> form, int status, String field, String reason) {
        Answer answer = it.tryTell(person, message, form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        if (!field.isEmpty()) {
            assertThat(fields(answer)).as(answer.toString()).containsExactly(field);
        }
        assertThat(answer.text("/detail")).matches(".*" + HAN + ".*").contains(reason);
    }

    private static void assertForbidden(ComplaintSteps steps, String person, String element, Map<String, Object> form, String reason) {
        StoryCase it = steps.it();
        int entries = it.read().path("entries").size();
        Answer answer = it.tryComplete(person, element, form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.text("/message")).matches(".*" + HAN + ".*").contains(reason);
        assertThat(it.openSteps()).contains(element);
        assertThat(it.read().path("entries")).hasSize(entries);
    }

    private static List<String> fields(Answer answer) {
        List<String> fields = new ArrayList<>();
        answer.body().path("errors").forEach(error -> fields.add(error.path("field").asText()));
        return fields;
    }

    private static String reason(Answer answer, String field) {
        for (JsonNode error : answer.body().path("errors")) {
            if (field.equals(error.path("field").asText())) {
                return error.path("message").asText();
            }
        }
        throw new AssertionError("No reason for " + field + " in " + answer);
    }

    private static List<JsonNode> entriesOf(StoryCase it, String element) {
        List<JsonNode> entries = new ArrayList<>();
        it.read().path("entries").forEach(entry -> {
            if (element.equals(entry.path("element").asText()) && "STEP".equals(entry.path("kind").asText())) {
                entries.add(entry);
            }
        });
        return entries;
    }
}
