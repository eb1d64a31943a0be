package org.eights.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eights.routing.DecisionTables;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** The parts of a building that are looked at one by one, as the process owners' table lists them (R56, R57). */
@Component
public class Items {

    private static final int MOST = 100;

    private final DecisionTables tables;

    Items(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * A part to look at.
     *
     * @param code such as {@code leak}
     * @param dept the group that puts it right
     * @param level how grave it is where nobody says; null where the table does not say either
     */
    public record Item(String code, Words name, String dept, RiskLevel level) {}

    /** All of them, in the table's order: its rows are numbered without gaps. */
    public List<Item> all() {
        List<Item> items = new ArrayList<>();
        for (int position = 1; position <= MOST; position++) {
            Map<String, Object> row = tables.ask(QualityModel.ITEM_TABLE, Map.of("position", position));
            if (row.isEmpty()) {
                break;
            }
            items.add(new Item(String.valueOf(row.get("item")), new Words(String.valueOf(row.get("name")), String.valueOf(row.get("nameEn"))),
                    (String) row.get("dept"), RiskLevel.of(row.get("level")).orElse(null)));
        }
        return items;
    }

    /** The part with this code; empty where there is none. */
    public Optional<Item> of(Object code) {
        return code == null ? Optional.empty() : all().stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
