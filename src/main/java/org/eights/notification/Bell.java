package org.eights.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said in the product to one person, read and unread. Nobody reads, or marks as read, what was said to another. */
@Component
public class Bell {

    /** As many as fit on a page. */
    public static final int PAGE = 30;

    private static final String MINE = "recipient = :me AND channel = 'IN_APP'";

    private final JdbcClient jdbc;
    private final Templates templates;
    private final Clock clock;

    Bell(JdbcClient jdbc, Templates templates, Clock clock) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.clock = clock;
    }

    /** How many the person has not read. */
    @Transactional(readOnly = true)
    public int unread(String userId) {
        return jdbc.sql("SELECT count(*) FROM notification WHERE " + MINE + " AND read_at IS NULL").param("me", me(userId))
                .query(Integer.class).single();
    }

    /**
     * A page of the person's notices, the latest first.
     *
     * @param unreadOnly leave out what has been read
     * @param before     the last one of the page before, or null for the first page
     * @throws Refusal UNKNOWN where {@code before} is none of theirs
     */
    @Transactional(readOnly = true)
    public List<InAppNotice> page(String userId, boolean unreadOnly, UUID before) {
        long end = before == null ? Long.MAX_VALUE : jdbc.sql("SELECT seq FROM notification WHERE id = :id AND " + MINE).param("id", before)
                .param("me", me(userId)).query(Long.class).optional().orElseThrow(() -> none("before"));
        return jdbc.sql("SELECT * FROM notification WHERE " + MINE + " AND seq < :end" + (unreadOnly ? " AND read_at IS NULL" : "")
                + " ORDER BY seq DESC LIMIT " + PAGE).param("me", me(userId)).param("end", end).query(this::notice).list();
    }

    /**
     * The person has read it. Reading it again changes nothing.
     *
     * @throws Refusal UNKNOWN where it is none of theirs
     */
    @Transactional
    public void read(String userId, UUID id) {
        int theirs = jdbc.sql("UPDATE notification SET read_at = coalesce(read_at, :now) WHERE id = :id AND " + MINE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("id", id).param("me", me(userId)).update();
        if (theirs == 0) {
            throw none("id");
        }
    }

    /** The person has read everything. */
    @Transactional
    public void readAll(String userId) {
        jdbc.sql("UPDATE notification SET read_at = :now WHERE " + MINE + " AND read_at IS NULL")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("me", me(userId)).update();
    }

    private static Refusal none(String field) {
        return Refusal.unknown(field, "没有这条通知", "There is no such notice");
    }

    private static String me(String userId) {
        return RecipientKind.STAFF.reference(userId);
    }

    private InAppNotice notice(ResultSet row, int number) throws SQLException {
        String subject = row.getString("subject");
        String template = row.getString("template");
        return new InAppNotice(row.getObject("id", UUID.class), template, templates.name(template).orElse(new Words(subject, subject)),
                row.getString("text"), row.getTimestamp("said_at").toInstant(), row.getString("case_number"),
                row.getTimestamp("read_at") != null);
    }
}
