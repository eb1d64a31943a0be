package org.eights.warranty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.estate.HandedOver;
import org.eights.wording.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the case of a phase know when the last warranty of its homes ends; its service lasts until then (P08). */
@Component
class PhaseWarranties {

    private static final Words MOVED = new Words("最后一户防水保修届满日", "The last waterproofing warranty ends");

    /** A phase. */
    private record Place(String project, String phase) {}

    /** The case of a phase, and the day that it knows; null while it knows none. */
    private record Known(CaseNumber number, Place place, String endsOn) {}

    private final CaseFiles files;
    private final JdbcClient jdbc;

    PhaseWarranties(CaseFiles files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    /** @param homes those of all phases */
    void lastOnes(List<HandedOver> homes, Reckoning reckoning) {
        List<Known> open = open();
        if (open.isEmpty()) {
            return;
        }
        Map<Place, LocalDate> last = new HashMap<>();
        for (HandedOver one : homes) {
            reckoning.ends(one.city(), one.on(), one.completedOn()).stream().filter(end -> end.item().equals(WarrantyModel.LAST_ITEM))
                    .map(WarrantyEnd::endsOn).filter(Objects::nonNull).forEach(end -> last.merge(new Place(one.project().value(), one.phase()), end,
                            (a, b) -> a.isAfter(b) ? a : b));
        }
        open.forEach(known -> {
            LocalDate endsOn = last.get(known.place());
            if (endsOn != null && !endsOn.toString().equals(known.endsOn())) {
                files.record(new NewEntry(known.number(), EntryKind.MARK, null, MOVED, null,
                        Map.of(WarrantyModel.WARRANTY_ENDS_ON, endsOn.toString()), Map.of(), Map.of()));
            }
        });
    }

    private List<Known> open() {
        return jdbc.sql("""
                SELECT number, project_id, "values" ->> 'phase' AS phase, "values" ->> :name AS ends_on FROM case_file
                WHERE process = :process AND closed_at IS NULL AND "values" ->> 'phase' IS NOT NULL ORDER BY number""")
                .param("process", WarrantyModel.LIFECYCLE).param("name", WarrantyModel.WARRANTY_ENDS_ON)
                .query((rs, row) -> new Known(new CaseNumber(rs.getString("number")), new Place(rs.getString("project_id"), rs.getString("phase")),
                        rs.getString("ends_on"))).list();
    }
}
