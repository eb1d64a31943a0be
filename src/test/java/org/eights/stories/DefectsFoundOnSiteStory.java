package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is found on site is written down defect by defect; here a process owner demands at least one, and writes no line of Java. */
@Story
class DefectsFoundOnSiteStory {

    private static final String STEP = "UserTask_InvestigateOnSite";

    private final Product product;

    DefectsFoundOnSiteStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @DynamicPropertySource
    static void atLeastOneDefect(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("processes");
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.forEach(file -> lay(file, folder.resolve(Path.of("processes").relativize(file).toString())));
        }
        registry.add("eights.processes.location", () -> "file:" + folder + "/");
    }

    private static void lay(Path file, Path target) {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else if (file.endsWith("complaint.bpmn")) {
                Files.writeString(target, Files.readString(file).replace("defects:0", "defects:1"));
            } else {
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void monday() {
        product.clock("2025-06-16T10:00");
    }

    @Test
    void theStepIsCompletedWithTheDefectsThatItDemands() {
        StoryCase it = investigating("2-1502");
        Answer refused = it.tryComplete("fangyuan", STEP, ComplaintSteps.investigation());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/message")).contains("“缺陷”至少需要1条记录,现有0条");
        JsonNode kind = product.getIn("en", "fangyuan", rows(it)).body().path(0);
        assertThat(kind.path("kind").asText()).isEqualTo("defects");
        assertThat(kind.path("title").asText()).isEqualTo("Defects");
        assertThat(kind.path("least").asInt()).isEqualTo(1);
        assertThat(kind.path("schema").path("components").findValuesAsText("label")).contains("Location", "Leak").noneMatch(l -> l.matches(".*\\p{IsHan}.*"));
        String id = added(it, "fangyuan", aLeak("厨房"));
        assertThat(product.put("fangyuan", rows(it) + "/" + id, aLeak("卫生间")).status()).isEqualTo(204);
        JsonNode row = product.get("fangyuan", rows(it)).body().path(0).path("rows").path(0);
        assertThat(row.path("data").path("location").asText()).isEqualTo("卫生间");
        assertThat(row.path("byName").asText()).isEqualTo("方媛");
        assertThat(row.path("shown")).extracting(s -> s.path("label").asText() + "=" + s.path("text").asText())
                .containsExactly("项目=渗漏", "程度=阻断", "位置=卫生间", "描述=天花板渗水");
        String removed = added(it, "limin", aLeak("阳台"));
        assertThat(product.delete("fangyuan", rows(it) + "/" + removed).status()).isEqualTo(204);
        assertThat(product.delete("fangyuan", rows(it) + "/" + removed).status()).isEqualTo(404);
        assertThat(product.put("fangyuan", rows(it) + "/" + removed, aLeak("x")).status()).isEqualTo(404);
        String path = rows(it);
        it.complete("fangyuan", STEP, ComplaintSteps.investigation());
        for (Answer late : List.of(product.post("fangyuan", path + "/defects", aLeak("晚")), product.put("fangyuan", path + "/" + id, aLeak("晚")),
                product.delete("fangyuan", path + "/" + id), product.get("fangyuan", path))) {
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.text("/detail")).contains("已办结");
        }
        JsonNode told = it.read().path("rows").path(0);
        assertThat(told.path("sealed").asBoolean()).isTrue();
        assertThat(told.path("title").asText()).isEqualTo("缺陷");
        assertThat(it.readIn("en").path("rows").path(0).path("shown").path(0).path("text").asText()).isEqualTo("Leak");
    }

    @Test
    void aRowIsHeldAgainstItsForm() {
        StoryCase it = investigating("2-1402");
        Answer refused = product.post("fangyuan", rows(it) + "/defects", Map.of("item", "LEEK", "location", " ", "level", "GENERAL"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors")).extracting(e -> e.path("field").asText()).containsExactlyInAnyOrder("item", "location", "desc");
        assertThat(product.post("fangyuan", rows(it) + "/adverseFactors", aLeak("厨房")).status()).isEqualTo(404);
        assertThat(product.post("maoning", rows(it) + "/defects", aLeak("厨房")).status()).isEqualTo(403);
        assertThat(product.get("maoning", rows(it)).status()).as("may look").isEqualTo(200);
        assertThat(product.get(ComplaintFixture.memberOf(product, "finance"), rows(it)).status()).isEqualTo(403);
        assertThat(product.post("fangyuan", "/api/tasks/none/rows/defects", aLeak("厨房")).status()).isEqualTo(404);
        assertThat(product.put("fangyuan", rows(it) + "/no-id", aLeak("厨房")).status()).isEqualTo(400);
        StoryCase other = investigating("2-1302");
        String foreign = added(other, "fangyuan", aLeak("客厅"));
        assertThat(product.put("fangyuan", rows(it) + "/" + foreign, aLeak("厨房")).status()).isEqualTo(404);
        assertThat(product.get("fangyuan", rows(it)).body().path(0).path("rows")).isEmpty();
        StoryCase without = ComplaintSteps.registered(product, "2-1202", "DESIGN").it();
        assertThat(product.get("limin", "/api/tasks/" + without.task("UserTask_Acknowledge").path("id").asText() + "/rows").body()).isEmpty();
    }

    @Test
    void aNumberThatOneNeedNotSeeStaysAsItWasWhenTheRowIsChanged() {
        StoryCase it = investigating("2-1102");
        Map<String, Object> row = Map.of("item", "LEAK", "location", "厨房", "level", "GENERAL", "desc", "联系13812345678");
        String id = added(it, "limin", row);
        JsonNode seen = product.get("fangyuan", rows(it)).body().path(0).path("rows").path(0);
        assertThat(seen.toString()).contains("138****5678").doesNotContain("13812345678");
        assertThat(product.put("fangyuan", rows(it) + "/" + id,
                Map.of("item", "LEAK", "location", "阳台", "level", "GENERAL", "desc", seen.path("data").path("desc").asText())).status()).isEqualTo(204);
        JsonNode now = product.get("limin", rows(it)).body().path(0).path("rows").path(0).path("data");
        assertThat(now.path("desc").asText()).isEqualTo("联系13812345678");
        assertThat(now.path("location").asText()).isEqualTo("阳台");
    }

    @Test
    void noRowComesLateHoweverManyWriteWhileTheStepIsCompleted() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(6);
        try {
            for (String unit : List.of("2-1001", "2-902", "2-901")) {
                StoryCase it = investigating(unit);
                added(it, "fangyuan", aLeak("厨房"));
                String path = rows(it);
                String task = it.task(STEP).path("id").asText();
                List<Callable<Answer>> all = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    all.add(() -> product.post("limin", path + "/defects", aLeak("同时")));
                }
                all.add(5, () -> product.complete("fangyuan", task, ComplaintSteps.investigation()));
                List<Answer> answers = new ArrayList<>();
                for (Future<Answer> answer : people.invokeAll(all)) {
                    answers.add(answer.get());
                }
                assertThat(answers.remove(5).status()).isEqualTo(204);
                assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409);
                long written = answers.stream().filter(answer -> answer.status() == 201).count();
                assertThat(it.read().path("rows")).hasSize((int) written + 1).allMatch(row -> row.path("sealed").asBoolean());
            }
        } finally {
            people.shutdownNow();
        }
    }

    private StoryCase investigating(String unit) {
        return ComplaintSteps.registered(product, unit, "DESIGN").acknowledgedBy("limin").assigned().it();
    }

    private String added(StoryCase it, String person, Map<String, Object> row) {
        Answer answer = product.post(person, rows(it) + "/defects", row);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("/id");
    }

    private static String rows(StoryCase it) {
        return "/api/tasks/" + it.task(STEP).path("id").asText() + "/rows";
    }

    private static Map<String, Object> aLeak(String location) {
        return Map.of("item", "LEAK", "location", location, "level", "BLOCKING", "desc", "天花板渗水");
    }
}
