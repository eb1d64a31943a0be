package org.eights.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eights.casefile.CaseNumber;
import org.eights.handover.Board.Building;
import org.eights.handover.Board.DefectCount;
import org.eights.handover.Board.Floor;
import org.eights.handover.Board.Home;
import org.eights.handover.Board.StateCount;
import org.eights.handover.Board.Waiting;
import org.eights.handover.BoardRows.Row;
import org.eights.quality.Items;
import org.eights.quality.Items.Item;
import org.eights.wording.China;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** 看板: how a batch stands right now, for those who run the day. */
@Component
public class LookAtBoard {

    /** Where an owner is there and nobody is with them: before the inspection, and before the signing. Nobody waits overnight. */
    private static final Set<String> WAITS = Set.of("ARRIVED", "INSPECTED");

    private final Batches batches;
    private final BoardRows rows;
    private final PlaceStateWords words;
    private final Items items;
    private final Clock clock;

    LookAtBoard(Batches batches, BoardRows rows, PlaceStateWords words, Items items, Clock clock) {
        this.batches = batches;
        this.rows = rows;
        this.words = words;
        this.items = items;
        this.clock = clock;
    }

    /** @throws Refusal UNKNOWN where this is no batch */
    public Board at(CaseNumber batch) {
        batches.get(batch);
        Instant now = clock.instant();
        Function<String, Words> names = words.reading();
        List<Row> homes = rows.homes(batch);
        return new Board(now, success(homes), waiting(homes, now, names), states(homes, names), defects(batch), buildings(homes, names));
    }

    private static FirstSuccess success(List<Row> homes) {
        int appeared = (int) homes.stream().filter(home -> home.arrivals() > 0).count();
        int signed = (int) homes.stream().filter(home -> home.arrivals() > 0 && Integer.valueOf(1).equals(home.signedOnArrival())).count();
        return new FirstSuccess(appeared, signed);
    }

    private static List<Waiting> waiting(List<Row> homes, Instant now, Function<String, Words> names) {
        LocalDate today = LocalDate.ofInstant(now, China.ZONE);
        return homes.stream().filter(home -> WAITS.contains(home.state()) && today.equals(LocalDate.ofInstant(home.since(), China.ZONE))).sorted(Comparator.comparing(Row::since)).map(home -> new Waiting(
                home.no(), home.household(), home.since(), Math.max(0, Duration.between(home.since(), now).toMinutes()), home.state(),
                names.apply(home.state()))).toList();
    }

    private static List<StateCount> states(List<Row> homes, Function<String, Words> names) {
        Map<String, Long> counts = homes.stream().collect(Collectors.groupingBy(LookAtBoard::state, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(count -> new StateCount(count.getKey(), names.apply(count.getKey()), count.getValue())).toList();
    }

    private List<DefectCount> defects(CaseNumber batch) {
        Map<String, Words> called = items.all().stream().collect(Collectors.toMap(Item::code, Item::name));
        return rows.defects(batch).stream().map(defect -> new DefectCount(defect.item(),
                called.getOrDefault(defect.item(), new Words(defect.item(), defect.item())), defect.open(), defect.total())).toList();
    }

    private static List<Building> buildings(List<Row> homes, Function<String, Words> names) {
        Map<String, Map<Integer, List<Home>>> buildings = homes.stream().collect(Collectors.groupingBy(Row::building, LinkedHashMap::new,
                Collectors.groupingBy(Row::floor, LinkedHashMap::new, Collectors.mapping(row -> home(row, names), Collectors.toList()))));
        return buildings.entrySet().stream().map(building -> new Building(building.getKey(), building.getValue().entrySet().stream()
                .map(floor -> new Floor(floor.getKey(), floor.getValue())).toList())).toList();
    }

    private static Home home(Row row, Function<String, Words> names) {
        String state = state(row);
        return new Home(row.no(), row.unitId(), state, names.apply(state), row.household(), row.customerClass(), row.careTag(), row.ambassador(),
                row.blocking(), row.slot());
    }

    private static String state(Row row) {
        return row.sold() || row.household() != null ? row.state() : PlaceStateWords.UNSOLD;
    }
}
