package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.eights.attachment.Samples;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A building is handed over: the gate, the board and the page of the batch, and one family from the inspection to the keys. */
@Story
@NeedsBrowser
class HandoverDayBrowserTest {

    private static final int PHONE = 360;

    private final int port;
    private final HandoverDay day;

    HandoverDayBrowserTest(@LocalServerPort int port) {
        this.port = port;
        this.day = new HandoverDay(new Product(port), false);
    }

    @Test
    void fromTheShutGateToTheKeys() {
        String batch = day.blocked();
        theGeneralManagerLetsItPassInWriting(batch);
        day.secondMorning();
        theManagerLooksAtTheBoard(batch);
        theDefectsOfAHome();
        theMeterDoesNotRunBackwards();
    }

    private void theGeneralManagerLetsItPassInWriting(String batch) {
        try (Window window = new Window(port, "zh-CN", HandoverDay.ofTheGate())) {
            Tasklist tasklist = window.tasklist("zhouguojian").within("听雨轩");
            Form override = tasklist.take("书面放行");
            override.submit();
            assertThat(override.wrongFields()).containsExactly("放行理由", "书面批准");
            window.picture("gate-zh");
            assertThat(HandoverPage.fromTheList(window.page(), batch).text()).contains("听雨轩 1 期 交付", "未通过", "有红色风险未关闭", "验收通过 24 / 25");
            override = tasklist.take("书面放行");
            override.fill("reason", "使用登记8月25日必到,先行通知").file("document", "总经理批准.docx", Samples.docx());
            override.done();
            assertThat(window.mishaps()).isEmpty();
        }
    }

    private void theManagerLooksAtTheBoard(String number) {
        try (Window window = new Window(port, "zh-CN", HandoverDay.ofTheDay())) {
            Page page = window.page();
            Tasklist tasklist = window.tasklist("zhaolan");
            tasklist.processes();
            window.picture("start-choice-zh");
            HandoverPage batch = HandoverPage.fromTheList(page, number);
            batch.scrollTo(".eights-board");
            window.picture("board-zh");
            batch.openAll();
            window.picture("batch-zh");
            assertThat(batch.sticksOutAt(PHONE)).isZero();
            batch.scrollTo(".eights-board");
            window.picture("board-narrow-zh");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    private void theDefectsOfAHome() {
        try (Window window = new Window(port, "zh-CN", HandoverDay.ofTheDay())) {
            Tasklist jianglei = window.tasklist("jianglei");
            jianglei.find("8-303");
            jianglei.takeUp();
            CasePanel panel = jianglei.caseFile();
            panel.look("rows");
            Form defect = panel.addRow("handoverDefects");
            defect.choose("item", "尺寸").choose("level", "一般").fill("location", "北阳台").fill("desc", "空调板净宽不足");
            panel.photo("空调板.png", Photo.ofASlab());
            defect.submit();
            defect.isGone();
            assertThat(panel.photosOf("handoverDefects")).hasCount(1);
            panel.rows("handoverDefects").first().evaluate("row => row.scrollIntoView({ block: 'end' })");
            window.picture("household-zh");
            jianglei.form().choose("ownerDecision", "接受").done();
            assertThat(window.mishaps()).isEmpty();
        }
    }

    private void theMeterDoesNotRunBackwards() {
        try (Window window = new Window(port, "zh-CN", HandoverDay.ofTheDay())) {
            Form sign = window.tasklist("limin").within("听雨轩").take("8-303");
            sign.file("handoverForm", "交接单.docx", Samples.docx()).fill("keys", "6").answer("docsGiven", "是").fill("water", "0.8").fill("electric", "3").fill("gas", "0.4");
            sign.submit();
            assertThat(sign.wrongFields()).containsExactly("水表");
            window.picture("signing-zh");
            sign.fill("water", "1.3").done();
            assertThat(window.mishaps()).isEmpty();
        }
    }
}
