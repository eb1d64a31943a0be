package org.eights.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Resources;
import org.eights.platform.Door.Answer;
import org.eights.platform.Toys.Town;
import org.eights.staff.Person;
import org.eights.staff.PersonId;
import org.eights.staff.SaveStaff;
import org.eights.wording.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class TaskAccessTest {

    @Autowired
    Door door;

    @Autowired
    Town town;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    SaveStaff staff;

    private String forSpecialists;
    private String forDesign;

    @BeforeEach
    void peopleAndTasks() {
        town.person("anna", "csSpecialist");
        town.person("bela", "csSpecialist");
        town.person("dora", "design");
        town.person("super", "csSupervisor");
        town.person("viewer", "managerView");
        town.person("owner", "processOwner");
        town.person("owner2", "processOwner", "csSpecialist");
        town.person("nobody");
        // Only who works here can be given a task.
        staff.save(new Person(new PersonId("bela"), new Words("贝拉", "Bela"), Set.of("csSpecialist"), null, null, null, null));
        town.process("toy-for-specialists", "csSpecialist, csSupervisor", "csSpecialist");
        town.process("toy-for-design", "csManager", "design");
        forSpecialists = town.task("toy-for-specialists");
        forDesign = town.task("toy-for-design");
    }

    @AfterEach
    void nobodyActsForAnybody() {
        Toys.ACTING.clear();
    }

    @Test
    void everyoneSeesTheTasksOfTheirOwnGroup() {
        assertThat(seen("anna")).contains(forSpecialists).doesNotContain(forDesign);
        assertThat(seen("dora")).contains(forDesign).doesNotContain(forSpecialists);
        assertThat(seen("nobody")).isEmpty();
        assertThat(seen("owner")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"super", "viewer", "root"})
    void overseersSeeAll(String overseer) {
        assertThat(seen(overseer)).contains(forSpecialists, forDesign);
        assertThat(door.as(overseer).get("/engine-rest/task/" + forDesign).status()).isEqualTo(200);
    }

    @Test
    void aTaskThatSomebodyHasTakenIsTheirsAlone() {
        claim("anna", forSpecialists);
        assertThat(seen("anna")).contains(forSpecialists);
        assertThat(seen("bela")).doesNotContain(forSpecialists);
        assertThat(seen("super")).contains(forSpecialists);
    }

    @Test
    void theCountIsTheNumberOfTasksInTheList() {
        int listed = seen("anna").size();
        assertThat(door.as("anna").get("/engine-rest/task/count").body().get("count").asInt()).isEqualTo(listed);
    }

    @Test
    void noFilterWidensTheSight() {
        for (String query : List.of("{\"processDefinitionKey\":\"toy-for-design\"}", "{\"candidateGroup\":\"design\"}",
                "{\"orQueries\":[{\"candidateGroups\":[\"design\",\"csSpecialist\"],\"assignee\":\"dora\"}]}", "{\"taskDefinitionKey\":\"UserTask_Toy\"}",
                "{\"candidateGroup\":\"design\",\"includeAssignedTasks\":true}", "{\"withCandidateGroups\":true}", "{\"unassigned\":true}",
                "{\"involvedUser\":\"dora\"}", "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}",
                "{\"processVariables\":[],\"sorting\":[{\"sortBy\":\"processVariable\",\"sortOrder\":\"asc\",\"parameters\":{\"variable\":\"x\",\"type\":\"String\"}}]}")) {
            Answer answer = door.as("anna").post("/engine-rest/task?maxResults=1000", query);
            assertThat(answer.status()).as(query).isEqualTo(200);
            assertThat(ids(answer.body())).as(query).doesNotContain(forDesign);
            assertThat(door.as("anna").post("/engine-rest/task/count", query).body().get("count").asInt()).as(query)
                    .isEqualTo(ids(answer.body()).size());
        }
    }

    @Test
    void aGroupsFilterStillFindsWhatIsInSight() {
        Answer mine = door.as("anna").post("/engine-rest/task?maxResults=1000", "{\"candidateGroup\":\"csSpecialist\"}");
        assertThat(ids(mine.body())).contains(forSpecialists).doesNotHaveDuplicates();
        for (String person : List.of("anna", "super", "root")) {
            for (String query : List.of("{\"withCandidateGroups\":true}", "{\"unassigned\":true,\"withCandidateGroups\":true}")) {
                assertThat(ids(door.as(person).post("/engine-rest/task?maxResults=1000", query).body())).contains(forSpecialists);
                assertThat(door.as(person).post("/engine-rest/task/count", query).body().get("count").asInt()).as(person).isPositive();
            }
            assertThat(door.as(person).get("/engine-rest/task/count?unassigned=true&withCandidateGroups=true").body().get("count").asInt()).isPositive();
            assertThat(door.as(person).get("/engine-rest/task/count?unassigned=true&withoutCandidateGroups=true").body().get("count").asInt()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "nobody", "owner", "viewer", "root"})
    void nobodyDoesAnotherGroupsTask(String stranger) {
        assertThat(door.as(stranger).post("/engine-rest/task/" + forDesign + "/claim", "{\"userId\":\"" + stranger + "\"}").status()).isEqualTo(403);
        assertThat(door.as(stranger).post("/engine-rest/task/" + forDesign + "/complete", "{}").status()).isEqualTo(403);
        assertThat(door.as(stranger).post("/engine-rest/task/" + forDesign + "/submit-form", "{}").status()).isEqualTo(403);
        assertThat(door.as(stranger).post("/engine-rest/task/" + forDesign + "/bpmnError", "{\"errorCode\":\"x\"}").status()).isEqualTo(403);
        assertThat(door.as(stranger).post("/engine-rest/task/" + forDesign + "/bpmnEscalation", "{\"escalationCode\":\"x\"}").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "nobody", "owner"})
    void nobodyLooksIntoOrHandsOnAnotherGroupsTask(String stranger) {
        String task = "/engine-rest/task/" + forDesign;
        assertThat(door.as(stranger).get(task).status()).isEqualTo(404);
        for (String part : List.of("/variables", "/form-variables", "/identity-links", "/form", "/localVariables")) {
            assertThat(door.as(stranger).get(task + part).status()).as(part).isIn(403, 404);
        }
        assertThat(door.as(stranger).post(task + "/assignee", "{\"userId\":\"" + stranger + "\"}").status()).isEqualTo(403);
        assertThat(door.as(stranger).post(task + "/delegate", "{\"userId\":\"" + stranger + "\"}").status()).isEqualTo(403);
        assertThat(door.as(stranger).post(task + "/unclaim", "").status()).isEqualTo(403);
        assertThat(door.as(stranger).post(task + "/identity-links", "{\"groupId\":\"csSpecialist\",\"type\":\"candidate\"}").status()).isEqualTo(403);
        assertThat(door.as(stranger).put(task, "{\"assignee\":\"" + stranger + "\"}").status()).isIn(403, 404);
        assertThat(door.as(stranger).put(task + "/variables/x", "{\"value\":1}").status()).isEqualTo(403);
        assertThat(door.as(stranger).delete(task).status()).isBetween(400, 499);
    }

    @Test
    void whoOnlyViewsCannotMakeATaskTheirs() {
        String task = "/engine-rest/task/" + forDesign;
        assertThat(door.as("viewer").put(task, "{\"assignee\":\"viewer\"}").status()).isEqualTo(403);
        assertThat(door.as("viewer").post(task + "/assignee", "{\"userId\":\"viewer\"}").status()).isEqualTo(403);
    }

    @Test
    void whoeverHoldsATaskHandsItOnButNeitherMovesItsDatesNorOffersItElsewhere() {
        claim("anna", forSpecialists);
        String task = "/engine-rest/task/" + forSpecialists;
        assertThat(door.as("anna").put(task, "{\"due\":\"2030-01-01T00:00:00.000+0800\"}").status()).isEqualTo(403);
        assertThat(door.as("anna").post(task + "/identity-links", "{\"groupId\":\"design\",\"type\":\"candidate\"}").status()).isEqualTo(403);
        assertThat(door.as("anna").put(task + "/variables/x", "{\"value\":1}").status()).isEqualTo(403);
        assertThat(door.as("anna").post(task + "/assignee", "{\"userId\":\"bela\"}").status()).isEqualTo(204);
        assertThat(seen("bela")).contains(forSpecialists);
    }

    @Test
    void aSupervisorHandsATaskToSomebodyElseButDoesNotDoIt() {
        claim("anna", forSpecialists);
        assertThat(door.as("super").post("/engine-rest/task/" + forSpecialists + "/complete", "{}").status()).isEqualTo(403);
        assertThat(door.as("super").post("/engine-rest/task/" + forSpecialists + "/assignee", "{\"userId\":\"bela\"}").status()).isEqualTo(204);
        assertThat(door.as("bela").post("/engine-rest/task/" + forSpecialists + "/complete", "{}").status()).isEqualTo(204);
    }

    @Test
    void aProcessOwnerWorksOnNoTaskEvenWhereOneIsOfferedToThem() {
        assertThat(door.as("owner2").post("/engine-rest/task/" + forSpecialists + "/claim", "{\"userId\":\"owner2\"}").status()).isEqualTo(403);
        assertThat(door.as("owner2").post("/engine-rest/task/" + forSpecialists + "/complete", "{}").status()).isEqualTo(403);
    }

    @Test
    void ofTwoOneWinsAndTheOtherIsTold() {
        claim("anna", forSpecialists);
        Answer late = door.as("bela").post("/engine-rest/task/" + forSpecialists + "/claim", "{\"userId\":\"bela\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().get("message").asText()).isEqualTo("该任务已由他人接收办理");
        assertThat(door.as("anna").post("/engine-rest/task/" + forSpecialists + "/complete", "{}").status()).isEqualTo(204);
        Answer tooLate = door.as("anna").english().post("/engine-rest/task/" + forSpecialists + "/complete", "{}");
        assertThat(tooLate.status()).isEqualTo(404);
        assertThat(tooLate.body().get("message").asText()).isEqualTo("task: Somebody has completed this task already, or it was withdrawn; refresh your list");
    }

    @Test
    void whoActsForAnAbsentColleagueDoesTheirTasksAndTheirGroups() {
        town.tasks.setAssignee(forDesign, "dora");
        String free = town.task("toy-for-design");
        Toys.ACTING.put("bela", Set.of("dora"));
        assertThat(seen("bela")).contains(forDesign, free, forSpecialists);
        assertThat(door.as("bela").get("/engine-rest/task/" + forDesign + "/form").status()).isEqualTo(200);
        assertThat(door.as("bela").post("/engine-rest/task/" + forDesign + "/complete", "{}").status()).isEqualTo(204);
        assertThat(seen("anna")).doesNotContain(free);
    }

    @Test
    void tasksCostNoGrants() {
        claim("anna", forSpecialists);
        assertThat(authorizations.createAuthorizationQuery().resourceType(Resources.TASK).list()).isNotEmpty()
                .allSatisfy(grant -> assertThat(grant.getResourceId()).isEqualTo("*"));
    }

    @Test
    void theGroupsNamedInTheDiagramStartItAndNobodyElse() {
        assertThat(start("anna", "toy-for-specialists")).isEqualTo(200);
        assertThat(start("super", "toy-for-specialists")).isEqualTo(200);
        assertThat(start("dora", "toy-for-specialists")).isEqualTo(403);
        assertThat(start("viewer", "toy-for-specialists")).isEqualTo(403);
        assertThat(start("owner", "toy-for-specialists")).isEqualTo(403);
        assertThat(start("root", "toy-for-specialists")).isEqualTo(200);
        Answer startable = door.as("anna").get("/engine-rest/process-definition?startablePermissionCheck=true&latestVersion=true&maxResults=50");
        assertThat(startable.text()).contains("toy-for-specialists").doesNotContain("toy-for-design");
    }

    @Test
    void aProcessIsNotStartedInTheMiddle() {
        String middle = "{\"startInstructions\":[{\"type\":\"startAfterActivity\",\"activityId\":\"UserTask_Toy\"}]}";
        assertThat(door.as("anna").post("/engine-rest/process-definition/key/toy-for-specialists/start", middle).status()).isEqualTo(403);
        assertThat(door.as("root").post("/engine-rest/process-definition/key/toy-for-specialists/start", middle).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "super", "viewer", "dora"})
    void onlyProcessOwnersAndAdministratorsDeploy(String user) {
        assertThat(deploy(user).status()).isEqualTo(403);
        assertThat(deploy("owner").status()).isEqualTo(200);
        assertThat(deploy("root").status()).isEqualTo(200);
    }

    @Test
    void aProcessOwnerDoesNotTakeADeploymentBackWithItsCases() {
        String deployment = deploy("owner").body().get("id").asText();
        assertThat(door.as("owner").delete("/engine-rest/deployment/" + deployment + "?cascade=true").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/process-instance", "/engine-rest/execution", "/engine-rest/variable-instance",
        "/engine-rest/incident", "/engine-rest/event-subscription", "/engine-rest/history/process-instance", "/engine-rest/history/task",
        "/engine-rest/history/activity-instance", "/engine-rest/history/variable-instance", "/engine-rest/history/detail",
        "/engine-rest/history/identity-link-log", "/engine-rest/authorization", "/engine-rest/deployment", "/engine-rest/batch",
        "/engine-rest/decision-definition", "/engine-rest/tenant", "/engine-rest/external-task", "/engine-rest/history/user-operation",
        "/engine-rest/history/job-log", "/engine-rest/history/decision-instance"})
    void aSpecialistFindsNothingBehindTheirTasks(String path) {
        claim("anna", forSpecialists);
        Answer answer = door.as("anna").get(path + "?maxResults=100");
        assertThat(answer.status() == 403 || answer.status() == 200 && answer.body().isEmpty()).as(answer.toString()).isTrue();
    }

    @Test
    void theJobsOfTheHouseAreForAdministrators() {
        JsonNode jobs = door.as("anna").get("/engine-rest/job?maxResults=100").body();
        jobs.forEach(job -> {
            assertThat(job.get("processDefinitionKey").isNull()).isTrue();
            String path = "/engine-rest/job/" + job.get("id").asText();
            assertThat(door.as("anna").delete(path).status()).isEqualTo(403);
            assertThat(door.as("anna").post(path + "/execute", "").status()).isEqualTo(403);
            assertThat(door.as("anna").put(path + "/suspended", "{\"suspended\":true}").status()).isEqualTo(403);
            assertThat(door.as("anna").put(path + "/retries", "{\"retries\":0}").status()).isEqualTo(403);
        });
        assertThat(jobs).isNotEmpty();
        assertThat(door.as("anna").post("/engine-rest/history/cleanup", "").status()).isEqualTo(403);
    }

    @Test
    void aSpecialistDoesNotMakeThemselvesMore() {
        assertThat(door.as("anna").put("/engine-rest/group/camunda-admin/members/anna", "").status()).isEqualTo(403);
        assertThat(door.as("anna").put("/engine-rest/group/csManager/members/anna", "").status()).isEqualTo(403);
        assertThat(door.as("anna").post("/engine-rest/authorization/create",
                "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"anna\",\"resourceType\":9,\"resourceId\":\"*\"}").status()).isEqualTo(403);
        assertThat(door.as("anna").post("/engine-rest/user/create",
                "{\"profile\":{\"id\":\"x1\"},\"credentials\":{\"password\":\"x1\"}}").status()).isEqualTo(403);
        assertThat(door.as("anna").put("/engine-rest/user/bela/credentials", "{\"password\":\"stolen-123\",\"authenticatedUserPassword\":\""
                + Toys.PASSWORD + "\"}").status()).isEqualTo(403);
        assertThat(door.as("anna").post("/engine-rest/task/create", "{\"name\":\"x\"}").status()).isBetween(400, 403);
        assertThat(door.as("anna").delete("/engine-rest/user/anna").status()).isEqualTo(403);
    }

    private Answer deploy(String user) {
        String form = "{\"type\":\"default\",\"id\":\"deployed-by-" + user + "\",\"schemaVersion\":16,\"components\":[]}";
        String body = "--x\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nt\r\n--x\r\nContent-Disposition: form-data;"
                + " name=\"a.form\"; filename=\"a.form\"\r\nContent-Type: application/json\r\n\r\n" + form + "\r\n--x--\r\n";
        return door.as(user).send("POST", "/engine-rest/deployment/create", body, "multipart/form-data; boundary=x");
    }

    private int start(String user, String process) {
        return door.as(user).post("/engine-rest/process-definition/key/" + process + "/start", "{}").status();
    }

    private void claim(String user, String task) {
        assertThat(door.as(user).post("/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + user + "\"}").status()).isEqualTo(204);
    }

    private List<String> seen(String user) {
        return ids(door.as(user).get("/engine-rest/task?maxResults=1000").body());
    }

    private static List<String> ids(JsonNode tasks) {
        List<String> ids = new ArrayList<>();
        tasks.forEach(task -> ids.add(task.get("id").asText()));
        return ids;
    }
}
