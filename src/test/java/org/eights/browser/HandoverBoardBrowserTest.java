package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Map;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The board of a handover day: every unit in its place and in its state, kept up to date without moving under anybody's hands. */
@Story
@NeedsBrowser
class HandoverBoardBrowserTest {

    private static final Instant NOW = Instant.parse("2025-09-20T02:00:00Z");
    private static final int PHONE = 360;

    private final int port;

    HandoverBoardBrowserTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void everyUnitShowsItsStateAndTheKeyboardGoesFromOneToTheNext() {
        try (Window window = new Window(port, "zh-CN", NOW)) {
            Page page = window.page();
            new SampleBatch(page);
            window.tasklist("zhaolan");
            HandoverPage batch = HandoverPage.fromTheList(page, SampleBatch.NUMBER);

            assertThat(batch.text()).contains("YQL 2 期 交付", "2025-09-20", "截至 10:00:05", "共 26，完成 25，失败 1，剩余 0", "98.6%");
            assertThat(batch.figure("success")).containsText("未达目标 98%");
            assertThat(batch.figure("waiting")).containsText("45 分钟");
            assertThat(batch.figure("defects")).containsText("1,200");
            assertThat(batch.unit("5-105")).hasText("105阻");
            assertThat(batch.unit("5-105")).hasAttribute("aria-label", "5-105，BLOCKED，阻断缺陷 2 项，A 类客户");
            assertThat(batch.unit(SampleBatch.LATE)).hasAttribute("href", "#/case/HHO-20250905-5106");
            assertThat(batch.unit(SampleBatch.LATE)).hasAttribute("aria-label", "5-106，ARRIVED，已等候 45 分钟，A 类客户");

            batch.unit("5-201").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            assertThat(batch.unit("5-102")).isFocused();
            assertThat(batch.told()).isEqualTo("5-102，UNSOLD，A 类客户");
            page.keyboard().press("End");
            assertThat(batch.unit(SampleBatch.LATE)).isFocused();
            window.picture("handover-board-zh");
            assertThat(batch.sticksOutAt(PHONE)).isZero();
            window.picture("handover-board-narrow-zh");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void itFollowsWhatHappensAndKeepsTheLastPictureWhenTheServerIsSilent() {
        try (Window window = new Window(port, "en-GB", NOW)) {
            Page page = window.page();
            SampleBatch sample = new SampleBatch(page);
            window.tasklist("zhaolan");
            HandoverPage batch = HandoverPage.fromTheList(page, SampleBatch.NUMBER);
            batch.unit(SampleBatch.LATE).focus();

            sample.moves(SampleBatch.LATE, "SIGNED");
            batch.look();
            assertThat(batch.unit(SampleBatch.LATE)).hasText("106Sg");
            assertThat(batch.unit(SampleBatch.LATE)).isFocused();

            sample.fallsSilent(true);
            batch.look();
            assertThat(batch.stale()).containsText("Not up to date: this is how it was at 10:00:05. Out of order");
            assertThat(batch.unit(SampleBatch.LATE)).hasText("106Sg");
            window.picture("handover-stale-en");

            sample.fallsSilent(false);
            sample.moves(SampleBatch.LATE, "TAKEN_OVER_FIRST");
            batch.look();
            assertThat(batch.stale()).isEmpty();
            assertThat(batch.unit(SampleBatch.LATE)).hasText("106✓");

            batch.begin("HOUSEHOLDS");
            assertThat(page.locator("#eights-status")).hasText("Started");
            assertThat(sample.ordered()).containsExactly("{\"kind\":\"HOUSEHOLDS\"}");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void aWorkbookThatIsRefusedNamesEveryCell() {
        try (Window window = new Window(port, "zh-CN", NOW)) {
            Page page = window.page();
            new SampleBatch(page);
            window.tasklist("zhaolan");
            HandoverPage batch = HandoverPage.fromTheList(page, SampleBatch.NUMBER);
            assertThat(batch.bring("预约.xlsx", new byte[] {1})).containsText("有 2 处不符，没有导入");
            assertThat(page.locator(".eights-cells tbody tr")).hasText(new String[] {"A3房号房号 5-9999 不在本批次", "B4预约时间不能是公式"});

            page.reload();
            page.locator(".eights-grid").first().waitFor();
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void aBatchThatHasJustBeenPlannedShowsEveryUnitOfItsBuilding() {
        Product product = new Product(port);
        product.clock("2025-05-23T09:00");
        String number = product.start("zhaolan", "s7-satisfying-obtaining",
                Map.of("projectId", "YQL", "phase", "2", "buildings", "5", "handoverOn", "2025-09-20", "endsOn", "2025-09-28")).number();
        try (Window window = new Window(port, "en-GB", Instant.parse("2025-05-23T01:00:00Z"))) {
            Page page = window.page();
            window.tasklist("zhaolan");
            HandoverPage batch = HandoverPage.fromTheList(page, number);
            assertThat(page.locator(".eights-grid .eights-unit-cell")).hasCount(200);
            assertThat(batch.text()).contains(number, "phase 2 handover", "2025-09-20", "Building 5", "200 units, 0 taken over");
            batch.unit("5-101").click();
            assertThat(batch.told()).startsWith("5-101, To be accepted");
            assertThat(window.mishaps()).isEmpty();
        }
    }
}
