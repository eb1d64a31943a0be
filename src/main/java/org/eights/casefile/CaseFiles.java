package org.eights.casefile;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The case files: opened once, added to by every step, read by everybody. Joins the caller's transaction. */
@Component
public class CaseFiles {

    private static final Words REDACTED = new Words("个人信息已删除", "Personal data redacted");

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final CaseTable table;
    private final EntryLog log;

    public CaseFiles(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
        this.table = new CaseTable(jdbc);
        this.log = new EntryLog(jdbc, clock);
    }

    /** Opens the file of a new case; it is registered, and its limits count, from now. */
    public void open(CaseNumber number, String process, CaseSubject subject, Map<String, Object> facts) {
        jdbc.sql("""
                INSERT INTO case_file (number, process, project_id, unit_id, customer_id, state, registered_at, reckoned_from, facts)
                VALUES (:number, :process, :project, :unit, :customer, 'OPEN', :now, :now, :facts::jsonb)""")
                .param("number", number.value()).param("process", process).param("project", subject.projectId())
                .param("unit", subject.unitId()).param("customer", subject.customerId()).param("now", now())
                .param("facts", CaseJson.write(facts)).update();
    }

    /**
     * Adds an entry and lets the case know what it says. Tells {@link CaseFactsChanged} where that is news.
     *
     * @return the entry's place in the case, from 1
     * @throws Refusal UNKNOWN where there is no such case; INVALID where a text cannot be stored, naming the field
     */
    public long record(NewEntry entry) {
        return append(entry, false, null);
    }

    /**
     * As {@link #record}, of a step that is completed: the rows of its element can no more be changed.
     *
     * @param state where the case stands now; null for where it stood before
     */
    public long complete(NewEntry step, String state) {
        return append(step, true, state);
    }

    /** As {@link #complete}, of a step whose rows are sealed by {@link CaseRows#seal}, because they are only some of its element's. */
    public long completeWithoutRows(NewEntry step, String state) {
        return append(step, false, state);
    }

    private long append(NewEntry entry, boolean sealing, String state) {
        table.flush();
        EntryLog.Appended appended = log.append(entry, sealing, state).orElseThrow(() -> unknown());
        LockedFiles.keep(appended.file());
        if (!appended.changed().isEmpty()) {
            events.publishEvent(new CaseFactsChanged(entry.number(), appended.changed()));
        }
        if (appended.moved()) {
            events.publishEvent(new CaseStateChanged(entry.number(), appended.file().process(), appended.file().state(), clock.instant()));
        }
        return appended.seq();
    }

    /**
     * Waits until nobody else adds to the case, and keeps everybody else from it until the transaction ends.
     *
     * @throws Refusal UNKNOWN where there is no such case
     */
    public void lock(CaseNumber number) {
        jdbc.sql("SELECT number FROM case_file WHERE number = :number FOR UPDATE").param("number", number.value())
                .query(String.class).optional().orElseThrow(() -> unknown());
    }

    /**
     * As {@link #lock(CaseNumber)} for many at once, in one statement; what is known of them need not be read again until the
     * transaction ends.
     *
     * @throws Refusal UNKNOWN where one of them does not exist
     */
    public void lock(Collection<CaseNumber> numbers) {
        List<CaseNumber> unread = numbers.stream().filter(number -> LockedFiles.find(number).isEmpty()).distinct().toList();
        List<CaseFile> locked = unread.isEmpty() ? List.of() : table.lock(unread);
        if (locked.size() < unread.size()) {
            throw unknown();
        }
        locked.forEach(LockedFiles::keep);
    }

    /**
     * Says where the case stands now, and tells {@link CaseStateChanged} where it stood elsewhere.
     *
     * @throws Refusal UNKNOWN where there is no such case
     */
    public void state(CaseNumber number, String state) {
        LockedFiles.find(number).ifPresentOrElse(file -> move(file, state), () -> move(number, state));
    }

    private void move(CaseFile file, String state) {
        if (!state.equals(file.state())) {
            CaseFile moved = file.in(state);
            table.move(moved);
            LockedFiles.moved(moved);
            events.publishEvent(new CaseStateChanged(file.number(), file.process(), state, clock.instant()));
        }
    }

    private void move(CaseNumber number, String state) {
        Stood stood = jdbc.sql("""
                UPDATE case_file f SET state = :state
                FROM (SELECT number, process, state FROM case_file WHERE number = :number FOR UPDATE) before
                WHERE f.number = before.number RETURNING before.process, before.state""").param("state", state)
                .param("number", number.value()).query(Stood.class).optional().orElseThrow(() -> unknown());
        if (!state.equals(stood.state())) {
            events.publishEvent(new CaseStateChanged(number, stood.process(), state, clock.instant()));
        }
    }

    private record Stood(String process, String state) {}

    /**
     * Closes the case; its state becomes its outcome. Closing it again the same way changes nothing.
     *
     * @throws Refusal CONFLICT where it was closed with another outcome
     */
    public void close(CaseNumber number, String outcome) {
        changing(number);
        int closed = jdbc.sql("""
                UPDATE case_file SET state = :outcome, outcome = :outcome, closed_at = :now
                WHERE number = :number AND closed_at IS NULL""").param("outcome", outcome).param("now", now())
                .param("number", number.value()).update();
        if (closed == 0 && !outcome.equals(get(number).outcome())) {
            throw Refusal.conflict("该单已经关闭", "This case is closed already");
        }
        if (closed == 1) {
            events.publishEvent(new CaseClosed(number, outcome));
        }
    }

