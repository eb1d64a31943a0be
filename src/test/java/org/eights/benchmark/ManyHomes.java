package org.eights.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eights.attachment.Samples;
import org.eights.estate.ContractState;
import org.eights.estate.CustomerType;
import org.eights.estate.PhaseState;
import org.eights.estate.ProjectDocument;
import org.eights.estate.ProjectDocument.BuildingEntry;
import org.eights.estate.ProjectDocument.ContractEntry;
import org.eights.estate.ProjectDocument.CustomerEntry;
import org.eights.estate.ProjectDocument.Name;
import org.eights.estate.ProjectDocument.PhaseEntry;
import org.eights.stories.Product;
import org.eights.stories.Product.Answer;
import org.eights.stories.StoryCase;

/** A phase of many homes, each with an owner, and its batch taken as far as the notices to the owners. */
final class ManyHomes {

    static final String PROJECT = "MANY";
    private static final int PER_FLOOR = 10;
    private static final int FLOORS = 50;
    private static final String SEEN = "纸质档案 2025-300";

    private final int homes;

    ManyHomes(int homes) {
        this.homes = homes;
    }

    List<String> numbers() {
        return IntStream.range(0, homes).mapToObj(ManyHomes::number).toList();
    }

    private static String number(int i) {
        return "%d-%d%02d".formatted(i / (PER_FLOOR * FLOORS) + 1, i / PER_FLOOR % FLOORS + 1, i % PER_FLOOR + 1);
    }

    /** The estate over its own address, as its manager would enter it. */
    void build(Product product) {
        Name name = new Name("万户", "Ten thousand homes");
        int buildings = (homes + PER_FLOOR * FLOORS - 1) / (PER_FLOOR * FLOORS);
        List<BuildingEntry> plan = IntStream.rangeClosed(1, buildings).mapToObj(no -> building(no, Math.min(homes - (no - 1) * PER_FLOOR * FLOORS, PER_FLOOR * FLOORS)))
                .toList();
        List<CustomerEntry> owners = numbers().stream().map(no -> new CustomerEntry("MANY-" + no, CustomerType.OWNER, "陈静", null, List.of("13800138000"),
                null, List.of())).toList();
        List<ContractEntry> contracts = numbers().stream().map(no -> new ContractEntry("C-MANY-" + no, no, List.of("MANY-" + no), null,
                new BigDecimal("1000000.00"), ContractState.SIGNED)).toList();
        require(product.put("zhaolan", "/api/estate/" + PROJECT, new ProjectDocument(PROJECT, name, "杭州", "华筑建设", "安居物业", "wangqiang", "heqing",
                List.of(new PhaseEntry("1", name, null, null, null, PhaseState.HANDOVER, plan)), owners, contracts)));
    }

    /** Full floors, and the homes of a floor that is not full one by one. */
    private static BuildingEntry building(int no, int homes) {
        int floors = homes / PER_FLOOR;
        List<ProjectDocument.UnitEntry> rest = IntStream.range(0, homes % PER_FLOOR)
                .mapToObj(i -> new ProjectDocument.UnitEntry("%d%02d".formatted(floors + 1, i + 1), floors + 1, null, null)).toList();
        return new BuildingEntry(String.valueOf(no), null, floors == 0 ? null : "1-" + floors, floors == 0 ? null : PER_FLOOR, List.of(), null, rest);
    }

    /** Planned late, with its reason, so that every day that the preparation waits for is past. */
    static StoryCase plan(Product product) {
        product.clock("2025-05-23T09:00");
        StoryCase batch = product.start("zhaolan", "s7-satisfying-obtaining", Map.of("projectId", PROJECT, "phase", "1", "handoverOn", "2025-06-17",
                "endsOn", "2025-06-28", "lateReason", "合同约定的交付日"));
        product.clock("2025-05-23T09:01");
        return batch;
    }

