package org.eights.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eights.stories.Product.Answer;

/**
 * 星雨台, a project with one phase and one building of four homes, from the day its land is bought. Land 1 March 2018, works from 1 September,
 * sales office 20 October, sales from 15 December 2018, handover from 20 November 2020.
 */
final class OnePhase {

    static final String PROJECT = "XYT";
    static final List<String> HOMES = List.of("9-101", "9-102", "9-201", "9-202");
    static final Map<String, Object> DATES = Map.of("landOn", "2018-03-01", "constructionOn", "2018-09-01", "salesOfficeOn", "2018-10-20",
            "openingOn", "2018-12-15", "handoverOn", "2020-11-20", "endsOn", "2020-11-24");

    private static final List<String> NAMES = List.of("陆鸣", "宋佳", "韩冰", "顾言");

    private final Product product;
    private final StoryCase phase;
    private final Desks desks;
    private int contracts;

    private OnePhase(Product product, StoryCase phase) {
        this.product = product;
        this.phase = phase;
        this.desks = new Desks(product);
        desks.leave("holiday-year#UserTask_EnterNotice");
        everybodyKnowsTheirWork();
    }

    /** The land has been bought this morning, and 赵岚 opens the case of the phase. */
    static OnePhase begun(Product product) {
        return begun(product, Map.of());
    }

    /** The same, with some days planned otherwise. */
    static OnePhase begun(Product product, Map<String, Object> otherwise) {
        product.clock("2018-03-01T09:00");
        require(product.put("zhaolan", "/api/estate/" + PROJECT, estate(null)));
        Map<String, Object> form = new LinkedHashMap<>(Map.of("projectId", PROJECT, "phase", "1"));
        form.putAll(DATES);
        form.putAll(otherwise);
        return new OnePhase(product, product.start("zhaolan", "lifecycle", form));
    }

    static Map<String, Object> estate(String completedOn) {
        Map<String, Object> name = Map.of("zh", "星雨台", "en", "Star Terrace");
        Map<String, Object> building = new LinkedHashMap<>(Map.of("no", "9", "floors", "1-2", "perFloor", 2));
        building.put("completedOn", completedOn);
        List<Map<String, Object>> customers = IntStream.range(0, NAMES.size()).mapToObj(i -> Map.<String, Object>of("id", "XYT-K" + i, "type", "PROSPECT",
                "name", NAMES.get(i), "phones", List.of("1390000100" + i))).toList();
        return Map.of("id", PROJECT, "name", name, "city", "杭州", "contractor", "华筑建设", "propertyCompany", "安居物业", "supervisor", "wangqiang",
                "ambassador", "heqing", "phases", List.of(Map.of("code", "1", "name", name, "state", "PLANNED", "buildings", List.of(building))),
                "customers", customers);
    }

    /** The building is accepted as completed, from where the contractor's warranty runs. */
    OnePhase completed(String day) {
        require(product.put("zhaolan", "/api/estate/" + PROJECT, estate(day)));
        return this;
    }

