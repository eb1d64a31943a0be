package org.eights.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eights.deadline.Deadline;
import org.eights.wording.Words;

/** A limit of a case, and why its date is what it is. */
final class DeadlineView {

    private DeadlineView() {}

    static Map<String, Object> of(Deadline deadline, Words reason, Reading reading) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("key", deadline.key());
        view.put("element", deadline.element());
        view.put("name", reading.in(deadline.label()));
        view.put("limit", deadline.clock());
        view.put("clock", deadline.term().limit().mode());
        view.put("startedAt", ChinaTime.of(deadline.startedAt()));
        view.put("warnAt", ChinaTime.of(deadline.warnAt()));
        view.put("dueAt", ChinaTime.of(deadline.dueAt()));
        view.put("stoppedAt", ChinaTime.of(deadline.stoppedAt()));
        view.put("status", deadline.status());
        view.put("statusName", reading.in(deadline.status().words()));
        view.put("provisional", deadline.provisional());
        view.put("reason", reading.in(reason));
        return view;
    }
}
