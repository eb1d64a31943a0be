package org.eights.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.attachment.Attachments;
import org.eights.casefile.CaseReplies;
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
 * What a step answers to rows of earlier steps ({@code replies}), while its task is open, by whoever may work on it. Without an answer to
 * each of them the step cannot be completed; one that was given before counts, and may be given anew.
 */
@Component
public class StepReplies {

    private final LockedTasks tasks;
    private final DeployedForms forms;
    private final FormCheck check;
    private final CaseRows rows;
    private final CaseReplies replies;
    private final Attachments attachments;
    private final CurrentPerson person;

    StepReplies(LockedTasks tasks, DeployedForms forms, FormCheck check, CaseRows rows, CaseReplies replies, Attachments attachments,
            CurrentPerson person) {
        this.tasks = tasks;
        this.forms = forms;
        this.check = check;
        this.rows = rows;
        this.replies = replies;
        this.attachments = attachments;
        this.person = person;
    }

    /** A kind of rows of earlier steps, and those that the task answers. */
    public record RowsToReply(ReplyKind kind, List<RowToReply> rows) {}

    /** @param answered whether there is everything that the answer asks for */
    public record RowToReply(CaseRow row, boolean answered) {}

    /** Everything of one task, for whoever may read it. @throws Refusal UNKNOWN or CONFLICT where the task is not open */
    @Transactional(readOnly = true)
    public List<RowsToReply> of(String taskId) {
        TaskAtHand task = tasks.readable(taskId);
        RowsAtHand at = forms.rowsAtHand(task);
        List<CaseRow> all = at.replies().isEmpty() ? List.of() : rows.of(task.number());
        return at.replies().stream().map(kind -> new RowsToReply(kind, at.asked(kind, all).stream()
                .map(row -> new RowToReply(row, check.missing(kind.form(), row.data()).isEmpty())).toList())).toList();
    }

    /**
     * Gives the answer to a row, in place of what the task answered before.
     *
     * @throws Refusal INVALID naming each field that does not do; UNKNOWN where the task does not answer such a row; CONFLICT once the
     *     step is completed
     */
    @Transactional
    public void reply(String taskId, RowId id, Map<String, Object> given) {
        TaskAtHand task = tasks.locked(taskId);
        RowsAtHand at = forms.rowsAtHand(task);
        CaseRow row = rows.find(id).filter(found -> found.number().equals(task.number())).orElseThrow(StepReplies::unknown);
        ReplyKind kind = at.replies().stream().filter(each -> at.asked(each, List.of(row)).size() == 1).findFirst()
                .orElseThrow(StepReplies::unknown);
        Entered entered = check.check(kind.form(), given, task.number(), person.idOrSystem());
        attachments.bind(entered.files(), task.number(), person.idOrSystem());
        Map<String, Object> answer = new LinkedHashMap<>();
        kind.form().fields().stream().map(Field::key).forEach(key -> answer.put(key, entered.values().get(key)));
        replies.give(id, task.step().element(), answer, person.idOrSystem());
    }

    private static Refusal unknown() {
        return Refusal.unknown("row", "该任务没有这一行需要答复", "The task has no such row to answer");
    }
}
