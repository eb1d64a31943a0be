package org.eights.step;

import java.util.ArrayList;
import java.util.List;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseReplies;
import org.eights.casefile.CaseRow;
import org.eights.casefile.CaseRows;
import org.eights.step.form.Field;
import org.eights.step.form.Form;
import org.eights.step.form.FormCheck;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** What the rows of a step must be before it is completed, and that they can no more be changed afterwards. */
@Component
class RowsDone {

    private static final int NAMED = 40;

    private final CaseRows rows;
    private final CaseReplies replies;
    private final FormCheck forms;

    RowsDone(CaseRows rows, CaseReplies replies, FormCheck forms) {
        this.rows = rows;
        this.replies = replies;
        this.forms = forms;
    }

    /** @throws Refusal INVALID where there are too few, or one is not filled in, or one has no answer yet, naming it */
    void require(RowsAtHand at, CaseNumber number) {
        at.kinds().forEach(kind -> requireEnough(kind, at, number));
        List<CaseRow> all = at.isEmpty() ? List.of() : rows.of(number);
        List<Problem> problems = new ArrayList<>();
        at.kinds().forEach(kind -> at.of(kind, all).stream().filter(RowsAtHand::isLaidBefore)
                .forEach(row -> forms.missing(kind.form(), row.data()).ifPresent(field -> problems.add(unfilled(kind, row, field)))));
        at.replies().forEach(kind -> at.asked(kind, all).stream().filter(row -> forms.missing(kind.form(), row.data()).isPresent())
                .forEach(row -> problems.add(unanswered(kind, row))));
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }

    /** The step is completed. */
    void seal(RowsAtHand at, CaseNumber number, String element) {
        rows.seal(number, element, at.names(), CurrentPerson.SYSTEM, at.part());
        if (!at.replies().isEmpty()) {
            replies.seal(number, element, at.part());
        }
    }

    private void requireEnough(RowKind kind, RowsAtHand at, CaseNumber number) {
        int there = kind.least() == 0 ? 0 : rows.count(number, kind.kind(), at.part());
        if (there < kind.least()) {
            Words title = kind.title();
            throw Refusal.invalid(kind.kind(), "“%s”至少需要%d条记录,现有%d条".formatted(title.zh(), kind.least(), there),
                    "“%s”: at least %d needed, %d there".formatted(title.en(), kind.least(), there));
        }
    }

    private static Problem unfilled(RowKind kind, CaseRow row, Field field) {
        String name = name(row, kind.form());
        return Problem.of(kind.kind(), "“%s”%s尚未填写“%s”".formatted(kind.title().zh(), name, field.label().zh()),
                "“%s” %s: “%s” is missing".formatted(kind.title().en(), name, field.label().en()));
    }

    private static Problem unanswered(ReplyKind kind, CaseRow row) {
        String name = name(row, kind.row());
        return Problem.of(kind.kind(), "“%s”%s尚无答复".formatted(kind.title().zh(), name),
                "“%s” %s has no reply yet".formatted(kind.title().en(), name));
    }

    /** As people find it in the list: its place, and how its first text begins. */
    private static String name(CaseRow row, Form form) {
        String text = form.fields().stream().filter(field -> field.kind() == Field.Kind.TEXT && field.files() == null)
                .map(field -> row.data().get(field.key())).filter(String.class::isInstance).map(Object::toString)
                .reduce("", (one, next) -> one.isEmpty() ? next : one + " " + next);
        return "[%d] %s".formatted(row.position(), text.length() > NAMED ? text.substring(0, NAMED) + "…" : text).strip();
    }
}
