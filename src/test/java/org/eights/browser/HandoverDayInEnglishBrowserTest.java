package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.eights.attachment.Samples;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The same building in English: whatever the product says by itself, it says without a Chinese character. */
@Story
@NeedsBrowser
@TestPropertySource(properties = "eights.locale=en")
class HandoverDayInEnglishBrowserTest {

    private static final Pattern CHINESE = Pattern.compile(".*[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef].*");
    private static final int PHONE = 360;

    private final int port;
    private final HandoverDay day;

    HandoverDayInEnglishBrowserTest(@LocalServerPort int port) {
        this.port = port;
        this.day = new HandoverDay(new Product(port), true);
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
        try (Window window = new Window(port, "en-GB", HandoverDay.ofTheGate())) {
            Tasklist tasklist = window.tasklist("zhouguojian").within("Rain Court");
            Form override = tasklist.take("Override in writing");
            override.submit();
            assertThat(override.wrongFields()).containsExactly("Why it may go on", "Written decision");
            speaksEnglish(window);
            window.picture("gate-en");
            assertThat(HandoverPage.fromTheList(window.page(), batch).text()).contains("Rain Court phase 1 handover", "24 / 25 accepted");
            override = tasklist.take("Override in writing");
            override.fill("reason", "The registration comes on 25 August").file("document", "decision.docx", Samples.docx());
            override.done();
            assertThat(window.mishaps()).isEmpty();
        }
    }

    private void theManagerLooksAtTheBoard(String number) {
        try (Window window = new Window(port, "en-GB", HandoverDay.ofTheDay())) {
            Page page = window.page();
            Tasklist tasklist = window.tasklist("zhaolan");
            tasklist.processes();
            window.picture("start-choice-en");
            HandoverPage batch = HandoverPage.fromTheList(page, number);
            batch.scrollTo(".eights-board");
            window.picture("board-en");
            batch.openAll();
            speaksEnglish(window);
            window.picture("batch-en");
            assertThat(batch.sticksOutAt(PHONE)).isZero();
            batch.scrollTo(".eights-board");
            window.picture("board-narrow-en");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    private void theDefectsOfAHome() {
        try (Window window = new Window(port, "en-GB", HandoverDay.ofTheDay())) {
            Tasklist jianglei = window.tasklist("jianglei");
            jianglei.find("8-303");
            jianglei.takeUp();
            CasePanel panel = jianglei.caseFile();
            panel.look("rows");
            Form defect = panel.addRow("handoverDefects");
            defect.choose("item", "Dimensions").choose("level", "General").fill("location", "North balcony").fill("desc", "The slab is too narrow");
            panel.photo("slab.png", Photo.ofASlab());
            defect.submit();
            defect.isGone();
            assertThat(panel.photosOf("handoverDefects")).hasCount(1);
            speaksEnglish(window);
            panel.rows("handoverDefects").first().evaluate("row => row.scrollIntoView({ block: 'end' })");
            window.picture("household-en");
            jianglei.form().choose("ownerDecision", "Accepts").done();
            assertThat(window.mishaps()).isEmpty();
        }
    }

    private void theMeterDoesNotRunBackwards() {
        try (Window window = new Window(port, "en-GB", HandoverDay.ofTheDay())) {
            Form sign = window.tasklist("limin").within("Rain Court").take("8-303");
            sign.file("handoverForm", "handover.docx", Samples.docx()).fill("keys", "6").answer("docsGiven", "Yes").fill("water", "0.8").fill("electric", "3").fill("gas", "0.4");
            sign.submit();
            assertThat(sign.wrongFields()).containsExactly("Water meter");
            speaksEnglish(window);
            window.picture("signing-en");
            sign.fill("water", "1.3").done();
            assertThat(window.mishaps()).isEmpty();
        }
    }

    private static void speaksEnglish(Window window) {
        assertThat(window.text().lines()).noneMatch(line -> CHINESE.matcher(line).matches());
    }
}
