package org.eights.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A specialist's morning at a Chinese browser. */
@Story
@NeedsBrowser
class SpecialistInChineseBrowserTest {

    private final int port;
    private final Product product;

    SpecialistInChineseBrowserTest(@LocalServerPort int port) {
        this.port = port;
        this.product = new Product(port);
    }

    @Test
    void aComplaintIsRegisteredRefusedForAWrongUnitTakenAndAcknowledged() {
        Instant now = Morning.ofComplaints(product);
        try (Window window = new Window(port, "zh-CN", now)) {
            Tasklist tasklist = window.tasklist("limin");
            assertThat(tasklist.filters()).startsWith("全部待办", "我的任务", "我组的任务", "今日到期", "已超期", "重大及以上")
                    .contains("级别:重要", "项目:云栖里");
            assertThat(tasklist.processes()).contains("投诉处理八步法");

            Form registration = tasklist.start("投诉处理八步法");
            registration.leaveEmpty("unitId");
            assertThat(registration.text()).contains("此项必填", "请选择").doesNotContain("Select", "required");
            registration.fill("projectId", "YQL").fill("unitId", "2-1502").fill("contact", "陈静 13800005678")
                    .choose("channel", "400热线").choose("category", "设计")
                    .fill("subject", "空调板太窄,外机装不上")
                    .fill("desc", "空调板只有0.55米宽,外机装不上")
                    .fill("demand", "赔偿3000元并解决安装").fill("claimAmount", "3000").top();
            window.picture("start-form-zh");
            registration.fill("unitId", "9-9999").submit();
            assertThat(registration.refusal()).isEqualTo("房号：本项目没有此房号");
            window.picture("start-refused-zh");
            registration.fill("unitId", "2-1502").submit();
            registration.isGone();
            tasklist.registered();

            tasklist.filter("我组的任务");
            assertThat(tasklist.tasks(Morning.COMPLAINTS + 1)).allMatch(task -> task.contains("2 响应安抚") && task.contains("剩余"));
            tasklist.filter("全部待办");
            tasklist.tasks(Morning.COMPLAINTS + 1);
            Form acknowledgement = tasklist.open(0);
            tasklist.claim();
            tasklist.dismissNotices();
            acknowledgement.fill("respondedAt", "2025/06/16", "10:00").fill("spokeWith", "陈静").choose("emotion", "不满")
                    .fill("expectation", "尽快安装空调外机");
            window.picture("tasklist-zh");
            acknowledgement.submit();
            acknowledgement.isGone();

            assertThat(tasklist.tasks(Morning.COMPLAINTS)).hasSize(Morning.COMPLAINTS);
            assertThat(Morning.steps(product)).containsOnlyOnce("3 分级分派");
            assertThat(window.mishaps()).isEmpty();
        }
    }
}
