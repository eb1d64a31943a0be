package org.eights.mailing;

import static java.time.ZoneOffset.UTC;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eights.casefile.CaseNumber;
import org.eights.estate.CustomerId;
import org.eights.estate.ProjectId;
import org.eights.estate.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mailings, one row each, and the owners whom they did not tell. */
@Repository
class MailingTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PROGRESS = """
            SELECT m.*, (SELECT count(*) FROM mailing_left_out l WHERE l.mailing = m.id AND l.why = 'NO_ADDRESS') AS no_address,
                (SELECT count(*) FROM mailing_left_out l WHERE l.mailing = m.id AND l.why = 'FAILED') AS failed FROM mailing m
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MailingTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty where one of the same key was ordered before. */
    Optional<Long> add(Mailing mailing, int owners, String by) {
        Audience audience = mailing.audience();
        return jdbc.sql("""
                INSERT INTO mailing (about, template, notice_key, project_id, phase, units, "values", owners, ordered_by, ordered_at)
                VALUES (:about, :template, :key, :project, :phase, :units, :values::jsonb, :owners, :by, :now)
                ON CONFLICT ON CONSTRAINT mailing_once DO NOTHING RETURNING id""").param("about", mailing.about().value())
                .param("template", mailing.template()).param("key", mailing.key())
                .param("project", audience.project() == null ? null : audience.project().value(), Types.VARCHAR)
                .param("phase", audience.phase(), Types.VARCHAR)
                .param("units", audience.units() == null ? null : audience.units().stream().map(UnitId::value).toArray(String[]::new), Types.ARRAY)
                .param("values", write(mailing.values())).param("owners", owners).param("by", by).param("now", now())
                .query(Long.class).optional();
    }

    long idOf(String key) {
        return jdbc.sql("SELECT id FROM mailing WHERE notice_key = :key").param("key", key).query(Long.class).single();
    }

    /** Empty where it has ended, or somebody else is at it this moment. */
    Optional<OrderedMailing> take(long id) {
        return jdbc.sql("""
                SELECT *, coalesce(reached < careful_until, false) AS careful FROM mailing WHERE id = :id AND ended_at IS NULL
                FOR UPDATE SKIP LOCKED""").param("id", id).query(MailingTable::ordered).optional();
    }

    void reached(long id, String customer, int told) {
        jdbc.sql("UPDATE mailing SET reached = :customer, told = told + :told WHERE id = :id").param("customer", customer)
                .param("told", told).param("id", id).update();
    }

    /** Everybody as far as this customer is dealt with one by one. */
    void careful(long id, String until) {
        jdbc.sql("UPDATE mailing SET careful_until = :until WHERE id = :id AND ended_at IS NULL").param("until", until).param("id", id).update();
    }

    void leaveOut(long id, List<LeftOut> these) {
        these.forEach(one -> jdbc.sql("INSERT INTO mailing_left_out (mailing, customer_id, unit_nos, why) VALUES (:id, :customer, :units, :why)")
                .param("id", id).param("customer", one.customer().value()).param("units", one.unitNos().toArray(String[]::new))
                .param("why", one.why().name()).update());
    }

    void end(long id) {
        jdbc.sql("UPDATE mailing SET ended_at = :now WHERE id = :id").param("now", now()).param("id", id).update();
    }

    List<LeftOut> leftOut(long id) {
        return jdbc.sql("SELECT * FROM mailing_left_out WHERE mailing = :id ORDER BY unit_nos, customer_id").param("id", id)
                .query((rs, row) -> new LeftOut(new CustomerId(rs.getString("customer_id")), texts(rs, "unit_nos").toList(),
                        LeftOut.Why.valueOf(rs.getString("why")))).list();
    }

    List<Long> unfinished() {
        return jdbc.sql("SELECT id FROM mailing WHERE ended_at IS NULL ORDER BY id").query(Long.class).list();
    }

    Optional<MailingProgress> find(long id) {
        return jdbc.sql(PROGRESS + "WHERE m.id = :id").param("id", id).query(MailingTable::progress).optional();
    }

    List<MailingProgress> of(CaseNumber about) {
        return jdbc.sql(PROGRESS + "WHERE m.about = :about ORDER BY m.id DESC").param("about", about.value())
                .query(MailingTable::progress).list();
    }

    private static MailingProgress progress(ResultSet rs, int row) throws SQLException {
        Timestamp ended = rs.getTimestamp("ended_at");
        return new MailingProgress(rs.getLong("id"), new CaseNumber(rs.getString("about")), rs.getString("template"), rs.getInt("owners"),
                rs.getInt("told"), rs.getInt("no_address"), rs.getInt("failed"), rs.getString("ordered_by"),
                rs.getTimestamp("ordered_at").toInstant(), ended == null ? null : ended.toInstant());
    }

    private static OrderedMailing ordered(ResultSet rs, int row) throws SQLException {
        Audience audience = rs.getString("phase") == null ? Audience.of(texts(rs, "units").map(UnitId::new).toList())
                : Audience.owners(new ProjectId(rs.getString("project_id")), rs.getString("phase"));
        return new OrderedMailing(rs.getLong("id"), new Mailing(new CaseNumber(rs.getString("about")), rs.getString("template"),
                rs.getString("notice_key"), audience, read(rs.getString("values"))), rs.getString("reached"), rs.getBoolean("careful"),
                rs.getString("ordered_by"));
    }

    private static Stream<String> texts(ResultSet rs, String column) throws SQLException {
        Array array = rs.getArray(column);
        return Stream.of((String[]) array.getArray());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }

    private static String write(Map<String, Object> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, Object> read(String values) {
        try {
            return JSON.readValue(values, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
