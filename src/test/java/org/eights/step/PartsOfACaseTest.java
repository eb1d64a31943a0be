package org.eights.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseLink;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewCase;
import org.eights.casefile.NewEntry;
import org.eights.casefile.OpenMany;
import org.eights.casefile.RowId;
import org.eights.deadline.WorkingCalendar;
import org.eights.notification.Notifications;
import org.eights.platform.PlatformTest;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.SaveStaff;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A toy phase with two checkpoints at the same time, whose rows are filled in, written and answered apart from each other. */
@PlatformTest
@Import(PartsOfACaseTest.Delegates.class)
@DirtiesContext
class PartsOfACaseTest {

    private static final String PASSWORD = "toy-password";
    private static final Words OPENED = new Words("玩具期", "Toy phase");

    @Autowired RepositoryService repository;
    @Autowired RuntimeService runtime;
    @Autowired TaskService tasks;
    @Autowired ManagementService management;
    @Autowired HistoryService history;
    @Autowired IdentityService identity;
    @Autowired OpenMany many;
    @Autowired StartMany starts;
    @Autowired CaseFiles files;
    @Autowired CaseRows rows;
    @Autowired CaseMessages messages;
    @Autowired StepRows steps;
    @Autowired StepReplies replies;
    @Autowired Notifications notifications;
    @Autowired SaveStaff staff;
    @Autowired WorkingCalendar calendar;
    @Autowired TestRestTemplate http;
    @Autowired Delegates delegates;
    @Autowired TransactionTemplate transaction;

    @TestConfiguration
    static class Delegates {

        private final AtomicInteger rounds = new AtomicInteger();

        @Bean("toyLoad")
        JavaDelegate toyLoad(CaseRows rows) {
            return execution -> {
                Object checkpoint = execution.getVariable("toyCheckpoint");
                rows.add(new CaseNumber(execution.getProcessBusinessKey()), execution.getCurrentActivityId(), "toyChecks",
                        Map.of("code", "X01", "item", "沙盘标明不利因素", "toyCheckpoint", checkpoint), "system");
            };
        }

        @Bean("toyRound")
        JavaDelegate toyRound() {
            return execution -> rounds.incrementAndGet();
        }
    }

    @BeforeEach
    void theToyIsDeployed() {
        itIs("2025-06-16T10:00");
        if (identity.createUserQuery().userId("anna").count() == 0) {
            User anna = identity.newUser("anna");
            anna.setPassword(PASSWORD);
            identity.saveUser(anna);
            identity.createMembership("anna", "csSpecialist");
        }
        staff.save(new Person(new PersonId("anna"), new Words("安娜", "Anna"), java.util.Set.of("csSpecialist"), null, null, null, null));
        if (repository.createProcessDefinitionQuery().processDefinitionKey("toy-phase").count() == 0) {
            var deployment = repository.createDeployment().name("toy-phase");
            List.of("toy-phase.bpmn", "toy-checks.form", "toy-opinions.form", "toy-opinions-reply.form", "toy-verdict.form", "toy-question.form",
                    "toy-drawn.form")
                    .forEach(file -> deployment.addClasspathResource("org/eights/step/" + file));
            deployment.deploy();
        }
        identity.setAuthenticatedUserId("anna");
    }

    @AfterEach
    void theClockGoesOn() {
        identity.clearAuthentication();
        ClockUtil.reset();
    }

    @Test
    void rowsOfTwoPartsAreKeptApart() {
        CaseNumber number = phase();
        String opening = task(number, "UserTask_Check", "OPENING");
        String office = task(number, "UserTask_Check", "OFFICE");

        assertThat(steps.of(opening)).singleElement().satisfies(kind -> {
            assertThat(kind.preset()).containsEntry("toyCheckpoint", "OPENING");
            assertThat(kind.rows()).singleElement().satisfies(row -> {
                assertThat(row.row().data()).containsEntry("toyCheckpoint", "OPENING");
                assertThat(row.mayChange()).isTrue();
                assertThat(row.mayRemove()).isFalse();
            });
        });
        RowId own = steps.add(opening, "toyChecks", Map.of("toyCheckpoint", "OFFICE", "item", "自加的一项", "result", "PASS"));
        assertThat(rows.find(own).orElseThrow().data()).as("said by the task").containsEntry("toyCheckpoint", "OPENING");
        assertRefused(() -> steps.change(office, own, Map.of("item", "别处", "result", "PASS", "toyCheckpoint", "OFFICE")), Refusal.Kind.UNKNOWN);

        RowId laid = steps.of(opening).get(0).rows().get(0).row().id();
        assertRefused(() -> steps.remove(opening, laid), Refusal.Kind.CONFLICT);
        assertThatThrownBy(() -> tasks.complete(opening)).hasMessageContaining("toyChecks").hasMessageContaining("沙盘标明不利因素").hasMessageContaining("Result");
        steps.change(opening, laid, Map.of("item", "沙盘标明不利因素", "result", "FAIL"));
        assertThat(rows.find(laid).orElseThrow().data()).as("what the form does not ask for stays").containsEntry("code", "X01").containsEntry("result", "FAIL");
        tasks.complete(opening);

        assertThat(rows.of(number)).filteredOn(row -> row.sealedAt() != null).extracting(row -> row.data().get("toyCheckpoint"))
                .containsExactly("OPENING", "OPENING");
        assertThatThrownBy(() -> tasks.complete(office)).hasMessageContaining("toyChecks");
    }

