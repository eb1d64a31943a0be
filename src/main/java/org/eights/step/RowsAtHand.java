package org.eights.step;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eights.casefile.CaseRow;
import org.eights.casefile.RowPart;

/**
 * The rows with which a step has to do.
 *
 * @param kinds those that are entered at it
 * @param replies those of earlier steps that it answers
 * @param part the part of the case that all of them are about; null for the whole case
 */
record RowsAtHand(List<RowKind> kinds, List<ReplyKind> replies, RowPart part) {

    static final RowsAtHand NONE = new RowsAtHand(List.of(), List.of(), null);

    /** Of all rows of the case, those that the step answers: of this kind, kept by an earlier step or laid before it by the product. */
    List<CaseRow> asked(ReplyKind kind, List<CaseRow> all) {
        return all.stream().filter(row -> row.kind().equals(kind.kind()) && isOfPart(row) && isKept(row)).toList();
    }

    /** Of all rows of the case, those of this kind, without those that the step answers. */
    List<CaseRow> of(RowKind kind, List<CaseRow> all) {
        boolean answered = answers(kind.kind());
        return all.stream().filter(row -> row.kind().equals(kind.kind()) && isOfPart(row) && !(answered && isKept(row))).toList();
    }

    /** Whether the row is the step's own: written at it, or laid before it by the product to be filled in. */
    boolean isOwn(CaseRow row, String element) {
        return isOfPart(row) && (row.element().equals(element)
                || isLaidBefore(row) && !answers(row.kind()) && kinds.stream().anyMatch(kind -> kind.kind().equals(row.kind())));
    }

    /** A row that the product added, and no step has completed yet. */
    static boolean isLaidBefore(CaseRow row) {
        return row.sealedAt() == null && CurrentPerson.SYSTEM.equals(row.addedBy());
    }

    Set<String> names() {
        Set<String> names = new HashSet<>();
        kinds.forEach(kind -> names.add(kind.kind()));
        replies.forEach(reply -> names.add(reply.kind()));
        return names;
    }

    boolean isEmpty() {
        return kinds.isEmpty() && replies.isEmpty();
    }

    private boolean answers(String kind) {
        return replies.stream().anyMatch(reply -> reply.kind().equals(kind));
    }

    private boolean isOfPart(CaseRow row) {
        return part == null || part.has(row);
    }

    private static boolean isKept(CaseRow row) {
        return row.sealedAt() != null || isLaidBefore(row);
    }
}
