package org.eights.sheet;

import java.util.ArrayList;
import java.util.List;
import org.eights.wording.Problem;
import org.eights.wording.Words;

/** What is wrong with a table kept as a text file, each problem with its line and its column. */
public final class CsvFindings {

    private static final int ENOUGH = 200;
    private static final Words LINE = new Words("第%d行:", "Line %d: ");
    private static final Words CELL = new Words("第%d行“%s”列:", "Line %d, column “%s”: ");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    CsvFindings(String file) {
        this.file = file;
    }

    public void add(CsvLine line, String column, String zh, String en) {
        add(CELL.with(line.number(), column).plus(new Words(zh, en)));
    }

    void add(int line, String zh, String en) {
        add(LINE.with(line).plus(new Words(zh, en)));
    }

    void add(Words reason) {
        if (problems.size() < ENOUGH) {
            problems.add(new Problem(file, reason));
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
