package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D13, G8. */
class WarrantyTablesTest {

    private final Table terms = Table.of("rules/warranty-terms");
    private final Table seasons = Table.of("rules/heating-seasons");

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
