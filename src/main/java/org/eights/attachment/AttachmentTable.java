package org.eights.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eights.attachment.AttachmentSettings.Store;
import org.eights.casefile.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the files, in the database. */
@Component
class AttachmentTable {

    private static final String ALL = """
            SELECT id, case_number, name, type, size, width, height, thumbnail IS NOT NULL AS has_thumbnail, sha256, uploaded_by, uploaded_at
            FROM attachment
            """;
    private static final String OF_PERSON = " id IN (:ids) AND (case_number = :number OR case_number IS NULL AND uploaded_by = :by)";

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Attachment a, byte[] thumbnail, Store store) {
        jdbc.sql("""
                INSERT INTO attachment (id, case_number, name, type, size, width, height, thumbnail, sha256, store, uploaded_by, uploaded_at)
                VALUES (:id, :number, :name, :type, :size, :width, :height, :thumbnail, :sha256, :store, :by, :at)""")
                .param("id", a.id().value()).param("number", a.caseNumber() == null ? null : a.caseNumber().value()).param("name", a.name())
                .param("type", a.type().name()).param("size", a.size()).param("width", a.width()).param("height", a.height())
                .param("thumbnail", thumbnail, java.sql.Types.BINARY).param("sha256", a.sha256()).param("store", store.name()).param("by", a.by())
                .param("at", a.at().atOffset(ZoneOffset.UTC)).update();
    }

    Optional<Attachment> find(AttachmentId id) {
        return jdbc.sql(ALL + "WHERE id = :id").param("id", id.value()).query(AttachmentTable::attachment).optional();
    }

    /** Nobody changes it until the present transaction ends. */
    Optional<Attachment> lock(AttachmentId id) {
        return jdbc.sql(ALL + "WHERE id = :id FOR UPDATE").param("id", id.value()).query(AttachmentTable::attachment).optional();
    }

    List<Attachment> of(CaseNumber number) {
        return jdbc.sql(ALL + "WHERE case_number = :number ORDER BY uploaded_at, id").param("number", number.value())
                .query(AttachmentTable::attachment).list();
    }

    List<Attachment> among(Collection<AttachmentId> ids, CaseNumber number, String by) {
        return ids.isEmpty() ? List.of() : jdbc.sql(ALL + "WHERE" + OF_PERSON).param("ids", values(ids))
                .param("number", number == null ? null : number.value(), java.sql.Types.VARCHAR).param("by", by)
                .query(AttachmentTable::attachment).list();
    }

    /** @return how many of the files belong to the case now */
    int bind(Collection<AttachmentId> ids, CaseNumber number, String by) {
        return ids.isEmpty() ? 0 : jdbc.sql("UPDATE attachment SET case_number = :number WHERE" + OF_PERSON).param("ids", values(ids))
                .param("number", number.value()).param("by", by).update();
    }

    byte[] thumbnail(AttachmentId id) {
        return jdbc.sql("SELECT thumbnail FROM attachment WHERE id = :id AND thumbnail IS NOT NULL").param("id", id.value())
                .query(byte[].class).optional().orElse(null);
    }

    Store store(AttachmentId id) {
        return jdbc.sql("SELECT store FROM attachment WHERE id = :id").param("id", id.value()).query(String.class).optional()
                .map(Store::valueOf).orElseThrow(AttachmentId::unknown);
    }

    void remove(AttachmentId id) {
        jdbc.sql("DELETE FROM attachment WHERE id = :id").param("id", id.value()).update();
    }

    /** Loose ones uploaded before, locked; those that somebody is binding or removing at this moment are left out. */
    List<AttachmentId> looseBefore(Instant before, int most) {
        return jdbc.sql("""
                SELECT id FROM attachment WHERE case_number IS NULL AND uploaded_at < :before
                ORDER BY uploaded_at LIMIT :most FOR UPDATE SKIP LOCKED""")
                .param("before", before.atOffset(ZoneOffset.UTC)).param("most", most).query(UUID.class).list().stream().map(AttachmentId::new).toList();
    }

    List<AttachmentId> known(Collection<AttachmentId> ids) {
        return ids.isEmpty() ? List.of() : jdbc.sql("SELECT id FROM attachment WHERE id IN (:ids)").param("ids", values(ids)).query(UUID.class)
                .list().stream().map(AttachmentId::new).toList();
    }

    private static List<UUID> values(Collection<AttachmentId> ids) {
        return ids.stream().map(AttachmentId::value).sorted().toList();
    }

    private static Attachment attachment(ResultSet rs, int row) throws SQLException {
        String number = rs.getString("case_number");
        return new Attachment(new AttachmentId(rs.getObject("id", UUID.class)), number == null ? null : new CaseNumber(number),
                rs.getString("name"), FileType.valueOf(rs.getString("type")), rs.getLong("size"), rs.getObject("width", Integer.class),
                rs.getObject("height", Integer.class), rs.getBoolean("has_thumbnail"), rs.getString("sha256"), rs.getString("uploaded_by"),
                rs.getTimestamp("uploaded_at").toInstant());
    }
}
