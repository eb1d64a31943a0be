package org.eights.browser;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eights.stories.HandoverSteps;
import org.eights.stories.Product;

/** The handover of a small building, from its plan until there are homes in every state. What people enter is in one language. */
final class HandoverDay {

    private static final String PROJECT = "TYX";
    private static final List<String> UNSOLD = List.of("8-204", "8-604");
    private static final Map<String, Object> PASSED = withMeters("leak", "pass");

    private final Product product;
    private final boolean english;
    private HandoverSteps steps;

    HandoverDay(Product product, boolean english) {
        this.product = product;
        this.english = english;
    }

    /** Thirty days before its first day: a lift may not run yet. Answers the number of the batch. */
    String blocked() {
        product.clock("2025-05-23T09:00");
        product.put("zhaolan", "/api/estate/" + PROJECT, estate());
        steps = HandoverSteps.of(product, Map.of("projectId", PROJECT, "phase", "1", "handoverOn", "2025-09-20", "endsOn", "2025-09-28"));
        product.clock("2025-05-23T09:05");
        steps.planApproved();
        steps.riskFound(HandoverSteps.risk(say("8号楼电梯未取得使用登记", "The lift of building 8 is not registered"), Map.of("legalCondition", true)));
        steps.risksSearched().speechSignedOff().householdsClassed();
        product.clock("2025-07-07T09:00");
        Map<String, Object> standard = new LinkedHashMap<>(HandoverSteps.standard());
        standard.put("publicParts", say("8号楼大堂", "Hall of building 8"));
        steps.batch().complete("huangjun", "UserTask_AgreeStandard", standard);
        product.clock("2025-07-07T09:05");
        accepted();
        steps.riskMeetingsUntil("2025-08-21");
        return steps.batch().number();
    }

    static Instant ofTheGate() {
        return Instant.parse("2025-08-21T01:30:00Z");
    }

    /** Two homes have defects that are put right, one has a leak that is not. */
    private void accepted() {
        fails("8-301", "doorsWindows", "GENERAL", say("主卧窗", "Bedroom window"), say("窗扇关不严", "The window does not close"));
        fails("8-402", "hollow", "GENERAL", say("客厅墙", "Living room wall"), say("空鼓约0.2平方米", "Hollow, about 0.2 square metres"));
        fails("8-601", "leak", "BLOCKING", say("主卫", "Bathroom"), say("地漏渗水", "The floor drain leaks"));
        steps.allDone("huangjun", "UserTask_FirstInspection", PASSED);
        for (String unit : List.of("8-301", "8-402")) {
            does("huangjun", "UserTask_Rectify", unit, Map.of("result", say("已修复", "Repaired"), "photos", HandoverSteps.SEEN));
            does("limin", "UserTask_Verify", unit, Map.of("pass", "yes"));
        }
        steps.allDone("dengliang", "UserTask_Reinspection", PASSED);
        steps.batch().complete("wangqiang", "UserTask_CloseAcceptance", Map.of("openReason", say("8-601待补漏", "8-601 still leaks")));
    }

    private void fails(String unit, String item, String level, String location, String desc) {
        steps.row("huangjun", task("huangjun", "UserTask_FirstInspection", unit), "UserTask_FirstInspection", "acceptanceDefects",
                Map.of("item", item, "level", level, "location", location, "desc", desc, "photos", HandoverSteps.SEEN));
        does("huangjun", "UserTask_FirstInspection", unit, withMeters(item, "fail"));
    }

    private static Map<String, Object> withMeters(String item, String found) {
        Map<String, Object> inspection = new LinkedHashMap<>(HandoverSteps.inspection(item, found));
        inspection.putAll(Map.of("water", 1.2, "electric", 3, "gas", 0.4));
        return inspection;
    }

    /** From the opened gate to the second of the handover days. */
    void secondMorning() {
        steps.arranged();
        product.clock("2025-09-05T09:00");
        List<String> first = List.of("8-101", "8-102", "8-103", "8-104", "8-202", "8-203");
        List<String> second = List.of("8-201", "8-301", "8-302", "8-303", "8-304", "8-401", "8-402", "8-403", "8-404");
        first.forEach(unit -> books(unit, "2025-09-20T09:30"));
        second.forEach(unit -> books(unit, "2025-09-21T09:30"));
        List.of("8-501", "8-502", "8-503", "8-504").forEach(unit -> books(unit, "2025-09-21T14:00"));

        product.clock("2025-09-20T09:30");
        List.of("8-101", "8-102", "8-103", "8-202").forEach(unit -> {
            signs(unit);
            thanked(unit);
        });
        refuses("8-203");
        does("wangqiang", "UserTask_Rearrange", "8-203", Map.of("next", "REBOOK", "reason", say("次日再验", "Again tomorrow")));
        books("8-203", "2025-09-21T09:00");

        product.clock("2025-09-21T09:00");
        signs("8-203");
        thanked("8-203");
        List.of("8-201", "8-302").forEach(this::signs);
        product.clock("2025-09-21T09:50");
        arrives("8-403");
        escorted("8-301");
        does("jianglei", "UserTask_Inspect", "8-301", Map.of("ownerDecision", "ACCEPT"));
        product.clock("2025-09-21T10:25");
        arrives("8-304");
        List.of("8-303", "8-402").forEach(this::escorted);
        escorted("8-401");
        finds("8-401", "doorsWindows", "GENERAL", say("厨房门", "Kitchen door"), say("门锁松动", "The lock is loose"));
        does("jianglei", "UserTask_Inspect", "8-401", Map.of("ownerDecision", "FIX_TODAY"));
        refuses("8-404");
        product.clock("2025-09-21T10:35");
    }

