package org.eights.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eights.casefile.CaseEntry;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.deadline.Deadline;
import org.eights.deadline.Ledger;
import org.eights.deadline.WorkingCalendar;
import org.eights.wording.China;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** More time to close a complaint: once, by no more than the limit itself, with the customer's consent (G4 延期). */
@Component
public class ExtendComplaint {

    private final Ledger ledger;
    private final WorkingCalendar calendar;
    private final CaseFiles files;

    ExtendComplaint(Ledger ledger, WorkingCalendar calendar, CaseFiles files) {
        this.ledger = ledger;
        this.calendar = calendar;
        this.files = files;
    }

    /** @throws Refusal where it was extended before or somebody has asked for it, or the date is too early or too late */
    void require(CaseFile file, Object newDue) {
        Deadline close = limit(file.number()).orElseThrow(
                () -> Refusal.conflict("本案没有在计的结案时限", "No limit to close is running"));
        if (file.values().get("extended") != null) {
            throw Refusal.conflict("结案时限只能延期一次", "The limit to close can be extended once only");
        }
        if (files.entriesOf(file.number(), ComplaintModel.EXTENSION_REQUESTED).size()
                > files.entriesOf(file.number(), ComplaintModel.APPROVE_EXTENSION).size()) {
            throw Refusal.conflict("已有一项延期申请待审批", "An extension has been asked for and waits for approval");
        }
        Instant due = endOf(newDue);
        if (!due.isAfter(close.dueAt())) {
            throw Refusal.invalid("newDue", "新期限须晚于现期限%s".formatted(on(close.dueAt())), "The new date has to be later than %s".formatted(on(close.dueAt())));
        }
        Instant latest = calendar.due(close.dueAt(), close.term().limit()).at();
        if (due.isAfter(latest)) {
            throw Refusal.invalid("newDue", "延期不得超过原时限,最晚%s".formatted(on(latest)),
                    "An extension is not longer than the limit itself: %s at the latest".formatted(on(latest)));
        }
    }

    public void extend(CaseNumber number, String by) {
        // What was asked for stands in the request; the case's latest reason may be another step's.
        List<CaseEntry> requests = files.entriesOf(number, ComplaintModel.EXTENSION_REQUESTED);
        Map<String, Object> request = requests.get(requests.size() - 1).data();
        String reason = String.valueOf(request.get("reason"));
        limit(number).ifPresent(close -> ledger.extend(close.id(), endOf(request.get("newDue")), new Words(reason, reason), by));
    }

    private Optional<Deadline> limit(CaseNumber number) {
        return ledger.of(number.value()).stream().filter(d -> d.key().equals(ComplaintModel.CLOSE_LIMIT) && d.isOpen() && d.dueAt() != null).findFirst();
    }

    private static Instant endOf(Object day) {
        return LocalDate.parse(day.toString().substring(0, 10)).atTime(LocalTime.of(18, 0)).atZone(China.ZONE).toInstant();
    }

    private static LocalDate on(Instant instant) {
        return LocalDate.ofInstant(instant, China.ZONE);
    }
}
