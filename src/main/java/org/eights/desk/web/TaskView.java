package org.eights.desk.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;
import org.eights.desk.OneTask;
import org.eights.sight.OpenTask;

/** An open task: as one line of its case, or by itself. */
final class TaskView {

    private TaskView() {}

    static Map<String, Object> of(OpenTask task, Reading reading) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", task.id());
        view.put("element", task.element());
        view.put("name", reading.in(task.name()));
        view.put("assignee", task.assignee());
        view.put("assigneeName", reading.person(task.assignee()));
        view.put("candidateGroups", task.candidateGroups());
        view.put("groupNames", task.candidateGroups().stream().map(group -> reading.in(reading.names().group(group))).toList());
        view.put("dueAt", ChinaTime.of(task.dueAt()));
        view.put("mine", reading.caller().id().equals(task.assignee()));
        return view;
    }

    static Map<String, Object> of(OneTask one, CaseSight people, Caller caller, Locale language) {
        OpenTask task = one.task();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", task.id());
        view.put("number", one.number().value());
        view.put("process", one.process());
        view.put("processName", one.processName().in(language));
        view.put("element", task.element());
        view.put("name", task.name().in(language));
        view.put("assignee", task.assignee());
        view.put("assigneeName", task.assignee() == null ? null : people.nameOf(task.assignee()).in(language));
        view.put("dueAt", ChinaTime.of(task.dueAt()));
        view.put("mine", caller.id().equals(task.assignee()));
        view.put("mayWork", one.mayWork());
        view.put("mayAssign", one.mayAssign());
        return view;
    }
}
