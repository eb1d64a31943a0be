package org.eights.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eights.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of the notices, word for word. */
class TemplatesTest {

    private static final Map<String, Object> VALUES = Map.ofEntries(Map.entry("name", "陈立"), Map.entry("subject", "厨房漏水"),
            Map.entry("no", "CMP-20250616-0001"), Map.entry("owner", new Words("李敏", "Li Min")),
            Map.entry("due", Instant.parse("2025-06-16T04:00:00Z")), Map.entry("hotline", "400-000-0000"),
            Map.entry("progress", "已查勘"), Map.entry("next", "维修"), Map.entry("plan", "更换水管"), Map.entry("h", 2),
            Map.entry("task", new Words("现场核查", "Investigate on site")), Map.entry("reason", "配件未到"), Map.entry("desc", "更换水管"),
            Map.entry("by", new Words("李敏", "Li Min")), Map.entry("person", new Words("李敏", "Li Min")),
            Map.entry("to", new Words("陈瑜", "Chen Yu")), Map.entry("standIn", new Words("陈瑜", "Chen Yu")),
            Map.entry("from", LocalDate.of(2025, 6, 16)), Map.entry("until", new Words("返岗", "further notice")));

    private final Templates templates = new Templates("classpath:/processes");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "N01 | 陈立您好,您反映的“厨房漏水”已受理,编号CMP-20250616-0001,李敏将于2025-06-16 12:00前联系您。400-000-0000"
                + " | Your request CMP-20250616-0001 is received; Li Min will contact you by 2025-06-16 12:00.",
        "N02 | CMP-20250616-0001进展:已查勘,下一步维修,预计2025-06-16 12:00。"
                + " | Progress of CMP-20250616-0001: 已查勘; next 维修 by 2025-06-16 12:00.",
        "N03 | CMP-20250616-0001处理方案:更换水管,请您确认。 | Proposed solution for CMP-20250616-0001: 更换水管; please confirm.",
        "N06 | 任务“现场核查”已用时80%,2025-06-16 12:00到期。 | 80 % of time used, due 2025-06-16 12:00.",
        "N07 | CMP-20250616-0001“现场核查”超时2小时,请督办。 | “Investigate on site” of CMP-20250616-0001 is 2 h overdue; please act.",
        "N18b | CMP-20250616-0001因配件未到需延至2025-06-16 12:00,敬请谅解,详情李敏。 | Extended to 2025-06-16 12:00 because 配件未到.",
        "N20 | 整改CMP-20250616-0001:更换水管,2025-06-16 12:00前完成。 | Rectify by 2025-06-16 12:00.",
        "H01 | 李敏将CMP-20250616-0001“现场核查”转给您办理,期限2025-06-16 12:00,原因:配件未到。"
                + " | Li Min handed “Investigate on site” of CMP-20250616-0001 over to you, due 2025-06-16 12:00. Reason: 配件未到.",
        "H02 | 李敏已将您的CMP-20250616-0001“现场核查”转给陈瑜,原因:配件未到。"
                + " | Li Min handed your “Investigate on site” of CMP-20250616-0001 over to Chen Yu. Reason: 配件未到.",
        "H03 | 李敏自2025-06-16至返岗缺勤,其间由您代办,任务已出现在您的待办中。"
                + " | Li Min is away from 2025-06-16 until further notice; you stand in, and the tasks show among yours.",
        "H04 | 李敏已为您登记缺勤:2025-06-16至返岗,由陈瑜代办。"
                + " | Li Min has noted that you are away from 2025-06-16 until further notice; Chen Yu stands in.",
        "H05 | 李敏已返岗,任务由本人办理。 | Li Min is back at work and does their own tasks again."
    })
    void eachNoticeSpeaksBothLanguages(String code, String zh, String en) {
        assertThat(templates.get(code).textWith(new Values(VALUES, Locale.CHINESE))).isEqualTo(zh);
        assertThat(templates.get(code).textWith(new Values(VALUES, Locale.ENGLISH))).isEqualTo(en);
    }

    @Test
    void allNoticesOfTheComplaintAreThere() {
        assertThat(templates.codes()).contains("N01", "N02", "N03", "N06", "N07", "N18b", "N20");
    }

    @Test
    void anUnknownNoticeIsAnErrorOfTheModel() {
        assertThatThrownBy(() -> templates.get("N99")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("N99");
    }

    @Test
    void whatIsFilledInIsNotReadAgainAndStaysOneLine() {
        Map<String, Object> values = new HashMap<>(VALUES);
        values.put("subject", "{owner}$1\\\r\nBcc: all@example.com\u202E<b>");
        assertThat(templates.get("N01").textWith(new Values(values, Locale.CHINESE)))
                .contains("“{owner}$1\\ Bcc: all@example.com <b>”").doesNotContain("\n", "\r", "\u202E");
    }

    @Test
    void valuesAreSaidAsPeopleWriteThem() {
        Instant ten = Instant.parse("2025-06-16T02:00:00Z");
        assertThat(said(LocalDate.of(2025, 7, 2))).isEqualTo("2025-07-02");
        assertThat(said(Date.from(ten))).isEqualTo("2025-06-16 10:00");
        assertThat(said(ten.atZone(ZoneId.of("UTC")))).isEqualTo("2025-06-16 10:00");
        assertThat(said(ten.atOffset(ZoneOffset.UTC))).isEqualTo("2025-06-16 10:00");
        assertThat(said(new BigDecimal("5000"))).isEqualTo("5000.00");
        assertThat(said(2.0)).isEqualTo("2");
        assertThat(said(1.5)).isEqualTo("1.5");
    }

    @Test
    void aCustomerIsToldBySmsAndElseByWeCom() {
        Template receipt = templates.get("N01");
        Template proposal = templates.get("N03");
        assertThat(receipt.channelsFor(customer("13800001234", null))).containsExactly(Channel.SMS);
        assertThat(proposal.channelsFor(customer("13800001234", "chen@example.com"))).containsExactly(Channel.WECOM);
        assertThat(proposal.channelsFor(customer(null, "chen@example.com"))).containsExactly(Channel.MAIL);
    }

    @Test
    void whomNothingReachesIsLeftToTheFirstChannel() {
        assertThat(templates.get("N01").channelsFor(customer(null, null))).containsExactly(Channel.SMS);
    }

    @Test
    void aColleagueHearsOfLatenessInTheProductAndBySmsWhereThereIsAPhone() {
        Template overdue = templates.get("N07");
        assertThat(overdue.channelsFor(colleague("13900005678"))).isEqualTo(List.of(Channel.IN_APP, Channel.SMS));
        assertThat(overdue.channelsFor(colleague(null))).containsExactly(Channel.IN_APP);
    }

    @Test
    void aNoticeForColleaguesIsNotSentToACustomer() {
        assertThatThrownBy(() -> templates.get("N06").channelsFor(customer("13800001234", null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String said(Object value) {
        return new Values(Map.of("x", value), Locale.CHINESE).of("x");
    }

    private static Recipient customer(String phone, String mail) {
        return Recipient.customer("C001", "陈立", phone, mail, Locale.CHINESE);
    }

    private static Recipient colleague(String phone) {
        return Recipient.person("wangqiang", new Words("王强", "Wang Qiang"), phone, null, Locale.CHINESE);
    }
}
