package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFiles;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a handover does not take: each is refused at its field, in the reader's language, and nothing is half done. */
@Story
@TestInstance(Lifecycle.PER_CLASS)
class HandoverRefusalsStory {

    private static final String HAN = ".*\\p{IsHan}.*";

    private final Product product;
    private final CaseFiles files;
    private final TransactionTemplate transactions;

    @Autowired
    HandoverRefusalsStory(@LocalServerPort int port, CaseFiles files, PlatformTransactionManager transactions) {
        this.product = new Product(port);
        this.files = files;
        this.transactions = new TransactionTemplate(transactions);
    }

    @BeforeAll
    void aDayInSpring() {
        product.clock("2025-05-23T09:00");
    }

    @Test
    void aBatchIsPlannedForDaysAndHomesThatAreThere() {
        LocalDate today = InvitedHomes.today(product);
        refused(days(today.minusDays(1), today.plusDays(5)), "handoverOn");
        refused(days(today, today.plusDays(1)), "handoverOn");
        refused(days(today.plusDays(89), today.plusDays(99)), "lateReason");
        refused(days(today.plusDays(120), today.plusDays(119)), "endsOn");
        refused(Map.of("buildings", "99"), "buildings");
        refused(Map.of("phase", "7"), "phase");
        assertThat(product.tryStart("limin", "s7-satisfying-obtaining", plan(Map.of())).status()).isEqualTo(403);

        Map<String, Object> late = new HashMap<>(days(today.plusDays(89), today.plusDays(99)));
        late.put("lateReason", "总经理:业主集体要求提前");
        StoryCase it = product.start("zhaolan", "s7-satisfying-obtaining", plan(late));
        refused(Map.of(), "buildings");
        it.tell("zhaolan", "handover.Withdrawn", Map.of("reason", "改为一次交付"));
        product.start("zhaolan", "s7-satisfying-obtaining", plan(Map.of()));
    }

    @Test
    void onlyManagersMoveOrWithdrawABatchAndItsCasesEndWithIt() {
        InvitedHomes homes = InvitedHomes.of(product, files, transactions, "6", 2);
        StoryCase it = homes.batch();
        homes.booked(1, 0, "10:00");
        Map<String, Object> moved = Map.of("newHandoverOn", homes.day(3).toString(), "newEndsOn", homes.day(9).toString(), "reason", "x");
        for (String person : List.of("limin", "wangqiang", "huangjun", "heqing")) {
            assertThat(it.tryTell(person, "handover.DateMoved", moved).status()).as(person).isEqualTo(403);
            assertThat(it.tryTell(person, "handover.Withdrawn", Map.of("reason", "x")).status()).as(person).isEqualTo(403);
        }
        assertThat(product.get("limin", "/api/cases/" + it.number() + "/messages").body().findValuesAsText("message"))
                .doesNotContain("handover.DateMoved", "handover.Withdrawn");
        assertThat(it.tryTell("zhaolan", "handover.Withdrawn", Map.of()).text("/errors/0/field")).isEqualTo("reason");
        for (String person : List.of("heqing", "luojia", "jianglei", "huangjun")) {
            assertThat(product.get(person, "/api/handovers").body().findValuesAsText("number")).as(person).contains(it.number());
            assertThat(product.get(person, "/api/handovers/" + it.number()).status()).as(person).isEqualTo(200);
            assertThat(product.get(person, "/api/handovers/" + it.number() + "/board").status()).as(person).isEqualTo(200);
        }
        assertThat(product.get("niuwei", "/api/handovers").body().findValuesAsText("number")).doesNotContain(it.number());
        assertThat(product.get("niuwei", "/api/handovers/" + it.number()).status()).isEqualTo(403);
        assertThat(product.get("niuwei", "/api/handovers/" + it.number() + "/board").status()).isEqualTo(403);

        it.tell("zhaolan", "handover.Withdrawn", Map.of("reason", "整批改期,另行计划"));
        homes.clock(-90, "09:00");
        for (int place : List.of(1, 2)) {
            StoryCase home = homes.home(place);
            assertThat(home.outcome()).isEqualTo("WITHDRAWN");
            assertThat(home.openSteps()).isEmpty();
            assertThat(home.read().path("entries").toString()).contains("整批改期,另行计划").contains("批次" + it.number() + "已撤销");
            assertThat(home.readIn("en").path("entries").toString()).contains("Batch " + it.number() + " was withdrawn");
            assertThat(home.read().path("deadlines").findValuesAsText("status")).doesNotContain("RUNNING");
        }
        assertThat(product.get("zhaolan", "/api/handovers/" + it.number()).body().at("/work/0/done").asInt()).isEqualTo(2);
        assertThat(product.getIn("en", "zhaolan", "/api/handovers/" + it.number() + "/board").body().path("states").toString())
                .contains("\"Withdrawn\",\"count\":2");
        assertThat(product.get("qinlang", "/engine-rest/process-instance?businessKey=" + homes.home(1).number()).body()).isEmpty();
    }

