package org.eights.estate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eights.estate.ProjectDocument.BuildingEntry;
import org.eights.estate.ProjectDocument.UnitEntry;

/** The units of a building, spelled out from its floors and the number on each. */
final class UnitPlan {

    static final Pattern FLOORS = Pattern.compile("(?=.{1,100}$)\\d{1,3}(-\\d{1,3})?(,\\d{1,3}(-\\d{1,3})?)*");
    static final int MOST_FLOORS = 200;
    static final int MOST_PER_FLOOR = 99;
    private static final Pattern NO = Pattern.compile("(\\d{1,3})\\d{2}");

    /** @param no within the project: {@code 2-1502} */
    record Planned(String no, int floor, BigDecimal area, LocalDate handedOverOn) {}

    private UnitPlan() {}

    static List<Planned> of(BuildingEntry building) {
        Map<String, Planned> units = new LinkedHashMap<>();
        for (int floor : floors(building.floors())) {
            for (int place = 1; place <= building.perFloor(); place++) {
                String no = "%s-%d%02d".formatted(building.no(), floor, place);
                units.put(no, new Planned(no, floor, area(building.areas(), place), building.handedOverOn()));
            }
        }
        for (UnitEntry entry : building.units()) {
            String no = building.no() + "-" + entry.no();
            units.put(no, merged(no, entry, units.get(no), building));
        }
        return List.copyOf(units.values());
    }

    private static Planned merged(String no, UnitEntry entry, Planned usual, BuildingEntry building) {
        return new Planned(no, entry.floor() != null ? entry.floor() : usual != null ? usual.floor() : floorIn(entry.no()),
                entry.area() != null ? entry.area() : usual == null ? null : usual.area(),
                entry.handedOverOn() != null ? entry.handedOverOn() : building.handedOverOn());
    }

    static int floorIn(String no) {
        Matcher matcher = NO.matcher(no);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static BigDecimal area(List<BigDecimal> areas, int place) {
        return areas.isEmpty() ? null : areas.get(Math.min(place, areas.size()) - 1);
    }

    /** The floors of {@code "1-3,5-18"}, in that order. */
    static List<Integer> floors(String notation) {
        List<Integer> floors = new ArrayList<>();
        if (notation != null) {
            for (String range : notation.split(",")) {
                String[] ends = range.split("-");
                for (int floor = Integer.parseInt(ends[0]); floor <= Integer.parseInt(ends[ends.length - 1]); floor++) {
                    floors.add(floor);
                }
            }
        }
        return floors;
    }
}
