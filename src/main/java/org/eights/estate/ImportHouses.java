package org.eights.estate;

import java.io.IOException;
import java.io.InputStream;
import org.eights.sheet.Sheet;
import org.eights.wording.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the units, contracts and buyers of a sheet into a project: adds what is new, changes what is known, takes nothing away. */
@Component
public class ImportHouses {

    /** What came of one kind of thing. */
    public record Count(int added, int changed, int unchanged) {}

    /** What came of a sheet. */
    public record Imported(int rows, Count units, Count customers, Count contracts) {}

    private final NamedParameterJdbcTemplate jdbc;
    private final Projects projects;
    private final ApplicationEventPublisher events;

    public ImportHouses(NamedParameterJdbcTemplate jdbc, Estate estate, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.projects = estate.projects();
        this.events = events;
    }

    /** @throws Refusal UNKNOWN where there is no such project */
    public void requireProject(ProjectId project) {
        projects.find(project).orElseThrow(() -> Refusal.unknown("projectId", "没有此项目", "There is no such project"));
    }

    /**
     * All of it or nothing; the same file again changes nothing. Tells {@link ProjectSaved} where anything changed.
     *
     * @param file as {@link HouseSheet} plans it
     * @throws Refusal UNKNOWN where there is no such project; INVALID with every problem, each with its cell
     */
    @Transactional
    public Imported take(ProjectId project, InputStream file) throws IOException {
        requireProject(project);
        Sheet sheet = Sheet.read(file, HouseSheet.PLAN);
        KnownHouses known = new KnownHouses(JdbcClient.create(jdbc), project);
        known.lock();
        ImportedHouses houses = new ImportedHouses(project, sheet, known);
        sheet.findings().refuseIfAny();
        ProjectTables tables = new ProjectTables(jdbc, project.value());
        tables.addUnits(houses.addedUnits());
        tables.changeUnits(houses.changedUnits());
        tables.customers(houses.writtenCustomers());
        tables.contracts(houses.writtenContracts());
        if (houses.isNews()) {
            projects.changed();
            events.publishEvent(new ProjectSaved(project));
        }
        return houses.counted(sheet.rows().size());
    }
}
