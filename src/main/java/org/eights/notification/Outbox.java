package org.eights.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of notifications. */
@Repository
class Outbox {

    private static final String ADD = """
            INSERT INTO notification (id, case_number, template, notice_key, channel, recipient, addressee, language, subject,
                                      text, result, last_error, said_at, delivered_at)
            SELECT * FROM unnest(:ids::uuid[], :cases::text[], :templates::text[], :keys::text[], :channels::text[], :recipients::text[],
                :addressees::text[], :languages::text[], :subjects::text[], :texts::text[], :results::text[], :errors::text[],
                :ats::timestamptz[], :delivered::timestamptz[])
            ON CONFLICT ON CONSTRAINT notification_once DO NOTHING RETURNING id""";

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes them, and answers those that had not been said before. */
    List<Said> add(List<Said> all) {
        Set<UUID> written = Set.copyOf(jdbc.sql(ADD).param("ids", texts(all, Notification::id)).param("cases", texts(all, Notification::caseNumber))
                .param("templates", texts(all, Notification::template)).param("keys", all.stream().map(Said::key).toArray(String[]::new))
                .param("channels", texts(all, n -> n.channel().name())).param("recipients", texts(all, Notification::recipient))
                .param("addressees", texts(all, Notification::to)).param("languages", texts(all, Notification::language))
                .param("subjects", texts(all, Notification::subject)).param("texts", texts(all, Notification::text))
                .param("results", texts(all, n -> n.result().name())).param("errors", texts(all, Notification::lastError))
                .param("ats", texts(all, Notification::at)).param("delivered", texts(all, Notification::deliveredAt))
                .query(UUID.class).list());
        return all.stream().filter(said -> written.contains(said.notification().id())).toList();
    }

    private static String[] texts(List<Said> all, Function<Notification, Object> value) {
        return all.stream().map(said -> value.apply(said.notification())).map(v -> v == null ? null : v.toString()).toArray(String[]::new);
    }

    void keepAddress(UUID id, String address) {
        jdbc.sql("INSERT INTO notification_address (notification, address) VALUES (?, ?)").params(id, address).update();
    }

    Optional<String> keptAddress(UUID id) {
        return jdbc.sql("SELECT address FROM notification_address WHERE notification = ?").param(id).query(String.class).optional();
    }

    Optional<Notification> find(UUID id) {
        return jdbc.sql("SELECT * FROM notification WHERE id = ?").param(id).query(Outbox::row).optional();
    }

    /** Reads it and keeps everybody else from changing it until the transaction ends. */
    Optional<Notification> lock(UUID id) {
        return jdbc.sql("SELECT * FROM notification WHERE id = ? FOR UPDATE").param(id).query(Outbox::row).optional();
    }

    void attempted(UUID id, Result result, String error) {
        jdbc.sql("UPDATE notification SET result = ?, attempts = attempts + 1, last_error = ? WHERE id = ?")
                .params(result.name(), error, id).update();
    }

    /** It has reached the person; a kept address is forgotten. */
    void delivered(UUID id, Result result, int attempts, Instant at) {
        jdbc.sql("UPDATE notification SET result = ?, attempts = attempts + ?, delivered_at = ? WHERE id = ?")
                .params(result.name(), attempts, sql(at), id).update();
        jdbc.sql("DELETE FROM notification_address WHERE notification = ?").param(id).update();
    }

    List<Notification> ofCase(String caseNumber) {
        return jdbc.sql("SELECT * FROM notification WHERE case_number = ? ORDER BY seq").param(caseNumber).query(Outbox::row).list();
    }

    List<Notification> inAppOf(String recipient, int limit) {
        return jdbc.sql("SELECT * FROM notification WHERE recipient = ? AND channel = 'IN_APP' ORDER BY seq DESC LIMIT ?")
                .params(recipient, limit).query(Outbox::row).list();
    }

    private static Notification row(ResultSet row, int number) throws SQLException {
        return new Notification(row.getObject("id", UUID.class), row.getString("case_number"), row.getString("template"),
                Channel.valueOf(row.getString("channel")), row.getString("recipient"), row.getString("addressee"),
                row.getString("language"), row.getString("subject"), row.getString("text"), Result.valueOf(row.getString("result")),
                row.getInt("attempts"), row.getString("last_error"), instant(row.getTimestamp("said_at")),
                instant(row.getTimestamp("delivered_at")));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime sql(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
