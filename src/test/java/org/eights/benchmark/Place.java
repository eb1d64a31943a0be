package org.eights.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eights.estate.ContractState;
import org.eights.estate.CustomerType;
import org.eights.estate.PhaseState;
import org.eights.estate.ProjectDocument;
import org.eights.estate.ProjectDocument.BuildingEntry;
import org.eights.estate.ProjectDocument.ContractEntry;
import org.eights.estate.ProjectDocument.CustomerEntry;
import org.eights.estate.ProjectDocument.Name;
import org.eights.estate.ProjectDocument.PhaseEntry;

/** A home that complains once: so far from the others that neither a duplicate nor a hotspot (D04) changes the case's way. */
record Place(String project, String unit) {

    private static final int UNITS = 4;
    private static final List<String> NOS = List.of("1-101", "1-102", "2-101", "2-102");

    static Place number(int n) {
        return new Place(id(n / UNITS), NOS.get(n % UNITS));
    }

    /** The projects that hold the first so many places. */
    static List<ProjectDocument> projects(int places) {
        return IntStream.rangeClosed(0, places / UNITS).mapToObj(Place::project).toList();
    }

    private static String id(int project) {
        return "B%04d".formatted(project);
    }

    private static ProjectDocument project(int number) {
        String id = id(number);
        Name name = new Name("项目" + number, "Project " + number);
        LocalDate handedOver = LocalDate.now().minusYears(1);
        List<BuildingEntry> buildings = List.of("1", "2").stream().map(no -> new BuildingEntry(no, handedOver, "1", 2,
                List.of(new BigDecimal("128.40")), handedOver, List.of())).toList();
        List<CustomerEntry> customers = NOS.stream().map(no -> new CustomerEntry(id + "-" + no, CustomerType.OWNER, "陈静", null,
                List.of("13800138000"), null, List.of())).toList();
        List<ContractEntry> contracts = NOS.stream().map(no -> new ContractEntry("C-" + id + "-" + no, no, List.of(id + "-" + no),
                handedOver, new BigDecimal("1000000.00"), ContractState.HANDED)).toList();
        return new ProjectDocument(id, name, "杭州", "华筑建设", "安居物业", "wangqiang", "heqing",
                List.of(new PhaseEntry("1", name, handedOver, handedOver, handedOver, PhaseState.SERVICE, buildings)), customers, contracts);
    }
}
