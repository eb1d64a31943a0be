package org.eights.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eights.bulk.BulkMemory;
import org.eights.wording.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what was built and sold, and to whom. */
@Component
public class Estate {

    private static final String UNITS = """
            SELECT u.*, b.phase FROM unit u JOIN building b ON b.project_id = u.project_id AND b.no = u.building
            """;

    private final JdbcClient jdbc;
    private final Projects projects;
    private final BulkMemory<UnitId, Unit> units = new BulkMemory<>();
    private final BulkMemory<CustomerId, Customer> customers = new BulkMemory<>();

    public Estate(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.projects = new Projects(jdbc);
    }

    Projects projects() {
        return projects;
    }

    public Optional<Project> project(ProjectId id) {
        return projects.find(id);
    }

    /** Every project, by id. */
    public List<Project> allProjects() {
        return projects.all();
    }

    /** The projects with a phase that is not closed, by id: those that there may still be work for. */
    public List<Project> liveProjects() {
        Set<String> live = new HashSet<>(jdbc.sql("SELECT DISTINCT project_id FROM phase WHERE state <> 'CLOSED'").query(String.class).list());
        return projects.all().stream().filter(project -> live.contains(project.id().value())).toList();
    }

    /** User id of the supervisor (主任) who is first responsible for the estate. */
    public Optional<String> supervisorOf(ProjectId id) {
        return project(id).map(Project::supervisor);
    }

    /** The phases of a project, by code. */
    public List<Phase> phases(ProjectId project) {
        return jdbc.sql("SELECT * FROM phase WHERE project_id = :project ORDER BY code").param("project", project.value())
                .query(EstateColumns::phase).list();
    }

    /** The numbers of a phase's buildings. */
    public List<String> buildings(ProjectId project, String phase) {
        return jdbc.sql("SELECT no FROM building WHERE project_id = :project AND phase = :phase ORDER BY length(no), no")
                .param("project", project.value()).param("phase", phase).query(String.class).list();
    }

    /** How far the sale and the handover of a phase have come. */
    public PhaseCounts counts(ProjectId project, String phase) {
        return jdbc.sql("""
                SELECT count(*) AS units, count(*) FILTER (WHERE sale.signed) AS signed,
                    count(*) FILTER (WHERE u.handed_over_on IS NOT NULL) AS handed_over,
                    count(*) FILTER (WHERE sale.signed AND u.handed_over_on IS NULL) AS awaited
                FROM unit u JOIN building b ON b.project_id = u.project_id AND b.no = u.building
                    CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM contract c WHERE c.unit_id = u.id
                        AND c.state NOT IN ('SUBSCRIBED', 'TERMINATED')) AS signed) sale
                WHERE b.project_id = :project AND b.phase = :phase""").param("project", project.value()).param("phase", phase)
                .query(PhaseCounts.class).single();
    }

    /**
     * The unit with this number within its project, as somebody typed it.
     *
     * @throws Refusal INVALID on {@code projectId} for an unknown project, on {@code unitId} for a unit that this project does
     *     not have, saying so where another project has it
     */
    public Unit unit(ProjectId project, String unitNo) {
        Optional<UnitNo> no = UnitNo.typed(project, unitNo);
        return no.flatMap(typed -> find(UnitId.of(project, typed.value()))).orElseThrow(() -> unknown(project, unitNo, no.orElse(null)));
    }

    private Refusal unknown(ProjectId project, String typed, UnitNo no) {
        if (projects.find(project).isEmpty()) {
            return Refusal.invalid("projectId", "没有此项目", "There is no such project");
        }
        return isElsewhere(typed, no) ? Refusal.invalid("unitId", "该房号不属于本项目", "This unit belongs to another project")
                : Refusal.invalid("unitId", "本项目没有此房号", "This project has no such unit");
    }

    private boolean isElsewhere(String typed, UnitNo no) {
        if (no == null) {
            // Not a number within a project; perhaps the full id of a unit of another
            return typed != null && typed.matches("[A-Z][A-Z0-9]{1,15}:[\\p{L}\\p{N}-]{1,40}") && find(new UnitId(typed)).isPresent();
        }
        return jdbc.sql("SELECT EXISTS (SELECT FROM unit WHERE no = :no)").param("no", no.value()).query(Boolean.class).single();
    }

