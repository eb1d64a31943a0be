package org.eights.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eights.platform.Door.Answer;
import org.eights.platform.Toys.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class AnswersTest {

    @Autowired
    Door door;

    @Autowired
    Town town;

    private String task;

    @BeforeEach
    void aTaskOfAnna() {
        town.person("anna", "csSpecialist");
        town.process("toy-for-specialists", "csSpecialist, csSupervisor", "csSpecialist");
        task = "/engine-rest/task/" + town.task("toy-for-specialists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/complete", "/submit-form"})
    void aRefusalReachesThePersonFieldByFieldAndKeepsTheTaskOpen(String action) {
        Toys.REFUSING.add(task.substring(task.lastIndexOf('/') + 1));
        String refused = "{}";
        Answer zh = door.as("anna").post(task + action, refused);
        assertThat(zh.status()).isEqualTo(400);
        assertThat(zh.body().get("message").asText()).isEqualTo("score: 分数须为 1 至 5; amount: 金额最多两位小数");
        assertThat(zh.body().get("errors").get(1).get("field").asText()).isEqualTo("amount");
        Answer en = door.as("anna").english().post(task + action, refused);
        assertThat(en.body().get("errors").get(0).get("message").asText()).isEqualTo("The score is from 1 to 5");
        assertThat(door.as("anna").get(task).status()).isEqualTo(200);
    }

    @Test
    void theWebApplicationsSayTheSame() {
        Toys.REFUSING.add(task.substring(task.lastIndexOf('/') + 1));
        Answer refused = door.webapp("anna", "tasklist").post(task.replace("/engine-rest/", "/camunda/api/engine/engine/default/")
                + "/submit-form", "{}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("message").asText()).startsWith("score: 分数须为 1 至 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"variables\":7}", "{\"variables\":{\"a\":[]}}", "nonsense",
        "{\"variables\":{\"a\":{\"value\":99999999999999999999,\"type\":\"Integer\"}}}",
        "{\"variables\":{\"a\":{\"value\":\"x\",\"type\":\"Date\"}}}", "{\"variables\":{\"a\":{\"value\":\"x\",\"type\":\"Nothing\"}}}",
        "{\"variables\":{\"a\":{\"value\":1e400,\"type\":\"Long\"}}}",
        "{\"variables\":{\"a\":{\"value\":\"rO0ABXNyAA==\",\"type\":\"Object\",\"valueInfo\":{\"serializationDataFormat\":\"application/x-java-serialized-object\",\"objectTypeName\":\"java.util.Date\"}}}}"})
    void whatCannotBeReadIsTheSendersMistake(String body) {
        Answer answer = door.as("anna").post(task + "/complete", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.body().get("message").asText()).isNotBlank();
        assertThat(door.as("anna").get(task).status()).isEqualTo(200);
    }

    @Test
    void whatIsTooLongForItsPlaceIsTheSendersMistakeToo() {
        assertThat(door.as("anna").post(task + "/claim", "{\"userId\":\"" + "x".repeat(400) + "\"}").status()).isEqualTo(400);
        assertThat(door.as("anna").post(task + "/claim", "{\"userId\":\"a\\u0000b\"}").status()).isEqualTo(400);
    }

    @Test
    void tenMegabytesOfTextAreRefused() {
        String body = "{\"variables\":{\"a\":{\"value\":\"" + "长".repeat(3_500_000) + "\"}}}";
        Answer answer = door.as("anna").post(task + "/complete", body);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body().get("detail").asText()).isEqualTo("内容过大,最多 1 MB");
        assertThat(door.as("anna").post("/api/toys", body).status()).isEqualTo(413);
        assertThat(door.as("anna").get(task).status()).isEqualTo(200);
    }

    @Test
    void itDoesNotHelpToKeepTheirSizeToOneself() {
        String body = "{\"unitId\":\"" + "x".repeat(2_000_000) + "\"}";
        assertThat(door.as("anna").chunked("/api/toys", body).status()).isEqualTo(413);
        assertThat(door.as("anna").chunked(task + "/complete", body).status()).isEqualTo(413);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : List.of("/engine-rest/task/nothing", "/engine-rest/process-instance/nothing", "/engine-rest/process-definition/nothing",
                "/engine-rest/filter/nothing", "/engine-rest/nothing")) {
            assertThat(door.as("root").get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(door.as("anna").post("/engine-rest/task/nothing/complete", "{}").status()).isEqualTo(404);
        assertThat(door.as("anna").post("/engine-rest/process-definition/key/nothing/start", "{}").status()).isEqualTo(404);
    }

    @Test
    void ourOwnApiAnswersWithProblemDetails() {
        Answer refusal = door.as("anna").post("/api/toys/1", "{}");
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refusal.body().get("detail").asText()).isEqualTo("新期限须晚于现期限");
        assertThat(refusal.body().get("errors").get(0).get("field").asText()).isEqualTo("newDue");
        assertThat(door.as("anna").english().post("/api/toys/1", "{}").body().get("detail").asText())
                .isEqualTo("The new date must be later than the present one");
    }

    @Test
    void ourOwnApiNamesTheFieldThatCannotBeRead() {
        assertField("{\"unitId\":\"1\",\"count\":\"many\"}", "count");
        assertField("{\"unitId\":\"1\",\"count\":99999999999}", "count");
        assertField("{\"unitId\":\"1\",\"amount\":\"x\"}", "amount");
        assertField("{\"count\":1}", "unitId");
        assertField("{", "");
    }

    private void assertField(String body, String field) {
        Answer answer = door.as("anna").post("/api/toys", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.body().get("errors").get(0).get("field").asText()).isEqualTo(field);
    }

    @Test
    void wrongRoutesMethodsAndFormatsAreNamed() {
        assertThat(door.as("anna").get("/api/nothing").status()).isEqualTo(404);
        assertThat(door.as("anna").get("/api/nothing").body().get("detail").asText()).isEqualTo("没有这个地址");
        assertThat(door.as("anna").delete("/api/toys").status()).isEqualTo(405);
        assertThat(door.as("anna").send("POST", "/api/toys", "<a/>", "application/xml").status()).isEqualTo(415);
        assertThat(door.as("anna").post("/api/toys/x", "{}").body().get("errors").get(0).get("field").asText()).isEqualTo("id");
    }

    @Test
    void aMishapTellsNoSecrets() {
        Answer mishap = door.as("anna").get("/api/toys/broken");
        assertThat(mishap.status()).isEqualTo(500);
        assertThat(mishap.text()).doesNotContain("secret of the house").doesNotContain("Exception");
        assertThat(mishap.body().get("detail").asText()).startsWith("系统出错");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ja-JP,ko;q=0.9", "*"})
    void whoSpeaksNeitherLanguageIsAnsweredInTheOneOfTheInstallation(String languages) {
        assertThat(door.as("anna").header("Accept-Language", languages).get("/api/nothing").body().get("detail").asText()).isEqualTo("没有这个地址");
    }

    @Test
    void theFirstLanguageThatIsSpokenCounts() {
        assertThat(door.as("anna").header("Accept-Language", "fr,en-US;q=0.8,zh;q=0.5").get("/api/nothing").body().get("detail").asText())
                .isEqualTo("There is nothing at this address");
        assertThat(door.stranger().english().get("/engine-rest/task").body().get("detail").asText()).isEqualTo("Please sign in");
    }
}
