package org.eights.warranty;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eights.routing.DecisionTables;
import org.eights.wording.Words;

/** When buildings are inspected, as the tables say it; read once for all buildings. */
final class Occasions {

    private static final int MOST = 100;
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    /** So many months after the handover. @param openFor how many days after its day it is still opened */
    private record Months(Occasion occasion, int months, int openFor) {}

    /** Before the flood season. */
    private record Flood(MonthDay on, int openFor) {}

    /** An occasion and its day. */
    record Due(Occasion occasion, LocalDate on) {}

    private final DecisionTables tables;
    private final List<Months> months = new ArrayList<>();
    private final Map<String, Flood> floods = new HashMap<>();

    Occasions(DecisionTables tables) {
        this.tables = tables;
        for (int position = 1; position <= MOST; position++) {
            Map<String, Object> row = tables.ask(WarrantyModel.OCCASIONS, Map.of("position", position));
            if (row.isEmpty()) {
                break;
            }
            months.add(new Months(new Occasion(row.get("code").toString(), new Words(row.get("zh").toString(), row.get("en").toString())),
                    number(row.get("months")), number(row.get("openFor"))));
        }
    }

    /**
     * What has come, and not so long ago that nobody would open it any more: else a building that was entered into the product years
     * after its handover would be inspected several times at once.
     */
    List<Due> due(String city, LocalDate handedOver, LocalDate today) {
        List<Due> due = new ArrayList<>();
        for (Months each : months) {
            LocalDate on = handedOver.plusMonths(each.months());
            if (isOpen(on, each.openFor(), today)) {
                due.add(new Due(each.occasion(), on));
            }
        }
        Flood flood = floods.computeIfAbsent(String.valueOf(city), named -> flood(city));
        if (flood != null) {
            LocalDate on = flood.on().atYear(today.getYear());
            if (isOpen(on, flood.openFor(), today) && handedOver.isBefore(on) && !on.isAfter(lastDay(handedOver))) {
                due.add(new Due(new Occasion("FLOOD-" + on.getYear(), new Words("%d年汛期前".formatted(on.getYear()),
                        "before the flood season of " + on.getYear())), on));
            }
        }
        return due;
    }

    /** After the last of the months nobody inspects any more. */
    private LocalDate lastDay(LocalDate handedOver) {
        return months.isEmpty() ? LocalDate.MAX : handedOver.plusMonths(Collections.max(months.stream().map(Months::months).toList()));
    }

    private static boolean isOpen(LocalDate on, int openFor, LocalDate today) {
        return !today.isBefore(on) && !today.isAfter(on.plusDays(openFor));
    }

    private Flood flood(String city) {
        Map<String, Object> named = new HashMap<>();
        named.put("city", city);
        Map<String, Object> row = tables.ask(WarrantyModel.FLOOD_SEASONS, named);
        return row.isEmpty() ? null : new Flood(MonthDay.parse(row.get("inspectOn").toString(), MONTH_DAY), number(row.get("openFor")));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
