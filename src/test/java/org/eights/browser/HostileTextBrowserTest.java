package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.stories.ComplaintFixture.complaint;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.ResumeOptions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.stories.StoryCase;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that anybody types becomes part of a page: not for a moment, and not in what is said about it. */
@Story
@NeedsBrowser
class HostileTextBrowserTest {

    private static final String TAG = "<b data-typed>x</b>";
    private static final String SCRIPT = "<img src=x onerror=window.ran=1><script>window.ran=1</script>{{constructor.constructor('window.ran=1')()}}" + TAG;
    private static final Instant NOW = Instant.parse("2025-06-16T02:00:00Z");

    /** Also what is in the page for a moment only. */
    private static final String WATCH = """
            window.made = [];
            new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => {
              if (node.matches && (node.matches('[data-typed], [onerror]') || node.querySelector('[data-typed], [onerror]'))) {
                window.made.push(node.outerHTML);
              }
            }))).observe(document, { childList: true, subtree: true });""";

    private final int port;
    private final Product product;

    HostileTextBrowserTest(@LocalServerPort int port) {
        this.port = port;
        this.product = new Product(port);
    }

    @Test
    void whatIsTypedStaysTextWhereverItIsShown() {
        product.clock("2025-06-16T10:00");
        StoryCase other = product.start("limin", "complaint", complaint("3-801", SCRIPT, "QUALITY", SCRIPT, SCRIPT, Map.of("remark", SCRIPT)));
        String task = product.get("wangqiang", "/engine-rest/task").text("/0/id");
        assertThat(product.post("wangqiang", "/api/tasks/" + task + "/assignment", Map.of("to", "chenyu", "reason", SCRIPT)).status()).isEqualTo(204);

        try (Window window = watched()) {
            Tasklist tasklist = window.tasklist("limin");
            Page page = window.page();
            register(page);
            staysText(window);
            tasklist.registered();

            assertThat(tasklist.tasks(1)).hasSize(1);
            page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText("2-1502")).click();
            acknowledge(page, tasklist);
            staysText(window);

            assertThat(window.desk().find("2-1502")).contains(SCRIPT);
            CasePanel panel = new CasePanel(page);
            assertThat(panel.head()).contains(SCRIPT);
            assertThat(panel.look("timeline")).contains("通话对象", SCRIPT);
            for (String part : new String[] {"rows", "attachments", "house", "notifications", "related"}) {
                panel.look(part);
            }
            assertThat(page.title()).doesNotContain("<");
            staysText(window);
            assertThat(window.mishaps()).isEmpty();
        }
        try (Window window = watched()) {
            window.tasklist("chenyu");
            Page page = window.page();
            Desk desk = window.desk();
            assertThat(desk.notice()).contains(SCRIPT);
            assertThat(desk.caseNumber()).isEqualTo(other.number());
            assertThat(new CasePanel(page).look("timeline")).contains(SCRIPT);

            page.fill(".eights-bar [role=combobox]", TAG);
            page.locator(".eights-bar .eights-said:not(:empty)").waitFor();
            Registration.ofCase(page, "complaint");
            assertThat(desk.unit("2-1502", "2-1502")).contains(SCRIPT);
            page.fill(".eights-unit [role=combobox]", TAG);
            page.locator(".eights-unit .eights-said:not(:empty)").waitFor();
            staysText(window);
            assertThat(window.mishaps()).isEmpty();
        }
        try (Window window = watched()) {
            window.tasklist("wangqiang");
            window.desk().saysOf("陈瑜", "在办 1 件");
            window.page().locator(".eights-person summary").evaluateAll("all => all.forEach(each => each.click())");
            assertThat(window.page().locator(".eights-task").first()).isVisible();
            staysText(window);
            window.page().evaluate("document.body.insertAdjacentHTML('beforeend', '<b data-typed></b>')");
            assertThat((List<?>) window.left("made")).as("the watch sees what it is to see").hasSize(1);
        }
    }

    private Window watched() {
        Window window = new Window(port, "zh-CN", NOW);
        window.page().addInitScript(WATCH);
        return window;
    }

    private static void register(Page page) {
        Registration form = Registration.ofCase(page, "complaint").fill("projectId", "YQL").fill("unitId", TAG).fill("customerId", TAG)
                .fill("contact", SCRIPT).choose("channel", "微信").choose("category", "设计").fill("subject", SCRIPT).fill("desc", SCRIPT)
                .fill("demand", SCRIPT).fill("repeatOf", TAG).fill("remark", SCRIPT);
        form.send();
        assertThat(form.refusal()).isVisible();
        form.fill("unitId", "2-1502").fill("customerId", "").fill("repeatOf", "").send();
        form.isGone();
    }

    /** Once with an option that does not exist, which the refusal quotes in the form and in Tasklist's own notice. */
    private static void acknowledge(Page page, Tasklist tasklist) {
        tasklist.claim();
        Form form = new Form(page.locator("section.task-card"), page.locator("section.task-card .eights-refused li"));
        form.fill("respondedAt", "2025/06/16", "10:00").fill("spokeWith", SCRIPT).choose("emotion", "不满").fill("expectation", SCRIPT)
                .fill("remark", SCRIPT);
        page.route("**/submit-form", route -> route.resume(new ResumeOptions().setPostData(route.request().postData().replace("不满", TAG))));
        form.submit();
        assertThat(form.refusal()).contains(TAG);
        page.unroute("**/submit-form");
        form.submit();
        form.isGone();
    }

    private static void staysText(Window window) {
        assertThat(window.left("ran")).isNull();
        assertThat((List<?>) window.left("made")).isEmpty();
    }
}
