package org.eights.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.eights.wording.Words;

/** What is wrong with a sheet, each problem with its cell. Whoever checks what was read adds to what the reading found. */
public final class SheetFindings {

    private static final int ENOUGH = 200;
    private static final Words MORE = new Words("另有%d处问题未列出", "%d more problems are not listed");

    private final List<Problem> problems = new ArrayList<>();
    private int unlisted;

    public void add(SheetRow row, String key, Words reason) {
        add(Problem.at(row.cell(key), key, reason));
    }

    public void add(SheetRow row, String key, String zh, String en) {
        add(row, key, new Words(zh, en));
    }

    public boolean require(boolean right, SheetRow row, String key, String zh, String en) {
        if (!right) {
            add(row, key, zh, en);
        }
        return right;
    }

    void add(Problem problem) {
        if (problems.size() < ENOUGH) {
            problems.add(problem);
        } else {
            unlisted++;
        }
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** @throws Refusal INVALID with every problem, in the order of the cells; nothing where there is none */
    public void refuseIfAny() {
        if (problems.isEmpty()) {
            return;
        }
        List<Problem> told = new ArrayList<>(problems);
        told.sort(Comparator.comparingLong(SheetFindings::place));
        if (unlisted > 0) {
            told.add(new Problem("file", MORE.with(unlisted)));
        }
        throw new Refusal(Refusal.Kind.INVALID, told);
    }

    /** What concerns the whole comes first. */
    private static long place(Problem problem) {
        if (problem.cell() == null) {
            return -1;
        }
        CellReference cell = new CellReference(problem.cell());
        return ((long) cell.getRow() << Short.SIZE) + cell.getCol();
    }
}
