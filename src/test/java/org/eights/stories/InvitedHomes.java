package org.eights.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.wording.Words;
import org.springframework.transaction.support.TransactionTemplate;

/** The first homes of a building, invited by hand; the road to the gate is another story. T is 95 days from the day that it is. */
final class InvitedHomes {

    private static final int DAYS_AHEAD = 95;
    private static final int DAYS_LONG = 8;

    private final Product product;
    private final LocalDate first;
    private final StoryCase batch;
    private final List<StoryCase> homes;

    private InvitedHomes(Product product, LocalDate first, StoryCase batch, List<StoryCase> homes) {
        this.product = product;
        this.first = first;
        this.batch = batch;
        this.homes = homes;
    }

    static InvitedHomes of(Product product, CaseFiles files, TransactionTemplate transactions, String building, int homes) {
        LocalDate first = today(product).plusDays(DAYS_AHEAD);
        StoryCase batch = product.start("zhaolan", "s7-satisfying-obtaining", Map.of("projectId", "YQL", "phase", "2", "buildings", building,
                "handoverOn", first.toString(), "endsOn", first.plusDays(DAYS_LONG).toString()));
        transactions.executeWithoutResult(status -> files.record(new NewEntry(new CaseNumber(batch.number()), EntryKind.STEP, "UserTask_Documents",
                new Words("法定文件", "Documents"), "huangjun", Map.of("gate", "PASS"), Map.of(), Map.of())));
        List<StoryCase> invited = IntStream.rangeClosed(1, homes).mapToObj(place -> product.start("limin", "household-handover",
                Map.of("projectId", "YQL", "unitId", building + "-10" + place))).toList();
        return new InvitedHomes(product, first, batch, invited);
    }

    static LocalDate today(Product product) {
        return LocalDate.parse(product.get("qinlang", "/api/rehearsal/clock").text("/now").substring(0, 10));
    }

    StoryCase batch() {
        return batch;
    }

    StoryCase home(int place) {
        return homes.get(place - 1);
    }

    /** So many days after T. */
    LocalDate day(int after) {
        return first.plusDays(after);
    }

    String at(int day, String time) {
        return day(day) + "T" + time;
    }

    /** The clock moves there, and in the morning of every day between. */
    void clock(int day, String time) {
        product.clock(at(day, time));
    }

    void booked(int place, int day, String time) {
        home(place).complete("limin", "UserTask_Book", Map.of("slot", at(day, time), "people", 2));
    }

    /** Received, paid, escorted: the inspection can begin. */
    void received(int place) {
        home(place).complete("heqing", "UserTask_CheckIn", Map.of("idOk", "yes"));
        home(place).complete("fengxue", "UserTask_Fees", Map.of("paid", "yes"));
        home(place).complete("heqing", "UserTask_Escort", Map.of("escort", "jianglei"));
    }

    void leaks(int place) {
        String task = home(place).task("UserTask_Inspect").path("id").asText();
        Product.Answer answer = product.post("jianglei", "/api/tasks/" + task + "/rows/handoverDefects",
                Map.of("item", "leak", "level", "BLOCKING", "location", "主卫", "desc", "渗水"));
        if (answer.status() != 201) {
            throw new AssertionError("No defect: " + answer);
        }
    }

    static Map<String, Object> signing() {
        return Map.of("handoverForm", HandoverSteps.SEEN, "keys", 6, "water", 12.5, "electric", 30, "gas", 1, "docsGiven", "yes");
    }

    void signed(int place) {
        home(place).complete("jianglei", "UserTask_Inspect", Map.of("ownerDecision", "ACCEPT"));
        home(place).complete("limin", "UserTask_Sign", signing());
        home(place).complete("luojia", "UserTask_Gift", Map.of("gift", "绿植"));
        home(place).complete("chenyu", "UserTask_CallBack", Map.of("score", 5));
    }

    /** What was found at this home is put right, by engineering and before the eyes of customer service. */
    void putRight(int place) {
        String unit = home(place).read().at("/subject/unitId").asText();
        done("huangjun", "UserTask_Rectify", unit, Map.of("result", "已补漏", "photos", HandoverSteps.SEEN));
        done("wangqiang", "UserTask_Verify", unit, Map.of("pass", "yes"));
    }

    private void done(String person, String element, String unit, Map<String, Object> form) {
        product.get(person, "/engine-rest/task?taskDefinitionKey=" + element + "&descriptionLike=%25" + unit + "%25").body().forEach(task -> {
            Product.Answer answer = product.complete(person, task.path("id").asText(), form);
            if (answer.status() != 204) {
                throw new AssertionError(element + ": " + answer);
            }
        });
    }
}
