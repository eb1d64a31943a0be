package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.eights.attachment.Samples;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * One complaint from the call to its closing, by four people at four browsers: a specialist, her supervisor, a designer, and the
 * colleague who calls back.
 */
@Story
@NeedsBrowser
class FourPeopleBrowserTest {

    private final int port;
    private final Product product;

    FourPeopleBrowserTest(@LocalServerPort int port) {
        this.port = port;
        this.product = new Product(port);
    }

    @Test
    void aComplaintGoesFromHandToHandUntilItIsClosed() {
        product.clock("2025-06-16T10:00");
        Instant now = Instant.parse("2025-06-16T02:00:00Z");
        try (Window atLimin = new Window(port, "zh-CN", now); Window atWangqiang = new Window(port, "zh-CN", now);
                Window atFangyuan = new Window(port, "zh-CN", now); Window atChenyu = new Window(port, "zh-CN", now)) {
            Tasklist limin = atLimin.tasklist("limin");
            Tasklist wangqiang = atWangqiang.tasklist("wangqiang");
            Tasklist fangyuan = atFangyuan.tasklist("fangyuan");
            Tasklist chenyu = atChenyu.tasklist("chenyu");

            String number = register(limin, atLimin.desk());
            limin.take("2 响应安抚").fill("respondedAt", "2025/06/16", "10:00").fill("spokeWith", "陈静").choose("emotion", "不满").done();

            Form assignment = wangqiang.take("3 分级分派").choose("level", "一般").choose("leadDept", "设计部").person("handler", "李敏");
            atWangqiang.picture("task-assign-zh");
            assignment.done();

            investigate(fangyuan, atFangyuan);
            fangyuan.take("5 制定方案").fill("actions", "加装外机支架").fill("compensation", "800").day("doneBy", "2025/06/22")
                    .file("expertOpinion", "结构复核意见.docx", Samples.docx()).done();

            wangqiang.take("审批").answer("approved", "是").done();
            wangqiang.take("6 沟通确认").choose("accepted", "接受").answer("face2face", "是").done();

            fangyuan.take("整改").fill("result", "支架已装,外机运行正常").file("photos", "支架.png", Photo.ofABracket()).done();
            limin.take("复核").answer("pass", "是").done();
            limin.take("7 实施跟踪").fill("evidence", "现场照片一张").done();

            product.clock("2025-06-17T09:00");
            chenyu.take("8 回访").answer("reached", "是").fill("score", "5").answer("confirmed", "是").choose("responsibleDept", "设计部")
                    .choose("rootCauseClass", "设计").choose("defectArea", "空调机位").fill("lesson", "外机平台净宽须大于机身加检修").done();
            wangqiang.take("关闭").answer("approved", "是").done();

            theCaseTellsIt(atChenyu, number);
            assertThat(product.get("limin", "/api/cases/" + number).text("/outcome")).isEqualTo("CLOSED_SATISFIED");
            assertThat(Stream.of(atLimin, atWangqiang, atFangyuan, atChenyu).flatMap(window -> window.mishaps().stream())).isEmpty();
        }
    }

    private static String register(Tasklist limin, Desk desk) {
        limin.processes();
        Form form = limin.start("投诉处理八步法");
        desk.take("陈静", "2-1502");
        form.choose("channel", "400热线").choose("category", "设计").fill("subject", "空调板太窄,外机装不上")
                .fill("desc", "空调板只有0.55米宽,外机装不上").fill("demand", "解决安装并补偿800元").fill("claimAmount", "800")
                .file("files", "业主发来.png", Photo.ofASlab()).submit();
        form.isGone();
        return limin.registered();
    }

    /** Without a photo it is not taken; what was typed stays. */
    private static void investigate(Tasklist fangyuan, Window window) {
        fangyuan.find("4 现场核查");
        fangyuan.takeUp();
        CasePanel panel = fangyuan.caseFile();
        assertThat(panel.head()).contains("空调板太窄", "138****");
        panel.look("rows");
        Form defect = panel.addRow("defects");
        defect.choose("item", "尺寸").choose("level", "一般").fill("location", "北阳台空调板").fill("desc", "净宽0.55米,外机宽0.85米");
        panel.photo("净宽.png", Photo.ofASlab());
        defect.submit();
        defect.isGone();
        assertThat(panel.rows("defects")).hasCount(1);
        window.picture("case-panel-zh");

        Form form = fangyuan.form();
        form.fill("findings", "空调板净宽0.55米").choose("liability", "开发商").answer("conflict", "否").fill("rootCause", "方案阶段未核对外机尺寸").submit();
        assertThat(form.wrongFields()).containsExactly("现场照片");
        window.picture("task-refused-zh");
        form.file("photos", "北阳台.png", Photo.ofASlab());
        window.picture("task-form-zh");
        form.done();
    }

    private static void theCaseTellsIt(Window window, String number) {
        CasePanel panel = window.caseFile(number);
        assertThat(panel.head()).contains(number, "满意结案");
        assertThat(panel.look("timeline")).contains("8 回访", "陈瑜", "6 沟通确认", "王强", "5 制定方案", "方媛", "800.00", "1 受理登记", "李敏");
        assertThat(panel.look("rows")).contains("北阳台空调板", "方媛");
        assertThat(panel.look("attachments")).contains("业主发来.png", "净宽.png", "北阳台.png", "结构复核意见.docx", "支架.png");
        assertThat(panel.look("notifications")).contains("受理通知", "陈静");
        window.picture("case-closed-zh");
    }
}
