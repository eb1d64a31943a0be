package org.eights.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A morning of a specialist and her supervisor: what is urgent comes first, nothing is registered twice, and work goes to whoever has time. */
@Story
@NeedsBrowser
class DeskBrowserTest {

    private final int port;
    private final Product product;

    DeskBrowserTest(@LocalServerPort int port) {
        this.port = port;
        this.product = new Product(port);
    }

    @Test
    void workIsFoundRegisteredHandedOverAndHeardOf() {
        Instant now = Morning.ofComplaints(product);
        // A browser whose clock is a year ahead: what is late is late by the product's.
        try (Window window = new Window(port, "zh-CN", now.plusSeconds(31_536_000))) {
            Tasklist tasklist = window.tasklist("limin");
            Desk desk = window.desk();
            theListSaysWhatIsUrgent(tasklist, desk);
            window.picture("list-zh");

            assertThat(desk.find("1-905")).contains("CMP-20250616-0004", "云栖里", "1-905", "2 响应安抚", "车位被占");
            assertThat(desk.caseNumber()).isEqualTo("CMP-20250616-0004");

            String number = aComplaintIsRegistered(window, tasklist, desk);
            assertThat(product.get("limin", "/api/cases/" + number).text("/unit/no")).isEqualTo("3-801");

            tasklist.open(0);
            tasklist.claim();
            tasklist.dismissNotices();
            desk.handOver("陈瑜", "去现场,请代为联系");
            assertThat(product.get("chenyu", "/api/notices").text("/notices/0/text")).contains("CMP-20250616-0003");

            Form absence = desk.absence();
            absence.submit();
            assertThat(absence.refusal()).isEqualTo("此项必填");
            absence.day("from", "2025/06/20").submit();
            absence.isGone();
            assertThat(product.get("limin", "/api/absence").text("/0/from")).isEqualTo("2025-06-20");
            assertThat(product.get("limin", "/api/absence").text("/0/deputyName")).isEqualTo("陈瑜");
            assertThat(window.mishaps()).isEmpty();
        }
        product.clock("2025-06-16T10:35");
        try (Window window = new Window(port, "zh-CN", now)) {
            window.tasklist("wangqiang");
            Desk desk = window.desk();
            assertThat(desk.bell()).contains("1 条未读");
            desk.openBell();
            window.picture("bell-zh");
            assertThat(desk.closeBell()).isTrue();
            assertThat(desk.notice()).contains("CMP-20250616-0003");
            assertThat(desk.caseNumber()).isEqualTo("CMP-20250616-0003");
            assertThat(desk.bell()).doesNotContain("未读");

            desk.saysOf("陈瑜", "在办 1 件", "超期 1 件");
            desk.handOverUntaken(2, "李敏", "均衡工作量");
            desk.saysOf("李敏", "在办 2 件");
            window.picture("team-zh");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    private static void theListSaysWhatIsUrgent(Tasklist tasklist, Desk desk) {
        desk.cards(Morning.COMPLAINTS);
        assertThat(desk.questions(Morning.COMPLAINTS, () -> tasklist.filter("我组的任务"))).isEqualTo(1);
        // The clock goes on while the browser works.
        assertThat(desk.cards(Morning.COMPLAINTS)).satisfiesExactly(
                first -> assertThat(first).contains("CMP-20250616-0003", "重要", "云栖里", "1-1101", "郑", "06-16 10:30").containsPattern("剩余 (30|2\\d) 分钟"),
                second -> assertThat(second).contains("CMP-20250616-0001", "一般", "3-801", "06-16 10:40"),
                third -> assertThat(third).contains("CMP-20250616-0002", "剩余 1 小时"),
                fourth -> assertThat(fourth).contains("CMP-20250616-0004", "06-16 11:50"));
    }

    private static String aComplaintIsRegistered(Window window, Tasklist tasklist, Desk desk) {
        assertThat(tasklist.processes()).contains("投诉处理八步法");
        Form form = tasklist.start("投诉处理八步法");
        assertThat(desk.unit("刘洋", "3-801")).contains("1 件未结案件", "CMP-20250616-0001", "卫生间顶棚漏水");
        assertThat(desk.house()).contains("刘洋", "2024-07-10", "防水");
        assertThat(form.value("projectId")).isEqualTo("YQL");
        assertThat(form.value("unitId")).isEqualTo("3-801");
        assertThat(form.value("contact")).isEqualTo("刘洋");
        window.picture("start-found-zh");
        form.choose("channel", "微信").choose("category", "物业").fill("subject", "楼道灯不亮").fill("desc", "楼道灯坏了一周")
                .fill("demand", "尽快修好").fill("unitId", "9-9999").submit();
        assertThat(form.refusal()).isEqualTo("房号：本项目没有此房号");
        assertThat(form.value("desc")).isEqualTo("楼道灯坏了一周");
        form.fill("unitId", "3-801").submit();
        form.isGone();
        return tasklist.registered();
    }
}
