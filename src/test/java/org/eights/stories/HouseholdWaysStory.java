package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.eights.casefile.CaseFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Not every family comes, not every family takes the keys. */
@Story
@TestInstance(Lifecycle.PER_CLASS)
class HouseholdWaysStory {

    private static final Map<String, Object> NOT_REACHED = Map.of("result", "NOT_REACHED");

    private final Product product;
    private final CaseFiles files;
    private final TransactionTemplate transactions;

    @Autowired
    HouseholdWaysStory(@LocalServerPort int port, CaseFiles files, PlatformTransactionManager transactions) {
        this.product = new Product(port);
        this.files = files;
        this.transactions = new TransactionTemplate(transactions);
    }

    @BeforeAll
    void aDayInSpring() {
        product.clock("2025-05-23T09:00");
    }

    private InvitedHomes invited(String building, int homes) {
        return InvitedHomes.of(product, files, transactions, building, homes);
    }

    @Test
    void whoNeverComesIsCalledThreeTimesEachTimeAndGetsALetterAfterThirtyDays() {
        InvitedHomes homes = invited("5", 1);
        StoryCase it = homes.home(1);
        homes.booked(1, 0, "10:00");
        homes.clock(-1, "09:00");
        assertThat(it.notices("N12")).singleElement().asString().contains("贺晴", "照看老人儿童");
        homes.clock(0, "18:00");
        assertThat(it.openSteps()).containsExactly("UserTask_CheckIn");
        homes.clock(1, "08:29");
        assertThat(it.state()).isEqualTo("BOOKED");
        homes.clock(1, "08:30");
        assertThat(it.state()).isEqualTo("MISSED");
        assertThat(it.notices("N12b")).hasSize(1);
        it.complete("limin", "UserTask_Contact", NOT_REACHED);
        it.complete("limin", "UserTask_Contact", Map.of("result", "REBOOK", "slot", homes.at(3, "10:00")));
        assertThat(it.state()).isEqualTo("BOOKED");

        homes.clock(3, "09:00");
        homes.clock(4, "08:30");
        assertThat(it.notices("N12b")).hasSize(2);
        it.complete("limin", "UserTask_Contact", NOT_REACHED);
        it.complete("limin", "UserTask_Contact", NOT_REACHED);
        assertThat(it.openSteps()).as("the calls about the first appointment do not count").containsExactly("UserTask_Contact");
        it.complete("limin", "UserTask_Contact", NOT_REACHED);
        assertThat(it.openSteps()).isEmpty();
        homes.clock(34, "08:29");
        assertThat(it.openSteps()).isEmpty();
        homes.clock(34, "08:30");
        assertThat(it.tryComplete("xiaowen", "UserTask_LegalLetter", Map.of("verdict", "DEEMED")).status()).isEqualTo(400);
        it.complete("xiaowen", "UserTask_LegalLetter", Map.of("verdict", "DEEMED", "letter", HandoverSteps.SEEN));
        assertThat(it.outcome()).isEqualTo("NO_SHOW");
    }

