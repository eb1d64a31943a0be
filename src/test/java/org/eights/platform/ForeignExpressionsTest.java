package org.eights.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.eights.platform.Door.Answer;
import org.eights.platform.Toys.Town;
import org.eights.platform.Toys.Trap;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** CVE-2026-109432: what a person sends in a query is data, never code. */
@PlatformTest
class ForeignExpressionsTest {

    private static final List<String> FIELDS = List.of("dueDateExpression", "dueBeforeExpression", "dueAfterExpression", "followUpDateExpression",
            "followUpBeforeExpression", "followUpAfterExpression", "followUpBeforeOrNotExistentExpression", "createdOnExpression",
            "createdBeforeExpression", "createdAfterExpression", "updatedAfterExpression", "assigneeExpression", "assigneeLikeExpression",
            "ownerExpression", "candidateUserExpression", "candidateGroupExpression", "candidateGroupsExpression", "involvedUserExpression",
            "processInstanceBusinessKeyExpression", "processInstanceBusinessKeyLikeExpression");

    @Autowired
    Door door;

    @Autowired
    Town town;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    static Stream<String> probes() {
        return FIELDS.stream().flatMap(field -> {
            String probe = "\"" + field + "\":\"" + (field.contains("Date") || field.contains("After") || field.contains("Before")
                    || field.contains("On") ? "${trap.spring()}" : "${trap.text()}") + "\"";
            return Stream.of("{\"orQueries\":[{" + probe + "}]}", "{" + probe + "}", "{\"orQueries\":[{\"name\":\"x\"},{" + probe + "}]}");
        });
    }

    @BeforeEach
    void people() {
        town.person("spec", "csSpecialist");
        town.person("sees-all", "csManager");
        town.process("expression-toy", "csSpecialist", "csSpecialist");
        town.task("expression-toy");
        Trap.sprung = false;
    }

    @AfterEach
    void nothingWasRun() {
        assertThat(Trap.sprung).as("an expression from outside was run").isFalse();
    }

    @ParameterizedTest
    @MethodSource("probes")
    void noQueryRunsAnExpression(String query) {
        for (String user : List.of("spec", "sees-all", "root")) {
            assertThat(door.as(user).post("/engine-rest/task?maxResults=10", query).status()).isEqualTo(400);
            assertThat(door.as(user).post("/engine-rest/task/count", query).status()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @MethodSource("probes")
    void noStoredFilterAndNoExtendedFilterRunsOne(String query) {
        Answer stored = door.as("root").post("/engine-rest/filter/create",
                "{\"resourceType\":\"Task\",\"name\":\"probe\",\"owner\":\"root\",\"query\":" + query + ",\"properties\":{}}");
        if (stored.status() == 200) {
            String filter = "/engine-rest/filter/" + stored.body().get("id").asText();
            assertThat(door.as("root").get(filter + "/list?maxResults=10").status()).isEqualTo(400);
            assertThat(door.as("spec").get(filter + "/list?maxResults=10").status()).isEqualTo(400);
            assertThat(door.as("spec").get(filter + "/count").status()).isEqualTo(400);
            assertThat(door.as("spec").get(filter + "/singleResult").status()).isEqualTo(400);
            assertThat(door.as("spec").header("Accept", "application/hal+json").get(filter + "/list?maxResults=10").status()).isEqualTo(400);
        }
        String harmless = "/engine-rest/filter/" + harmlessFilter();
        assertThat(door.as("spec").post(harmless + "/list?maxResults=10", query).status()).isEqualTo(400);
        assertThat(door.as("spec").post(harmless + "/count", query).status()).isEqualTo(400);
        assertThat(door.as("spec").post(harmless + "/singleResult", query).status()).isEqualTo(400);
    }

    @Test
    void theWebApplicationsApiRunsNoneEither() {
        Door.Knock browser = door.webapp("spec", "tasklist");
        String query = "{\"orQueries\":[{\"dueAfterExpression\":\"${trap.spring()}\"}]}";
        assertThat(browser.post("/camunda/api/engine/engine/default/task?maxResults=10", query).status()).isEqualTo(400);
        assertThat(browser.post("/camunda/api/engine/engine/default/task/count", query).status()).isEqualTo(400);
        assertThat(browser.post("/camunda/api/engine/engine/default/filter/" + harmlessFilter() + "/list?maxResults=10", query).status()).isEqualTo(400);
    }

    @Test
    void theJavaInterfaceRefusesThemToo() {
        assertThatThrownBy(() -> tasks.createTaskQuery().or().dueAfterExpression("${trap.spring()}").endOr().list())
                .isInstanceOf(Refusal.class);
        Filter filter = filters.newTaskFilter("probe");
        TaskQueryImpl query = new TaskQueryImpl();
        query.or().dueAfterExpression("${trap.spring()}").endOr();
        filter.setQuery(query);
        filters.saveFilter(filter);
        assertThatThrownBy(() -> filters.list(filter.getId())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> filters.count(filter.getId())).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${currentUser().length()}", "${currentUser()} ", " ${currentUser()}", "#{currentUser()}", "x${currentUser()}",
        "${currentUser()}${trap.text()}", "${currentUser( )}", "${trap.text()}${currentUser()}", "${currentUserGroups().get(0)}",
        "${now().getClass().getName()}", "${dateTime().toString()}", "${dateTime().withTimeAtStartOfDay().plusDays(2)}"})
    void whatIsOnlyLikeTheTextsOfTheProductsFiltersIsRefused(String text) {
        for (String field : List.of("assigneeExpression", "dueAfterExpression", "candidateGroupsExpression")) {
            String query = "{\"" + field + "\":\"" + text + "\"}";
            Answer stored = door.as("root").post("/engine-rest/filter/create",
                    "{\"resourceType\":\"Task\",\"name\":\"probe\",\"owner\":\"root\",\"query\":" + query + ",\"properties\":{}}");
            assertThat(door.as("spec").get("/engine-rest/filter/" + stored.body().get("id").asText() + "/list?maxResults=10").status()).isEqualTo(400);
            assertThat(door.as("spec").post("/engine-rest/filter/" + harmlessFilter() + "/list?maxResults=10", query).status()).isEqualTo(400);
            assertThat(door.as("spec").post("/engine-rest/task?maxResults=10", "{\"orQueries\":[" + query + "]}").status()).isEqualTo(400);
        }
    }

    @Test
    void theReasonIsSaidInThePersonsLanguage() {
        String query = "{\"orQueries\":[{\"dueAfterExpression\":\"${trap.spring()}\"}]}";
        assertThat(door.as("spec").post("/engine-rest/task?maxResults=10", query).body().get("message").asText()).isEqualTo("查询条件中不允许使用表达式");
        assertThat(door.as("spec").english().post("/engine-rest/task?maxResults=10", query).body().get("message").asText())
                .isEqualTo("Expressions are not allowed in queries");
    }

    private String harmlessFilter() {
        Filter filter = filters.newTaskFilter("harmless");
        filter.setQuery(tasks.createTaskQuery());
        return filters.saveFilter(filter).getId();
    }
}
