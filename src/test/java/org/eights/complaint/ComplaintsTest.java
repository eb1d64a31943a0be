package org.eights.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eights.complaint.Complaints.Around;
import org.eights.support.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RoomTest
class ComplaintsTest {

    private static final Instant NOW = Instant.parse("2025-06-16T02:00:00Z");

    @Autowired
    private Complaints complaints;
    @Autowired
    private JdbcClient jdbc;
    private int last;

    @Test
    void aComplaintCountsItselfInItsBuildingAndProject() {
        assertThat(around(open("1", "1-101", NOW))).isEqualTo(new Around(0, 1, 1, null));
    }

    @Test
    void neighboursCountForThirtyDaysAndWithoutTheMerged() {
        open("1", "1-102", daysAgo(30));
        open("1", "1-103", daysAgo(31));
        open("2", "2-101", daysAgo(1));
        complaints.addMerged(newCase(), "YQL", "1", "YQL:1-102", "DESIGN", NOW);
        assertThat(around(open("1", "1-101", NOW))).isEqualTo(new Around(0, 2, 3, null));
    }

    @Test
    void itComesBackWhereAnEarlierOneOfTheUnitWasClosedWithinAYear() {
        closed("CLOSED_SATISFIED", daysAgo(365));
        closed("CLOSED_REJECTED", daysAgo(366));
        closed("WITHDRAWN", daysAgo(10));
        assertThat(around(open("1", "1-101", NOW)).repeatCount()).isEqualTo(1);
    }

    @Test
    void whatItMadeKnownIsTold() {
        String number = open("1", "1-101", NOW);
        complaints.hotspot(number, "BUILDING");
        assertThat(around(number).hotspot()).isEqualTo("BUILDING");
    }

    private Around around(String number) {
        return complaints.around(number, daysAgo(30)).orElseThrow();
    }

    private String open(String building, String unit, Instant at) {
        String number = newCase();
        complaints.add(number, "YQL", building, "YQL:" + unit, "DESIGN", at);
        return number;
    }

    private void closed(String outcome, Instant at) {
        complaints.close(open("1", "1-101", daysAgo(400)), outcome, at);
    }

    private String newCase() {
        String number = "CMP-20250616-%04d".formatted(++last);
        jdbc.sql("INSERT INTO case_file (number, process, state, registered_at, reckoned_from) VALUES (?, 'complaint', 'OPEN', now(), now())")
                .param(number).update();
        return number;
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(days, ChronoUnit.DAYS);
    }
}