    /** From the kick-off until the acceptances are being opened. */
    static void prepare(Product product, StoryCase batch) {
        complete(batch, "zhouguojian", "UserTask_KickOff", Map.of("minutes", SEEN));
        complete(batch, "zhaolan", "UserTask_AppointGroups", Map.of("csMembers", "王强", "salesMembers", "徐婷", "engineeringMembers", "黄军",
                "designMembers", "方媛", "propertyMembers", "姜磊"));
        row(product, batch, "zhaolan", "UserTask_Plan", "planItems", Map.of("task", "布置现场", "owner", "jianglei", "due", "2025-06-10"));
        complete(batch, "zhaolan", "UserTask_Plan", Map.of("planTime", "6月", "schedule", "倒排", "workSplit", "客服牵头", "siteLayout", "大堂",
                "contingency", "见预案"));
        complete(batch, "zhouguojian", "UserTask_ApprovePlan", Map.of("approved", "yes"));
        row(product, batch, "huangjun", "UserTask_SearchRisks", "risks", Map.of("riskClass", "D", "desc", "单元门闭门器松动", "households", 1,
                "dept", "engineering", "person", "huangjun"));
        complete(batch, "huangjun", "UserTask_SearchRisks", Map.of());
        complete(batch, "wangqiang", "UserTask_Draft", Map.of("document",
                product.upload("wangqiang", "说辞.jpg", Samples.jpeg(640, 480), null).text("/id")));
        Map.of("Sales", "xuting", "Design", "fangyuan", "Engineering", "huangjun", "Property", "jianglei", "Cs", "wangqiang", "Legal", "xiaowen")
                .forEach((dept, person) -> complete(batch, person, "UserTask_Sign" + dept,
                        Map.of(Character.toLowerCase(dept.charAt(0)) + dept.substring(1) + "Agrees", "yes")));
        complete(batch, "zhaolan", "UserTask_Approve", Map.of("approved", "yes"));
        complete(batch, "wangqiang", "UserTask_ReviewClasses", Map.of());
        complete(batch, "zhaolan", "UserTask_Contingency", Map.of("crowd", "分流", "injury", "医护", "powerCut", "备用", "media", "品牌", "rain", "雨棚"));
        product.clock("2025-05-23T09:02");
        complete(batch, "huangjun", "UserTask_AgreeStandard", Map.ofEntries(Map.entry("csPresent", "yes"), Map.entry("csNames", "王强"),
                Map.entry("engineeringPresent", "yes"), Map.entry("engineeringNames", "黄军"), Map.entry("propertyPresent", "yes"),
                Map.entry("propertyNames", "姜磊"), Map.entry("contractorPresent", "yes"), Map.entry("contractorNames", "牛伟"),
                Map.entry("supervisionPresent", "yes"), Map.entry("supervisionNames", "邱明"), Map.entry("standard", SEEN)));
    }

    /** From the opened acceptances to the legal conditions: from here on the owners may be notified. */
    static void arrange(Product product, StoryCase batch) {
        Waiting.until(() -> batch.openSteps().contains("UserTask_CloseAcceptance"));
        // One home inspected twice, for a rate, and the risk done away with: then the gate is asked again and opens.
        Map<String, Object> items = List.of("doorsWindows", "protection", "hollow", "leak", "dimensions", "utilities", "equipment", "publicPart").stream()
                .collect(Collectors.toMap(item -> item, item -> "pass"));
        first(product, "huangjun", "UserTask_FirstInspection", items);
        first(product, "dengliang", "UserTask_Reinspection", items);
        first(product, "huangjun", "UserTask_Rectify", Map.of("result", "已处理", "photos", SEEN));
        first(product, "limin", "UserTask_Verify", Map.of("pass", true));
        complete(batch, "wangqiang", "UserTask_CloseAcceptance", Map.of("openReason", "本次只量开启的速度"));
        Waiting.until(() -> batch.openSteps().contains("UserTask_Documents"));
        complete(batch, "huangjun", "UserTask_Documents", Map.of("guarantee", SEEN, "manual", SEEN, "filing", "yes", "areaMeasured", "yes",
                "utilities", "yes"));
    }

    /** Whatever the preparation begins with is overdue at once, and its alarm may ring in this very moment: then it is done again. */
    private static void complete(StoryCase batch, String person, String element, Map<String, Object> form) {
        Answer answer = batch.tryComplete(person, element, form);
        while (answer.status() == 409 && batch.openSteps().contains(element)) {
            Waiting.aMoment();
            answer = batch.tryComplete(person, element, form);
        }
        if (batch.openSteps().contains(element)) {
            require(answer);
        }
    }

    private static void first(Product product, String person, String element, Map<String, Object> form) {
        String task = require(product.get(person, "/engine-rest/task?maxResults=1&taskDefinitionKey=" + element)).body().at("/0/id").asText();
        require(product.complete(person, task, form));
    }

    private static void row(Product product, StoryCase batch, String person, String element, String kind, Map<String, Object> row) {
        require(product.post(person, "/api/tasks/" + batch.task(element).path("id").asText() + "/rows/" + kind, row));
    }

    static Answer require(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException("Refused: " + answer);
        }
        return answer;
    }
}