    @Test
    void whoRefusesWithCauseComesAgainAndWhoHasNoneGetsALetter() {
        InvitedHomes homes = invited("6", 3);
        homes.booked(1, 0, "10:00");
        homes.booked(2, 0, "10:00");
        homes.booked(3, 0, "10:00");
        homes.clock(-1, "09:00");
        homes.clock(0, "10:00");
        homes.received(1);
        homes.leaks(1);
        assertThat(homes.home(1).tryComplete("jianglei", "UserTask_Inspect", Map.of("ownerDecision", "ACCEPT")).text("/errors/0/message"))
                .contains("阻断");
        assertThat(homes.home(1).tryComplete("jianglei", "UserTask_Inspect", Map.of("ownerDecision", "REFUSE_NO_CAUSE")).status()).isEqualTo(400);
        homes.home(1).complete("jianglei", "UserTask_Inspect", Map.of("ownerDecision", "REFUSE_CAUSE"));
        assertThat(homes.home(1).state()).isEqualTo("REFUSED");
        assertThat(homes.home(1).due("household.rebook")).isEqualTo(homes.at(15, "18:00"));

        homes.received(2);
        homes.home(2).complete("jianglei", "UserTask_Inspect", Map.of("ownerDecision", "REFUSE_NO_CAUSE", "said", "不想收"));
        homes.home(2).complete("wangqiang", "UserTask_Talk", Map.of("agrees", "no"));

        homes.received(3);
        homes.leaks(3);
        homes.home(3).complete("jianglei", "UserTask_Inspect", Map.of("ownerDecision", "FIX_TODAY"));
        assertThat(homes.home(3).state()).isEqualTo("FIXING");
        assertThat(homes.home(3).due("household.sameDayFix")).isEqualTo(homes.at(0, "12:00"));
        homes.home(3).complete("huangjun", "UserTask_FixToday", Map.of("result", "已补漏"));
        assertThat(homes.home(3).tryComplete("jianglei", "UserTask_Inspect", Map.of("ownerDecision", "ACCEPT")).status())
                .as("nobody has verified it").isEqualTo(400);
        homes.putRight(3);
        homes.signed(3);
        assertThat(homes.home(3).outcome()).isEqualTo("TAKEN_OVER_FIRST");

        homes.putRight(1);
        homes.home(1).complete("wangqiang", "UserTask_Rearrange", Map.of("next", "REBOOK"));
        homes.booked(1, 5, "10:00");
        homes.clock(4, "09:00");
        homes.clock(5, "10:00");
        homes.received(1);
        homes.signed(1);
        assertThat(homes.home(1).outcome()).isEqualTo("TAKEN_OVER_SECOND");
        assertThat(product.get("limin", "/api/handovers/" + homes.batch().number() + "/board").body().at("/firstSuccess/percent").asDouble())
                .isEqualTo(33.33);

        homes.clock(30, "09:00");
        homes.home(2).complete("xiaowen", "UserTask_LegalLetter", Map.of("letter", HandoverSteps.SEEN));
        assertThat(homes.home(2).outcome()).isEqualTo("REFUSED_NO_CAUSE");
    }

    @Test
    void whoComesWithoutPapersWaitsForNobodyAndAnAppointmentMovesWithTheFirstDay() {
        InvitedHomes homes = invited("7", 4);
        assertThat(homes.home(1).tryTell("limin", "household.WalkedIn", Map.of("slot", homes.at(-95, "08:50"))).text("/errors/0/message"))
                .contains("不得早于交付首日");
        homes.booked(1, 0, "10:00");
        homes.booked(2, 4, "10:00");
        homes.batch().tell("zhaolan", "handover.DateMoved", Map.of("newHandoverOn", homes.day(2).toString(), "newEndsOn", homes.day(10).toString(),
                "reason", "电梯验收推迟"));
        homes.clock(-90, "09:00");
        assertThat(homes.home(1).openSteps()).as("the appointment was before the new first day").containsExactly("UserTask_Book");
        assertThat(homes.home(1).state()).isEqualTo("NOTIFIED");
        assertThat(homes.home(2).state()).isEqualTo("BOOKED");
        assertThat(homes.home(1).notices("N24")).singleElement().asString().contains(homes.day(2).toString());
        homes.booked(1, 4, "10:00");

        homes.clock(3, "09:00");
        homes.clock(4, "10:00");
        assertThat(homes.home(1).tryComplete("heqing", "UserTask_CheckIn", Map.of("idOk", "yes", "proxy", "yes")).text("/errors/0/field"))
                .isEqualTo("proxyPaper");
        homes.home(1).complete("heqing", "UserTask_CheckIn", Map.of("idOk", "no"));
        assertThat(homes.home(1).openSteps()).containsExactly("UserTask_Book");
        homes.home(2).complete("heqing", "UserTask_CheckIn", Map.of("idOk", "yes"));
        homes.home(3).tell("limin", "household.WalkedIn", Map.of("slot", homes.at(4, "10:05")));
        assertThat(homes.home(3).openSteps()).containsExactly("UserTask_CheckIn");
        homes.clock(4, "10:31");
        Product.Answer board = product.get("heqing", "/api/handovers/" + homes.batch().number() + "/board");
        assertThat(board.body().path("waiting")).singleElement().satisfies(waiting -> {
            assertThat(waiting.path("unit").asText()).isEqualTo("7-102");
            assertThat(waiting.path("alarm").asBoolean()).isTrue();
        });
        assertThat(homes.home(2).notices("N07")).singleElement().asString().startsWith("王强:");
        assertThat(board.body().at("/buildings/0/floors/0/units/0/ambassadorName").asText()).isEqualTo("贺晴");
    }
}
