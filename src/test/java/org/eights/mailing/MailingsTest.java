package org.eights.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eights.background.ChainsByHand;
import org.eights.casefile.CaseNumber;
import org.eights.estate.ProjectId;
import org.eights.estate.UnitId;
import org.eights.mailing.MailingRoom.Estates;
import org.eights.notification.NotificationRoom.Obstacles;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many owners are told the same: each exactly once, whoever dies, fails or works beside whom, and the case knows how it ended. */
@RoomTest
@Import(MailingRoom.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext
@Timeout(60)
class MailingsTest {

    /** Bought: the last home is nobody's, and the one before only subscribed to. One of them has no phone. */
    private static final int OWNERS = Estates.HOMES - 2;
    private static int estates;

    private final Estates homes;
    private final Mailings mailings;
    private final PhaseMailings phaseMailings;
    private final SendMailing send;
    private final ResumeMailings resume;
    private final Obstacles obstacles;
    private final ChainsByHand chains;
    private final JdbcClient jdbc;
    private String project;
    private CaseNumber phase;

    @Autowired
    MailingsTest(Estates homes, Mailings mailings, PhaseMailings phaseMailings, SendMailing send, ResumeMailings resume, Obstacles obstacles,
            ChainsByHand chains, JdbcClient jdbc) {
        this.homes = homes;
        this.mailings = mailings;
        this.phaseMailings = phaseMailings;
        this.send = send;
        this.resume = resume;
        this.obstacles = obstacles;
        this.chains = chains;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aPhase() {
        project = "M" + ++estates;
        homes.build(project);
        phase = homes.phase(project);
        obstacles.bad.clear();
        obstacles.deadly.clear();
        chains.ordered.clear();
    }

    @Test
    void everyOwnerIsToldOnceAndTheStorySaysSo() {
        MailingProgress ordered = report("2026-01");
        assertThat(ordered.owners()).isEqualTo(OWNERS);
        assertThat(chains.ordered).containsExactly("mailing:" + ordered.id());
        assertThat(homes.lastSaid(phase, Locale.CHINESE)).isEqualTo("开始发送“月度工程通报”,共38位业主");

        untilSent(ordered.id());

        assertThat(told()).isEqualTo(OWNERS - 1).isEqualTo(toldOnce());
        MailingProgress sent = mailings.get(ordered.id());
        assertThat(sent).extracting(MailingProgress::told, MailingProgress::noAddress, MailingProgress::failed, MailingProgress::isRunning)
                .containsExactly(OWNERS - 1, 1, 0, false);
        assertThat(mailings.leftOut(ordered.id())).singleElement().satisfies(one -> assertThat(one.unitNos()).containsExactly("1-101"));
        assertThat(homes.lastSaid(phase, Locale.CHINESE)).isEqualTo("“月度工程通报”已发给37位业主,1位没有联系方式");
        assertThat(homes.lastSaid(phase, Locale.ENGLISH)).isEqualTo("“Monthly construction report” was sent to 37 owners; 1 have no address");
        assertThat(homes.lastSaid(phase, "mailNoAddress")).isEqualTo("1-101");
        assertThat(text(Estates.owner(project, 1))).startsWith("陈静您好,云栖里2026-01工程进展:主体封顶");
    }

    @Test
    void whoeverIsKilledInTheMiddleLeavesNothingBehindAndTheNextGoesOn() {
        IntStream.of(3, 8, 21, 37).mapToObj(i -> "customer:" + Estates.owner(project, i)).forEach(obstacles.deadly::add);
        long id = report("2026-01").id();
        int deaths = 0;
        boolean more = true;
        while (more) {
            try {
                more = send.next(id);
            } catch (ChainsByHand.Killed dead) {
                deaths++;
                assertThat(told()).as("nothing half done").isEqualTo(mailings.get(id).told());
                chains.ordered.clear();
                resume.resume();
                assertThat(chains.ordered).contains("mailing:" + id);
            }
        }
        assertThat(deaths).isEqualTo(4);
        assertThat(told()).isEqualTo(OWNERS - 1).isEqualTo(toldOnce());
        assertThat(send.next(id)).as("it has ended").isFalse();
        assertThat(told()).isEqualTo(OWNERS - 1);
    }

    @Test
    void severalChainsNeverTellAnybodyTwice() throws Exception {
        obstacles.deadly.add("customer:" + Estates.owner(project, 12));
        long id = report("2026-01").id();
        ExecutorService three = Executors.newFixedThreadPool(3);
        try {
            for (Future<Void> chain : three.invokeAll(IntStream.range(0, 3).<Callable<Void>>mapToObj(i -> () -> startedAgain(id)).toList())) {
                chain.get();
            }
        } finally {
            three.shutdownNow();
        }
        assertThat(mailings.get(id).isRunning()).isFalse();
        assertThat(told()).isEqualTo(OWNERS - 1).isEqualTo(toldOnce());
    }

    @Test
    void whomItCannotTellIsListedAndStopsNobody() {
        obstacles.bad.add("customer:" + Estates.owner(project, 9));
        long id = report("2026-01").id();

        untilSent(id);

        assertThat(mailings.get(id)).extracting(MailingProgress::told, MailingProgress::noAddress, MailingProgress::failed)
                .containsExactly(OWNERS - 2, 1, 1);
        assertThat(homes.lastSaid(phase, Locale.CHINESE)).isEqualTo("“月度工程通报”已发给36位业主,1位没有联系方式,1位未发成");
        assertThat(homes.lastSaid(phase, "mailFailed")).isEqualTo(Estates.unit(9));
    }

    @Test
    void whoOwnsTwoHomesHearsOfBothInOneNotice() {
        homes.alsoBuys(project, 5, "1-1004");
        MailingProgress ordered = mailings.send(new Mailing(phase, "N24b", phase + ":change", Audience.of(List.of(bought("1-1004"),
                bought(Estates.unit(5)), bought("1-1003"))), Map.of("noticeText", "入户门改为钢木门", "answerDays", 15)));
        assertThat(ordered.owners()).as("who has only subscribed is told too").isEqualTo(2);

        untilSent(ordered.id());

        assertThat(told()).isEqualTo(2);
        assertThat(text(Estates.owner(project, 5))).contains("1-1004、" + Estates.unit(5));
    }

    @Test
    void whoseHomeIsHandedOverMeanwhileIsNoFutureOwner() {
        MailingProgress ordered = report("2026-01");
        assertThat(ordered.owners()).as("all who were to be told when it was ordered").isEqualTo(OWNERS);
        jdbc.sql("UPDATE unit SET handed_over_on = :on, state = 'HANDED' WHERE project_id = :project AND no = :no").param("on", LocalDate.of(2026, 1, 4))
                .param("project", project).param("no", Estates.unit(2)).update();

        untilSent(ordered.id());

        assertThat(told()).isEqualTo(OWNERS - 2);
    }

    @Test
    void theSameKeyIsTheSameMailing() {
        homes.say(phase, "UserTask_DelayOpinion", Map.of("reason", "雨季", "date", "2026-12-01"));
        MailingProgress first = phaseMailings.delay(phase, "visit");
        untilSent(first.id());

        assertThat(phaseMailings.delay(phase, "visit")).isEqualTo(mailings.get(first.id()));
        assertThat(told()).isEqualTo(OWNERS - 1);
        assertThat(text(Estates.owner(project, 1))).contains("交付延期说明:雨季,新日期2026-12-01");
    }

    @Test
    void eachReportSaysWhatItsOwnMonthSays() {
        homes.say(phase, "UserTask_Report", Map.of("month", "2026-01", "progress", "一月的进展"));
        homes.say(phase, "UserTask_Report", Map.of("month", "2026-02", "progress", "二月的进展"));

        untilSent(phaseMailings.report(phase, "2026-01", "v1").id());

        assertThat(text(Estates.owner(project, 1))).contains("一月的进展");
    }

    @Test
    void whatTheTextAsksForMustBeThereBeforeAnybodyIsTold() {
        assertThatThrownBy(() -> mailings.send(new Mailing(phase, "N13", phase + ":N13", Audience.owners(new ProjectId(project), "1"),
                Map.of("month", "2026-01")))).isInstanceOf(Refusal.class).hasMessageContaining("progress");
        assertThat(mailings.of(phase)).isEmpty();
    }

    private MailingProgress report(String month) {
        homes.say(phase, "UserTask_Report", Map.of("month", month, "progress", "主体封顶"));
        return phaseMailings.report(phase, month, "visit-" + month);
    }

    private UnitId bought(String no) {
        return new UnitId(project + ":" + no);
    }

    private Void startedAgain(long id) {
        while (mailings.get(id).isRunning()) {
            try {
                send.next(id);
            } catch (ChainsByHand.Killed dead) {
                // the next node takes over
            }
        }
        return null;
    }

    private void untilSent(long id) {
        while (send.next(id)) {
            // the next piece
        }
    }

    private int told() {
        return jdbc.sql("SELECT count(*) FROM notification WHERE case_number = :number").param("number", phase.value()).query(Integer.class).single();
    }

    private int toldOnce() {
        return jdbc.sql("SELECT count(DISTINCT recipient) FROM notification WHERE case_number = :number").param("number", phase.value())
                .query(Integer.class).single();
    }

    private String text(String customer) {
        return jdbc.sql("SELECT text FROM notification WHERE case_number = :number AND recipient = 'customer:' || :customer")
                .param("number", phase.value()).param("customer", customer).query(String.class).single();
    }
}
