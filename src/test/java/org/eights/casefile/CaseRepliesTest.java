package org.eights.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eights.casefile.CaseFileRoom.TODAY;
import static org.eights.casefile.CaseFileRoom.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eights.support.RoomTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** An opinion is kept as it was written, and answered by later steps. */
@RoomTest
@Import(CaseFileRoom.class)
class CaseRepliesTest {

    @Autowired CaseReplies replies;
    @Autowired CaseRows rows;
    @Autowired CaseFiles files;
    @Autowired CaseNumbers numbers;
    @Autowired JdbcTemplate jdbc;

    CaseNumber number;
    RowId opinion;

    @BeforeEach
    void anOpinion() {
        number = numbers.next("LCY", TODAY);
        files.open(number, "lifecycle", CaseSubject.NOTHING, Map.of());
        opinion = rows.add(number, "UserTask_Review", "opinions", Map.of("opinion", "门太窄", "round", 1), "limin");
        files.complete(step(number, "UserTask_Review", "limin", Map.of()), null);
    }

    @Test
    void theLatestAnswerIsShownWithTheRowAndTakesBackTheEarlierOne() {
        replies.give(opinion, "UserTask_Reply", Map.of("adopted", "NO", "reason", "规范如此"), "maoning");
        replies.give(opinion, "UserTask_Verdict", Map.of("verdict", "OBJECTION"), "limin");
        assertThat(read().data()).containsEntry("opinion", "门太窄").containsEntry("adopted", "NO").containsEntry("verdict", "OBJECTION");

        Map<String, Object> anew = new HashMap<>(Map.of("adopted", "YES"));
        anew.put("reason", null);
        replies.give(opinion, "UserTask_Reply", anew, "maoning");
        assertThat(read().data()).containsOnlyKeys("opinion", "round", "adopted", "verdict").containsEntry("adopted", "YES");
        assertThat(read().repliedBy()).isEqualTo("maoning");
        assertThat(jdbc.queryForObject("SELECT count(*) FROM case_reply", Integer.class)).as("one answer a step while it is open").isEqualTo(2);
        assertThat(jdbc.queryForObject("SELECT data ->> 'opinion' FROM case_row", String.class)).isEqualTo("门太窄");
    }

    @Test
    void anAnswerOfACompletedStepStaysAndALaterVisitAnswersAnew() {
        replies.give(opinion, "UserTask_Reply", Map.of("adopted", "NO"), "maoning");
        replies.seal(number, "UserTask_Reply", new RowPart("round", 2));
        replies.give(opinion, "UserTask_Reply", Map.of("adopted", "PART"), "maoning");
        replies.seal(number, "UserTask_Reply", new RowPart("round", 1));
        replies.give(opinion, "UserTask_Reply", Map.of("adopted", "YES"), "wangqiang");
        assertThat(jdbc.queryForList("SELECT data ->> 'adopted' FROM case_reply ORDER BY seq", String.class)).containsExactly("PART", "YES");
        assertThat(read().data()).containsEntry("adopted", "YES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE case_reply SET data = '{}'", "DELETE FROM case_reply", "TRUNCATE case_reply"})
    void norCanTheDatabaseBeTalkedIntoIt(String attack) {
        replies.give(opinion, "UserTask_Reply", Map.of("adopted", "NO"), "maoning");
        replies.seal(number, "UserTask_Reply", null);
        assertThatThrownBy(() -> jdbc.execute(attack)).hasMessageContaining("sealed row");
    }

    @Test
    void onlyTheRowsOfAPartAreSealedWithWhatTheProductLaidBeforeIt() {
        RowId opening = rows.add(number, "UserTask_Check", "salesRisks", Map.of("checkpoint", "OPENING"), "limin");
        RowId laid = rows.add(number, "ServiceTask_Load", "salesRisks", Map.of("checkpoint", "OPENING"), "system");
        RowId office = rows.add(number, "UserTask_Check", "salesRisks", Map.of("checkpoint", "OFFICE"), "limin");
        RowId other = rows.add(number, "ServiceTask_Load", "designReview", Map.of("checkpoint", "OPENING"), "system");
        assertThat(rows.count(number, "salesRisks", new RowPart("checkpoint", "OPENING"))).isEqualTo(2);

        rows.seal(number, "UserTask_Check", List.of("salesRisks"), "system", new RowPart("checkpoint", "OPENING"));

        assertThat(List.of(opening, laid)).allMatch(id -> rows.find(id).orElseThrow().sealedAt() != null);
        assertThat(List.of(office, other)).allMatch(id -> rows.find(id).orElseThrow().sealedAt() == null);
        assertThat(new RowPart("round", 1).has(read())).isTrue();
    }

    private CaseRow read() {
        return rows.find(opinion).orElseThrow();
    }
}
