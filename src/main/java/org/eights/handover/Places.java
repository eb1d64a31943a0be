package org.eights.handover;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eights.casefile.CaseNumber;
import org.eights.estate.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The homes and public parts of the batches. */
@Component
public class Places {

    private final JdbcClient jdbc;
    private final Clock clock;

    Places(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All places of a batch, in their order. */
    public List<Place> of(CaseNumber batch) {
        return jdbc.sql("SELECT * FROM handover_place WHERE batch = :batch ORDER BY place_no").param("batch", batch.value())
                .query(PlaceColumns::place).list();
    }

    /** How many places a batch has, how many of them are units, and how many have been accepted. */
    public record Count(int places, int units, int accepted) {}

    public Count count(CaseNumber batch) {
        return jdbc.sql("""
                SELECT count(*) AS places, count(unit_id) AS units, count(accepted_at) AS accepted FROM handover_place WHERE batch = :batch""")
                .param("batch", batch.value())
                .query((rs, row) -> new Count(rs.getInt("places"), rs.getInt("units"), rs.getInt("accepted"))).single();
    }

    /** The place whose acceptance or household this case is. */
    public Optional<Place> ofCase(CaseNumber number) {
        return jdbc.sql("SELECT * FROM handover_place WHERE household_case = :number OR acceptance_case = :number")
                .param("number", number.value()).query(PlaceColumns::place).optional();
    }

    /** Where the unit is in a batch that is live. */
    public Optional<Place> live(UnitId unit) {
        return jdbc.sql("SELECT * FROM handover_place WHERE unit_id = :unit AND released_at IS NULL").param("unit", unit.value())
                .query(PlaceColumns::place).optional();
    }

    /** The same; nobody else changes it until the transaction ends. */
    Optional<Place> lockLive(UnitId unit) {
        return jdbc.sql("SELECT * FROM handover_place WHERE unit_id = :unit AND released_at IS NULL FOR UPDATE").param("unit", unit.value())
                .query(PlaceColumns::place).optional();
    }

    /** Wherever the unit is or was in a batch; nobody else changes it until the transaction ends. */
    List<Place> lockAll(UnitId unit) {
        return jdbc.sql("SELECT * FROM handover_place WHERE unit_id = :unit ORDER BY batch FOR UPDATE").param("unit", unit.value())
                .query(PlaceColumns::place).list();
    }

    /** Some places of a batch, in their order; nobody else changes them until the transaction ends. */
    List<Place> lock(CaseNumber batch, List<Integer> nos) {
        return jdbc.sql("SELECT * FROM handover_place WHERE batch = :batch AND place_no = ANY (:nos) ORDER BY place_no FOR UPDATE")
                .param("batch", batch.value()).param("nos", nos.toArray(Integer[]::new)).query(PlaceColumns::place).list();
    }

    /** Numbers of the buildings of a phase. */
    List<String> buildings(String project, String phase) {
        return jdbc.sql("SELECT no FROM building WHERE project_id = :project AND phase = :phase ORDER BY length(no), no")
                .param("project", project).param("phase", phase).query(String.class).list();
    }

    /** Plans every unit of these buildings that is not handed over yet, by building, floor and number. */
    int plan(CaseNumber batch, String project, List<String> buildings) {
        return jdbc.sql("""
                INSERT INTO handover_place (batch, place_no, kind, unit_id, building, floor, label, state_since)
                SELECT :batch, row_number() OVER (ORDER BY nullif(regexp_replace(u.building, '[^0-9]', '', 'g'), '')::numeric NULLS LAST,
                    u.building, u.floor, u.no), 'UNIT', u.id, u.building, u.floor, u.no, :now
                FROM unit u WHERE u.project_id = :project AND u.building = ANY (:buildings) AND u.handed_over_on IS NULL""")
                .param("batch", batch.value()).param("project", project).param("buildings", buildings.toArray(String[]::new))
                .param("now", now()).update();
    }

    /** Units of these buildings that another live batch hands over, with the number of that batch. */
    List<Place> taken(String project, List<String> buildings) {
        return jdbc.sql("""
                SELECT p.* FROM handover_place p JOIN unit u ON u.id = p.unit_id
                WHERE u.project_id = :project AND u.building = ANY (:buildings) AND u.handed_over_on IS NULL AND p.released_at IS NULL
                ORDER BY p.batch, p.place_no""").param("project", project).param("buildings", buildings.toArray(String[]::new))
                .query(PlaceColumns::place).list();
    }

    /** Public parts are accepted with the units; those that the batch has already are left as they are. */
    void addPublicParts(CaseNumber batch, List<String> labels) {
        jdbc.sql("""
                INSERT INTO handover_place (batch, place_no, kind, building, floor, label, state_since)
                SELECT :batch, (SELECT max(place_no) FROM handover_place WHERE batch = :batch) + row_number() OVER (ORDER BY l.n),
                    'PUBLIC', '', 0, l.label, :now
                FROM unnest(:labels) WITH ORDINALITY AS l (label, n)
                WHERE NOT EXISTS (SELECT FROM handover_place p WHERE p.batch = :batch AND p.kind = 'PUBLIC' AND p.label = l.label)""")
                .param("batch", batch.value()).param("labels", labels.toArray(String[]::new)).param("now", now()).update();
    }

    void acceptances(CaseNumber batch, List<Integer> nos, List<CaseNumber> numbers) {
        open("acceptance_case", Place.ACCEPTING, batch, nos, numbers);
    }

    void households(CaseNumber batch, List<Integer> nos, List<CaseNumber> numbers) {
        open("household_case", "OPEN", batch, nos, numbers);
    }

    /** How the households are received, where nobody has said it before; each may be null. */
    void received(CaseNumber batch, List<Integer> nos, List<String> careTags, List<String> ambassadors) {
        jdbc.sql("""
                UPDATE handover_place p SET care_tag = coalesce(p.care_tag, d.care_tag), ambassador = coalesce(p.ambassador, d.ambassador)
                FROM unnest(:nos, :tags, :ambassadors) AS d (no, care_tag, ambassador) WHERE p.batch = :batch AND p.place_no = d.no""")
                .param("batch", batch.value()).param("nos", nos.toArray(Integer[]::new)).param("tags", careTags.toArray(String[]::new))
                .param("ambassadors", ambassadors.toArray(String[]::new)).update();
    }

    private void open(String column, String state, CaseNumber batch, List<Integer> nos, List<CaseNumber> numbers) {
        jdbc.sql("""
                UPDATE handover_place p SET %1$s = d.number, state = CASE WHEN p.household_case IS NULL THEN :state ELSE p.state END,
                    state_since = CASE WHEN p.household_case IS NULL THEN :now ELSE p.state_since END
                FROM unnest(:nos, :numbers) AS d (no, number)
                WHERE p.batch = :batch AND p.place_no = d.no""".formatted(column)).param("batch", batch.value())
                .param("state", state).param("now", now()).param("nos", nos.toArray(Integer[]::new))
                .param("numbers", numbers.stream().map(CaseNumber::value).toArray(String[]::new)).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }
}