    private static void require(Answer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError("The estate was not taken: " + answer);
        }
    }

    StoryCase phase() {
        return phase;
    }

    Desks desks() {
        return desks;
    }

    private void everybodyKnowsTheirWork() {
        desks.rows("s1-smart-positioning#UserTask_AdverseFactors", "adverseFactors", List.of(factor("东侧高架", "噪音"), factor("北侧加油站", "污染")));
        desks.rows("s1-smart-positioning#UserTask_CustomerAnalysis", "customerAnalysis", tenFactors());
        desks.enter("s1-smart-positioning#UserTask_AppointMember", Map.of("csMember", "wangqiang"));
        desks.enter("s4-splendid-experiencing#UserTask_PlanOpenings", Map.of("demoAreaOn", "2018-11-08", "sampleUnitOn", "2018-11-26"));
        desks.enter("sales-checkpoint#UserTask_Disclose", Map.of("list", "东侧高架有噪音,北侧加油站有污染"));
        desks.enter("pre-acceptance-round#UserTask_PlanRound", () -> Map.of("roundOn", phase.variable("roundOn")));
        desks.enter("s5-secure-signing#UserTask_CheckClauses", Map.of("deliveryDate", "2020-11-20", "deliveryStandard", "精装修"));
        desks.enter("s5-secure-signing#UserTask_Sign", () -> Map.of("contractNo", "XYT-2019-%04d".formatted(++contracts), "amount", 3200000, "area", 118.5));
        desks.enter("site-day#UserTask_PlanDay", () -> Map.of("eventOn", desks.today().getMonthValue() < 8 ? "2020-06-22" : "2020-09-28"));
        desks.rows("lifecycle#UserTask_PlanBatches", "batches", List.of(Map.of("buildings", "9", "handoverOn", "2020-11-20", "endsOn", "2020-11-24")));
        desks.rows("handover-preparation#UserTask_Plan", "planItems", List.of(Map.of("task", "布置现场", "owner", "jianglei", "due", "2020-11-10")));
        desks.enter("household-arrival#UserTask_Book", Map.of("slot", "2020-11-20T10:00", "people", 2));
    }

    static Map<String, Object> factor(String source, String type) {
        return Map.of("factorType", type, "impact", "高", "source", source, "distanceM", 300, "inRedLine", "no", "disclosureText", source + "有" + type,
                "solution", "设声屏障与绿化带", "solveBy", "2020-06-30", "dept", "development");
    }

    private static List<Map<String, Object>> tenFactors() {
        List<Map<String, Object>> factors = new ArrayList<>();
        for (String factor : List.of("收入水平", "价格敏感度", "景观敏感度", "区域敏感度", "交通偏好", "户型偏好", "配套偏好", "环境偏好", "居住社区氛围偏好", "竞品")) {
            factors.add(Map.of("factor", factor, "score", 3));
        }
        return factors;
    }

    /** The drawings of a design stage are submitted. */
    OnePhase drawings(String stage) {
        phase.tell("fangyuan", "lifecycle.DrawingsSubmitted", Map.of("designStage", stage, "submittedOn", desks.today().toString(), "drawings", HandoverSteps.SEEN));
        return this;
    }

    /** Positioned and designed within a day: nobody needs a second look. */
    OnePhase designed() {
        desks.until("2018-03-01");
        for (String stage : List.of("方案", "初设", "施工图")) {
            drawings(stage);
            desks.until("2018-03-01");
        }
        return this;
    }

    /** Nothing is left of this adverse factor. */
    OnePhase solved(String source) {
        phase.tell("wangqiang", "lifecycle.FactorSolved", Map.of("factor", source, "factorResult", "SOLVED", "solvedOn", desks.today().toString(),
                "factorEvidence", HandoverSteps.SEEN));
        return this;
    }

    /** A home is subscribed by the customer of the same place in the list. */
    OnePhase subscribed(int home) {
        phase.tell("limin", "lifecycle.Subscribed", Map.of("unitId", HOMES.get(home), "customerId", "XYT-K" + home, "subscribedOn", desks.today().toString()));
        return this;
    }

    /** The cases that the phase is linked to in this way, in order, as 赵岚 reads them. */
    List<StoryCase> related(String kind) {
        List<StoryCase> related = new ArrayList<>();
        for (JsonNode one : phase.read().path("related")) {
            if (kind.equals(one.path("kind").asText())) {
                related.add(new StoryCase(product, one.path("number").asText(), "zhaolan"));
            }
        }
        return related;
    }

    /** The case of this point of 表4. */
    StoryCase keyPoint(String code) {
        return related("KEY_POINT").stream().filter(point -> code.equals(point.read().path("values").path("code").asText())).findFirst().orElseThrow();
    }

    /** What was decided of this name in the course of the phase, in order. */
    List<String> decided(String name) {
        List<String> decided = new ArrayList<>();
        for (JsonNode entry : phase.read().path("entries")) {
            if ("DECISION".equals(entry.path("kind").asText()) && entry.path("data").has(name)) {
                decided.add(entry.path("data").path(name).asText());
            }
        }
        return decided;
    }
}
