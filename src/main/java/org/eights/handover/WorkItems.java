package org.eights.handover;

import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseNumber;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places that a work has still to be done on. Two who take some at once never take the same. */
@Component
class WorkItems {

    private static final String TAKE = """
            SELECT seq, place_no, alone FROM batch_work_item WHERE work = :work AND state = 'PENDING' AND alone = :alone
            ORDER BY seq LIMIT :most FOR UPDATE SKIP LOCKED""";

    private final JdbcClient jdbc;

    WorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes some on until the transaction ends: as many as allowed, or one alone of those that may not go with others. */
    List<WorkItem> take(long work, int most) {
        List<WorkItem> together = take(work, false, most);
        return together.isEmpty() ? take(work, true, 1) : together;
    }

    private List<WorkItem> take(long work, boolean alone, int most) {
        return jdbc.sql(TAKE).param("work", work).param("alone", alone).param("most", most)
                .query((rs, row) -> new WorkItem(rs.getInt("seq"), rs.getInt("place_no"), rs.getBoolean("alone"))).list();
    }

    void done(long work, List<WorkItem> items, Map<Integer, CaseNumber> cases) {
        jdbc.sql("""
                UPDATE batch_work_item i SET state = 'DONE', case_number = d.number
                FROM unnest(:seqs, :numbers) AS d (seq, number) WHERE i.work = :work AND i.seq = d.seq""").param("work", work)
                .param("seqs", items.stream().map(WorkItem::seq).toArray(Integer[]::new))
                .param("numbers", items.stream().map(item -> cases.get(item.placeNo())).map(number -> number == null ? null : number.value())
                        .toArray(String[]::new)).update();
    }

    /** Each of these is tried by itself from now on. */
    void alone(long work, List<WorkItem> items) {
        jdbc.sql("UPDATE batch_work_item SET alone = true WHERE work = :work AND seq = ANY (:seqs) AND state = 'PENDING'")
                .param("work", work).param("seqs", items.stream().map(WorkItem::seq).toArray(Integer[]::new)).update();
    }

    void failed(long work, WorkItem item, Words reason) {
        jdbc.sql("""
                UPDATE batch_work_item SET state = 'FAILED', error_zh = :zh, error_en = :en
                WHERE work = :work AND seq = :seq AND state = 'PENDING'""").param("work", work).param("seq", item.seq())
                .param("zh", reason.zh()).param("en", reason.en()).update();
    }

    /** Gives up what is left. */
    void giveUp(long work, Words reason) {
        jdbc.sql("UPDATE batch_work_item SET state = 'FAILED', error_zh = :zh, error_en = :en WHERE work = :work AND state = 'PENDING'")
                .param("work", work).param("zh", reason.zh()).param("en", reason.en()).update();
    }
}
