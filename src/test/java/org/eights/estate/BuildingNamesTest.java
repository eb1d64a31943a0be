package org.eights.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever names buildings is understood alike wherever they name them. */
class BuildingNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1,2,13", "1号楼、2栋,13幢", " 1# 2#;13号 ", "1座;2;13#", "1、2、1,13", "1\u30002 \n13"})
    void asPeopleWriteThem(String typed) {
        assertThat(BuildingNames.typed(typed, Set.of("1", "2", "13"))).containsExactly("1", "2", "13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "、,", "号楼"})
    void noneWhereNoneIsNamed(String typed) {
        assertThat(BuildingNames.typed(typed, Set.of("1"))).isEmpty();
    }

    @Test
    void nothingTypedNamesNone() {
        assertThat(BuildingNames.typed(null, Set.of("1"))).isEmpty();
    }

    @Test
    void aBuildingThatIsCalledSoKeepsItsName() {
        assertThat(BuildingNames.typed("A座、B座、C", Set.of("A座", "B", "C"))).containsExactly("A座", "B", "C");
    }

    @Test
    void whatIsNotThereIsToldToo() {
        assertThat(BuildingNames.typed("99号楼", Set.of("1"))).containsExactly("99");
    }
}
