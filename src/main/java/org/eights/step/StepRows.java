package org.eights.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.attachment.Attachments;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.casefile.RowId;
import org.eights.step.form.Field;
import org.eights.step.form.FormCheck;
import org.eights.step.form.FormCheck.Entered;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of a step, entered while its task is open by whoever may work on it, and checked by the form of their kind. The case is
 * locked meanwhile, as it is when the step is completed: so no row comes late, and none stays unsealed.
 */
@Component
public class StepRows {

    private final LockedTasks tasks;
    private final DeployedForms forms;
    private final FormCheck check;
    private final CaseRows rows;
    private final Attachments attachments;
    private final CurrentPerson person;

    StepRows(LockedTasks tasks, DeployedForms forms, FormCheck check, CaseRows rows, Attachments attachments, CurrentPerson person) {
        this.tasks = tasks;
        this.forms = forms;
        this.check = check;
        this.rows = rows;
        this.attachments = attachments;
        this.person = person;
    }

    /**
     * A kind of rows, and those that the case has of it; of an earlier round of the step, too.
     *
     * @param preset what every new row of this task says
     */
    public record RowsOfKind(RowKind kind, Map<String, Object> preset, List<RowOfStep> rows) {}

    /**
     * @param mayChange whether whoever works on the task may change it
     * @param mayRemove whether they may take it away; not what the product laid before them
     */
    public record RowOfStep(CaseRow row, boolean mayChange, boolean mayRemove) {}

    /** Everything of one task, for whoever may read it. @throws Refusal UNKNOWN or CONFLICT where the task is not open */
    @Transactional(readOnly = true)
    public List<RowsOfKind> of(String taskId) {
        TaskAtHand task = tasks.readable(taskId);
        RowsAtHand at = forms.rowsAtHand(task);
        List<CaseRow> all = at.kinds().isEmpty() ? List.of() : rows.of(task.number());
        return at.kinds().stream().map(kind -> new RowsOfKind(kind, preset(task),
                at.of(kind, all).stream().map(row -> ofStep(row, at, task.step().element())).toList())).toList();
    }

    private static RowOfStep ofStep(CaseRow row, RowsAtHand at, String element) {
        boolean open = row.sealedAt() == null && at.isOwn(row, element);
        return new RowOfStep(row, open, open && !RowsAtHand.isLaidBefore(row));
    }

    /**
     * @throws Refusal INVALID naming each field that does not do; UNKNOWN for a task or kind that there is not; CONFLICT once the
     *     step is completed
     */
    @Transactional
    public RowId add(String taskId, String kind, Map<String, Object> given) {
        TaskAtHand task = tasks.locked(taskId);
        return rows.add(task.number(), task.step().element(), kind, checked(task, kind, given), person.idOrSystem());
    }

    /** @throws Refusal as {@link #add}, and UNKNOWN where this task has no such row */
    @Transactional
    public void change(String taskId, RowId id, Map<String, Object> given) {
        TaskAtHand task = tasks.locked(taskId);
        CaseRow row = own(task, id);
        Map<String, Object> values = checked(task, row.kind(), given);
        if (RowsAtHand.isLaidBefore(row)) {
            Map<String, Object> all = new LinkedHashMap<>(row.data());
            kind(task, row.kind()).form().fields().stream().map(Field::key).forEach(all::remove);
            all.putAll(values);
            values = all;
        }
        rows.change(id, values);
    }

    /** @throws Refusal as {@link #change}, and CONFLICT where the product laid the row before the step */
    @Transactional
    public void remove(String taskId, RowId id) {
        if (RowsAtHand.isLaidBefore(own(tasks.locked(taskId), id))) {
            throw Refusal.conflict("表中载入的明细不能删除", "What the table asks for cannot be removed");
        }
        rows.remove(id);
    }

    /** The one place where a row is held against its form. The files that it names are the case's from now on. */
    private Map<String, Object> checked(TaskAtHand task, String kind, Map<String, Object> given) {
        Map<String, Object> asked = new LinkedHashMap<>(given);
        RowKind known = kind(task, kind);
        known.form().fields().stream().map(Field::key).filter(preset(task)::containsKey).forEach(key -> asked.put(key, preset(task).get(key)));
        Entered entered = check.check(known.form(), asked, task.number(), person.idOrSystem());
        attachments.bind(entered.files(), task.number(), person.idOrSystem());
        Map<String, Object> values = new LinkedHashMap<>(entered.values());
        values.putAll(preset(task));
        return values;
    }

    private RowKind kind(TaskAtHand task, String kind) {
        return forms.rows(task.deploymentId(), task.step()).stream().filter(k -> k.kind().equals(kind)).findFirst()
                .orElseThrow(() -> Refusal.unknown("kind", "该步骤没有这种明细", "The step has no such rows"));
    }

    private CaseRow own(TaskAtHand task, RowId id) {
        return rows.find(id).filter(row -> row.number().equals(task.number()) && forms.rowsAtHand(task).isOwn(row, task.step().element()))
                .orElseThrow(() -> Refusal.unknown("row", "没有这一行", "There is no such row"));
    }

    private static Map<String, Object> preset(TaskAtHand task) {
        return task.part() == null ? Map.of() : Map.of(task.part().name(), task.part().value());
    }
}
