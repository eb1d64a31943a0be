package org.eights.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.eights.casefile.CaseFile;
import org.eights.deadline.Limit;
import org.eights.deadline.WorkingCalendar;
import org.eights.staff.PersonId;
import org.eights.staff.Staff;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** The rules of P09 that a form cannot state. */
@Component
class ComplaintRules implements StepRule {

    private static final Limit REOPENING = Limit.calendarDays(30);
    private static final Set<String> MAY_LOWER = Set.of("csManager", "vpService", "gm");

    private final Staff staff;
    private final WorkingCalendar calendar;
    private final ExtendComplaint extensions;
    private final Complaints complaints;
    private final Clock clock;

    ComplaintRules(Staff staff, WorkingCalendar calendar, ExtendComplaint extensions, Complaints complaints, Clock clock) {
        this.staff = staff;
        this.calendar = calendar;
        this.extensions = extensions;
        this.complaints = complaints;
        this.clock = clock;
    }

    @Override
    public boolean watches(Step step) {
        return step.process().startsWith(ComplaintModel.PROCESS);
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        notBySubjectOfComplaint(file, values, person);
        switch (step.element()) {
            case ComplaintModel.GRADE_AND_ASSIGN, ComplaintModel.LEVEL_CHANGED -> notLowered(file, values, person);
            case ComplaintModel.EXTENSION_REQUESTED -> extensions.require(file, values.get("newDue"));
            case ComplaintModel.REOPENED -> reopenable(file);
            default -> { }
        }
    }

    /** Whoever is complained about has no part in the answer (D12). */
    private static void notBySubjectOfComplaint(CaseFile file, Map<String, Object> values, String person) {
        Object about = file.values().get("complainedAbout");
        if (about != null && about.equals(person)) {
            throw Refusal.forbidden("投诉涉及您本人,须由他人办理", "The complaint is about you; somebody else has to do this");
        }
        if (about != null && about.equals(values.get("handler"))) {
            throw Refusal.invalid("handler", "被投诉人不能经办本案", "The person complained about cannot handle the case");
        }
    }

    /** Anyone may raise a level; only the 经理 lowers it, and says why (D01). */
    private void notLowered(CaseFile file, Map<String, Object> values, String person) {
        Level present = Level.of(file.facts().get("level"));
        Level wanted = Level.of(values.get("level"));
        if (present == null || wanted == null || wanted.compareTo(present) >= 0) {
            return;
        }
        boolean may = staff.find(new PersonId(person)).map(p -> p.groups().stream().anyMatch(MAY_LOWER::contains)).orElse(false);
        if (!may) {
            throw Refusal.forbidden("只有客服经理可以降低等级(现为%s)".formatted(present), "Only the manager may lower the level (now %s)".formatted(present));
        }
        if (values.get("reason") == null) {
            throw Refusal.invalid("reason", "降低等级须说明理由", "Lowering the level needs a reason");
        }
    }

    private void reopenable(CaseFile file) {
        if (file.outcome() == null || !file.outcome().startsWith("CLOSED")) {
            throw Refusal.conflict("本案已%s,不能重开,请重新登记".formatted(file.outcome()), "The case ended %s and is not reopened; register a new one".formatted(file.outcome()));
        }
        Instant last = calendar.due(file.closedAt(), REOPENING).at();
        if (clock.instant().isAfter(last)) {
            throw Refusal.conflict("关闭已超过30天,请重新登记", "It was closed more than 30 days ago; register a new complaint");
        }
        complaints.findByNumber(file.number().value()).flatMap(c -> complaints.findOpen(c.unitId(), c.category())).ifPresent(open -> {
            throw Refusal.conflict("同户同类已有未结投诉%s".formatted(open.number()), "The unit has an open complaint of the category: %s".formatted(open.number()));
        });
    }
}
