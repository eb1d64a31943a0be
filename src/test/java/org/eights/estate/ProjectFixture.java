package org.eights.estate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eights.estate.ProjectDocument.BuildingEntry;
import org.eights.estate.ProjectDocument.ContractEntry;
import org.eights.estate.ProjectDocument.CustomerEntry;
import org.eights.estate.ProjectDocument.Name;
import org.eights.estate.ProjectDocument.PhaseEntry;

/** Two small projects to try things with. */
final class ProjectFixture {

    static final LocalDate HANDED = LocalDate.of(2023, 12, 20);

    private ProjectFixture() {}

    /** Building 2 with floors 1 and 2, two units each; 陈静 owns 2-201, 刘洋 and 欧阳雪 own 2-202 together. */
    static ProjectDocument yunqi() {
        return project("YQL", "2", HANDED, List.of(owner("K1", "陈静", "13800001234"), owner("K2", "刘洋", "13800005678"), owner("K3", "欧阳雪")),
                List.of(sale("C1", "2-201", "K1"), sale("C2", "2-202", "K2", "K3")));
    }

    /** Building 8, not handed over. */
    static ProjectDocument riverside() {
        return project("JHY", "8", null, List.of(), List.of());
    }

    static ProjectDocument project(String id, String building, LocalDate handed, List<CustomerEntry> customers, List<ContractEntry> contracts) {
        PhaseEntry phase = new PhaseEntry("1", new Name("一期", "Phase 1"), null, HANDED, HANDED, PhaseState.SERVICE,
                List.of(new BuildingEntry(building, null, "1-2", 2, List.of(new BigDecimal("89.20")), handed, null)));
        return new ProjectDocument(id, new Name("云栖里", "Yunqi Residence"), "杭州", "华筑建设", "安居物业", "wangqiang", null,
                List.of(phase), customers, contracts);
    }

    static CustomerEntry owner(String id, String name, String... phones) {
        return new CustomerEntry(id, CustomerType.OWNER, name, null, List.of(phones), null, null);
    }

    static ContractEntry sale(String no, String unit, String... customers) {
        return sale(no, unit, ContractState.SIGNED, "2380000.00", customers);
    }

    static ContractEntry sale(String no, String unit, ContractState state, String amount, String... customers) {
        return new ContractEntry(no, unit, List.of(customers), LocalDate.of(2022, 5, 1), new BigDecimal(amount), state);
    }
}
