package org.eights.lifecycle;

import java.time.LocalDate;
import java.util.Map;
import org.eights.routing.DecisionTables;
import org.springframework.stereotype.Component;

/** Until when a phase is served: the waterproofing of the home that was handed over last (P08), by the table of warranty terms. */
@Component
class LastWarranty {

    private static final String TERMS = "warrantyTerms";
    private static final String ITEM = "WATERPROOF";
    private static final int MOST_ITEMS = 100;
    private static final int USUAL_MONTHS = 60;

    private final DecisionTables tables;

    LastWarranty(DecisionTables tables) {
        this.tables = tables;
    }

    LocalDate of(LocalDate handedOverOn) {
        return handedOverOn.plusMonths(months());
    }

    private int months() {
        for (int position = 1; position <= MOST_ITEMS; position++) {
            Map<String, Object> term = tables.ask(TERMS, Map.of("position", position));
            if (term.isEmpty()) {
                break;
            }
            if (ITEM.equals(term.get("item")) && term.get("months") instanceof Number months) {
                return months.intValue();
            }
        }
        return USUAL_MONTHS;
    }
}
