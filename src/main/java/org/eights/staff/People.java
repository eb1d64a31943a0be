package org.eights.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The people in the database, remembered for a few seconds: another node's change is seen after that. */
final class People {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final Cache<Class<?>, Roster> memory = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();
    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Roster roster() {
        return changedInThisTransaction() ? load() : memory.get(Roster.class, key -> load());
    }

    /** What is there at this moment. */
    Roster load() {
        return new Roster(jdbc.sql("""
                SELECT p.*, ARRAY(SELECT g.group_id FROM person_group g WHERE g.person_id = p.id) AS groups FROM person p
                """).query(People::person).list());
    }

    void save(Collection<Person> people) {
        people.forEach(this::save);
        forget();
    }

    void set(PersonId id, Absence absence) {
        jdbc.sql("UPDATE person SET absent_from = :from, absent_until = :until, deputy = :deputy WHERE id = :id")
                .param("from", absence.from()).param("until", absence.until()).param("deputy", value(absence.deputy()))
                .param("id", id.value()).update();
        forget();
    }

    private void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Forget());
        } else {
            memory.invalidateAll();
        }
    }

    private void save(Person person) {
        jdbc.sql("""
                INSERT INTO person (id, name_zh, name_en, superior, deputy, absent_from, absent_until)
                VALUES (:id, :zh, :en, :superior, :deputy, :from, :until)
                ON CONFLICT ON CONSTRAINT person_pk DO UPDATE SET name_zh = :zh, name_en = :en, superior = :superior, deputy = :deputy,
                    absent_from = :from, absent_until = :until""")
                .param("id", person.id().value()).param("zh", person.name().zh()).param("en", person.name().en())
                .param("superior", value(person.superior())).param("deputy", value(person.deputy()))
                .param("from", person.absentFrom()).param("until", person.absentUntil()).update();
        String[] groups = person.groups().toArray(String[]::new);
        jdbc.sql("DELETE FROM person_group WHERE person_id = :id AND group_id <> ALL (:groups)").param("id", person.id().value())
                .param("groups", groups).update();
        jdbc.sql("INSERT INTO person_group (person_id, group_id) SELECT :id, unnest(:groups) ON CONFLICT DO NOTHING")
                .param("id", person.id().value()).param("groups", groups).update();
    }

    private static boolean changedInThisTransaction() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(Forget.class::isInstance);
    }

    private static String value(PersonId id) {
        return id == null ? null : id.value();
    }

    private static PersonId id(String value) {
        return value == null ? null : new PersonId(value);
    }

    private static Person person(ResultSet rs, int row) throws SQLException {
        return new Person(id(rs.getString("id")), new Words(rs.getString("name_zh"), rs.getString("name_en")),
                Set.of((String[]) rs.getArray("groups").getArray()), id(rs.getString("superior")), id(rs.getString("deputy")),
                rs.getObject("absent_from", LocalDate.class), rs.getObject("absent_until", LocalDate.class));
    }

    /** Whoever changed somebody sees it at once, everybody else once it is committed. */
    private final class Forget implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            memory.invalidateAll();
        }
    }
}
