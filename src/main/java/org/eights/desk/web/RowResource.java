package org.eights.desk.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.casefile.RowId;
import org.eights.sight.Caller;
import org.eights.sight.CaseSight;
import org.eights.step.StepReplies;
import org.eights.step.StepReplies.RowsToReply;
import org.eights.step.StepRows;
import org.eights.step.StepRows.RowsOfKind;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rows of a task: findings, defects, opinions, as many as there are. */
@RestController
@RequestMapping("/api/tasks/{taskId}/rows")
class RowResource {

    private final StepRows steps;
    private final StepReplies replies;
    private final CaseRows rows;
    private final Readings readings;
    private final CaseSight sight;

    RowResource(StepRows steps, StepReplies replies, CaseRows rows, Readings readings, CaseSight sight) {
        this.steps = steps;
        this.replies = replies;
        this.rows = rows;
        this.readings = readings;
        this.sight = sight;
    }

    /** The id of a new row. */
    record Added(UUID id) {}

    @Operation(summary = "任务的明细 / The rows of a task, with the form of each kind",
            description = "Every kind that the step's property rows names, and before them, with replies = true, every kind of earlier steps "
                    + "that its property replies names; an empty list where it names none.")
    @GetMapping
    List<Map<String, Object>> read(@PathVariable String taskId, Authentication signedIn, Locale language) {
        Caller caller = Caller.of(signedIn);
        return Stream.concat(replies.of(taskId).stream().map(kind -> view(kind, caller, language)),
                steps.of(taskId).stream().map(kind -> view(kind, caller, language))).toList();
    }

    @Operation(summary = "添加明细 / Add a row",
            description = "Only who may work on the task, while it is open. 400 names each field that does not do, 409 once the step is completed.")
    @PostMapping("/{kind}")
    @ResponseStatus(HttpStatus.CREATED)
    Added add(@PathVariable String taskId, @PathVariable String kind, @RequestBody Map<String, Object> given) {
        return new Added(steps.add(taskId, kind, given).value());
    }

    @Operation(summary = "修改明细 / Change a row", description = "As adding one; what is left out is taken out of the row.")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable String taskId, @PathVariable UUID id, @RequestBody Map<String, Object> given, Authentication signedIn) {
        RowId row = new RowId(id);
        steps.change(taskId, row, rows.find(row).map(present -> unmasked(given, present, Caller.of(signedIn))).orElse(given));
    }

    @Operation(summary = "删除明细 / Remove a row", description = "Only who may work on the task; 409 once the step is completed.")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String taskId, @PathVariable UUID id) {
        steps.remove(taskId, new RowId(id));
    }

    @Operation(summary = "答复明细 / Answer a row of an earlier step",
            description = "In place of what this task answered before; 404 where the task has no such row to answer, 409 once the step is completed.")
    @PutMapping("/{id}/reply")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reply(@PathVariable String taskId, @PathVariable UUID id, @RequestBody Map<String, Object> given, Authentication signedIn) {
        RowId row = new RowId(id);
        replies.reply(taskId, row, rows.find(row).map(present -> unmasked(given, present, Caller.of(signedIn))).orElse(given));
    }

    private Map<String, Object> view(RowsToReply kind, Caller caller, Locale language) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("kind", kind.kind().kind());
        view.put("title", kind.kind().title().in(language));
        view.put("replies", true);
        view.put("least", 0);
        view.put("schema", kind.kind().schema().in(language));
        view.put("rows", kind.rows().isEmpty() ? List.of()
                : toReply(kind, readings.of(kind.rows().get(0).row().number(), Map.of(), caller, language)));
        return view;
    }

    private List<Map<String, Object>> toReply(RowsToReply kind, Reading reading) {
        return kind.rows().stream().map(each -> {
            Map<String, Object> view = row(each.row(), reading);
            view.put("answered", each.answered());
            view.put("repliedBy", each.row().repliedBy() == null ? null : reading.person(each.row().repliedBy()));
            view.put("repliedAt", ChinaTime.of(each.row().repliedAt()));
            return view;
        }).toList();
    }

    private Map<String, Object> view(RowsOfKind kind, Caller caller, Locale language) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("kind", kind.kind().kind());
        view.put("title", kind.kind().title().in(language));
        view.put("least", kind.kind().least());
        view.put("schema", kind.kind().schema().in(language));
        view.put("preset", kind.preset());
        view.put("rows", kind.rows().isEmpty() ? List.of() : rows(kind, readings.of(kind.rows().get(0).row().number(), Map.of(), caller, language)));
        return view;
    }

    private List<Map<String, Object>> rows(RowsOfKind kind, Reading reading) {
        return kind.rows().stream().map(each -> {
            Map<String, Object> view = row(each.row(), reading);
            view.put("mayChange", each.mayChange());
            view.put("mayRemove", each.mayRemove());
            return view;
        }).toList();
    }

    private Map<String, Object> row(CaseRow row, Reading reading) {
        PhoneMask mask = mask(row, reading.caller());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", row.id().value());
        view.put("data", mask.of(row.data()));
        view.put("shown", reading.shown().ofRow(row.kind(), row.data(), mask));
        view.put("by", row.addedBy());
        view.put("byName", reading.person(row.addedBy()));
        view.put("at", ChinaTime.of(row.addedAt()));
        view.put("sealed", row.sealedAt() != null);
        return view;
    }

    /** What somebody wrote themselves they see as they wrote it. */
    private PhoneMask mask(CaseRow row, Caller caller) {
        return new PhoneMask(!sight.callsCustomers(caller) && !caller.id().equals(row.addedBy()));
    }

    /** Whoever was shown a number in part, and sends it back so, leaves it as it was. */
    private Map<String, Object> unmasked(Map<String, Object> given, CaseRow present, Caller caller) {
        PhoneMask mask = mask(present, caller);
        Map<String, Object> meant = new LinkedHashMap<>(given);
        meant.replaceAll((key, value) -> value != null && Objects.equals(value, mask.of(present.data().get(key))) ? present.data().get(key) : value);
        return meant;
    }
}
