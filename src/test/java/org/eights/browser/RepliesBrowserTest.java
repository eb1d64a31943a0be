package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import org.eights.stories.DesignUnderReview;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A designer answers 表1, one point after the other. */
@Story
@NeedsBrowser
class RepliesBrowserTest {

    private static final Instant NOW = Instant.parse("2018-03-01T10:00:00Z");

    private final int port;

    RepliesBrowserTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void aDesignerAnswersEveryPointWithoutGoingBackToTheTable() {
        DesignUnderReview.begin(new Product(port));
        try (Window window = new Window(port, "zh-CN", NOW)) {
            Page page = window.page();
            Tasklist tasklist = window.tasklist("fangyuan");
            page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText("填写表1")).click();
            CasePanel panel = tasklist.caseFile();
            panel.look("rows");
            Locator rows = panel.rows("designReview");
            assertThat(rows.first()).containsText("待答复");
            int all = rows.count();
            assertThat(all).isGreaterThan(5);
            window.picture("replies-zh");

            rows.first().locator("button").click();
            Form first = panel.window();
            next(page).click();
            assertThat(first.wrongFields()).startsWith("采纳情况");
            first.answer("adopted", "部分采纳").fill("explanation", "机位加宽到0.9米");
            next(page).click();
            Form second = panel.window();
            assertThat(next(page)).containsText("还有 " + (all - 2) + " 条");
            assertThat(rows.first()).containsText("机位加宽到0.9米");
            assertThat(second.value("explanation")).as("each point has an answer of its own").isEmpty();
            window.picture("reply-zh");
            for (int row = 1; row < all - 1; row++) {
                Form form = panel.window();
                form.answer("adopted", "采纳");
                next(page).click();
                assertThat(rows.nth(row)).not().containsText("待答复");
            }
            panel.window().answer("adopted", "采纳");
            assertThat(next(page)).hasCount(0);
            page.locator("dialog .eights-window-foot button").first().click();
            assertThat(page.locator("dialog")).hasCount(0);
            assertThat(page.locator("[data-kind=designReview] .eights-chip.warn")).hasCount(0);
            assertThat(window.mishaps()).isEmpty();
        }
    }

    private static Locator next(Page page) {
        return page.locator("dialog .eights-window-foot button.main", new Page.LocatorOptions().setHasText("下一条"));
    }
}
