package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.eights.attachment.Samples;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A case is worked on, a process owner's new step among the others, and what it took stands in the facts. */
@Story
class CycleTimesStory {

    /** Its clock only goes forward: every test takes weeks of its own, Monday to Sunday, without a holiday. */
    private static LocalDate monday = LocalDate.of(2025, 6, 9);
    private static Path folder;

    private final Product product;
    private final JdbcClient jdbc;
    private final ManagementService management;

    CycleTimesStory(@LocalServerPort int port, @Autowired JdbcClient jdbc, @Autowired ManagementService management) {
        product = new Product(port);
        this.jdbc = jdbc;
        this.management = management;
    }

    @DynamicPropertySource
    static void theProcessOwnersFolder(DynamicPropertyRegistry registry) throws IOException {
        folder = java.nio.file.Files.createTempDirectory("processes");
        NewStepStory.lay(Path.of("processes"), folder);
        NewStepStory.lay(Path.of("src/test/resources/new-step"), folder);
        registry.add("eights.processes.location", () -> "file:" + folder + "/");
    }

    @Test
    void whatEveryStepTookIsKeptTheNewOneIncluded() {
        StoryCase it = aRectification();

        assertThat(facts(it, "STEP")).extracting(row -> row.get("element")).containsExactly("UserTask_Rectify", "UserTask_PhotographResult", "UserTask_Verify");
        Map<String, Object> photographed = facts(it, "STEP").get(1);
        // Monday 10:00 to Tuesday 18:30: eight hours of Monday, nine of Tuesday until 18:00
        assertThat(photographed).containsEntry("elapsed_s", 32L * 3600 + 1800).containsEntry("working_s", 17L * 3600)
                .containsEntry("after_element", "UserTask_Rectify").containsEntry("waited_s", 0L).containsEntry("visit", 1)
                .containsEntry("project", "YQL").containsEntry("phase", "1").containsEntry("dept", "design").containsEntry("performer", "engineering")
                .containsEntry("limit_key", "rectification.photograph").containsEntry("limit_kept", false).containsEntry("outcome", "FIXED")
                .containsEntry("first_time_right", true).containsEntry("reopened", false).containsEntry("person", null);
        assertThat(facts(it, "PROCESS")).singleElement().satisfies(whole -> assertThat(whole).containsEntry("element", "")
                .containsEntry("elapsed_s", 32L * 3600 + 1800).containsEntry("ended_in", "End_Fixed").containsEntry("outcome", "FIXED"));
        assertThat(facts(it, "DEADLINE")).extracting(row -> row.get("element")).contains("UserTask_PhotographResult");
    }

    @Test
    void aStepThatWasAddedStandsInTheFiguresWithNothingElseChanged() {
        StoryCase it = aRectification();
        assertThat(it.outcome()).isEqualTo("FIXED");

        Answer steps = product.get("maoning", "/api/cycle-times/steps?process=rectification&from=2025-06-01&to=2025-12-31");
        assertThat(steps.status()).as(steps.body().toString()).isEqualTo(200);
        assertThat(steps.body().at("/rows/0/element").asText()).isEmpty();
        assertThat(steps.body().at("/rows/0/name").asText()).isEqualTo("整改");
        assertThat(steps.body().at("/basis/exact").asBoolean()).isTrue();
        JsonNode added = row(steps, "UserTask_PhotographResult");
        assertThat(added.path("name").asText()).isEqualTo("拍照留证");
        assertThat(added.at("/working/median").asLong()).isEqualTo(17L * 3600);
        assertThat(added.path("few").asBoolean()).isTrue();
        assertThat(added.path("gone").asBoolean()).isFalse();
        assertThat(added.at("/wait/n").asInt()).isEqualTo(added.path("n").asInt());
        assertThat(steps.body().path("waits")).anySatisfy(wait -> {
            assertThat(wait.path("from").asText()).isEqualTo("UserTask_Rectify");
            assertThat(wait.path("toName").asText()).isEqualTo("拍照留证");
        });
    }