    @Test
    void rowsAreAnsweredBeforeTheStepIsDone() {
        CaseNumber number = phase();
        written(number, "OPENING", "门太窄", "灯太暗");
        written(number, "OFFICE", "别处的意见");
        String reply = task(number, "UserTask_Reply", "OPENING");

        assertThat(notifications.of(number.value())).filteredOn(said -> said.template().equals("N26")).extracting(said -> said.text().replaceAll(".*意见(\\d+)条.*", "$1"))
                .as("two opinions and a check, at the other checkpoint one and one").containsExactlyInAnyOrder("3", "2");
        RowId door = asked(reply, "toyOpinions", 0).id();
        RowId light = asked(reply, "toyOpinions", 1).id();
        assertThat(replies.of(reply)).extracting(kind -> kind.rows().size()).containsExactly(2, 1);
        assertRefused(() -> replies.reply(reply, door, Map.of("adopted", "NO")), Refusal.Kind.INVALID);
        assertRefused(() -> replies.reply(task(number, "UserTask_Reply", "OFFICE"), door, Map.of("adopted", "YES")), Refusal.Kind.UNKNOWN);
        replies.reply(reply, door, Map.of("adopted", "NO", "reason", "规范如此"));
        replies.reply(reply, asked(reply, "toyChecks", 0).id(), Map.of("verdict", "AGREED"));

        assertThatThrownBy(() -> tasks.complete(reply)).hasMessageContaining("toyOpinions").hasMessageContaining("灯太暗")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("门太窄"));
        replies.reply(reply, light, Map.of("adopted", "YES"));
        replies.reply(reply, door, Map.of("adopted", "YES"));
        assertThat(rows.find(door).orElseThrow()).satisfies(row -> {
            assertThat(row.data()).as("the reason is taken back").containsEntry("adopted", "YES").doesNotContainKey("reason");
            assertThat(row.repliedBy()).isEqualTo("anna");
        });
        tasks.complete(reply);

