package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.stories.StoryCase;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The control matrix in Tasklist and in Cockpit: every point readable without colours, its case one click away, by mouse and by keyboard. */
@Story
@NeedsBrowser
class ControlMatrixBrowserTest {

    private static final Instant NOW = Instant.parse("2025-09-20T02:00:00Z");
    private static final String PAGE = "a[href='#/control-matrix']";
    private static final String STICKS_OUT = """
            () => Math.max(...['.eights-matrix-frame', '.eights-outer'].map(part => document.querySelector(part))
                .map(part => part.scrollWidth - part.clientWidth))""";

    private final int port;

    ControlMatrixBrowserTest(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void fiftyProjectsInChinese() {
        try (Window window = new Window(port, "zh-CN", NOW)) {
            Page page = window.page();
            new SampleMatrix(page, Locale.CHINESE, 50);
            window.tasklist("zhaolan");
            page.click(PAGE);
            assertThat(page.locator(".eights-matrix tbody tr")).hasCount(50);
            assertThat(cell(page, "云栖里", 1)).hasText("○豁免");
            assertThat(cell(page, "江南府", 9).locator("a").first()).hasText("!逾期");
            assertThat(cell(page, "江南府", 9).locator("a").first()).hasAttribute("aria-label",
                    Pattern.compile("江南府，2 期，K09，不利因素告知，逾期，期限 2025-\\d\\d-\\d\\d，KCP-20250301-01090"));
            assertThat(cell(page, "云栖里", 18).locator("a.eights-point")).hasCount(2);
            assertThat(page.evaluate(STICKS_OUT)).as("at 1280").isEqualTo(0);
            new Accessibility(page).requires(".eights-matrix-page");
            window.picture("control-matrix-zh");

            page.locator(".eights-matrix-bar input[type=checkbox]").check();
            assertThat(page.locator(".eights-matrix tbody tr:visible")).hasCount(13);
            page.locator(".eights-matrix-bar select").selectOption("P03");
            assertThat(page.locator(".eights-matrix tbody tr")).hasCount(1);
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void theKeyboardGoesRoundInEnglish() {
        try (Window window = new Window(port, "en-GB", NOW)) {
            Page page = window.page();
            new SampleMatrix(page, Locale.ENGLISH, 5);
            window.tasklist("zhaolan");
            page.click(PAGE);
            page.locator(".eights-matrix tbody tr").first().waitFor();
            Accessibility everybody = new Accessibility(page).requires(".eights-matrix-page").reaches(".eights-matrix tbody th a", 24);
            page.keyboard().press("ArrowRight");
            assertThat(cell(page, "Yunqi Lane", 1).locator("a").first()).isFocused();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowRight");
            assertThat(cell(page, "Jiangnan Court", 2).locator("a").first()).isFocused();
            assertThat(page.locator(".eights-matrix-told")).containsText("Jiangnan Court, phase 2, K02, Profile of the customers");
            page.keyboard().press("End");
            page.keyboard().press("Home");
            assertThat(page.locator(".eights-matrix tbody tr:nth-child(2) th a")).isFocused();
            assertThat(cell(page, "Jiangnan Court", 9).locator("a").first()).hasText("!Late");
            assertThat(page.evaluate(STICKS_OUT)).as("at 1280").isEqualTo(0);
            everybody.requires(".eights-matrix-frame");
            window.picture("control-matrix-en");
            page.setViewportSize(360, 800);
            assertThat(page.evaluate("() => document.querySelector('.eights-outer').scrollWidth - document.querySelector('.eights-outer').clientWidth")).isEqualTo(0);
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void aBatchThatIsPlannedStandsInCockpitTooAndLeadsToItsPointInTasklist() {
        Product product = new Product(port);
        product.clock("2025-05-23T09:00");
        StoryCase batch = product.start("zhaolan", "s7-satisfying-obtaining",
                Map.of("projectId", "YQL", "phase", "2", "buildings", "5", "handoverOn", "2025-09-20", "endsOn", "2025-09-28"));
        try (Window window = new Window(port, "zh-CN", Instant.parse("2025-05-23T01:00:00Z"))) {
            Page page = window.page();
            window.tasklist("zhaolan");
            page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/control-matrix");
            page.locator(".eights-matrix tbody tr").first().waitFor();
            assertThat(page.locator("[cam-widget-header] " + PAGE)).isVisible();
            Locator gate = page.locator(".eights-matrix a[aria-label*='K17']");
            assertThat(gate).hasText("●进行中");
            new Accessibility(page).requires(".eights-matrix-page");
            window.picture("control-matrix-cockpit-zh");
            gate.click();
            assertThat(page.locator(".eights-head .eights-subject")).containsText("K17 交付前30天风险清零");
            assertThat(page.locator(".eights-head")).containsText("关键控制点");
            assertThat(page.url()).contains("/app/tasklist/default/#/case/KCP-");
            window.picture("key-point-zh");
            assertThat(window.mishaps()).isEmpty();
        }
        assertThat(batch.number()).startsWith("HOB-");
    }

    private static Locator cell(Page page, String project, int column) {
        return page.locator(".eights-matrix tbody tr", new Page.LocatorOptions().setHasText(project)).first().locator("td").nth(column - 1);
    }
}
