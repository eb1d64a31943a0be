package org.eights.warranty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.NewCase;
import org.eights.casefile.OpenMany;
import org.eights.estate.HandedOver;
import org.eights.estate.HandedOverHomes;
import org.eights.routing.DecisionTables;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The daily look at which buildings are to be inspected (P16, R37): so many months after their first home was handed over, and before
 * each flood season. Buildings of a phase whose day has come for the same reason are inspected together; each is inspected once for it.
 */
@Component
public class InspectionPlan {

    private static final Words OPENED = new Words("定期检查到期", "A periodic inspection is due");

    private final HandedOverHomes homes;
    private final DecisionTables tables;
    private final PlannedInspections planned;
    private final OpenMany openMany;
    private final NoticeProcesses processes;
    private final Clock clock;

    InspectionPlan(HandedOverHomes homes, DecisionTables tables, PlannedInspections planned, OpenMany openMany, NoticeProcesses processes,
            Clock clock) {
        this.homes = homes;
        this.tables = tables;
        this.planned = planned;
        this.openMany = openMany;
        this.processes = processes;
        this.clock = clock;
    }

    /** Some buildings of a phase that are inspected together. */
    private record Round(String project, String phase, Occasion occasion) {}

    /** Opens a case for every inspection whose day has come and that has none. */
    @Transactional
    public void plan() {
        LocalDate today = LocalDate.now(clock.withZone(China.ZONE));
        Occasions occasions = new Occasions(tables);
        Map<Round, List<String>> rounds = new LinkedHashMap<>();
        planned.addNew(due(occasions, today)).forEach(one -> rounds.computeIfAbsent(
                new Round(one.building().project().value(), one.building().phase(), one.occasion()), round -> new ArrayList<>()).add(one.building().building()));
        if (!rounds.isEmpty()) {
            open(List.copyOf(rounds.entrySet()));
        }
    }

    private List<DueInspection> due(Occasions occasions, LocalDate today) {
        return firstOfEachBuilding(homes.days()).stream().flatMap(building -> occasions.due(building.city(), building.on(), today).stream()
                .map(due -> new DueInspection(building, due.occasion(), due.on()))).toList();
    }

    private static List<HandedOver> firstOfEachBuilding(List<HandedOver> days) {
        Map<List<String>, HandedOver> first = new LinkedHashMap<>();
        days.forEach(day -> first.putIfAbsent(List.of(day.project().value(), day.building()), day));
        return List.copyOf(first.values());
    }

    private void open(List<Map.Entry<Round, List<String>>> rounds) {
        List<CaseNumber> numbers = openMany.open(WarrantyModel.INSPECTION_TYPE, WarrantyModel.INSPECTION,
                rounds.stream().map(round -> newCase(round.getKey(), round.getValue())).toList(), OPENED, null);
        for (int i = 0; i < numbers.size(); i++) {
            planned.opened(rounds.get(i).getKey().project(), rounds.get(i).getKey().occasion(), rounds.get(i).getValue(), numbers.get(i));
        }
        processes.start(WarrantyModel.INSPECTION_DUE, numbers);
    }

    private static NewCase newCase(Round round, List<String> buildings) {
        return new NewCase(new CaseSubject(round.project(), null, null), Map.of("phase", round.phase(),
                "occasion", round.occasion().name().zh(), "occasionEn", round.occasion().name().en(),
                "buildings", buildings.stream().collect(Collectors.joining("、"))), Map.of());
    }
}
