package org.eights.keypoint;

import java.util.Set;
import org.eights.casefile.CaseClosed;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.step.CancelCase;
import org.eights.step.CurrentPerson;
import org.eights.wording.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Cases close: the last point of grade A lets its stage end; a phase that is sold or a batch that is withdrawn takes its open points
 * with it. The case of the phase is locked, because of two points that close at the same time each would see the other open.
 */
@Component
class ClosedPoints {

    /** The phase or batch is no more; after any other end what is open is still to be done. */
    private static final Set<String> NO_MORE = Set.of("WITHDRAWN", "TERMINATED", "CANCELLED");

    private final OpenedPoints opened;
    private final CaseFiles files;
    private final KeyPointCalls calls;
    private final CancelCase cancelCase;

    ClosedPoints(OpenedPoints opened, CaseFiles files, KeyPointCalls calls, CancelCase cancelCase) {
        this.opened = opened;
        this.files = files;
        this.calls = calls;
        this.cancelCase = cancelCase;
    }

    @EventListener
    void closed(CaseClosed closed) {
        if (KeyPointModel.TYPE.equals(closed.number().type())) {
            opened.find(closed.number()).filter(point -> point.grade() == Grade.A).ifPresent(this::clear);
        } else if (NO_MORE.contains(closed.outcome())) {
            opened.openOf(closed.number()).forEach(point -> end(point.number(), closed));
        }
    }

    private void clear(OpenedPoint point) {
        files.lock(point.parent());
        CaseFile parent = files.get(point.parent());
        if (parent.isOpen() && opened.openOf(point.parent(), Set.of(point.stage()), Grade.A).isEmpty()) {
            calls.cleared(point.parent());
        }
    }

    private void end(CaseNumber point, CaseClosed parent) {
        cancelCase.cancel(point, "CANCELLED", new Words("案件%s已终止".formatted(parent.number()), "Case %s has come to its end".formatted(parent.number())),
                "", CurrentPerson.SYSTEM);
    }
}
