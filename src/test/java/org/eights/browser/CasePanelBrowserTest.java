package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.stories.ComplaintFixture.complaint;
import static org.eights.stories.ComplaintFixture.memberOf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.stories.StoryCase;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The case beside its tasks and on its own page: what is seen of it, what goes into it, and what stays outside. */
@Story
@NeedsBrowser
@TestInstance(Lifecycle.PER_CLASS)
class CasePanelBrowserTest {

    private static final String SCRIPT = "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>";
    private static final Instant NOW = Instant.parse("2025-06-16T02:00:00Z");
    private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*");
    private static final int PHONE = 360;

    private final int port;
    private final Product product;
    private StoryCase slot;
    private StoryCase leak;

    CasePanelBrowserTest(@LocalServerPort int port) {
        this.port = port;
        this.product = new Product(port);
    }

    /** Nobody's words are trusted: the customer's, nor those of whoever answered. */
    @BeforeAll
    void aComplaintIsToBeLookedIntoOnSiteAndAnotherHasJustComeIn() {
        product.clock("2025-06-16T09:30");
        slot = product.start("limin", "complaint", complaint("2-1502", "陈静 13800005678", "DESIGN", "空调板太窄" + SCRIPT,
                "空调板只有0.55米宽,外机装不上。" + SCRIPT, Map.of("claimAmount", 3000)));
        slot.complete("limin", "UserTask_Acknowledge", Map.of("respondedAt", "2025-06-16T09:30", "spokeWith", SCRIPT, "emotion", "平静"));
        slot.complete("wangqiang", "UserTask_GradeAndAssign", Map.of("level", "NORMAL", "leadDept", "design", "handler", "limin"));
        leak = product.start("limin", "complaint", complaint("1-302", "He Fang", "REPAIR", "The ceiling leaks", "Water drips from the ceiling.", Map.of()));
        product.clock("2025-06-16T10:00");
    }

    @Test
    void theDesignerSeesTheCaseAndEntersWhatWasFound() {
        try (Window window = new Window(port, "zh-CN", NOW)) {
            Tasklist tasklist = window.tasklist("fangyuan");
            tasklist.tasks(1);
            tasklist.open(0);
            CasePanel panel = tasklist.caseFile();

            assertThat(panel.head()).contains(slot.number(), "投诉处理八步法", "4 现场核查", "一般", "云栖里 2-1502", "陈静", "空调板太窄" + SCRIPT)
                    .containsPattern("138\\*{4}\\d{4}").doesNotContain("显示号码");
            assertThat(panel.deadlines()).first().asString().contains("4 现场核查", "剩余 23 小时 30 分钟", "期限 2025-06-17 09:30", "连续计时");
            assertThat(panel.look("timeline")).contains("1 受理登记", "李敏", "通话对象", SCRIPT, "按规则定级定责", "系统");
            assertThat(panel.look("notifications")).contains("受理通知", "短信", "演练记录,未发出");
            assertThat(panel.look("house")).contains("已交付", "防水防渗漏", "5年", "在保", "已过保");

            panel.look("rows");
            Form defect = panel.addRow("defects");
            defect.choose("item", "渗漏").choose("level", "一般").fill("location", SCRIPT).fill("desc", "空调板下有水渍");
            panel.photo("水渍.png", picture());
            defect.submit();
            defect.isGone();
            assertThat(panel.rows("defects")).hasCount(1);
            assertThat(panel.rows("defects").innerText()).contains("渗漏", SCRIPT, "方媛", "2025-06-16 10:00");
            assertThat(panel.photosOf("defects")).hasCount(1);
            window.picture("case-rows-zh");
            Form change = panel.changeRow("defects");
            change.fill("location", "北侧空调板").submit();
            change.isGone();
            assertThat(panel.rows("defects")).containsText("北侧空调板");
            assertThat(panel.rows("defects").innerText()).doesNotContain("onerror");
            panel.removeRow("defects");
            assertThat(panel.rows("defects")).hasCount(0);

            assertThat(window.left("ran")).isNull();
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void photosGoInAndWhatIsNoPhotoIsRefused() {
        try (Window window = new Window(port, "zh-CN", NOW)) {
            window.tasklist("fangyuan");
            CasePanel panel = window.caseFile(slot.number());
            panel.look("attachments");
            int before = slot.read().path("attachments").size();
            assertThat(panel.attach("现场 1.png", picture())).contains("现场 1.png", "方媛", "下载", "删除");
            assertThat(panel.thumbnails()).hasCount(before + 1);
            assertThat(panel.attach("报告.jpg", new byte[] {'M', 'Z', 0, 1, 2, 3})).contains("知道了").doesNotContain("下载");
            assertThat(panel.attach("<b>名.png", picture())).contains("文件名不能含").doesNotContain("下载");
            assertThat(slot.read().path("attachments")).hasSize(before + 1);
            window.picture("case-attachments-zh");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void theSpecialistGivesAReasonForTheNumberAndIsRefusedBeforeSheIsHeard() {
        try (Window window = new Window(port, "zh-CN", NOW)) {
            window.tasklist("limin");
            CasePanel panel = window.caseFile(leak.number());

            assertThat(panel.phone("")).contains("理由");
            assertThat(panel.phone("约定上门时间")).matches("1\\d{10}");
            assertThat(panel.actions()).contains("客户撤诉");

            Form withdrawal = panel.act("客户撤诉");
            withdrawal.fill("reason", "已自行解决").fill("consent", "   ").submit();
            assertThat(withdrawal.refusal()).contains("客户撤诉内容");
            window.picture("case-refused-zh");
            withdrawal.fill("consent", "不投诉了").submit();
            withdrawal.isGone();
            assertThat(panel.said()).isEqualTo("已记录：客户撤诉");
            assertThat(panel.look("timeline")).contains("客户撤诉", "不投诉了", "查看客户电话", "约定上门时间");

            window.picture("case-page-zh");
            assertThat(window.sticksOutAt(PHONE)).isZero();
            window.picture("case-narrow-zh");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void aDepartmentThatHasNothingToDoWithItSeesTheRefusalAndNothingElse() {
        try (Window window = new Window(port, "zh-CN", NOW)) {
            window.tasklist(memberOf(product, "finance"));
            CasePanel panel = window.caseFile(slot.number());

            assertThat(panel.text().strip()).isEqualTo("您无权查看该案件");
            assertThat(window.content()).doesNotContain("空调板", "陈静", "2-1502");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void inEnglishItSaysNothingInChineseByItself() {
        try (Window window = new Window(port, "en-GB", NOW)) {
            window.tasklist("chenyu");
            CasePanel panel = window.caseFile(leak.number());
            for (String part : new String[] {"timeline", "rows", "attachments", "house", "notifications", "related"}) {
                panel.look(part);
                assertThat(panel.text().lines().filter(line -> !line.contains("何芳"))).noneMatch(line -> CHINESE.matcher(line).matches());
            }
            panel.look("house");
            window.picture("case-page-en");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