    /**
     * Opens a closed case again: no outcome, and its limits count from now.
     *
     * @throws Refusal CONFLICT where it is open
     */
    public void reopen(CaseNumber number) {
        changing(number);
        int reopened = jdbc.sql("""
                UPDATE case_file SET state = 'OPEN', outcome = NULL, closed_at = NULL, reckoned_from = :now
                WHERE number = :number AND closed_at IS NOT NULL""").param("now", now()).param("number", number.value()).update();
        if (reopened == 0 && get(number).isOpen()) {
            throw Refusal.conflict("该单尚未关闭", "This case is still open");
        }
        events.publishEvent(new CaseReopened(number));
    }

    public Optional<CaseFile> find(CaseNumber number) {
        return LockedFiles.find(number).or(() -> table.find(number));
    }

    /** @throws Refusal UNKNOWN where there is no such case */
    public CaseFile get(CaseNumber number) {
        return find(number).orElseThrow(() -> unknown());
    }

    /** The open cases about a unit (full unit id), the oldest first. */
    public List<CaseFile> openOnUnit(String unitId) {
        return table.openOnUnit(unitId);
    }

    /** All cases there ever were about a unit (full unit id), the latest first (R116). */
    public List<CaseFile> onUnit(String unitId) {
        return table.onUnit(unitId);
    }

    /** Everything that was done, in order. */
    public List<CaseEntry> entries(CaseNumber number) {
        return log.of(number);
    }

    /** What was done at one element of the model, in order. */
    public List<CaseEntry> entriesOf(CaseNumber number, String element) {
        return LockedFiles.isNew(number) ? List.of() : log.of(number, element);
    }

    /** What was done at one element of the model last; of an element that hundreds have passed, only this is read. */
    public Optional<CaseEntry> lastOf(CaseNumber number, String element) {
        return log.last(number, element);
    }

    /** User id of who performed this element last. */
    public Optional<String> lastBy(CaseNumber number, String element) {
        return log.lastBy(number, element);
    }

    /** User id of who began the case. */
    public Optional<String> startedBy(CaseNumber number) {
        return jdbc.sql("SELECT done_by FROM case_entry WHERE case_number = :number AND kind = 'STARTED' AND done_by IS NOT NULL ORDER BY seq LIMIT 1")
                .param("number", number.value()).query(String.class).optional();
    }

    /** By which process each of these cases began. */
    public Map<CaseNumber, String> processes(Collection<CaseNumber> numbers) {
        Map<CaseNumber, String> processes = new HashMap<>();
        if (!numbers.isEmpty()) {
            jdbc.sql("SELECT number, process FROM case_file WHERE number = ANY (:numbers)")
                    .param("numbers", numbers.stream().map(CaseNumber::value).toArray(String[]::new))
                    .query(rs -> {
                        processes.put(new CaseNumber(rs.getString("number")), rs.getString("process"));
                    });
        }
        return processes;
    }

    /** Ties two cases together; doing it again changes nothing. */
    public void link(CaseNumber from, String kind, CaseNumber to) {
        jdbc.sql("INSERT INTO case_link (from_number, kind, to_number, linked_at) VALUES (:from, :kind, :to, :now) ON CONFLICT DO NOTHING")
                .param("from", from.value()).param("kind", kind).param("to", to.value()).param("now", now()).update();
    }

    /** The links from and to this case, the oldest first. */
    public List<CaseLink> links(CaseNumber number) {
        return jdbc.sql("""
                SELECT from_number, kind, to_number, linked_at FROM case_link
                WHERE from_number = :number OR to_number = :number ORDER BY linked_at, from_number, to_number""")
                .param("number", number.value())
                .query((rs, row) -> new CaseLink(new CaseNumber(rs.getString("from_number")), rs.getString("kind"),
                        new CaseNumber(rs.getString("to_number")), rs.getTimestamp("linked_at").toInstant()))
                .list();
    }

    /**
     * The lawful exception: blacks out one field of one entry, and what the case still knows of it. The mark stays in the
     * entry, the reason in a record of its own, and a new entry tells of it.
     *
     * @throws Refusal UNKNOWN where the entry has no such field; INVALID without a reason
     */
    @Transactional(noRollbackFor = Refusal.class)
    public void redact(CaseNumber number, long seq, String field, String reason, String by) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("reason", "请填写删除理由", "Say why this must be redacted");
        }
        CaseJson.write(Map.of("reason", reason, "field", field));
        changing(number);
        if (!log.redact(number, seq, field, reason, by)) {
            throw Refusal.unknown("field", "该记录没有此项内容", "This entry has no such field");
        }
        record(new NewEntry(number, EntryKind.REDACTED, null, REDACTED, by, Map.of(), Map.of(),
                Map.of("seq", seq, "field", field, "reason", reason)));
    }

    /** What is known of it holds no longer. */
    private void changing(CaseNumber number) {
        table.flush();
        LockedFiles.forget(number);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }

    private static Refusal unknown() {
        return Refusal.unknown("number", "没有这个单号", "There is no case with this number");
    }
}
