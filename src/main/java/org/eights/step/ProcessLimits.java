package org.eights.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.eights.casefile.CaseFactsChanged;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.deadline.Anchor;
import org.eights.deadline.Deadline;
import org.eights.deadline.DeadlineId;
import org.eights.deadline.DeadlineStatus;
import org.eights.deadline.Ledger;
import org.eights.deadline.StartDeadline;
import org.eights.wording.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The limit of a process as a whole, and what happens to every limit of a case when its facts change: a process-wide
 * limit is known from the start, but has an amount only when the case has been graded; and a case graded anew has
 * all its open limits reckoned anew, from where they began.
 */
@Component
class ProcessLimits {

    private static final Words NONE = new Words("", "");

    private final ServiceLimits limits;
    private final CaseFiles files;
    private final Ledger ledger;

    ProcessLimits(ServiceLimits limits, CaseFiles files, Ledger ledger) {
        this.limits = limits;
        this.files = files;
        this.ledger = ledger;
    }

    void expect(ProcessDefinitionEntity definition, ExecutionEntity instance) {
        Steps.processLimit(definition).ifPresent(timer -> {
            CaseFile file = files.get(new CaseNumber(instance.getBusinessKey()));
            DeadlineId id = new DeadlineId(instance.getId());
            ledger.expect(id, StartDeadline.of(file.number().value(), timer.limit(), timer.element(), timer.name(), null, file.reckonedFrom())
                    .at(instance.getId(), timer.element()));
            if (file.facts().get("level") != null) {
                regrade(id, timer.limit(), timer.element(), file);
            }
            limits.of(timer.limit(), file, timer.element(), Map.of()).filter(applied -> applied.anchor() != null)
                    .ifPresent(applied -> ledger.anchor(id, applied.anchor(), NONE));
        });
    }

    void end(String processInstance, Words reason) {
        DeadlineId id = new DeadlineId(processInstance);
        ledger.find(id).filter(Deadline::isOpen).ifPresent(d -> {
            if (d.status() == DeadlineStatus.WAITING) {
                ledger.cancel(id, reason, null);
            } else {
                ledger.stop(id, reason);
            }
        });
    }

    @EventListener
    void regrade(CaseFactsChanged changed) {
        if (changed.names().contains("level")) {
            CaseFile file = files.get(changed.number());
            open(file).forEach(d -> regrade(d.id(), d.key(), d.element(), file));
        }
    }

    /** A deadline that hangs on a day of the case moves with it; one whose day becomes known hangs on it from then on. */
    @EventListener
    void move(CaseFactsChanged changed) {
        CaseFile file = files.get(changed.number());
        if (changed.names().stream().anyMatch(name -> Dates.of(file, name).isPresent())) {
            open(file).forEach(d -> anchorOf(d, file)
                    .filter(anchor -> changed.names().contains(anchor.date())).ifPresent(anchor -> ledger.anchor(d.id(), anchor, why(d, anchor))));
        }
    }

    /** What hangs on a day stays with that day: which one it is may be known to the process alone. */
    private Optional<Anchor> anchorOf(Deadline deadline, CaseFile file) {
        Anchor before = deadline.term().anchor();
        return before == null ? limits.of(deadline.key(), file, deadline.element(), Map.of()).map(ServiceLimits.Applied::anchor)
                : Dates.of(file, before.date()).map(day -> new Anchor(before.date(), before.name(), before.days(), day.toLocalDate()));
    }

    private List<Deadline> open(CaseFile file) {
        return ledger.of(file.number().value()).stream().filter(Deadline::isOpen).toList();
    }

    private static Words why(Deadline deadline, Anchor now) {
        Anchor before = deadline.term().anchor();
        return before == null ? new Words(now.name().zh() + "定为" + now.on(), "“" + now.name().en() + "” is " + now.on())
                : new Words(now.name().zh() + "由" + before.on() + "改为" + now.on(),
                        "“" + now.name().en() + "” changed from " + before.on() + " to " + now.on());
    }

    private void regrade(DeadlineId id, String key, String element, CaseFile file) {
        String code = String.valueOf(file.facts().get("level"));
        Words level = Urgency.of(code).map(Urgency::words).orElse(new Words(code, code));
        limits.of(key, file, element, Map.of()).filter(applied -> applied.limit() != null).ifPresent(applied -> ledger.regrade(id, applied.limit(),
                new Words("级别为" + level.zh(), "graded " + level.en())));
    }
}
