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

    /** Closed ones of the unit and category since then: how often it came back. */
    @Query("""
            SELECT count(*) FROM complaint WHERE unit_id = :unit AND category = :category AND number <> :except
            AND closed_at >= :since AND outcome LIKE 'CLOSED%'""")
    int countClosed(String unit, String category, Instant since, String except);

    @Query("""
            SELECT count(*) FROM complaint WHERE project_id = :project AND building = :building AND category = :category
            AND registered_at >= :since AND (outcome IS NULL OR outcome <> 'MERGED')""")
    int countInBuilding(String project, String building, String category, Instant since);

    @Query("""
            SELECT count(*) FROM complaint WHERE project_id = :project AND category = :category AND registered_at >= :since
            AND (outcome IS NULL OR outcome <> 'MERGED')""")
    int countInProject(String project, String category, Instant since);

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
