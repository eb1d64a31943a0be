package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Map;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.test.web.server.LocalServerPort;

/** All that is ours can be used by sight, by screen reader and by keyboard alone. */
@Story
@NeedsBrowser
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityBrowserTest {

    private static final String BELL = "button[aria-controls^=eights-bell]";
    private static final String FIND = ".eights-bar [role=combobox]";

    private static final String LOWEST_IN_BAR =
            "() => Math.max(...[...document.querySelectorAll('.eights-bar > :not([hidden])')].map(each => each.getBoundingClientRect().bottom))";

    private final int port;
    private final Product product;
    private Instant now;

    AccessibilityBrowserTest(@LocalServerPort int port) {
        this.port = port;
        this.product = new Product(port);
    }

    @BeforeAll
    void twoOfTheMorningsTasksAreHandedToASpecialist() {
        now = Morning.ofComplaints(product);
        for (int i = 0; i < 2; i++) {
            String task = product.get("wangqiang", "/engine-rest/task?unassigned=true").text("/0/id");
            product.post("wangqiang", "/api/tasks/" + task + "/assignment", Map.of("to", "limin", "reason", "均衡工作量"));
        }
    }

    @Test
    void theListTheSearchTheBellAndATask() {
        try (Window window = new Window(port, "zh-CN", now)) {
            Tasklist tasklist = window.tasklist("limin");
            Page page = window.page();
            window.desk().cards(Morning.COMPLAINTS);
            Accessibility everybody = new Accessibility(page).requires(".eights-bar", ".tasks-list .eights-brief");

            for (int width : new int[] {900, 1280}) {
                page.setViewportSize(width, 800);
                assertThat(page.evaluate(LOWEST_IN_BAR)).asString().matches("[0-4]?\\d(\\.\\d+)?");
            }

            everybody.reaches(FIND, 12);
            page.keyboard().type("1-905");
            page.locator(".eights-bar [role=option]").first().waitFor();
            page.keyboard().press("ArrowDown");
            everybody.requires("[role=search]");
            page.keyboard().press("Escape");
            assertThat(page.locator(FIND)).hasAttribute("aria-expanded", "false");
            assertThat(page.locator(FIND)).isFocused();

            everybody.reaches(".eights-register", 3).reaches(BELL, 6);
            page.keyboard().press("Enter");
            page.locator(".eights-notice").first().waitFor();
            everybody.requires(".eights-bell").reaches(".eights-notice", 3).leaves(".eights-bell", BELL);

            tasklist.open(0);
            everybody.requires("section.task-card .fjs-container", ".eights-hand-over");
            page.locator(BELL).focus();
            everybody.reaches(".eights-hand-over", 60);
            page.keyboard().press("Enter");
            page.locator(".eights-window input:focus").waitFor();
            everybody.requires(".eights-window").staysIn(".eights-window", 8).leaves(".eights-window", ".eights-hand-over");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void theStartPageWithItsHintsAndItsRefusal() {
        try (Window window = new Window(port, "zh-CN", now)) {
            window.tasklist("limin");
            Page page = window.page();
            Accessibility everybody = new Accessibility(page).reaches(".eights-register", 12);
            page.keyboard().press("Enter");
            Registration form = Registration.ofCase(page, "complaint");
            everybody.reaches(".eights-page nav a", 14).reaches(".eights-unit [role=combobox]", 12);
            page.keyboard().type("3-801");
            page.locator(".eights-unit [role=option]").first().waitFor();
            everybody.requires(".eights-unit");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.locator(".eights-same").waitFor();
            everybody.requires(".eights-page").reaches(".eights-registration input", 3);

            form.choose("channel", "微信").choose("category", "物业").fill("subject", "楼道灯不亮").fill("desc", "坏了一周").fill("demand", "修好")
                    .fill("unitId", "9-9999").send();
            assertThat(form.field("unitId")).isFocused();
            everybody.requires(".eights-page", ".eights-refused");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void everySectionOfACase() {
        try (Window window = new Window(port, "zh-CN", now)) {
            window.tasklist("limin");
            CasePanel panel = window.caseFile("CMP-20250616-0001");
            Accessibility everybody = new Accessibility(window.page()).requires(".eights-case").reaches(".eights-tabs [role=tab]", 40);
            for (String part : new String[] {"timeline", "rows", "attachments", "house", "notifications", "related"}) {
                assertThat(panel.look(part)).isNotEmpty();
                everybody.requires(".eights-tabs", "[role=tabpanel][data-part=" + part + "]");
            }
            window.page().locator(".eights-head button.small").press("Enter");
            everybody.requires(".eights-window").staysIn(".eights-window", 6).leaves(".eights-window", ".eights-head button.small");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void theTeamItsHandOverAndItsAbsences() {
        try (Window window = new Window(port, "zh-CN", now)) {
            window.tasklist("wangqiang");
            Page page = window.page();
            page.click("a[href='#/team']");
            page.locator(".eights-person summary", new Page.LocatorOptions().setHasText("李敏")).press("Enter");
            page.locator(".eights-person[open] input").first().press("Space");
            Accessibility everybody = new Accessibility(page).requires(".eights-page");

            page.locator(".eights-chosen button").press("Enter");
            page.locator(".eights-window input:focus").waitFor();
            page.locator(".eights-window textarea").press("Tab");
            page.keyboard().press("Enter");
            page.locator(".eights-window .eights-wrong").first().waitFor();
            everybody.requires(".eights-window").staysIn(".eights-window", 8).leaves(".eights-window", ".eights-chosen button");

            page.locator(".eights-person[open] div > .eights-button").first().press("Enter");
            page.locator(".eights-window .fjs-form-field").first().waitFor();
            everybody.requires(".eights-window").staysIn(".eights-window", 10).leaves(".eights-window", ".eights-person .eights-button");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void theBatchesAndTheBoardOfOne() {
        try (Window window = new Window(port, "zh-CN", now)) {
            Page page = window.page();
            new SampleBatch(page);
            window.tasklist("zhaolan");
            page.locator(".eights-register").focus();
            Accessibility everybody = new Accessibility(page).reaches("a[href='#/handovers']", 3);
            page.keyboard().press("Enter");
            page.locator(".eights-batch-name").waitFor();
            everybody.requires(".eights-page").reaches(".eights-batch-name", 20);
            page.keyboard().press("Enter");
            page.locator(".eights-grid").first().waitFor();
            everybody.requires(".eights-batch").reaches(".eights-leads button", 40).reaches(".eights-grid .eights-unit-cell", 3);
            page.keyboard().press("ArrowRight");
            everybody.requires(".eights-board").reaches(".eights-export a", 6);
            page.locator(".eights-work summary").click();
            page.locator("[data-work]").press("Enter");
            everybody.requires(".eights-batch").reaches(".eights-sure .eights-button:not(.danger)", 1);
            assertThat(window.mishaps()).isEmpty();
        }
    }
}
