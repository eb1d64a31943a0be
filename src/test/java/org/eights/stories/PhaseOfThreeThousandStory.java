package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.eights.estate.AdverseFactor;
import org.eights.estate.AdverseFactors;
import org.eights.estate.HandOverUnit;
import org.eights.estate.PhaseState;
import org.eights.estate.ProjectDocument;
import org.eights.estate.ProjectDocument.BuildingEntry;
import org.eights.estate.ProjectDocument.Name;
import org.eights.estate.ProjectDocument.PhaseEntry;
import org.eights.estate.ProjectId;
import org.eights.estate.UnitId;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A phase of 3,000 homes that waits for years: what its dates move, what its stages wait for, and how many open rows of the engine that
 * costs (decision 0025). Its design is passed over in Cockpit's way; everything else happens as people do it.
 */
@Story
class PhaseOfThreeThousandStory {

    private static final ProjectId PROJECT = new ProjectId("BIG");
    private static final List<String> FACTORS = List.of("收入水平", "价格敏感度", "景观敏感度", "区域敏感度", "交通偏好", "户型偏好", "配套偏好",
            "环境偏好", "居住社区氛围偏好", "竞品");

    private final Product product;
    private final RuntimeService runtime;
    private final HandOverUnit handOver;
    private final AdverseFactors factors;
    private final JdbcClient jdbc;

    @Autowired
    PhaseOfThreeThousandStory(@LocalServerPort int port, RuntimeService runtime, HandOverUnit handOver, AdverseFactors factors, JdbcClient jdbc) {
        this.product = new Product(port);
        this.runtime = runtime;
        this.handOver = handOver;
        this.factors = factors;
        this.jdbc = jdbc;
    }

    @Test
    void aPhaseCostsAHandfulOfRowsHoweverManyHomesItHasAndGoesOnWithWhatHappensElsewhere() {
        product.clock("2025-06-16T10:00");
        build();
        refusedStarts();
        StoryCase phase = product.start("zhaolan", "lifecycle", dates());
        refused(product.tryStart("zhaolan", "lifecycle", dates()), "phase", phase.number());
        positioning(phase);
        datesMoved(phase);
        factorsAnswered(phase);

        designed(phase);
        measured(phase, "after the design, waiting for construction, sales and handover");

        jdbc.sql("INSERT INTO contract (no, unit_id, state) VALUES ('BIG-1', 'BIG:1-101', 'SIGNED')").update();
        product.clock("2025-06-17T09:00");
        product.clock("2025-06-17T09:05");
        assertThat(active(phase)).as("heard by the daily look").contains("Catch_AllHandedOver");
        int waiting = measured(phase, "from the first contract on");
        assertThat(waiting).as("open executions of the phase's own case").isLessThanOrEqualTo(22);

        nearer(phase);
        product.clock("2025-06-20T09:00");
        batches(phase);

        handOver.handOver(new UnitId("BIG:1-101"));
        assertThat(active(phase)).as("heard at once").contains("UserTask_ReviewLeftovers").doesNotContain("Catch_AllHandedOver");
        assertThat(measured(phase, "building, selling, communicating, batches opened, servicing")).isLessThanOrEqualTo(34);

        phase.tell("suntao", "lifecycle.ProjectSold", Map.of("buyer", "受让方", "soldOn", "2025-06-20", "reason", "整体转让", "document", HandoverSteps.SEEN));
        assertThat(phase.outcome()).isEqualTo("TERMINATED");
        assertThat(product.tryStart("zhaolan", "lifecycle", dates()).status()).as("another may begin").isEqualTo(201);
    }

    private void build() {
        Name name = new Name("三千户", "Three thousand homes");
        List<BuildingEntry> buildings = IntStream.rangeClosed(1, 10).mapToObj(no -> new BuildingEntry(String.valueOf(no), null, "1-30", 10, null, null, null))
                .toList();
        Answer answer = product.put("zhaolan", "/api/estate/BIG", new ProjectDocument("BIG", name, "杭州", null, null, "wangqiang", null,
                List.of(new PhaseEntry("1", name, null, null, null, PhaseState.BUILD, buildings)), List.of(), List.of()));
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
    }

    private static Map<String, Object> dates() {
        return new HashMap<>(Map.of("projectId", "BIG", "phase", "1", "landOn", "2025-06-01", "constructionOn", "2026-03-01", "salesOfficeOn",
                "2026-06-01", "openingOn", "2026-09-01", "handoverOn", "2028-09-01", "endsOn", "2028-09-10"));
    }

    private void refusedStarts() {
        refusedStart("openingOn", "2026-05-31", "开盘不得早于售楼处开放");
        refusedStart("constructionOn", "2025-05-01", "开工不得早于取得土地");
        refusedStart("handoverOn", "2026-09-01", "交付首日须晚于开盘");
        refusedStart("endsOn", "2028-08-31", "末日不得早于首日");
        refusedStart("projectId", "NONE", "没有此项目");
        refusedStart("phase", "9", "没有分期");
    }

