package org.eights.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.Map;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;
import org.eights.desk.Workflow;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An open task: which case it belongs to, and what the person who asks may do with it. */
@RestController
@RequestMapping("/api/tasks")
class TaskResource {

    private final Workflow workflow;
    private final CaseSight sight;

    TaskResource(Workflow workflow, CaseSight sight) {
        this.workflow = workflow;
        this.sight = sight;
    }

    @Operation(summary = "任务 / An open task", description = "Its case, and whether the caller may complete it (mayWork) or hand it over (mayAssign).")
    @GetMapping("/{taskId}")
    Map<String, Object> read(@PathVariable String taskId, Authentication signedIn, Locale language) {
        Caller caller = Caller.of(signedIn);
        return TaskView.of(workflow.task(taskId), sight, caller, language);
    }
}