        String again = task(number, "UserTask_Again", "OPENING");
        assertThat(replies.of(again)).singleElement().satisfies(kind -> assertThat(kind.rows()).as("kept answers count").allMatch(row -> row.answered()));
        replies.reply(again, light, Map.of("adopted", "NO", "reason", "造价"));
        tasks.complete(again);
        assertThat(rows.find(light).orElseThrow().data()).containsEntry("opinion", "灯太暗").containsEntry("adopted", "NO").containsEntry("reason", "造价");
        assertRefused(() -> replies.reply(again, light, Map.of("adopted", "YES")), Refusal.Kind.CONFLICT);
    }

    @Test
    void rowsAreAnsweredOverHttpInBothLanguages() {
        CaseNumber number = phase();
        written(number, "OPENING", "门太窄");
        String reply = task(number, "UserTask_Reply", "OPENING");
        String url = "/api/tasks/" + reply + "/rows";
        JsonNode kind = get(url, "zh").get(0);
        assertThat(kind.path("replies").asBoolean()).isTrue();
        assertThat(kind.path("title").asText()).isEqualTo("答复");
        assertThat(kind.at("/rows/0/answered").asBoolean()).isFalse();
        assertThat(kind.at("/rows/0/shown/0/text").asText()).isEqualTo("门太窄");
        String row = kind.at("/rows/0/id").asText();

        assertThat(put(url + "/" + row + "/reply", Map.of("adopted", "NO"))).isEqualTo(400);
        assertThat(put(url + "/" + row + "/reply", Map.of("adopted", "NO", "reason", "规范如此"))).isEqualTo(204);
        assertThat(get(url, "en").at("/0/title").asText()).isEqualTo("E 答复");
        JsonNode answered = get(url, "zh").get(0);
        assertThat(answered.at("/rows/0/answered").asBoolean()).isTrue();
        assertThat(answered.at("/rows/0/data/reason").asText()).isEqualTo("规范如此");
        assertThat(answered.at("/rows/0/shown").findValuesAsText("label")).contains("意见", "采纳", "理由");
        assertThat(answered.at("/rows/0/repliedBy").asText()).isEqualTo("安娜");
    }

    @Test
    void whoeverWaitsIsTold() {
        CaseNumber number = phase();
        for (String checkpoint : List.of("OPENING", "OFFICE")) {
            written(number, checkpoint, "一");
            answered(number, checkpoint);
        }
        assertThat(messages.tellAll(number, "toyroom.Cleared", Map.of("cleared", true))).isEqualTo(2);
        assertThat(unseen(() -> tasks.createTaskQuery().taskDefinitionKey("UserTask_Last").processInstanceBusinessKey(number.value()).count())).isEqualTo(2);
        assertThat(messages.tellAll(number, "toyroom.Cleared", Map.of())).as("nobody waits any more").isZero();
    }

    @Test
    void ofTwoPartsThatWaitForAMessageTheOneItSpeaksOfHearsIt() {
        CaseNumber number = phase();
        messages.send(number, "toyroom.Drawn", Map.of("toyCheckpoint", "OFFICE"));
        assertThat(task(number, "UserTask_Look", "OFFICE")).isNotNull();
        assertThat(unseen(() -> tasks.createTaskQuery().taskDefinitionKey("UserTask_Look").processInstanceBusinessKey(number.value()).count())).isEqualTo(1);
        assertThatThrownBy(() -> messages.send(number, "toyroom.Drawn", Map.of("toyCheckpoint", "MONTHLY"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.problems()).singleElement().satisfies(problem -> assertThat(problem.field()).isEqualTo("toyCheckpoint")));
    }

    @Test
    void aMessageOfACaseBeginsACaseOfItsOwn() {
        CaseNumber number = phase();
        messages.send(number, "toyroom.Asked", new HashMap<>(Map.of("question", "何时绿化")));
        messages.send(number, "toyroom.Asked", new HashMap<>(Map.of("question", "别的项目", "projectId", "TJ")));

        List<CaseFile> asked = files.links(number).stream().map(CaseLink::to).map(files::get).toList();
        assertThat(asked).extracting(file -> file.process() + " " + file.subject().projectId() + " " + file.values().get("question"))
                .containsExactlyInAnyOrder("toy-question YQL 何时绿化", "toy-question TJ 别的项目");
        assertThat(asked.get(0).number().value()).startsWith("TQU-");
        assertThat(files.get(number).values()).doesNotContainKey("question");
        assertThat(unseen(() -> tasks.createTaskQuery().processInstanceBusinessKey(asked.get(0).number().value()).count())).isEqualTo(1);
        assertRefused(() -> messages.send(number, "toyroom.Asked", Map.of()), Refusal.Kind.INVALID);
    }

    @Test
    void aTimerFollowsTheDateWhoseNameAVariableHolds() {
        CaseNumber number = phase();
        know(number, Map.of("salesOfficeOn", "2025-09-01"));
        assertThat(due(number)).isEqualTo(AlarmCalendar.DORMANT);
        know(number, Map.of("openingOn", "2025-10-01"));
        assertThat(due(number)).isEqualTo(at("2025-09-29T08:30"));
        know(number, Map.of("openingOn", "2025-11-01"));
        assertThat(due(number)).isEqualTo(at("2025-10-30T08:30"));
    }

    @Test
    void aRoundByTheClockIsNoCase() {
        identity.clearAuthentication();
        int before = delegates.rounds.get();
        Job daily = management.createJobQuery().processDefinitionKey("toy-daily").singleResult();
        itIs("2025-06-17T08:30");
        management.executeJob(daily.getId());
        assertThat(delegates.rounds.get() - before).isEqualTo(1);
        assertThat(history.createHistoricProcessInstanceQuery().processDefinitionKey("toy-daily").finished().list())
                .isNotEmpty().extracting(HistoricProcessInstance::getBusinessKey).containsOnlyNulls();
        assertThat(management.createJobQuery().processDefinitionKey("toy-daily").singleResult().getDuedate().toInstant())
                .isEqualTo(at("2025-06-18T08:30"));
    }

    private JsonNode get(String url, String language) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        return http.withBasicAuth("anna", PASSWORD).exchange(url, HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class).getBody();
    }

    private int put(String url, Map<String, Object> body) {
        return http.withBasicAuth("anna", PASSWORD).exchange(url, HttpMethod.PUT, new HttpEntity<>(body), String.class).getStatusCode().value();
    }

    @Test
    void whatComesAgainComesByTheCalendarOfChina() {
        assertThat(next(Rhythm.EVERY_DAY, "2025-06-16T08:29")).isEqualTo(at("2025-06-16T08:30"));
        assertThat(next(Rhythm.EVERY_DAY, "2025-06-16T08:30")).isEqualTo(at("2025-06-17T08:30"));
        assertThat(next(Rhythm.monthly(5), "2025-06-16T10:00")).as("the fifth is a Saturday").isEqualTo(at("2025-07-07T10:00"));
        assertThat(next(Rhythm.monthly(5), "2025-07-07T10:00")).isEqualTo(at("2025-08-05T10:00"));
        assertThat(next(Rhythm.monthly(5), "2025-10-02T10:00")).as("National Day").isEqualTo(at("2025-10-09T10:00"));
        assertThat(next(Rhythm.monthly(31), "2025-06-01T10:00")).as("Dragon Boat Festival, in the month after").isEqualTo(at("2025-06-03T10:00"));
        assertThat(next(Rhythm.monthly(31), "2025-06-03T10:00")).isEqualTo(at("2025-06-30T10:00"));
        assertThat(next(Rhythm.QUARTERLY, "2025-06-16T10:00")).isEqualTo(at("2025-07-01T10:00"));
        assertThat(next(Rhythm.QUARTERLY, "2025-07-01T10:00")).isEqualTo(at("2025-10-09T10:00"));
    }

    private Instant next(String rhythm, String now) {
        return Rhythm.next(rhythm, at(now), calendar);
    }

    private CaseNumber phase() {
        identity.clearAuthentication();
        CaseNumber number = many.open("TPH", "toy-phase", List.of(new NewCase(new CaseSubject("YQL", null, null), Map.of(), Map.of())), OPENED, "anna").get(0);
        starts.start("toy-phase.Opened", List.of(number));
        identity.setAuthenticatedUserId("anna");
        return number;
    }

    /** The check is done, and these opinions are kept. */
    private void written(CaseNumber number, String checkpoint, String... opinions) {
        String check = task(number, "UserTask_Check", checkpoint);
        steps.change(check, steps.of(check).get(0).rows().get(0).row().id(), Map.of("item", "沙盘标明不利因素", "result", "PASS"));
        tasks.complete(check);
        String write = task(number, "UserTask_Write", checkpoint);
        for (String opinion : opinions) {
            steps.add(write, "toyOpinions", Map.of("opinion", opinion));
        }
        tasks.complete(write);
    }

    private void answered(CaseNumber number, String checkpoint) {
        String reply = task(number, "UserTask_Reply", checkpoint);
        replies.reply(reply, asked(reply, "toyOpinions", 0).id(), Map.of("adopted", "YES"));
        replies.reply(reply, asked(reply, "toyChecks", 0).id(), Map.of("verdict", "AGREED"));
        tasks.complete(reply);
        tasks.complete(task(number, "UserTask_Again", checkpoint));
    }

    private CaseRow asked(String task, String kind, int place) {
        return replies.of(task).stream().filter(each -> each.kind().kind().equals(kind)).findFirst().orElseThrow().rows().get(place).row();
    }

    private String task(CaseNumber number, String element, String checkpoint) {
        List<Task> open = unseen(() -> tasks.createTaskQuery().processInstanceBusinessKey(number.value()).taskDefinitionKey(element)
                .processVariableValueEquals("toyCheckpoint", checkpoint).list());
        assertThat(open).as(element).hasSize(1);
        return open.get(0).getId();
    }

    private void know(CaseNumber number, Map<String, Object> values) {
        transaction.executeWithoutResult(status -> files.record(new NewEntry(number, EntryKind.MESSAGE, null, OPENED, "anna",
                new HashMap<>(values), Map.of(), Map.of())));
    }

    private Instant due(CaseNumber number) {
        return unseen(() -> {
            String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value(), "toy-planned").singleResult().getId();
            return management.createJobQuery().processInstanceId(instance).activityId("Timer_Planned").singleResult().getDuedate().toInstant();
        });
    }

    /** As the test, which may see everything, and not as anna. */
    private <T> T unseen(Supplier<T> look) {
        identity.clearAuthentication();
        T found = look.get();
        identity.setAuthenticatedUserId("anna");
        return found;
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what, Refusal.Kind kind) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private static void itIs(String moment) {
        ClockUtil.setCurrentTime(Date.from(at(moment)));
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
