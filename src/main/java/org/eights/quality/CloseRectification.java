package org.eights.quality;

import org.eights.casefile.CaseClosed;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A rectification is done with: whoever waits for the last one goes on. The case in which it was found is locked, because of two that
 * close at the same time each would see the other open.
 */
@Component
class CloseRectification {

    private final Rectifications rectifications;
    private final CaseFiles files;
    private final RectificationCalls calls;
    private final ApplicationEventPublisher events;

    CloseRectification(Rectifications rectifications, CaseFiles files, RectificationCalls calls, ApplicationEventPublisher events) {
        this.rectifications = rectifications;
        this.files = files;
        this.calls = calls;
        this.events = events;
    }

    @EventListener
    void closed(CaseClosed closed) {
        rectifications.parentOf(closed.number()).ifPresent(parent -> tell(closed, parent));
    }

    private void tell(CaseClosed closed, CaseNumber parent) {
        files.lock(parent);
        int open = rectifications.open(parent);
        events.publishEvent(new RectificationClosed(closed.number(), parent, closed.outcome(), open));
        if (open == 0) {
            calls.allRectified(parent);
        }
    }
}