    /** @throws Refusal UNKNOWN where there is none */
    public Unit unit(UnitId id) {
        return units.get(id, unit -> find(unit).orElseThrow(() -> Refusal.unknown("unitId", "没有此房号", "There is no such unit")));
    }

    /** Those of these units that exist, read at once. */
    public List<Unit> units(Collection<UnitId> ids) {
        List<Unit> found = jdbc.sql(UNITS + "WHERE u.id = ANY (:ids) ORDER BY u.id").param("ids", ids.stream().map(UnitId::value).toArray(String[]::new))
                .query(EstateColumns::unit).list();
        found.forEach(unit -> units.keep(unit.id(), unit));
        return found;
    }

    /** When the unit's building passed its completion acceptance, from which the contractor's warranty runs (G8); empty where nobody noted it. */
    public Optional<LocalDate> completionOf(UnitId unit) {
        return jdbc.sql("""
                SELECT b.completed_on FROM unit u JOIN building b ON b.project_id = u.project_id AND b.no = u.building
                WHERE u.id = :id AND b.completed_on IS NOT NULL""").param("id", unit.value()).query(LocalDate.class).optional();
    }

    private Optional<Unit> find(UnitId id) {
        return jdbc.sql(UNITS + "WHERE u.id = :id").param("id", id.value()).query(EstateColumns::unit).optional();
    }

    /** Who bought the unit, by contracts that were not terminated; first the one who is written to. */
    public List<Customer> customersOf(UnitId unit) {
        return customersOf(List.of(unit)).getOrDefault(unit, List.of());
    }

    /** The same for several units at once; units that nobody bought are not in the answer. */
    public Map<UnitId, List<Customer>> customersOf(Collection<UnitId> units) {
        Map<UnitId, List<Customer>> owners = new HashMap<>();
        jdbc.sql("""
                SELECT k.*, owner.unit_id FROM customer k JOIN (
                    SELECT c.unit_id, cc.customer_id, min(cc.position) AS position
                    FROM contract c JOIN contract_customer cc ON cc.contract_no = c.no
                    WHERE c.unit_id = ANY (:units) AND c.state <> 'TERMINATED' GROUP BY c.unit_id, cc.customer_id) owner
                    ON owner.customer_id = k.id
                ORDER BY owner.position, k.id""").param("units", units.stream().map(UnitId::value).toArray(String[]::new))
                .query(rs -> {
                    Customer customer = EstateColumns.customer(rs, 0);
                    customers.keep(customer.id(), customer);
                    owners.computeIfAbsent(new UnitId(rs.getString("unit_id")), unit -> new ArrayList<>()).add(customer);
                });
        return owners;
    }

    /**
     * The customer of a case about this unit: its only one, or the chosen one of several. Empty where nobody bought it.
     *
     * @param chosen may be null
     * @throws Refusal INVALID on {@code customerId} where one of several must be chosen, or the chosen one is none of them
     */
    public Optional<Customer> customerOf(UnitId unit, CustomerId chosen) {
        List<Customer> customers = customersOf(unit);
        if (chosen != null) {
            return Optional.of(customers.stream().filter(customer -> customer.id().equals(chosen)).findFirst().orElseThrow(
                    () -> Refusal.invalid("customerId", "该客户不是本房号的业主", "This customer does not own this unit")));
        }
        if (customers.size() > 1) {
            throw Refusal.invalid("customerId", "该房号有多位业主,请选择其中一位", "This unit has several owners; choose one of them");
        }
        return customers.stream().findFirst();
    }

    /** @throws Refusal UNKNOWN where there is none */
    public Customer customer(CustomerId id) {
        return customers.get(id, this::read);
    }

    private Customer read(CustomerId id) {
        return jdbc.sql("SELECT * FROM customer WHERE id = :id").param("id", id.value()).query(EstateColumns::customer).optional()
                .orElseThrow(() -> Refusal.unknown("customerId", "没有此客户", "There is no such customer"));
    }

    /** Every contract there was on a unit, the latest first (R116). */
    public List<Contract> contractsOf(UnitId unit) {
        return jdbc.sql("""
                SELECT c.*, ARRAY(SELECT cc.customer_id FROM contract_customer cc WHERE cc.contract_no = c.no ORDER BY cc.position) AS customers
                FROM contract c WHERE c.unit_id = :unit ORDER BY c.signed_on DESC NULLS LAST, c.no""")
                .param("unit", unit.value()).query(EstateColumns::contract).list();
    }
}
