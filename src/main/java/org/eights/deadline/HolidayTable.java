package org.eights.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The holidays of all loaded years at one moment; never changes. A notice may name days of the neighbouring years, and the
 * later year's notice wins.
 *
 * @param version grows with every year that is loaded; 0 for none
 */
record HolidayTable(long version, SortedMap<Integer, List<Holiday>> years, Map<LocalDate, Holiday> days) {

    static HolidayTable of(long version, Map<Integer, List<Holiday>> years) {
        SortedMap<Integer, List<Holiday>> sorted = new TreeMap<>(years);
        Map<LocalDate, Holiday> days = new HashMap<>();
        sorted.values().forEach(list -> list.forEach(h -> days.put(h.day(), h)));
        return new HolidayTable(version, sorted, Map.copyOf(days));
    }

    static HolidayTable none() {
        return of(0, Map.of());
    }

    /** This table with one year's notice replaced. */
    HolidayTable with(long newVersion, int year, List<Holiday> holidays) {
        Map<Integer, List<Holiday>> all = new HashMap<>(years);
        all.put(year, holidays.stream().sorted(Comparator.comparing(Holiday::day)).toList());
        return of(newVersion, all);
    }

    boolean isWorkingDay(LocalDate day) {
        Holiday holiday = days.get(day);
        return holiday == null ? !isWeekend(day) : holiday.workday();
    }

    boolean isLoaded(int year) {
        return years.containsKey(year);
    }

    Set<Integer> loadedYears() {
        return years.keySet();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
