package org.eights.estate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eights.estate.ProjectDocument.BuildingEntry;
import org.eights.estate.ProjectDocument.ContractEntry;
import org.eights.estate.ProjectDocument.CustomerEntry;
import org.eights.estate.ProjectDocument.PhaseEntry;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Writes a checked document into the tables: adds what is new, changes what is known, takes nothing away. */
final class ProjectTables {

    private final NamedParameterJdbcTemplate jdbc;
    private final String project;

    ProjectTables(NamedParameterJdbcTemplate jdbc, String project) {
        this.jdbc = jdbc;
        this.project = project;
    }

    void head(ProjectDocument d) {
        jdbc.update("""
                INSERT INTO project (id, name_zh, name_en, city, contractor, property_company, supervisor, ambassador)
                VALUES (:project, :zh, :en, :city, :contractor, :property, :supervisor, :ambassador)
                ON CONFLICT (id) DO UPDATE SET name_zh = EXCLUDED.name_zh, name_en = EXCLUDED.name_en, city = EXCLUDED.city,
                    contractor = EXCLUDED.contractor, property_company = EXCLUDED.property_company,
                    supervisor = EXCLUDED.supervisor, ambassador = EXCLUDED.ambassador""",
                row().addValue("zh", d.name().zh()).addValue("en", d.name().en()).addValue("city", d.city())
                        .addValue("contractor", d.contractor()).addValue("property", d.propertyCompany())
                        .addValue("supervisor", d.supervisor()).addValue("ambassador", d.ambassador()));
    }

    void phases(List<PhaseEntry> phases) {
        write("""
                INSERT INTO phase (project_id, code, name_zh, name_en, open_on, handover_from, handover_until, state)
                VALUES (:project, :code, :zh, :en, :open, :from, :until, :state)
                ON CONFLICT (project_id, code) DO UPDATE SET name_zh = EXCLUDED.name_zh, name_en = EXCLUDED.name_en,
                    open_on = EXCLUDED.open_on, handover_from = EXCLUDED.handover_from, handover_until = EXCLUDED.handover_until,
                    state = EXCLUDED.state""",
                phases.stream().map(p -> row().addValue("code", p.code()).addValue("zh", p.name().zh()).addValue("en", p.name().en())
                        .addValue("open", p.openOn()).addValue("from", p.handoverFrom()).addValue("until", p.handoverUntil())
                        .addValue("state", p.state().name())).toList());
    }

    void buildings(PhaseEntry phase) {
        write("""
                INSERT INTO building (project_id, no, phase, completed_on) VALUES (:project, :no, :phase, :completed)
                ON CONFLICT (project_id, no) DO UPDATE SET phase = EXCLUDED.phase, completed_on = EXCLUDED.completed_on""",
                phase.buildings().stream().map(b -> row().addValue("no", b.no()).addValue("phase", phase.code())
                        .addValue("completed", b.completedOn())).toList());
    }

    /** A unit that was handed over in the meantime stays so where the document does not know of it yet. */
    /** What was sold meanwhile, by a contract that the document does not know, stays sold. */
    void units(BuildingEntry building, Set<String> sold, List<ContractEntry> contracts) {
        String[] told = contracts.stream().map(ContractEntry::no).toArray(String[]::new);
        write("""
                INSERT INTO unit (id, project_id, building, no, floor, area, handed_over_on, state)
                VALUES (:project || ':' || :no, :project, :building, :no, :floor, :area, :handed, :state)
                ON CONFLICT (id) DO UPDATE SET building = EXCLUDED.building, floor = EXCLUDED.floor, area = EXCLUDED.area,
                    handed_over_on = coalesce(EXCLUDED.handed_over_on, unit.handed_over_on),
                    state = CASE WHEN unit.handed_over_on IS NOT NULL AND EXCLUDED.handed_over_on IS NULL THEN unit.state
                        WHEN EXCLUDED.state = 'UNSOLD' AND EXISTS (SELECT FROM contract c
                            WHERE c.unit_id = unit.id AND c.state <> 'TERMINATED' AND c.no <> ALL (:told)) THEN unit.state
                        ELSE EXCLUDED.state END""",
                UnitPlan.of(building).stream().map(u -> row().addValue("no", u.no()).addValue("building", building.no())
                        .addValue("floor", u.floor()).addValue("area", u.area()).addValue("handed", u.handedOverOn())
                        .addValue("state", state(u, sold).name()).addValue("told", told)).toList());
    }

