package org.eights.step;

import java.util.List;
import java.util.Map;
import org.eights.attachment.Attachments;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.casefile.RowId;
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

    private final OpenTasks tasks;
    private final DeployedForms forms;
    private final FormCheck check;
    private final CaseFiles files;
    private final CaseRows rows;
    private final Attachments attachments;
    private final CurrentPerson person;

    StepRows(OpenTasks tasks, DeployedForms forms, FormCheck check, CaseFiles files, CaseRows rows, Attachments attachments,
            CurrentPerson person) {
        this.tasks = tasks;
        this.forms = forms;
        this.check = check;
        this.files = files;
        this.rows = rows;
        this.attachments = attachments;
        this.person = person;
    }

    /** A kind of rows, and those that the case has of it; of an earlier round of the step, too. */
    public record RowsOfKind(RowKind kind, List<CaseRow> rows) {}

    /** Everything of one task, for whoever may read it. @throws Refusal UNKNOWN or CONFLICT where the task is not open */
    @Transactional(readOnly = true)
    public List<RowsOfKind> of(String taskId) {
        TaskAtHand task = tasks.readable(taskId);
        List<CaseRow> all = task.step().rows().isEmpty() ? List.of() : rows.of(task.number());
        return forms.rows(task.deploymentId(), task.step()).stream()
                .map(kind -> new RowsOfKind(kind, all.stream().filter(row -> row.kind().equals(kind.kind())).toList())).toList();
    }

    /**
     * @throws Refusal INVALID naming each field that does not do; UNKNOWN for a task or kind that there is not; CONFLICT once the
     *     step is completed
     */
    @Transactional
    public RowId add(String taskId, String kind, Map<String, Object> given) {
        TaskAtHand task = locked(taskId);
        return rows.add(task.number(), task.step().element(), kind, checked(task, kind, given), person.idOrSystem());
    }

    /** @throws Refusal as {@link #add}, and UNKNOWN where this task has no such row */
    @Transactional
    public void change(String taskId, RowId id, Map<String, Object> given) {
        TaskAtHand task = locked(taskId);
        rows.change(id, checked(task, own(task, id).kind(), given));
    }

    /** @throws Refusal as {@link #change} */
    @Transactional
    public void remove(String taskId, RowId id) {
        own(locked(taskId), id);
        rows.remove(id);
    }

    /** The one place where a row is held against its form. The files that it names are the case's from now on. */
    private Map<String, Object> checked(TaskAtHand task, String kind, Map<String, Object> given) {
        RowKind known = forms.rows(task.deploymentId(), task.step()).stream().filter(k -> k.kind().equals(kind)).findFirst()
                .orElseThrow(() -> Refusal.unknown("kind", "该步骤没有这种明细", "The step has no such rows"));
        Entered entered = check.check(known.form(), given, task.number(), person.idOrSystem());
        attachments.bind(entered.files(), task.number(), person.idOrSystem());
        return entered.values();
    }

    private TaskAtHand locked(String taskId) {
        TaskAtHand task = tasks.workable(taskId);
        files.lock(task.number());
        tasks.requireOpen(taskId);
        return task;
    }

    private CaseRow own(TaskAtHand task, RowId id) {
        CaseNumber number = task.number();
        return rows.find(id).filter(row -> row.number().equals(number) && row.element().equals(task.step().element()))
                .orElseThrow(() -> Refusal.unknown("row", "没有这一行", "There is no such row"));
    }
}
