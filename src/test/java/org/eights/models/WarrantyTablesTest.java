package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D13, G8, P16. */
class WarrantyTablesTest {

    private final Table terms = Table.of("rules/warranty-terms");
    private final Table seasons = Table.of("rules/heating-seasons");
    private final Table occasions = Table.of("rules/inspection-occasions");
    private final Table floods = Table.of("rules/flood-seasons");

    @ParameterizedTest
    @CsvSource({
        "1, STRUCTURE, 600, 0, , '60,30'", "2, WATERPROOF, 60, 0, , '60,30'", "3, HEATING, 0, 2, HEATING, '60,30'",
        "4, COOLING, 0, 2, COOLING, '60,30'", "5, ELECTRIC, 24, 0, , '60,30'", "6, PLUMBING, 24, 0, , '60,30'",
        "7, EQUIPMENT, 24, 0, , '60,30'", "8, FITOUT, 24, 0, , '60,30'", "9, DOOR_WINDOW, 24, 0, , '60,30'",
        "10, SANITARY, 24, 0, , '60,30'", "11, LAMP_SWITCH, 6, 0, , 15", "12, DRAIN_BLOCK, 2, 0, , 15"
    })
    void everyPartHasItsTerm(int position, String item, int months, int times, String season, String noticeDays) {
        assertThat(terms.ask("position", position)).containsEntry("item", item).containsEntry("months", months)
                .containsEntry("seasons", times).containsEntry("season", season).containsEntry("noticeDays", noticeDays)
                .hasEntrySatisfying("zh", zh -> assertThat((String) zh).isNotBlank())
                .hasEntrySatisfying("en", en -> assertThat((String) en).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"1, 90", "8, 90", "11, 90", "12, 15"})
    void theContractorsOwnTermIsLookedAtInTime(int position, String days) {
        assertThat(terms.ask("position", position)).containsEntry("contractorDays", days);
    }

    @ParameterizedTest
    @CsvSource({"1, M3, 3", "2, M12, 12", "3, M24, 24", "4, M60, 60"})
    void buildingsAreInspectedAtTheirMonths(int position, String code, int months) {
        assertThat(occasions.ask("position", position)).containsEntry("code", code).containsEntry("months", months).containsEntry("openFor", 30)
                .containsEntry("zh", "交付后%d个月".formatted(months)).containsEntry("en", months + " months after the handover");
    }

    @ParameterizedTest
    @CsvSource({"杭州, 05-15", ", 05-15", "广州, 04-01", "深圳, 04-01", "福州, 04-01", "厦门, 04-01", "南宁, 04-01", "海口, 04-01", "北京, 05-25",
        "天津, 05-25", "沈阳, 06-01", "长春, 06-01", "哈尔滨, 06-01"})
    void andBeforeTheFloodSeasonOfTheirCity(String city, String on) {
        assertThat(floods.ask("city", city)).containsEntry("inspectOn", on).containsEntry("openFor", 30);
    }

    @Test
    void noOtherMonthsAreNamed() {
        assertThat(occasions.ask("position", 5)).isEmpty();
    }

    @Test
    void thePartsAreNumberedFromOneWithoutGaps() {
        assertThat(terms.ask("position", 0)).isEmpty();
        assertThat(terms.ask("position", 13)).isEmpty();
        assertThat(terms.ask()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "哈尔滨, HEATING, 10-20, 04-20", "沈阳, HEATING, 11-01, 03-31", "天津, HEATING, 11-01, 03-31", "杭州, HEATING, 11-15, 03-15",
        ", HEATING, 11-15, 03-15", "哈尔滨, COOLING, 06-01, 09-30", "杭州, COOLING, 06-01, 09-30"
    })
    void everyCityHasItsSeasons(String city, String kind, String from, String until) {
        assertThat(seasons.ask("city", city, "kind", kind)).containsEntry("from", from).containsEntry("until", until);
    }

    @Test
    void thereIsNoSeasonOfAnythingElse() {
        assertThat(seasons.ask("city", "杭州", "kind", "HARVEST")).isEmpty();
    }
}