    void addUnits(List<ImportedHouses.UnitEntry> units) {
        write("""
                INSERT INTO unit (id, project_id, building, no, floor, area, state)
                VALUES (:project || ':' || :no, :project, :building, :no, :floor, :area, :state)""", rows(units));
    }

    /** Whether and when a unit was handed over is left as it is. */
    void changeUnits(List<ImportedHouses.UnitEntry> units) {
        write("""
                UPDATE unit SET floor = :floor, area = :area, state = CASE WHEN state IN ('UNSOLD', 'SOLD') THEN :state ELSE state END
                WHERE id = :project || ':' || :no""", rows(units));
    }

    private List<MapSqlParameterSource> rows(List<ImportedHouses.UnitEntry> units) {
        return units.stream().map(u -> row().addValue("no", u.no()).addValue("building", u.building()).addValue("floor", u.floor())
                .addValue("area", u.area()).addValue("state", u.state().name())).toList();
    }

    private static UnitState state(UnitPlan.Planned unit, Set<String> sold) {
        return unit.handedOverOn() != null ? UnitState.HANDED : sold.contains(unit.no()) ? UnitState.SOLD : UnitState.UNSOLD;
    }

    void customers(List<CustomerEntry> customers) {
        write("""
                INSERT INTO customer (id, type, name, id_number, phones, customer_class, care_needs)
                VALUES (:id, :type, :name, :idNumber, :phones, :class, :careNeeds)
                ON CONFLICT (id) DO UPDATE SET type = EXCLUDED.type, name = EXCLUDED.name, id_number = EXCLUDED.id_number,
                    phones = EXCLUDED.phones, customer_class = EXCLUDED.customer_class, care_needs = EXCLUDED.care_needs""",
                customers.stream().map(k -> row().addValue("id", k.id()).addValue("type", k.type().name()).addValue("name", k.name())
                        .addValue("idNumber", k.idNumber()).addValue("class", k.customerClass())
                        .addValue("phones", k.phones().stream().map(p -> Phone.parse(p).orElseThrow().value()).toArray(String[]::new))
                        .addValue("careNeeds", k.careNeeds().toArray(String[]::new))).toList());
    }

    /** Here too: what was handed over in the meantime stays so. */
    void contracts(List<ContractEntry> contracts) {
        write("""
                INSERT INTO contract (no, unit_id, signed_on, amount, state) VALUES (:no, :project || ':' || :unit, :signed, :amount, :state)
                ON CONFLICT (no) DO UPDATE SET signed_on = EXCLUDED.signed_on, amount = EXCLUDED.amount,
                    state = CASE WHEN contract.state = 'HANDED' AND EXCLUDED.state IN ('SUBSCRIBED', 'SIGNED', 'FILED', 'PAID')
                        THEN contract.state ELSE EXCLUDED.state END""",
                contracts.stream().map(c -> row().addValue("no", c.no()).addValue("unit", c.unit()).addValue("signed", c.signedOn())
                        .addValue("amount", c.amount()).addValue("state", c.state().name())).toList());
        write("""
                INSERT INTO contract_customer (contract_no, customer_id, position) VALUES (:no, :customer, :position)
                ON CONFLICT (contract_no, customer_id) DO UPDATE SET position = EXCLUDED.position""",
                contracts.stream().flatMap(c -> IntStream.range(0, c.customers().size()).mapToObj(i -> row().addValue("no", c.no())
                        .addValue("customer", c.customers().get(i)).addValue("position", i + 1))).toList());
    }

    /** The numbers among these contracts that another unit has. */
    Set<String> takenByOtherUnits(List<ContractEntry> contracts) {
        List<String> pairs = contracts.stream().map(c -> c.no() + " " + project + ":" + c.unit()).toList();
        List<String> numbers = contracts.stream().map(ContractEntry::no).toList();
        return Set.copyOf(jdbc.queryForList("SELECT no FROM contract WHERE no = ANY (:numbers) AND no || ' ' || unit_id <> ALL (:pairs)",
                row().addValue("numbers", numbers.toArray(String[]::new)).addValue("pairs", pairs.toArray(String[]::new)), String.class));
    }

    /** Those of these customers that are in the table. */
    Set<String> known(Collection<String> customers) {
        return jdbc.queryForList("SELECT id FROM customer WHERE id = ANY (:ids)", row().addValue("ids", customers.toArray(String[]::new)),
                String.class).stream().collect(Collectors.toSet());
    }

    private MapSqlParameterSource row() {
        return new MapSqlParameterSource("project", project);
    }

    private void write(String sql, List<MapSqlParameterSource> rows) {
        jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }
}
