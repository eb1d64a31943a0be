package org.eights.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eights.casefile.CaseRow;
import org.eights.wording.Words;

/** A row of a step. */
final class RowView {

    private static final Words ROW = new Words("明细", "Row");

    private RowView() {}

    static Map<String, Object> of(CaseRow row, Reading reading) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", row.id().value());
        view.put("kind", row.kind());
        view.put("title", reading.in(reading.labels().title(row.kind()).orElse(ROW)));
        view.put("element", row.element());
        view.put("data", reading.mask().of(row.data()));
        view.put("shown", reading.shown().ofRow(row.kind(), row.data(), reading.mask()));
        view.put("by", row.addedBy());
        view.put("byName", reading.person(row.addedBy()));
        view.put("at", ChinaTime.of(row.addedAt()));
        view.put("sealed", row.sealedAt() != null);
        view.put("repliedBy", row.repliedBy() == null ? null : reading.person(row.repliedBy()));
        view.put("repliedAt", ChinaTime.of(row.repliedAt()));
        return view;
    }
}