    @Test
    void nobodySignsWithoutPapersOrBehindTheMeters() {
        InvitedHomes homes = InvitedHomes.of(product, files, transactions, "5", 1);
        StoryCase it = homes.home(1);
        assertThat(it.tryComplete("limin", "UserTask_Book", Map.of("slot", homes.at(-1, "10:00"))).text("/errors/0/field")).isEqualTo("slot");
        homes.booked(1, 0, "10:00");
        homes.clock(-1, "09:00");
        homes.clock(0, "10:00");
        homes.received(1);
        it.complete("jianglei", "UserTask_Inspect", Map.of("ownerDecision", "ACCEPT"));
        assertSigning(it, "keys", 0, "keys");
        assertSigning(it, "docsGiven", "no", "docsGiven");
        assertSigning(it, "gas", -1, "gas");
        assertThat(it.tryComplete("heqing", "UserTask_Sign", InvitedHomes.signing()).status()).isEqualTo(403);
        assertThat(product.get("limin", "/api/units/YQL:5-101").text("/state")).isEqualTo("SOLD");
        it.complete("limin", "UserTask_Sign", InvitedHomes.signing());
        it.complete("luojia", "UserTask_Gift", Map.of("gift", "绿植"));
        assertThat(it.tryComplete("limin", "UserTask_CallBack", Map.of("score", 5)).status()).as("she signed with them").isEqualTo(403);
        assertThat(product.tryStart("limin", "household-handover", Map.of("projectId", "YQL", "unitId", "5-101")).status()).isEqualTo(409);
    }

    private static void assertSigning(StoryCase it, String key, Object said, String field) {
        Map<String, Object> form = new HashMap<>(InvitedHomes.signing());
        form.put(key, said);
        Answer answer = it.tryComplete("limin", "UserTask_Sign", form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
    }

    private static Map<String, Object> days(LocalDate first, LocalDate last) {
        return Map.of("handoverOn", first.toString(), "endsOn", last.toString());
    }

    private Map<String, Object> plan(Map<String, Object> changed) {
        LocalDate today = InvitedHomes.today(product);
        Map<String, Object> form = new HashMap<>(HandoverSteps.plan("7"));
        form.putAll(days(today.plusDays(120), today.plusDays(128)));
        form.putAll(changed);
        return form;
    }

    private void refused(Map<String, Object> changed, String field) {
        Answer zh = product.tryStart("zhaolan", "s7-satisfying-obtaining", plan(changed));
        Answer en = product.postIn("en", "zhaolan", "/api/cases/s7-satisfying-obtaining", plan(changed));
        assertThat(List.of(zh.status(), en.status())).as(zh.toString()).containsExactly(400, 400);
        assertThat(zh.text("/errors/0/field")).isEqualTo(field);
        assertThat(zh.text("/errors/0/message")).matches(HAN);
        assertThat(en.text("/errors/0/message")).doesNotMatch(HAN);
    }
}
