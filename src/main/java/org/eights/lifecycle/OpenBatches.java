package org.eights.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.casefile.NewEntry;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** Every batch that was planned becomes a case of its own, with all the checks of its start; each once, all of them or none. */
@Component
public class OpenBatches {

    private static final List<String> FIELDS = List.of("buildings", PhaseDates.HANDOVER, PhaseDates.ENDS, "lateReason");

    private final CaseFiles files;
    private final CaseRows rows;
    private final Stages stages;

    OpenBatches(CaseFiles files, CaseRows rows, Stages stages) {
        this.files = files;
        this.rows = rows;
        this.stages = stages;
    }

    /**
     * Joins the caller's transaction.
     *
     * @param by user id
     * @throws Refusal where one of the batches may not be started, naming its row
     */
    public void open(CaseNumber number, String by) {
        files.lock(number);
        CaseFile file = files.get(number);
        Set<Object> there = files.links(number).stream().filter(link -> LifecycleModel.BATCH_LINK.equals(link.kind()) && link.from().equals(number))
                .map(link -> files.get(link.to()).values().get("buildings")).filter(Objects::nonNull).collect(Collectors.toSet());
        for (CaseRow row : rows.of(number)) {
            if (LifecycleModel.BATCHES.equals(row.kind()) && !there.contains(PlannedBatch.typed(row))) {
                open(file, row, by);
            }
        }
    }

    private void open(CaseFile file, CaseRow row, String by) {
        Map<String, Object> form = new HashMap<>();
        form.put(LifecycleModel.PROJECT, file.values().get(LifecycleModel.PROJECT));
        form.put(LifecycleModel.PHASE, file.values().get(LifecycleModel.PHASE));
        FIELDS.stream().filter(field -> row.data().get(field) != null).forEach(field -> form.put(field, row.data().get(field)));
        form.put("buildings", PlannedBatch.typed(row));
        CaseNumber batch = started(row, form);
        files.link(file.number(), LifecycleModel.BATCH_LINK, batch);
        files.record(NewEntry.mark(file.number(), new Words("交付批次%s已立案".formatted(batch), "Batch %s was opened".formatted(batch)), by,
                Map.of("batch", batch.value())));
    }

    private CaseNumber started(CaseRow row, Map<String, Object> form) {
        try {
            return stages.openBatch(form);
        } catch (Refusal no) {
            throw new Refusal(no.kind(), no.problems().stream().map(problem -> Problem.of(LifecycleModel.BATCHES,
                    "第%d行:%s".formatted(row.position(), problem.reason().zh()), "Row %d: %s".formatted(row.position(), problem.reason().en()))).toList());
        }
    }
}
