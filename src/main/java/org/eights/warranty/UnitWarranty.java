package org.eights.warranty;

import java.time.LocalDate;
import java.util.List;
import org.eights.estate.Estate;
import org.eights.estate.Project;
import org.eights.estate.Unit;
import org.eights.routing.DecisionTables;
import org.springframework.stereotype.Component;

/** Answers until when each part of a unit is under warranty (D13). */
@Component
public class UnitWarranty {

    private final DecisionTables tables;
    private final Estate estate;

    UnitWarranty(DecisionTables tables, Estate estate) {
        this.tables = tables;
        this.estate = estate;
    }

    /** Every part that the table of terms names, in its order. */
    public List<WarrantyEnd> of(Unit unit) {
        String city = estate.project(unit.project()).map(Project::city).orElse(null);
        LocalDate completed = estate.completionOf(unit.id()).orElse(null);
        return ends(city, unit.handedOverOn(), completed);
    }

    /** For a unit of this city, handed over and completed on these days; each may be null. */
    List<WarrantyEnd> ends(String city, LocalDate handedOver, LocalDate completed) {
        return new Reckoning(tables).ends(city, handedOver, completed);
    }
}
