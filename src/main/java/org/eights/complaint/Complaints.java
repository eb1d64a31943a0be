package org.eights.complaint;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All complaints, open and closed. */
interface Complaints extends Repository<Complaint, String> {

    /** Adds it, unless the unit has an open one of the category: then nothing is added, and 0 answered. */
    @Modifying
    @Query("""
            INSERT INTO complaint (number, project_id, building, unit_id, category, registered_at)
            VALUES (:number, :project, :building, :unit, :category, :at)
            ON CONFLICT (unit_id, category) WHERE closed_at IS NULL DO NOTHING""")
    int add(String number, String project, String building, String unit, String category, Instant at);

    @Modifying
    @Query("""
            INSERT INTO complaint (number, project_id, building, unit_id, category, registered_at, closed_at, outcome)
            VALUES (:number, :project, :building, :unit, :category, :at, :at, 'MERGED')""")
    int addMerged(String number, String project, String building, String unit, String category, Instant at);

    Optional<Complaint> findByNumber(String number);

    /** The open one of the unit and category; it cannot be closed before the caller's transaction ends. */
    @Query("SELECT * FROM complaint WHERE unit_id = :unit AND category = :category AND closed_at IS NULL FOR UPDATE")
    Optional<Complaint> findOpen(String unit, String category);

    /** What is to be counted around a complaint, in one statement: {@code since} says how far back neighbours count. */
    @Query("""
            SELECT c.hotspot, near.project_count, near.building_count,
                (SELECT count(*) FROM complaint o WHERE o.unit_id = c.unit_id AND o.category = c.category AND o.number <> c.number
                    AND o.closed_at >= c.registered_at - interval '365 days' AND o.outcome LIKE 'CLOSED%') AS repeat_count
            FROM complaint c, LATERAL (
                SELECT count(*) AS project_count, count(*) FILTER (WHERE o.building = c.building) AS building_count FROM complaint o
                WHERE o.project_id = c.project_id AND o.category = c.category AND o.registered_at >= :since
                    AND (o.outcome IS NULL OR o.outcome <> 'MERGED')) near
            WHERE c.number = :number""")
    Optional<Around> around(String number, Instant since);

    /**
     * How things stand around a complaint.
     *
     * @param repeatCount closed ones of the unit and category in the year before it: how often it came back
     * @param buildingCount those of its category in its building, itself included, without the merged
     * @param projectCount the same in its project
     * @param hotspot what it made known (D04), or null
     */
    record Around(int repeatCount, int buildingCount, int projectCount, String hotspot) {}

    /** Whether the hotspot is known already: it is told once, not with every further complaint. */
    @Query("""
            SELECT count(*) > 0 FROM complaint WHERE project_id = :project AND category = :category AND hotspot = :hotspot
            AND (:hotspot = 'PROJECT' OR building = :building) AND registered_at >= :since""")
    boolean isKnown(String project, String building, String category, String hotspot, Instant since);

    @Modifying
    @Query("UPDATE complaint SET hotspot = :hotspot WHERE number = :number")
    int hotspot(String number, String hotspot);

    @Modifying
    @Query("UPDATE complaint SET closed_at = :at, outcome = :outcome WHERE number = :number AND closed_at IS NULL")
    int close(String number, String outcome, Instant at);

    @Modifying
    @Query("UPDATE complaint SET closed_at = NULL, outcome = NULL WHERE number = :number")
    int reopen(String number);
}
