package org.eights.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.eights.complaint.RealTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D13, G8. */
class UnitWarrantyTest {

    private final UnitWarranty warranty = new UnitWarranty(new RealTables(), null);

    @Test
    void aUnitHandedOverInSeptember() {
        LocalDate handed = LocalDate.parse("2023-09-20");
        LocalDate completed = LocalDate.parse("2023-06-30");
        WarrantyEnd fitout = end("FITOUT", "杭州", handed, completed);
        assertThat(fitout.endsOn()).isEqualTo("2025-09-20");
        assertThat(fitout.isOver(LocalDate.parse("2025-09-20"))).as("a report on the last day counts").isFalse();
        assertThat(fitout.isOver(LocalDate.parse("2025-09-21"))).isTrue();
        assertThat(fitout.contractorEndsOn()).isEqualTo("2025-06-30");
        assertThat(fitout.name().zh()).isEqualTo("装修工程");
        assertThat(fitout.note().zh()).isEqualTo("2年,自2023-09-20交付起");
        assertThat(fitout.note().en()).isEqualTo("2 years from the handover on 2023-09-20");
        assertThat(fitout.noticeDays()).isEqualTo("60,30");
        assertThat(end("WATERPROOF", "杭州", handed, completed).endsOn()).isEqualTo("2028-09-20");
        assertThat(end("STRUCTURE", "杭州", handed, completed).endsOn()).isEqualTo("2073-09-20");
        assertThat(end("HEATING", "杭州", handed, completed).endsOn()).isEqualTo("2025-03-15");
        assertThat(end("COOLING", "杭州", handed, completed).endsOn()).isEqualTo("2025-09-30");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, FITOUT, 2026-02-28", "2024-02-29, WATERPROOF, 2029-02-28", "2023-08-31, LAMP_SWITCH, 2024-02-29",
        "2024-08-31, LAMP_SWITCH, 2025-02-28", "2023-12-31, DRAIN_BLOCK, 2024-02-29", "2024-12-31, DRAIN_BLOCK, 2025-02-28",
        "2023-07-31, DRAIN_BLOCK, 2023-09-30", "2023-02-28, WATERPROOF, 2028-02-28"
    })
    void aMonthWithoutSuchADayEndsWithItsLast(LocalDate handed, String item, LocalDate end) {
        assertThat(end(item, "杭州", handed, null).endsOn()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "HEATING, 杭州, 2023-11-15, 2025-03-15", "HEATING, 杭州, 2023-11-16, 2026-03-15", "HEATING, 杭州, 2024-03-15, 2026-03-15",
        "HEATING, 杭州, 2024-01-10, 2026-03-15", "HEATING, 哈尔滨, 2023-10-20, 2025-04-20", "HEATING, 哈尔滨, 2023-10-21, 2026-04-20",
        "COOLING, 杭州, 2023-06-01, 2024-09-30", "COOLING, 杭州, 2023-06-02, 2025-09-30", "COOLING, , 2023-09-30, 2025-09-30"
    })
    void onlyWholeSeasonsAfterTheHandoverCount(String item, String city, LocalDate handed, LocalDate end) {
        assertThat(end(item, city, handed, null).endsOn()).isEqualTo(end);
    }

    @Test
    void theOwnersTermIsNeverShorterThanTheContractors() {
        assertThat(end("FITOUT", "杭州", LocalDate.parse("2023-05-01"), LocalDate.parse("2023-06-30")).endsOn()).isEqualTo("2025-06-30");
    }

    @Test
    void beforeTheHandoverThereIsATermAndNoEnd() {
        WarrantyEnd drain = end("DRAIN_BLOCK", "杭州", null, null);
        assertThat(drain.endsOn()).isNull();
        assertThat(drain.contractorEndsOn()).isNull();
        assertThat(drain.isOver(LocalDate.parse("2099-01-01"))).isFalse();
        assertThat(drain.note().zh()).isEqualTo("2个月,自交付之日起");
        assertThat(end("HEATING", "杭州", null, null).note().en()).isEqualTo("2 heating seasons from the handover");
    }

    private WarrantyEnd end(String item, String city, LocalDate handed, LocalDate completed) {
        return warranty.ends(city, handed, completed).stream().filter(each -> each.item().equals(item)).findFirst().orElseThrow();
    }
}