    @Test
    void whatIsOpenNowIsCountedBesideWhatIsDone() {
        LocalDate day = nextMonday();
        product.clock(day + "T10:00");
        product.start("limin", "rectification", Map.of("projectId", "YQL", "unitId", "2-1502", "desc", "空鼓", "dept", "design",
                "person", ComplaintFixture.memberOf(product, "design"), "due", day.plusDays(3).toString()));
        product.clock(nextMonday() + "T10:00");

        JsonNode row = row(product.get("maoning", "/api/cycle-times/steps?process=rectification"), "UserTask_Rectify");
        assertThat(row.path("openNow").asInt()).isEqualTo(1);
        assertThat(row.path("overdueNow").asInt()).isEqualTo(1);
        assertThat(row.path("oldestWorking").asLong()).isEqualTo(5L * 9 * 3600);
        Answer ageing = product.get("maoning", "/api/cycle-times/ageing?process=rectification");
        assertThat(row(ageing, "UserTask_Rectify").path("counts").toString()).isEqualTo("[0,0,1,0,0,0]");
        assertThat(product.get("shenbo", "/api/cycle-times/ageing?process=rectification").body().at("/rows/0/open").asInt()).isEqualTo(1);
        assertThat(product.get("pangang", "/api/cycle-times/ageing?process=rectification").body().at("/rows/0/open").asInt()).isZero();
        assertThat(product.get("pangang", "/api/cycle-times/ageing?process=rectification").text("/empty")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            steps?process=rectification&from=2025-07-01&to=2025-06-01 | 400 | from
            steps?process=rectification&from=2015-06-01&to=2025-06-01 | 400 | from
            steps?process=rectification&from=yesterday                | 400 | from
            steps?process=rectification&to=2025-02-30                 | 400 | to
            steps                                                     | 400 | process
            steps?process=unknown                                     | 404 | process
            steps?process=rectification&version=99                    | 404 | version
            steps?process=rectification&version=new                   | 400 | version
            processes?version=1                                       | 400 | version
            trend?process=rectification&element=UserTask_Nothing      | 404 | element
            distribution?process=rectification&measure=pages          | 400 | measure
            comparison?process=rectification                          | 400 | from2
            comparison?process=rectification&from2=2025-01-01         | 400 | to2
            comparison?process=rectification&version2=1               | 400 | version
            indicators?from=2026-01-01&to=2025-01-01                  | 400 | from
            export.csv?process=unknown                                | 404 | process
            """)
    void whatDoesNotDoIsRefusedWithItsField(String request, int status, String field) {
        for (String language : List.of("zh", "en")) {
            Answer answer = product.getIn(language, "maoning", "/api/cycle-times/" + request);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
            assertThat(answer.text("/errors/0/field")).isEqualTo(field);
            assertThat(answer.text("/errors/0/message").matches(".*\\p{IsHan}.*")).isEqualTo("zh".equals(language));
        }
    }

    @Test
    void tooManyValuesAreRefusedAndFarTooManyToo() {
        String some = IntStream.range(0, 101).mapToObj(i -> "P" + i).collect(Collectors.joining(","));
        assertThat(product.get("maoning", "/api/cycle-times/processes?project=" + some).text("/errors/0/field")).isEqualTo("project");
        for (String between : List.of(",", "&project=")) {
            String many = IntStream.range(0, 10_000).mapToObj(i -> "P" + i).collect(Collectors.joining(between));
            Answer refused = product.getIn("en", "maoning", "/api/cycle-times/processes?project=" + many);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("/errors/0/message")).isEqualTo("At most 100 values");
        }
    }

    @Test
    void whereThereIsNothingItSaysWhy() {
        Answer answer = product.getIn("en", "maoning", "/api/cycle-times/steps?process=joint-signoff&from=2011-01-01&to=2011-12-31");
        assertThat(answer.text("/basis/empty")).contains("Nothing");
        assertThat(answer.body().at("/rows/0/working/median").isNull()).isTrue();
    }

    @Test
    void everyRoleSeesWhatIsItsOwn() {
        aRectification();
        String period = "from=2025-06-01&to=2025-12-31";
        List<String> routes = List.of("filters", "processes?" + period, "steps?process=rectification&" + period, "trend?process=rectification&" + period,
                "distribution?process=rectification&" + period, "ageing", "comparison?process=rectification&" + period + "&from2=2025-05-01&to2=2025-05-31",
                "indicators?" + period, "export.csv?" + period, "export.xlsx?" + period);
        List<String> everything = List.of("zhaolan", "suntao", "zhouguojian", "jiangwei", "maoning", "qinlang");
        List<String> some = List.of("wangqiang", "linhao", "shenbo", "dengliang", "pangang", "songping", "dongmei", "tianhua", "yaolin", "lubin", "cuiyan",
                "shijian", "wudagang");
        List<String> nothing = List.of("limin", "heqing", "luojia", "guoyong", "xuting", "fangyuan", "huangjun", "yeqing", "caoyang", "fengxue", "xiaowen",
                "renjie", "xiefang", "jianglei", "qiuming", "niuwei", "baiyu");
        for (String route : routes) {
            everything.forEach(one -> assertThat(status(one, route)).as(one + " " + route).isEqualTo(200));
            some.forEach(one -> assertThat(status(one, route)).as(one + " " + route).isEqualTo(200));
            nothing.forEach(one -> assertThat(status(one, route)).as(one + " " + route).isEqualTo(403));
            assertThat(status(null, route)).as(route).isEqualTo(401);
        }
        assertThat(count("maoning", "")).isPositive();
        assertThat(count("wangqiang", "")).isEqualTo(count("maoning", ""));
        assertThat(count("shenbo", "")).isEqualTo(count("maoning", ""));
        assertThat(count("pangang", "")).isZero();
        assertThat(product.get("pangang", "/api/cycle-times/processes?dept=design").status()).isEqualTo(403);
        assertThat(product.get("wangqiang", "/api/cycle-times/processes?project=XXX").status()).isEqualTo(403);
        List.of("maoning", "shenbo", "wangqiang", "zhaolan", "limin")
                .forEach(one -> assertThat(product.post(one, "/api/cycle-times/recompute", Map.of()).status()).as(one).isEqualTo(403));
        assertThat(product.get("maoning", "/api/cycle-times/upkeep").status()).isEqualTo(403);
        assertThat(product.get("qinlang", "/api/cycle-times/upkeep").status()).isEqualTo(200);
    }

    @Test
    void whatEndedBeforeIsFetchedAndCountedAnewOnCommand() {
        StoryCase it = aRectification();
        String columns = "kind, source, process, version, element, visit, case_number, project, dept, category, outcome, first_time_right, started_at, ended_at,"
                + " elapsed_s, working_s, after_element, waited_s, waited_working_s, limit_key, limit_kept, ended_in";
        String all = "SELECT " + columns + " FROM cycle_fact WHERE case_number = ? ORDER BY kind, source";
        List<Map<String, Object>> before = jdbc.sql(all).param(it.number()).query().listOfRows();
        assertThat(before).hasSizeGreaterThan(5);

        jdbc.sql("DELETE FROM cycle_fact WHERE case_number = ?").param(it.number()).update();
        order("backfill");
        assertThat(jdbc.sql(all).param(it.number()).query().listOfRows()).isEqualTo(before);

        jdbc.sql("UPDATE cycle_fact SET working_s = 1, waited_working_s = CASE WHEN waited_s IS NOT NULL THEN 1 END WHERE case_number = ?").param(it.number()).update();
        order("recompute");
        assertThat(jdbc.sql(all).param(it.number()).query().listOfRows()).isEqualTo(before);
        assertThat(product.get("qinlang", "/api/cycle-times/upkeep").body().at("/0/endedAt").isNull()).isFalse();
    }

    @Test
    void theTableIsTakenAwayAsTextAndAsAWorkbook() throws IOException {
        aRectification();
        String text = new String(product.download("maoning", "/api/cycle-times/export.csv?process=rectification&from=2025-06-01&to=2025-12-31", Map.of("Accept-Language", "en")).body(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff\"Process\",").contains("\"UserTask_PhotographResult\"").contains("\"17.00\"");
        byte[] workbook = product.download("maoning", "/api/cycle-times/export.xlsx?from=2025-06-01&to=2025-12-31", Map.of()).body();
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(workbook))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("流程");
            assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThan(20);
        }
    }

    @Test
    void indicatorsSayWhatTheyStandOn() {
        aRectification();
        Answer answer = product.getIn("en", "maoning", "/api/cycle-times/indicators?from=2025-06-01&to=2025-12-31");
        assertThat(answer.body().path("groups")).hasSize(5).allSatisfy(group -> assertThat(group.path("text").asText()).isNotBlank());
        JsonNode proactive = answer.body().at("/groups/4/rows/0");
        assertThat(proactive.path("id").asText()).isEqualTo("R2");
        assertThat(proactive.path("of").asInt()).isPositive();
        assertThat(proactive.path("few").asBoolean()).isTrue();
        assertThat(answer.body().at("/groups/0/rows")).hasSize(11).allSatisfy(row -> assertThat(row.path("text").asText()).isNotBlank());
    }

    @Test
    void indicatorsAreWorkedOutByDepartmentScoreAndCauseAndMeasuredByTheOwnersTargets() throws IOException {
        jdbc.sql("""
                INSERT INTO case_file (number, process, project_id, state, outcome, registered_at, reckoned_from, closed_at, values)
                SELECT 'CMP-20240205-000' || i, 'complaint', 'YQL', 'CLOSED', 'CLOSED_SATISFIED', timestamptz '2024-02-05 09:00+08', timestamptz '2024-02-05 09:00+08',
                    timestamptz '2024-02-06 09:00+08', jsonb_build_object('score', (ARRAY[5, 3, 4])[i]) FROM generate_series(1, 3) i""").update();
        // Three complaints: two of the designers, of which one was answered late, sent to the wrong desk and opened again; one of the property company.
        fact("PROCESS", "complaint", "", 1, "design", null, true, null, false);
        fact("PROCESS", "complaint", "", 2, "design", null, false, null, true);
        fact("PROCESS", "complaint", "", 3, "property", null, true, null, false);
        fact("STEP", "complaint", "UserTask_Acknowledge", 1, "design", true, true, null, false);
        fact("STEP", "complaint", "UserTask_Acknowledge", 2, "design", false, true, null, true);
        fact("STEP", "complaint", "UserTask_Acknowledge", 3, "property", true, true, null, false);
        fact("STEP", "complaint", "UserTask_GradeAndAssign", 1, "design", null, true, null, false);
        fact("STEP", "complaint", "UserTask_GradeAndAssign", 2, "design", null, false, null, true);
        fact("STEP", "complaint", "UserTask_GradeAndAssign", 3, "property", null, true, null, false);
        fact("PROCESS", "rectification", "", 4, "design", null, true, "End_Fixed", false);
        // Four owners came, three of them signed at once; one did not come.
        for (int home = 5; home <= 7; home++) {
            fact("PROCESS", "household-handover", "", home, null, null, true, "End_TakenOverFirst", false);
        }
        fact("PROCESS", "household-handover", "", 8, null, null, true, "End_TakenOver", false);
        fact("PROCESS", "household-handover", "", 9, null, null, true, "End_NoShow", false);

        JsonNode told = product.getIn("en", "maoning", "/api/cycle-times/indicators?from=2024-02-01&to=2024-02-29").body();
        indicator(told, "G1.1", "3", 3, 3, null);
        indicator(told, "G1.2", "0.6667", 2, 3, null);
        indicator(told, "G1.3b", "0.6667", 2, 3, false);
        indicator(told, "G1.8", "0.6667", 2, 3, false);
        indicator(told, "G1.8b", "0.3333", 1, 3, false);
        indicator(told, "R61", "0.7500", 3, 4, false);
        indicator(told, "R68.complaint", "4.00", 2, 3, true);
        indicator(told, "R96.design", "0.5000", 1, 2, null);
        indicator(told, "R96.property", "1.0000", 1, 1, null);
        indicator(told, "R2", "0.5556", 5, 9, null);
        JsonNode ofDesign = product.get("shenbo", "/api/cycle-times/indicators?from=2024-02-01&to=2024-02-29").body();
        indicator(ofDesign, "G1.1", "2", 2, 2, null);
        assertThat(ofDesign.findValuesAsText("id")).contains("R96.design").doesNotContain("R96.property");

        Path table = folder.resolve("rules/indicator-targets.dmn");
        java.nio.file.Files.writeString(table, java.nio.file.Files.readString(table).replace("<text>90</text>", "<text>66</text>"));
        assertThat(product.post("baiyu", "/api/processes/reload", Map.of()).status()).isEqualTo(200);
        indicator(product.get("maoning", "/api/cycle-times/indicators?from=2024-02-01&to=2024-02-29").body(), "G1.8", "0.6667", 2, 3, true);
    }

    private void fact(String kind, String process, String element, int no, String dept, Boolean kept, boolean right, String endedIn, boolean reopened) {
        jdbc.sql("INSERT INTO cycle_fact (kind, source, process, version, process_instance, element, visit, case_number, project, dept, started_at, ended_at, ended_on,"
                + " elapsed_s, working_s, paused_s, limit_kept, first_time_right, ended_in, reopened)"
                + " VALUES (?, ?, ?, 1, ?, ?, 1, ?, 'YQL', ?, timestamptz '2024-02-05 09:00+08', timestamptz '2024-02-06 09:00+08', date '2024-02-06', 86400, 32400, 0, ?, ?, ?, ?)")
                .params(kind, "old-" + no + element, process, "old-" + no, element, "CMP-20240205-000" + no, dept, kept, right, endedIn, reopened).update();
    }

    private static void indicator(JsonNode told, String id, String value, int n, int of, Boolean met) {
        JsonNode row = told.path("groups").findParents("value").stream().filter(one -> one.path("id").asText().equals(id)).findFirst().orElseThrow();
        assertThat(row.path("value").decimalValue()).as(id).isEqualByComparingTo(value);
        assertThat(row.path("n").asInt()).as(id).isEqualTo(n);
        assertThat(row.path("of").asInt()).as(id).isEqualTo(of);
        assertThat(row.path("met").isNull() ? null : row.path("met").asBoolean()).as(id).isEqualTo(met);
        assertThat(row.path("few").asBoolean()).as(id).isTrue();
    }

    @Test
    void twoPeriodsAreSetBesideEachOtherInWords() {
        aRectification();
        Answer answer = product.getIn("en", "maoning",
                "/api/cycle-times/comparison?process=rectification&from=2025-01-01&to=2025-05-31&from2=2025-06-01&to2=2025-12-31");
        assertThat(answer.body().at("/rows/0/said").asText()).contains("At least 8");
        assertThat(answer.body().at("/rows/0/p").isNull()).isTrue();
        assertThat(answer.body().at("/basis/n").asInt()).isZero();
        assertThat(answer.body().at("/basis2/n").asInt()).isPositive();
        Answer trend = product.get("maoning", "/api/cycle-times/trend?process=rectification&element=UserTask_Rectify&from=2025-01-15&to=2025-12-31");
        assertThat(trend.body().path("months")).hasSize(12);
        Answer distribution = product.get("maoning", "/api/cycle-times/distribution?process=rectification&from=2025-06-01&to=2025-12-31&measure=elapsed");
        long sum = 0;
        for (JsonNode bucket : distribution.body().path("buckets")) {
            sum += bucket.path("n").asLong();
        }
        assertThat(sum).isPositive().isEqualTo(distribution.body().path("n").asLong());
    }

    @Test
    void aDailyRoundIsNoCaseAndLeavesNoFact() {
        product.clock(nextMonday() + "T10:00");
        order("backfill");
        assertThat(jdbc.sql("SELECT count(*) FROM ACT_HI_PROCINST WHERE STATE_ = 'COMPLETED' AND BUSINESS_KEY_ IS NULL").query(Integer.class).single()).isPositive();
        assertThat(jdbc.sql("SELECT count(*) FROM cycle_fact WHERE kind = 'PROCESS' AND case_number IS NULL").query(Integer.class).single()).isZero();
    }

    private void order(String work) {
        assertThat(product.post("qinlang", "/api/cycle-times/" + work, Map.of()).status()).isEqualTo(202);
        for (List<Job> jobs = jobs(); !jobs.isEmpty(); jobs = jobs()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> jobs() {
        return management.createJobQuery().messages().withRetriesLeft().list().stream().filter(job -> job.getProcessInstanceId() == null).toList();
    }

    private static LocalDate nextMonday() {
        monday = monday.plusDays(7);
        return monday;
    }

    private int status(String person, String route) {
        return person == null ? product.get(null, "/api/cycle-times/" + route).status()
                : product.download(person, "/api/cycle-times/" + route, Map.of()).statusCode();
    }

    private long count(String person, String more) {
        return product.get(person, "/api/cycle-times/steps?process=rectification&from=2025-06-01&to=2025-12-31" + more).body().at("/rows/0/n").asLong();
    }

    private static JsonNode row(Answer answer, String element) {
        for (JsonNode row : answer.body().path("rows")) {
            if (element.equals(row.path("element").asText())) {
                return row;
            }
        }
        throw new AssertionError("No " + element + " in " + answer);
    }

    private StoryCase aRectification() {
        LocalDate day = nextMonday();
        product.clock(day + "T10:00");
        String designer = ComplaintFixture.memberOf(product, "design");
        String engineer = ComplaintFixture.memberOf(product, "engineering");
        StoryCase it = product.start("limin", "rectification", Map.of("projectId", "YQL", "unitId", "2-1502", "desc", "空鼓", "dept", "design",
                "person", designer, "due", day.plusDays(4).toString()));
        it.complete(designer, "UserTask_Rectify", Map.of("result", "已处理", "photos", "纸质档案 2025-119"));
        String photo = product.upload(engineer, "空鼓.jpg", Samples.jpeg(640, 480), null).text("/id");
        product.clock(day.plusDays(1) + "T18:30");
        it.complete(engineer, "UserTask_PhotographResult", Map.of("photoNo", "AB-123", "photos", photo));
        it.complete("limin", "UserTask_Verify", Map.of("pass", true));
        assertThat(it.outcome()).isEqualTo("FIXED");
        return it;
    }

    private List<Map<String, Object>> facts(StoryCase it, String kind) {
        return jdbc.sql("SELECT * FROM cycle_fact WHERE case_number = ? AND kind = ? ORDER BY ended_at, id").params(it.number(), kind).query().listOfRows();
    }
}
