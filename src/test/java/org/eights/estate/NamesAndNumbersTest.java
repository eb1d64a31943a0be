package org.eights.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndNumbersTest {

    static final Customer CHEN_JING = new Customer(new CustomerId("K1"), CustomerType.OWNER, "陈静", new IdNumber("330102199003071234"),
            List.of(new Phone("13800001234")), null, List.of());

    @ParameterizedTest
    @CsvSource({"陈静,陈", "欧阳娜,欧阳", "欧阳,欧", "司马相如,司马", "阿不都·热合曼,阿不都·热合曼", "John Smith,John Smith", "恒远贸易公司,恒远贸易公司", "王,王", "𠮷田,𠮷"})
    void theFamilyNameIsHowACustomerIsAddressed(String name, String familyName) {
        assertThat(FamilyName.of(name)).isEqualTo(familyName);
    }

    @ParameterizedTest
    @CsvSource({"13800001234,138****1234", "+8613800001234,+86*******1234", "057187651234,057*****1234", "87651234,****1234", "10086,***86"})
    void aMaskedPhoneCanBeRecognizedButNotCalled(String phone, String masked) {
        assertThat(new Phone(phone).masked()).isEqualTo(masked);
    }

    @Test
    void aPhoneIsTakenAsPeopleWriteIt() {
        assertThat(Phone.parse("138 0000-1234")).contains(new Phone("13800001234"));
        assertThat(Phone.parse("(0571) 8765-1234")).contains(new Phone("057187651234"));
        assertThat(Phone.parse("138****1234")).isEmpty();
        assertThat(Phone.parse("12")).isEmpty();
        assertThat(Phone.parse(null)).isEmpty();
    }

    @Test
    void aCustomerWrittenAnywhereShowsNeitherPhoneNorIdNumber() throws Exception {
        assertThat(CHEN_JING.toString()).doesNotContain("13800001234").doesNotContain("330102199003071234").contains("138****1234");
        assertThat(new ObjectMapper().writeValueAsString(CHEN_JING)).doesNotContain("13800001234").doesNotContain("330102199003071234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-1502", " 2-1502 ", "2－1502", "2—1502", "2-1502", "YQL:2-1502", "2 - 1502"})
    void aUnitIsUnderstoodAsPeopleTypeIt(String typed) {
        assertThat(UnitNo.typed(new ProjectId("YQL"), typed)).contains(new UnitNo("2-1502"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JHY:2-1502", "2-1502\u0000", "' OR 1=1 --", "2/1502"})
    void whatCannotBeAUnitIsNone(String typed) {
        assertThat(UnitNo.typed(new ProjectId("YQL"), typed)).isEmpty();
    }

    @Test
    void idsOfAnotherFormAreRefusedByTheirField() {
        assertThatThrownBy(() -> new ProjectId("yql\u0000")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.problems().get(0).field()).isEqualTo("projectId"));
        assertThatThrownBy(() -> new UnitId("2-1502")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new CustomerId(null)).isInstanceOf(Refusal.class);
    }
}
