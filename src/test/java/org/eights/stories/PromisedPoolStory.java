package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.attachment.Samples;
import org.eights.stories.Product.Answer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 委屈情境C: a contract promises what nobody thinks of until the owners ask. Here somebody is asked ninety days before (R5, P05, P20). */
@Story
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PromisedPoolStory {

    private final Product product;

    PromisedPoolStory(@LocalServerPort int port) {
        product = new Product(port);
    }

    @Test
    @Order(1)
    void whatTheContractPromisesIsAskedForBeforeItIsDue() {
        product.clock("2026-01-05T10:00");
        aPhaseOnSale();
        StoryCase phase = product.start("zhaolan", "lifecycle", Map.of("projectId", "BIH", "phase", "1", "landOn", "2026-01-05", "constructionOn", "2026-03-02",
                "salesOfficeOn", "2026-08-01", "openingOn", "2026-09-01", "handoverOn", "2028-06-30", "endsOn", "2028-07-05"));

        // somebody whom nobody knows yet subscribes; a home that there is not, and one that is being sold, are refused
        Answer nowhere = phase.tryTell("limin", "lifecycle.Subscribed", subscription("9-901"));
        assertThat(nowhere.status()).isEqualTo(400);
        assertThat(nowhere.text("/errors/0/field")).isEqualTo("unitId");
        phase.tell("limin", "lifecycle.Subscribed", subscription("1-101"));
        Answer again = phase.tryTell("limin", "lifecycle.Subscribed", subscription("1-101"));
        assertThat(again.text("/errors/0/field")).isEqualTo("unitId");
        assertThat(phase.read().toString()).doesNotContainPattern("139\\s*1111\\s*2222");
        StoryCase signing = related(phase, "SGN-").get(0);
        assertThat(signing.openSteps()).containsExactly("UserTask_CheckClauses");

        // three disclosures, and a signature under the fourth
        signing.complete("limin", "UserTask_CheckClauses", Map.of("clausesAccurate", "yes", "nonStandard", "no", "deliveryDate", "2028-06-30",
                "deliveryStandard", "精装", "isStandardFloor", "yes"));
        assertThat(signing.notices("N16")).singleElement().asString().contains("碧海湾红线内外因素告知");
        Answer unsigned = signing.tryComplete("limin", "UserTask_Disclose", Map.of("signed", "yes"));
        assertThat(unsigned.status()).isEqualTo(400);
        assertThat(unsigned.text("/errors/0/field")).isEqualTo("scan");
        String scan = product.upload("limin", "告知书.pdf", Samples.pdf(), null).text("/id");
        signing.complete("limin", "UserTask_Disclose", Map.of("signed", "yes", "scan", scan));

        // the contract and its promises
        promise(signing, "业主专用泳池", "2026-04-07", "property");
        promise(signing, "会所试营业", "2026-01-12", "marketingSales");
        signing.complete("limin", "UserTask_Sign", Map.of("contractNo", "BIH-001", "signDate", "2026-01-05", "amount", 2380000, "area", 89, "filedOnline", "yes"));
        assertThat(signing.state()).isEqualTo("SIGNED");
        assertThat(signing.notices("N15")).singleElement().asString().contains("恭喜您成为碧海湾业主");
        assertThat(signing.tryTell("limin", "s5-secure-signing.Withdrawn", Map.of("reason", "后悔")).status()).isEqualTo(409);
        signing.complete("chenyu", "UserTask_CallBack", Map.of("score", 5));
        assertThat(signing.outcome()).isEqualTo("SIGNED");

        // the next morning the one that is near has a case; two days later the other one, ninety days before
        product.clock("2026-01-06T09:00");
        assertThat(related(signing, "PRM-")).hasSize(1);
        product.clock("2026-01-07T09:00");
        List<StoryCase> tracked = related(signing, "PRM-");
        assertThat(tracked).hasSize(2);
        StoryCase club = tracked.get(0);
        StoryCase pool = tracked.get(1);

        // not kept: the owner is heard without having to complain
        club.complete("xuting", "UserTask_ReportStatus", Map.of("onTrack", "yes", "progress", "装修中"));
        product.clock("2026-01-12T09:00");
        club.complete("xuting", "UserTask_ShowEvidence", Map.of("kept", "no", "reason", "消防未验收"));
        assertThat(club.outcome()).isEqualTo("BROKEN");
        StoryCase complaint = related(club, "CMP-").get(0);
        assertThat(complaint.openSteps()).containsExactly("UserTask_Acknowledge");

        // in danger: something else is agreed, and promised in its turn
        pool.complete("jianglei", "UserTask_ReportStatus", Map.of("onTrack", "no", "progress", "水源不足"));
        Answer noDay = pool.tryComplete("xiaowen", "UserTask_Alternatives", Map.of("alternative", "REPLACE", "commitments", "改建恒温泳池", "reason", "水源不足"));
        assertThat(noDay.text("/errors/0/field")).isEqualTo("newDue");
        pool.complete("xiaowen", "UserTask_Alternatives", Map.of("alternative", "REPLACE", "commitments", "改建恒温泳池", "reason", "水源不足", "newDue", "2026-12-31"));
        pool.complete("zhaolan", "UserTask_Approve", Map.of("approved", "yes"));
        assertThat(pool.outcome()).isEqualTo("REPLACED");
        assertThat(pool.notices("N18b")).singleElement().asString().contains("因水源不足需延至2026-12-31");
        JsonNode register = product.get("limin", "/api/promises?project=BIH").body();
        assertThat(register).extracting(one -> one.path("text").asText() + " " + one.path("state").asText())
                .containsExactly("会所试营业 BROKEN", "业主专用泳池 REPLACED", "改建恒温泳池 OPEN");
        assertThat(product.get("jianglei", "/api/promises").body()).as("a department sees its own").hasSize(2);
        assertThat(product.get("limin", "/api/promises?state=LOST").text("/errors/0/field")).isEqualTo("state");
    }

    @Test
    @Order(2)
    void aChangeIsReviewedBeforeItIsPublished() {
        product.clock("2026-02-02T10:00");
        Answer late = product.tryStart("fangyuan", "change-review", change("2026-02-01"));
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.text("/errors/0/field")).isEqualTo("publishOn");
        StoryCase change = product.start("fangyuan", "change-review", change("2026-06-01"));
        change.complete("xuting", "UserTask_CheckSales", Map.of("salesAffected", "no"));
        change.complete("xiaowen", "UserTask_CheckContract", Map.of("contractAffected", "yes", "contractFinding", "入户门材质"));
        change.complete("yeqing", "UserTask_CheckSample", Map.of("sampleAffected", "no"));
        change.complete("huangjun", "UserTask_CheckDrawing", Map.of("drawingAffected", "no"));
        change.complete("xiaowen", "UserTask_LegalOpinion", Map.of("legalOpinion", "须书面告知"));
        change.complete("zhaolan", "UserTask_Verdict", Map.of("approved", "yes", "opinion", "告知后可变更"));
        change.complete("wangqiang", "UserTask_WriteNotice", Map.of("noticeText", "木门改为钢木门", "document", product.upload("wangqiang", "告知书.pdf", Samples.pdf(), null).text("/id")));
        product.clock("2026-02-02T10:10");
        assertThat(change.notices("N24b")).singleElement().asString().contains("涉及变更:木门改为钢木门");
        product.clock("2026-02-17T09:00");
        change.complete("limin", "UserTask_CollectAnswers", Map.of("agreed", 1, "objected", 0, "answersSummary", "同意"));
        change.complete("suntao", "UserTask_Decide", Map.of("approved", "yes", "reason", "更安全"));
        assertThat(change.outcome()).isEqualTo("APPROVED_WITH_NOTICE");
    }

    private void aPhaseOnSale() {
        Map<String, Object> building = Map.of("no", "1", "floors", "1-3", "perFloor", 4);
        Map<String, Object> phase = Map.of("code", "1", "name", Map.of("zh", "一期", "en", "Phase 1"), "state", "PLANNED", "buildings", List.of(building));
        Answer saved = product.put("zhaolan", "/api/estate/BIH", Map.of("id", "BIH", "name", Map.of("zh", "碧海湾", "en", "Bay"), "city", "杭州",
                "supervisor", "wangqiang", "phases", List.of(phase)));
        assertThat(saved.status()).as("%s", saved.body()).isLessThan(300);
    }

    private static Map<String, Object> subscription(String unit) {
        return Map.of("unitId", unit, "customerName", "周宁", "phone", "139 1111 2222", "customerClass", "C", "subscribedOn", "2026-01-05");
    }

    /** The one sold home of another phase. */
    private static Map<String, Object> change(String publishOn) {
        Map<String, Object> form = new LinkedHashMap<>(Map.of("projectId", "YQL", "phase", "2", "type", "成本配置", "desc", "入户门由木门改为钢木门", "cause", "安全",
                "affectsContract", "yes", "affectsHandover", "no", "soldUnits", 0, "drawings", "纸质档案 2026-007"));
        form.put("affected", "5-1001");
        form.put("publishOn", publishOn);
        return form;
    }

    private void promise(StoryCase signing, String text, String due, String dept) {
        String task = signing.task("UserTask_Sign").path("id").asText();
        Answer added = product.post("limin", "/api/tasks/" + task + "/rows/promises", Map.of("text", text, "dueDate", due, "dept", dept));
        assertThat(added.status()).as("%s", added.body()).isLessThan(300);
    }

    private List<StoryCase> related(StoryCase it, String type) {
        List<StoryCase> related = new ArrayList<>();
        it.read().path("related").forEach(one -> {
            if (one.path("number").asText().startsWith(type)) {
                related.add(new StoryCase(product, one.path("number").asText(), "zhaolan"));
            }
        });
        return related;
    }
}
