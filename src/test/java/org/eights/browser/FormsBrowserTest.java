package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.Map;
import org.eights.attachment.Samples;
import org.eights.stories.ComplaintFixture;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever happens to a form, what was typed stays, and what was refused is seen where it is meant. */
@Story
@NeedsBrowser
class FormsBrowserTest {

    private static final Instant NOW = Instant.parse("2025-06-16T02:00:00Z");
    private static final String SUBJECT = "空调板太窄 <img src=x onerror=alert(1)>";

    private final int port;
    private final Product product;

    FormsBrowserTest(@LocalServerPort int port) {
        this.port = port;
        this.product = new Product(port);
    }

    @BeforeEach
    void itIsTenOClock() {
        product.clock("2025-06-16T10:00");
    }

    @Test
    void aRefusalStandsAtItsFieldAndGoesWhenTheFieldIsChanged() {
        try (Window window = new Window(port, "zh-CN", NOW)) {
            window.tasklist("limin");
            Registration form = complaint(window.page(), "9-9999", "400热线", "设计");
            form.send();

            assertThat(form.refusal()).containsText("房号：本项目没有此房号");
            assertThat(form.refusal()).hasAttribute("role", "alert");
            assertThat(form.saidAt("unitId")).isEqualTo("本项目没有此房号");
            assertThat(form.field("unitId")).hasAttribute("aria-invalid", "true");
            assertThat(form.field("unitId")).isFocused();
            assertThat(form.field("subject")).hasValue(SUBJECT);
            window.picture("refused-zh");
            new Accessibility(window.page()).requires(".eights-start-form", ".eights-refused");

            form.fill("unitId", "2-1502");
            assertThat(form.field("unitId")).hasAttribute("aria-invalid", "false");
            form.send();
            form.isGone();
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void whoseBrowserSpeaksEnglishIsRefusedInEnglish() {
        try (Window window = new Window(port, "en-GB", NOW)) {
            window.tasklist("chenyu");
            Registration form = complaint(window.page(), "9-9999", "400 hotline", "Design");
            form.send();

            assertThat(form.saidAt("unitId")).isEqualTo("This project has no such unit");
            assertThat(form.refusal()).containsText("Not sent; everything you typed is still here");
        }
    }

    @Test
    void whatWasTypedIsThereAfterAReloadUntilItIsThrownAway() {
        try (Window window = new Window(port, "zh-CN", NOW)) {
            window.tasklist("limin");
            Registration.ofCase(window.page(), "complaint").fill("subject", SUBJECT);
            window.page().locator(".eights-kept").waitFor();
            assertThat((String) window.page().evaluate("JSON.stringify(localStorage)")).contains("eights-draft:limin:").doesNotContain("空调板");

            Registration form = Registration.again(window.page());
            assertThat(form.restored()).containsText("已恢复未提交的内容");
            assertThat(form.field("subject")).hasValue(SUBJECT);
            new Accessibility(window.page()).requires(".eights-restored").reaches(".eights-restored button", 30);
            window.page().keyboard().press("Enter");
            assertThat(form.field("subject")).hasValue("");
            assertThat(Registration.again(window.page()).restored()).hasCount(0);
        }
    }

    @Test
    void aSessionThatExpiresLosesNothingAndShowsNothingToTheNextPerson() {
        try (Window window = new Window(port, "zh-CN", NOW)) {
            Page page = window.page();
            window.tasklist("limin");
            Registration.ofCase(page, "complaint").fill("subject", SUBJECT);
            page.locator(".eights-kept").waitFor();

            page.context().clearCookies();
            window.tasklist("chenyu");
            assertThat(Registration.ofCase(page, "complaint").field("subject")).hasValue("");

            page.context().clearCookies();
            window.tasklist("limin");
            assertThat(Registration.ofCase(page, "complaint").field("subject")).hasValue(SUBJECT);

            page.locator(".account .dropdown-toggle").click();
            page.locator("a[ng-click*=logout]").click();
            page.locator("input[ng-model=password]").waitFor();
            assertThat((String) page.evaluate("JSON.stringify(localStorage)")).doesNotContain("eights-draft");
        }
    }

    @Test
    void aTaskThatAsksForPhotosTakesThemAndNothingElse() {
        String engineer = ComplaintFixture.memberOf(product, "design");
        product.start("limin", "rectification", Map.of("projectId", "YQL", "unitId", "2-1502", "desc", "空鼓", "dept", "design",
                "person", engineer, "due", "2025-06-20"));
        try (Window window = new Window(port, "zh-CN", NOW)) {
            Tasklist tasklist = window.tasklist(engineer);
            tasklist.open(0);
            tasklist.claim();
            Registration form = Registration.ofTask(window.page());
            form.fill("result", "已重新铺贴");
            form.send();
            assertThat(window.page().locator(".fjs-form-field:has(.eights-files-field) .fjs-form-field-error")).hasText("此项必填");

            form.put("photo.jpg", "image/jpeg", "MZ\u0090\u0000\u0003".repeat(500).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
            assertThat(form.refusedFiles()).containsText("不能上传");
            window.page().locator(".eights-sending .eights-button").click();
            form.put("large.jpg", "image/jpeg", large());
            assertThat(form.refusedFiles()).containsText("MB");
            window.page().locator(".eights-sending .eights-button").click();
            form.put("after.jpg", "image/jpeg", Samples.jpeg(640, 480));
            assertThat(form.files()).hasCount(1);
            window.picture("files-zh");
            new Accessibility(window.page()).requires("section.task-card .fjs-container").reaches(".eights-files-field button", 40);

            form.send();
            form.isGone();
            assertThat(window.mishaps()).isEmpty();
        }
    }

    private static byte[] large() {
        byte[] picture = Samples.jpeg(64, 64);
        return java.util.Arrays.copyOf(picture, 30 * 1024 * 1024);
    }

    private static Registration complaint(Page page, String unit, String channel, String category) {
        return Registration.ofCase(page, "complaint").fill("projectId", "YQL").fill("unitId", unit).fill("contact", "陈静 13800005678")
                .choose("channel", channel).choose("category", category).fill("subject", SUBJECT).fill("desc", "只有0.55米宽,外机装不上")
                .fill("demand", "赔偿并解决安装");
    }
}
