package org.eights.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eights.estate.ProjectDocument.BuildingEntry;
import org.eights.estate.ProjectDocument.UnitEntry;
import org.eights.estate.UnitPlan.Planned;
import org.junit.jupiter.api.Test;

class UnitPlanTest {

    static final LocalDate JULY = LocalDate.of(2023, 7, 15);
    static final BigDecimal SMALL = new BigDecimal("89.20");
    static final BigDecimal LARGE = new BigDecimal("128.40");

    @Test
    void floorsAndPlacesMakeTheUnits() {
        List<Planned> units = UnitPlan.of(new BuildingEntry("2", null, "1-3,5", 2, List.of(SMALL, LARGE), JULY, null));
        assertThat(units).extracting(Planned::no)
                .containsExactly("2-101", "2-102", "2-201", "2-202", "2-301", "2-302", "2-501", "2-502");
        assertThat(units.get(7)).isEqualTo(new Planned("2-502", 5, LARGE, JULY));
    }

    @Test
    void theLastAreaHoldsForTheRestOfTheFloor() {
        List<Planned> units = UnitPlan.of(new BuildingEntry("2", null, "1", 3, List.of(SMALL, LARGE), null, null));
        assertThat(units).extracting(Planned::area).containsExactly(SMALL, LARGE, LARGE);
    }

    @Test
    void aUnitMayDifferFromTheRestOrStandBesideIt() {
        LocalDate september = LocalDate.of(2023, 9, 20);
        List<Planned> units = UnitPlan.of(new BuildingEntry("1", null, "9", 1, List.of(SMALL), JULY,
                List.of(new UnitEntry("901", null, null, september), new UnitEntry("1205", null, null, null),
                        new UnitEntry("商铺1", 1, LARGE, null))));
        assertThat(units).containsExactly(new Planned("1-901", 9, SMALL, september), new Planned("1-1205", 12, null, JULY),
                new Planned("1-商铺1", 1, LARGE, JULY));
    }
}