    private void refusedStart(String field, String value, String reason) {
        Map<String, Object> form = dates();
        form.put(field, value);
        refused(product.tryStart("zhaolan", "lifecycle", form), field, reason);
    }

    private static void refused(Answer answer, String field, String reason) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.body().toString()).contains("\"" + field + "\"").contains(reason);
    }

    private void positioning(StoryCase phase) {
        phase.complete("zhaolan", "UserTask_AppointMember", Map.of("csMember", "wangqiang"));
        String factor = row(phase, "wangqiang", "UserTask_AdverseFactors", "adverseFactors", factor("变电站", "2028-08-15"));
        refused(phase.tryComplete("wangqiang", "UserTask_AdverseFactors", Map.of("searched", "全部")), "adverseFactors", "变电站");
        product.put("wangqiang", "/api/tasks/" + phase.task("UserTask_AdverseFactors").path("id").asText() + "/rows/" + factor,
                factor("变电站", "2028-06-01"));
        phase.complete("wangqiang", "UserTask_AdverseFactors", Map.of("searched", "全部"));
        assertThat(open()).singleElement().satisfies(noted -> {
            assertThat(noted.discloseBy()).isEqualTo("2026-08-18");
            assertThat(noted.solveBy()).isEqualTo("2028-06-01");
        });
        for (int i = 0; i < FACTORS.size(); i++) {
            row(phase, "xuting", "UserTask_CustomerAnalysis", "customerAnalysis", Map.of("factor", FACTORS.get(i == 9 ? 0 : i), "score", 3));
        }
        refused(phase.tryComplete("xuting", "UserTask_CustomerAnalysis", Map.of("profile", "改善型")), "customerAnalysis", "收入水平");
        refused(product.postIn("en", "xuting", "/engine-rest/task/" + phase.task("UserTask_CustomerAnalysis").path("id").asText() + "/complete",
                Map.of("variables", Map.of("profile", Map.of("value", "改善型")))), "customerAnalysis", "there twice: Income");
    }

    private static Map<String, Object> factor(String source, String solveBy) {
        return new LinkedHashMap<>(Map.of("factorType", "辐射", "source", source, "inRedLine", "no", "distanceM", 120, "impact", "高",
                "disclosureText", "东侧120米有" + source, "solution", "绿化隔离", "solveBy", solveBy));
    }

    private String row(StoryCase phase, String person, String element, String kind, Map<String, Object> row) {
        Answer answer = product.post(person, "/api/tasks/" + phase.task(element).path("id").asText() + "/rows/" + kind, row);
        assertThat(answer.status()).as(answer.toString()).isLessThan(300);
        return answer.text("/id");
    }

    private void datesMoved(StoryCase phase) {
        refused(phase.tryTell("zhaolan", "lifecycle.DatesMoved", Map.of("openingOn", "2026-05-01", "reason", "x")), "openingOn", "开盘不得早于售楼处开放");
        refused(phase.tryTell("zhaolan", "lifecycle.DatesMoved", Map.of("openingOn", "2026-09-01", "reason", "x")), "handoverOn", "没有任何日期变化");
        phase.tell("zhaolan", "lifecycle.DatesMoved", Map.of("openingOn", "2026-10-01", "handoverOn", "2028-06-15", "reason", "提前交付"));
        assertThat(open()).singleElement().satisfies(moved -> {
            assertThat(moved.discloseBy()).isEqualTo("2026-09-17");
            assertThat(moved.solveBy()).as("30 days before the handover").isEqualTo("2028-05-16");
        });
    }

    private void factorsAnswered(StoryCase phase) {
        phase.tell("wangqiang", "lifecycle.FactorFound", factor("高架", "2028-05-01"));
        assertThat(factors.undisclosed(PROJECT, "1")).extracting(AdverseFactor::label).containsExactly("1 变电站(辐射)", "2 高架(辐射)");
        phase.tell("wangqiang", "lifecycle.FactorDisclosed", Map.of("factor", "高架", "disclosedOn", "2025-06-16", "disclosurePhotos", HandoverSteps.SEEN));
        assertThat(factors.undisclosed(PROJECT, "1")).extracting(AdverseFactor::no).containsExactly(1);
        Map<String, Object> plan = Map.of("factor", "2", "factorResult", "PLANNED", "factorPlan", "隔音屏", "factorEvidence", HandoverSteps.SEEN);
        refused(phase.tryTell("wangqiang", "lifecycle.FactorSolved", plan), "factorResult", "预案须由客服经理或其上级批准");
        phase.tell("zhaolan", "lifecycle.FactorSolved", plan);
        refused(phase.tryTell("wangqiang", "lifecycle.FactorSolved", Map.of("factor", "铁路", "factorResult", "SOLVED", "solvedOn", "2025-06-16",
                "factorEvidence", HandoverSteps.SEEN)), "factor", "变电站");
        phase.tell("wangqiang", "lifecycle.FactorSolved", Map.of("factor", "变电站", "factorResult", "SOLVED", "solvedOn", "2025-06-16",
                "factorEvidence", HandoverSteps.SEEN));
        assertThat(open()).isEmpty();
    }

    private List<AdverseFactor> open() {
        return factors.open(PROJECT, "1");
    }

    /** Cockpit's way: the token is moved past positioning and design. */
    private void designed(StoryCase phase) {
        runtime.createProcessInstanceModification(root(phase)).cancelAllForActivity("CallActivity_S1").startBeforeActivity("Gateway_Fork").execute();
        assertThat(active(phase)).contains("Timer_Construction", "Timer_SalesOffice", "Catch_FirstContractSigned", "Timer_Batches", "Catch_FirstHomeHandedOver");
    }

    private void nearer(StoryCase phase) {
        phase.tell("zhaolan", "lifecycle.DatesMoved", Map.of("constructionOn", "2025-06-18", "salesOfficeOn", "2025-07-01", "openingOn", "2025-08-01",
                "handoverOn", "2025-11-10", "endsOn", "2025-11-20", "reason", "全部提前"));
    }

    private void batches(StoryCase phase) {
        assertThat(active(phase)).contains("UserTask_PlanBatches");
        String wrong = row(phase, "zhaolan", "UserTask_PlanBatches", "batches", batch("1、2、99", "2025-11-10"));
        row(phase, "zhaolan", "UserTask_PlanBatches", "batches", batch("2号楼,3", "2025-12-01"));
        Answer no = phase.tryComplete("zhaolan", "UserTask_PlanBatches", Map.of());
        refused(no, "batches", "99");
        assertThat(no.body().toString()).contains("楼栋2已在另一批次中");
        product.put("zhaolan", "/api/tasks/" + phase.task("UserTask_PlanBatches").path("id").asText() + "/rows/" + wrong, batch("1", "2025-11-10"));
        phase.complete("zhaolan", "UserTask_PlanBatches", Map.of());
        List<String> linked = new ArrayList<>();
        for (JsonNode link : phase.read().path("related")) {
            if ("BATCH".equals(link.path("kind").asText())) {
                linked.add(link.path("number").asText());
            }
        }
        assertThat(linked).hasSize(2).allSatisfy(number -> assertThat(number).startsWith("HOB-"));
        assertThat(product.get("zhaolan", "/api/handovers/" + linked.get(0)).status()).isEqualTo(200);
    }

    private static Map<String, Object> batch(String buildings, String from) {
        return Map.of("buildings", buildings, "handoverOn", from, "endsOn", from.substring(0, 8) + "28");
    }

    private String root(StoryCase phase) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(phase.number()).rootProcessInstances().singleResult().getId();
    }

    /** The lifecycle and every process that it has called. */
    private String[] instances(StoryCase phase) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(phase.number()).list().stream().map(ProcessInstance::getId)
                .toArray(String[]::new);
    }

    /** What every process of the phase's case stands at. */
    private List<String> active(StoryCase phase) {
        return jdbc.sql("SELECT act_id_ FROM act_ru_execution WHERE act_id_ IS NOT NULL AND proc_inst_id_ = ANY (:instances)")
                .param("instances", instances(phase)).query(String.class).list();
    }

    /** Prints what the phase costs now. @return open executions of its own case */
    private int measured(StoryCase phase, String when) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("executions", "act_ru_execution WHERE proc_inst_id_");
        tables.put("jobs", "act_ru_job WHERE process_instance_id_");
        tables.put("tasks", "act_ru_task WHERE proc_inst_id_");
        tables.put("subscriptions", "act_ru_event_subscr WHERE proc_inst_id_");
        tables.put("variables", "act_ru_variable WHERE proc_inst_id_");
        Map<String, Integer> own = rows(tables, instances(phase));
        List<String> linked = jdbc.sql("SELECT to_number FROM case_link WHERE from_number = :phase").param("phase", phase.number())
                .query(String.class).list();
        String[] besides = linked.stream().flatMap(number -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream())
                .map(ProcessInstance::getId).toArray(String[]::new);
        System.out.printf("A phase of 3,000 homes, %s: %s; its key control points and batches, %d cases: %s%n", when, own, linked.size(),
                rows(tables, besides));
        return own.get("executions");
    }

    private Map<String, Integer> rows(Map<String, String> tables, String[] instances) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        tables.forEach((name, from) -> rows.put(name, jdbc.sql("SELECT count(*) FROM " + from + " = ANY (:instances)")
                .param("instances", instances).query(Integer.class).single()));
        return rows;
    }
}
