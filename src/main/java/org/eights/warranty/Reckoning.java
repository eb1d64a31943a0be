package org.eights.warranty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eights.routing.DecisionTables;
import org.eights.wording.Words;

/** Counts the days of the warranty (D13). What the tables say is read once, however many homes are reckoned. */
final class Reckoning {

    static final String TERMS = "warrantyTerms";
    static final String SEASONS = "heatingSeasons";
    private static final int MOST_ITEMS = 100;

    private final DecisionTables tables;
    private final List<WarrantyTerm> terms = new ArrayList<>();
    private final Map<List<String>, Optional<Season>> seasons = new HashMap<>();

    Reckoning(DecisionTables tables) {
        this.tables = tables;
        for (int position = 1; position <= MOST_ITEMS; position++) {
            Map<String, Object> row = tables.ask(TERMS, Map.of("position", position));
            if (row.isEmpty()) {
                break;
            }
            terms.add(WarrantyTerm.of(row));
        }
    }

    /** What the part is called; its code where the table names it no longer. */
    Words name(String item) {
        return terms.stream().filter(term -> term.item().equals(item)).findFirst().map(WarrantyTerm::name).orElse(new Words(item, item));
    }

    /** Where the part stands in the table; behind all others where the table names it no longer. */
    int place(String item) {
        return (int) terms.stream().takeWhile(term -> !term.item().equals(item)).count();
    }

    /** For a unit of this city, handed over and completed on these days; each may be null. */
    List<WarrantyEnd> ends(String city, LocalDate handedOver, LocalDate completed) {
        return terms.stream().map(term -> end(term, city, handedOver, completed)).toList();
    }

    /** The owner's term is never shorter than what is left of the contractor's (G8). */
    private WarrantyEnd end(WarrantyTerm term, String city, LocalDate handedOver, LocalDate completed) {
        LocalDate contractor = lastDay(term, city, completed);
        LocalDate owner = lastDay(term, city, handedOver);
        if (owner != null && contractor != null && contractor.isAfter(owner)) {
            owner = contractor;
        }
        return new WarrantyEnd(term.item(), term.name(), owner, contractor, term.noticeDays(), term.contractorDays(), note(term, handedOver));
    }

    /** A month that has no such day ends with its last one: 31 August and six months is the end of February. */
    private LocalDate lastDay(WarrantyTerm term, String city, LocalDate from) {
        if (from == null) {
            return null;
        }
        return term.seasons() == 0 ? from.plusMonths(term.months())
                : season(city, term.season()).map(season -> season.endOf(term.seasons(), from)).orElse(null);
    }

    private Optional<Season> season(String city, String kind) {
        return seasons.computeIfAbsent(List.of(String.valueOf(city), kind), asked -> {
            Map<String, Object> named = new HashMap<>();
            named.put("city", city);
            named.put("kind", kind);
            Map<String, Object> row = tables.ask(SEASONS, named);
            return row.isEmpty() ? Optional.empty() : Optional.of(Season.parse(row.get("from").toString(), row.get("until").toString()));
        });
    }

    private static Words note(WarrantyTerm term, LocalDate handedOver) {
        return handedOver == null ? term.length().plus(new Words(",自交付之日起", " from the handover"))
                : term.length().plus(new Words(",自%s交付起".formatted(handedOver), " from the handover on " + handedOver));
    }
}
