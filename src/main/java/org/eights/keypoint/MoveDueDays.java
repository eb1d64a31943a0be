package org.eights.keypoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFactsChanged;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.step.CurrentPerson;
import org.eights.wording.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A day of the phase or batch has moved: the open points that hang on it move along, and with them their limits and timers. */
@Component
class MoveDueDays {

    /** So the days of a case are called: {@code openingOn}. Most of what changes is none, and then nothing is looked up. */
    private static final String DAY = "On";

    private final OpenedPoints opened;
    private final DueDays dueDays;
    private final CaseFiles files;

    MoveDueDays(OpenedPoints opened, DueDays dueDays, CaseFiles files) {
        this.opened = opened;
        this.dueDays = dueDays;
        this.files = files;
    }

    @EventListener
    void moved(CaseFactsChanged changed) {
        if (changed.names().stream().anyMatch(name -> name.endsWith(DAY))) {
            List<OpenedPoint> points = opened.openOf(changed.number());
            if (!points.isEmpty()) {
                CaseFile parent = files.get(changed.number());
                points.forEach(point -> move(point, parent));
            }
        }
    }

    private void move(OpenedPoint point, CaseFile parent) {
        LocalDate day = dueDays.of(point.due(), point.grade(), parent, point.openedAt());
        if (!day.equals(point.dueOn())) {
            opened.move(point.number(), day);
            files.record(new NewEntry(point.number(), EntryKind.MARK, null, new Words("期限改为" + day, "Now due on " + day), CurrentPerson.SYSTEM,
                    Map.of(KeyPointModel.DUE_ON, day.toString()), Map.of(), Map.of()));
        }
    }
}