    static Instant ofTheDay() {
        return Instant.parse("2025-09-21T02:35:00Z");
    }

    private void books(String unit, String slot) {
        does("limin", "UserTask_Book", unit, Map.of("slot", slot, "people", 2));
    }

    private void arrives(String unit) {
        does("heqing", "UserTask_CheckIn", unit, Map.of("idOk", "yes", "companions", 1));
    }

    private void escorted(String unit) {
        arrives(unit);
        does("fengxue", "UserTask_Fees", unit, Map.of("paid", "yes", "dataUpdated", "yes"));
        does("heqing", "UserTask_Escort", unit, Map.of("escort", "jianglei"));
    }

    private void signs(String unit) {
        escorted(unit);
        does("jianglei", "UserTask_Inspect", unit, Map.of("ownerDecision", "ACCEPT"));
        does("limin", "UserTask_Sign", unit,
                Map.of("handoverForm", HandoverSteps.SEEN, "keys", 6, "water", 1.2, "electric", 3, "gas", 0.4, "docsGiven", "yes"));
    }

    private void thanked(String unit) {
        does("heqing", "UserTask_Gift", unit, Map.of("gift", say("绿植", "A plant")));
        does("chenyu", "UserTask_CallBack", unit, Map.of("score", 5));
    }

    private void refuses(String unit) {
        escorted(unit);
        finds(unit, "leak", "GENERAL", say("厨房", "Kitchen"), say("水槽下渗水", "Water under the sink"));
        does("jianglei", "UserTask_Inspect", unit, Map.of("ownerDecision", "REFUSE_CAUSE", "said", say("修好再收", "Once it is repaired")));
    }

    private void finds(String unit, String item, String level, String location, String desc) {
        steps.row("jianglei", task("jianglei", "UserTask_Inspect", unit), "UserTask_Inspect", "handoverDefects",
                Map.of("item", item, "level", level, "location", location, "desc", desc));
    }

    private void does(String person, String element, String unit, Map<String, Object> form) {
        steps.done(person, element, task(person, element, unit), form);
    }

    private String task(String person, String element, String unit) {
        List<String> tasks = steps.tasks(person, element, unit);
        if (tasks.size() != 1) {
            throw new AssertionError("One task " + element + " of " + unit + " for " + person + ", but " + tasks);
        }
        return tasks.get(0);
    }

    private Map<String, Object> estate() {
        String[] owners = say("陈静 刘洋 何芳 唐宁 郑凯 许超 韩雪 高洁 罗敏 宋扬 梁爽 谢婷 邓超 冯丽 彭飞 曾琳 田野 董洁 潘登 袁方 蒋欣 余晖",
                "Chen_Jing Liu_Yang He_Fang Tang_Ning Zheng_Kai Xu_Chao Han_Xue Gao_Jie Luo_Min Song_Yang Liang_Shuang Xie_Ting Deng_Chao "
                        + "Feng_Li Peng_Fei Zeng_Lin Tian_Ye Dong_Jie Pan_Deng Yuan_Fang Jiang_Xin Yu_Hui").split(" ");
        List<Object> customers = new ArrayList<>();
        List<Object> contracts = new ArrayList<>();
        List<String> sold = IntStream.rangeClosed(1, 6).boxed().flatMap(floor -> IntStream.rangeClosed(1, 4).mapToObj(place -> "8-" + floor + "0" + place))
                .filter(unit -> !UNSOLD.contains(unit)).toList();
        for (int i = 0; i < sold.size(); i++) {
            String id = "%s-K%04d".formatted(PROJECT, i + 1);
            customers.add(Map.of("id", id, "type", "OWNER", "name", owners[i].replace('_', ' '), "phones", List.of("138000090" + (10 + i)),
                    "careNeeds", i % 7 == 3 ? List.of("ELDERLY") : List.of()));
            contracts.add(Map.of("no", "%s-2024-%04d".formatted(PROJECT, i + 1), "unit", sold.get(i), "customers", List.of(id),
                    "signedOn", "2024-03-18", "amount", 2860000));
        }
        Map<String, Object> building = Map.of("no", "8", "floors", "1-6", "perFloor", 4, "areas", List.of(118));
        Map<String, Object> phase = Map.of("code", "1", "name", Map.of("zh", "一期", "en", "Phase 1"), "openOn", "2024-01-06",
                "handoverFrom", "2025-09-20", "handoverUntil", "2025-09-28", "state", "BUILD", "buildings", List.of(building));
        return Map.of("id", PROJECT, "name", Map.of("zh", "听雨轩", "en", "Rain Court"), "city", "杭州", "supervisor", "wangqiang",
                "ambassador", "heqing", "phases", List.of(phase), "customers", customers, "contracts", contracts);
    }

    private String say(String zh, String en) {
        return english ? en : zh;
    }
}
