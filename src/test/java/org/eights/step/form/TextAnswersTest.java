package org.eights.step.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnswersTest {

    private final FormDesk desk = FormDesk.with(
            "{'type': 'textfield', 'key': 'subject', 'label': '主题', 'properties': {'label.en': 'Subject'},"
                    + "'validate': {'minLength': 2, 'maxLength': 10}}",
            "{'type': 'textarea', 'key': 'desc', 'label': '内容', 'properties': {'label.en': 'Description'}}",
            "{'type': 'textfield', 'key': 'ticket', 'label': '工单号', 'properties': {'label.en': 'Ticket'},"
                    + "'validate': {'pattern': '[A-Z]{2}[0-9]{3}'}}");

    @Test
    void aTextIsTakenWithoutTheBlanksAroundIt() {
        assertThat(desk.take("subject", "  漏水 \n")).isEqualTo("漏水");
    }

    @Test
    void lineBreaksAndTabsBelongToAText() {
        assertThat(desk.take("desc", "一\r\n二\t三")).isEqualTo("一\r\n二\t三");
    }

    @Test
    void aNumberMayStandWhereATextIsMeant() {
        assertThat(desk.take("subject", 400)).isEqualTo("400");
        assertThat(desk.take("subject", new BigDecimal("12.50"))).isEqualTo("12.50");
    }

    @Test
    void nothingAndBlanksAreNoAnswer() {
        assertThat(desk.take("subject", null)).isNull();
        assertThat(desk.take("subject", "   ")).isNull();
        assertThat(desk.take("subject", "")).isNull();
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleCountThem() {
        assertThat(desk.take("subject", "😀".repeat(10))).isEqualTo("😀".repeat(10));
        assertThat(desk.refusal("subject", "😀".repeat(11)).zh()).isEqualTo("“主题”最多10个字,现有11个");
        assertThat(desk.refusal("subject", "字".repeat(11)).en()).isEqualTo("“Subject” may have at most 10 characters, it has 11");
        assertThat(desk.refusal("subject", "漏").en()).isEqualTo("“Subject” needs at least 2 characters");
    }

    @Test
    void tenMegabytesOfTextAreRefusedInAShortSentence() {
        String tenMegabytes = "x".repeat(10 * 1024 * 1024);
        assertThat(desk.refusal("desc", tenMegabytes).zh()).hasSizeLessThan(100);
        assertThat(desk.refusal("subject", tenMegabytes).en()).hasSizeLessThan(100);
    }

    @Test
    void aTextFieldThatStatesNoLengthIsBoundedAllTheSame() {
        assertThat(desk.refusal("ticket", "x".repeat(501)).en()).contains("at most 500");
        assertThat(desk.refusal("desc", "x".repeat(10_001)).en()).contains("at most 10000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u007fb", "a\u0085b", "half \ud83d a pair", "\ude00 the other half"})
    void controlCharactersAndHalvesOfCharactersAreRefused(String text) {
        assertThat(desk.refusal("desc", text).zh()).isEqualTo("“内容”含有不可见的控制字符");
        assertThat(desk.refusal("desc", text).en()).isEqualTo("“Description” contains control characters");
    }

    @Test
    void aTextMustMatchThePatternAsAWhole() {
        assertThat(desk.take("ticket", "AB123")).isEqualTo("AB123");
        assertThat(desk.refusal("ticket", "AB1234").zh()).isEqualTo("“工单号”格式不对");
        assertThat(desk.refusal("ticket", "xAB123").en()).isEqualTo("“Ticket” does not have the right form");
    }

    @Test
    void neitherYesNorAListNorAnObjectIsAText() {
        for (Object answer : List.of(true, List.of("a"), Map.of("a", "b"), new Object[] {"a"})) {
            assertThat(desk.refusal("subject", answer).en()).isEqualTo("“Subject” must be a text");
        }
    }

    @Test
    void whatLooksLikeAProgramIsATextLikeAnyOther() {
        for (String text : List.of("${1+1}", "#{x}", "<b>粗</b>", "'; --", "%s%n%d", "= 1 + 1")) {
            assertThat(desk.take("desc", text)).isEqualTo(text);
            assertThat(desk.refusal("ticket", text).zh()).isEqualTo("“工单号”格式不对");
        }
    }
}
