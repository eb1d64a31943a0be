package org.eights.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eights.step.StartableProcesses;
import org.eights.step.StartableProcesses.Startable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody can start, and with which form. */
@RestController
@RequestMapping("/api/processes")
class StartResource {

    private final StartableProcesses processes;

    StartResource(StartableProcesses processes) {
        this.processes = processes;
    }

    @Operation(summary = "可发起的流程 / The processes that the caller may start")
    @GetMapping
    List<Map<String, Object>> all(Locale language) {
        return processes.all().stream().map(startable -> view(startable, language)).toList();
    }

    @Operation(summary = "发起表单 / The start form of a process, as the form library takes it")
    @GetMapping("/{process}/start-form")
    Map<String, Object> form(@PathVariable String process, Locale language) {
        Startable startable = processes.get(process);
        Map<String, Object> view = view(startable, language);
        view.put("schema", startable.form().in(language));
        return view;
    }

    private static Map<String, Object> view(Startable startable, Locale language) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("process", startable.process());
        view.put("name", startable.name().in(language));
        return view;
    }
}
