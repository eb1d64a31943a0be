package org.eights.handover;

import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/**
 * The first day of a batch is moved, by a decision at the gate or otherwise: whatever depends on it follows in the batch's own case at
 * once, and in the cases of its homes in the background. Joins the caller's transaction.
 */
@Component
public class MoveBatch {

    private final CaseFiles files;
    private final Batches batches;
    private final HandoverDays days;
    private final OrderWork orderWork;

    MoveBatch(CaseFiles files, Batches batches, HandoverDays days, OrderWork orderWork) {
        this.files = files;
        this.batches = batches;
        this.days = days;
        this.orderWork = orderWork;
    }

    /**
     * Moves it to where its case says: {@code newHandoverOn}, {@code newEndsOn}, {@code reason}.
     *
     * @param element of the diagram
     * @param by user id
     * @throws Refusal INVALID where the new days do not do, naming the field
     */
    public void move(CaseNumber number, String element, String by) {
        CaseFile file = files.get(number);
        HandoverDays.Period period = days.moved(file.values());
        Batch before = batches.get(number);
        if (period.from().equals(before.handoverOn()) && period.until().equals(before.endsOn())) {
            throw Refusal.invalid("newHandoverOn", "新日期与现定日期相同", "These are the days that it has already");
        }
        batches.move(number, period.from(), period.until());
        String reason = String.valueOf(file.values().getOrDefault(MoveDates.REASON, ""));
        files.record(new NewEntry(number, EntryKind.DECISION, element,
                new Words("交付首日由%s改为%s".formatted(before.handoverOn(), period.from()),
                        "The first day of the handover was moved from %s to %s".formatted(before.handoverOn(), period.from())),
                by, BatchValues.days(batches.get(number)), Map.of(), Map.of(MoveDates.REASON, reason)));
        orderWork.order(number, WorkKind.MOVE_DATE,
                Map.of(HandoverModel.HANDOVER_ON, period.from().toString(), MoveDates.REASON, reason,
                        MoveDates.NOTICE, period.from().isAfter(before.handoverOn()) ? MoveDates.LATER : MoveDates.CHANGED), by);
    }
}
