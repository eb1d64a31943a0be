package org.eights.estate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.estate.ProjectDocument.ContractEntry;
import org.eights.estate.ProjectDocument.CustomerEntry;
import org.eights.wording.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a whole project: adds what is new, changes what is known, takes nothing away. The same document again changes nothing.
 */
@Component
public class SaveProject {

    private final NamedParameterJdbcTemplate jdbc;
    private final Projects projects;
    private final ApplicationEventPublisher events;

    public SaveProject(NamedParameterJdbcTemplate jdbc, Estate estate, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.projects = estate.projects();
        this.events = events;
    }

    /**
     * All of it or nothing. Tells {@link ProjectSaved}.
     *
     * @throws Refusal INVALID with every problem, each by its path in the document: {@code contracts[3].amount}
     */
    @Transactional
    public void save(ProjectDocument document) {
        ProjectCheck.check(document);
        ProjectTables tables = new ProjectTables(jdbc, document.id());
        projects.changed();
        tables.head(document);
        checkAgainstWhatIsKnown(document, tables);
        Set<String> sold = document.contracts().stream().filter(c -> c.state() != ContractState.TERMINATED).map(ContractEntry::unit)
                .collect(Collectors.toSet());
        tables.phases(document.phases());
        document.phases().forEach(phase -> {
            tables.buildings(phase);
            phase.buildings().forEach(building -> tables.units(building, sold, document.contracts()));
        });
        tables.customers(document.customers());
        tables.contracts(document.contracts());
        events.publishEvent(new ProjectSaved(new ProjectId(document.id())));
    }

    private static void checkAgainstWhatIsKnown(ProjectDocument document, ProjectTables tables) {
        List<ContractEntry> contracts = document.contracts();
        Set<String> taken = tables.takenByOtherUnits(contracts);
        Set<String> customers = tables.known(contracts.stream().flatMap(c -> c.customers().stream()).distinct().toList());
        customers.addAll(document.customers().stream().map(CustomerEntry::id).toList());
        Findings findings = new Findings();
        for (int i = 0; i < contracts.size(); i++) {
            String path = "contracts[" + i + "].";
            findings.require(!taken.contains(contracts.get(i).no()), path + "no", "此合同号已用于另一套房", "Another unit has this contract number");
            findings.require(customers.containsAll(contracts.get(i).customers()), path + "customers", "没有此客户", "There is no such customer");
        }
        findings.refuseIfAny();
    }
}
