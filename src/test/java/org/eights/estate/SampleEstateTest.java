package org.eights.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.InputStream;
import java.time.LocalDate;
import org.eights.support.RoomTest;
import org.eights.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The sample estate, as the rehearsal loads it. */
@RoomTest
@Import({Estate.class, SaveProject.class})
class SampleEstateTest {

    static final ProjectId YQL = new ProjectId("YQL");

    @Autowired Estate estate;
    @Autowired SaveProject saveProject;
    @Autowired JdbcTemplate jdbc;

    @BeforeEach
    void load() throws Exception {
        JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        try (InputStream sample = getClass().getResourceAsStream("/org/eights/rehearsal/estate.json")) {
            ProjectDocument[] projects = json.readValue(sample, ProjectDocument[].class);
            for (ProjectDocument project : projects) {
                saveProject.save(project);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2-1502,陈静,2023-12-20", "3-801,刘洋,2024-07-10", "1-302,何芳,2023-07-15", "1-1101,郑凯,2023-07-15", "2-603,黄薇,2023-12-20",
        "1-905,唐宁,2023-09-20"})
    void thePeopleOfTheCasesLiveWhereTheyLive(String no, String name, LocalDate handedOver) {
        Unit unit = estate.unit(YQL, no);
        assertThat(unit.handedOverOn()).isEqualTo(handedOver);
        assertThat(estate.customerOf(unit.id(), null)).map(Customer::name).contains(name);
        assertThat(estate.customersOf(unit.id()).get(0).phone()).isNotNull();
    }

    @Test
    void theSecondPhaseHasSixHundredUnitsThatAreNotYetHandedOver() throws Exception {
        load();
        assertThat(jdbc.queryForObject("SELECT count(*) FROM unit WHERE project_id = 'YQL' AND building IN ('5', '6', '7') "
                + "AND handed_over_on IS NULL", Integer.class)).isEqualTo(600);
        assertThat(estate.phases(YQL).get(1).handoverFrom()).isEqualTo(LocalDate.of(2025, 9, 20));
        assertThat(estate.project(YQL).orElseThrow().contractor()).isEqualTo("华筑建设");
    }

    @Test
    void buildingSixHasEnoughHouseholdsForAMassComplaint() {
        assertThat(jdbc.queryForObject("SELECT count(DISTINCT unit_id) FROM contract WHERE unit_id LIKE 'YQL:6-%'", Integer.class))
                .isGreaterThanOrEqualTo(45);
    }

    @Test
    void oneUnitHasTwoOwnersAndOneIsOfAnotherProject() {
        assertThat(estate.customersOf(new UnitId("YQL:3-802"))).hasSize(2);
        assertThat(estate.unit(new ProjectId("JHY"), "8-101").isHandedOver()).isTrue();
        assertThatThrownBy(() -> estate.unit(YQL, "8-101")).isInstanceOf(Refusal.class).hasMessageContaining("another project");
    }
}
