package org.eights.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;
import org.eights.wording.Words;

/** Makes rows of cells out of what a sheet holds: first the headings, then a line each. */
final class SheetReading {

    static final Words EXAMPLE = new Words("示例:", "Example: ");

    private static final Words TOO_WIDE = new Words("列数过多,最多%d列", "There are too many columns; at most %d").with(Sheet.MOST_COLUMNS);
    private static final Words TOO_LONG = new Words("行数过多,最多%d行", "There are too many rows; at most %d").with(Sheet.MOST_ROWS);
    private static final Words FORMULA = new Words("此格是公式,请改为数值或文字", "This cell is a formula; put the plain value there");
    private static final Words MERGED = new Words("不能有合并的单元格:%s", "Cells must not be merged: %s");
    private static final Words STRANGE = new Words("没有名为“%s”的列", "There is no column called “%s”");
    private static final Words TWICE = new Words("列“%s”重复", "The column “%s” is there twice");
    private static final Words MISSING = new Words("缺少列“%s”", "The column “%s” is missing");
    private static final Words NO_HEADING = new Words("此列没有标题", "This column has no heading");
    private static final Words REQUIRED = new Words("请填写“%s”", "Fill in “%s”");
    private static final Words EMPTY = new Words("工作表是空的", "The sheet is empty");

    private final SheetPlan plan;
    private final CellReading cells;
    private final SheetFindings findings = new SheetFindings();
    private final List<SheetRow> rows = new ArrayList<>();
    private final Map<Integer, Column> headings = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private boolean begun;

    SheetReading(SheetPlan plan, boolean from1904) {
        this.plan = plan;
        this.cells = new CellReading(from1904);
    }

    void row(int number, List<RawCell> raw) {
        raw.stream().filter(cell -> cell.column() >= Sheet.MOST_COLUMNS).findFirst().ifPresent(cell -> {
            throw refused(cell, "file", TOO_WIDE);
        });
        if (raw.isEmpty()) {
            return;
        }
        if (!begun) {
            begun = true;
            headings(raw);
        } else if (rows.size() >= Sheet.MOST_ROWS) {
            throw refused(raw.get(0), "file", TOO_LONG);
        } else if (!isExample(raw)) {
            line(number, raw);
        }
    }

    void merged(String area) {
        String at = area == null ? "A1" : area.split(":")[0];
        findings.add(Problem.at(at, "file", MERGED.with(area)));
    }

    Sheet finished() {
        if (!begun) {
            throw WorkbookFile.refused(EMPTY);
        }
        return new Sheet(List.copyOf(rows), findings);
    }

    /** Without the right headings nothing below them means anything, so this is told alone. */
    private void headings(List<RawCell> raw) {
        SheetFindings wrong = new SheetFindings();
        for (RawCell cell : raw) {
            String said = cell.kind() == RawCell.Kind.FORMULA ? "=" : Plain.words(cell.content());
            plan.columns().stream().filter(column -> isCalled(column, said)).findFirst().ifPresentOrElse(column -> {
                headings.put(cell.column(), column);
                if (places.put(column.key(), cell.column()) != null) {
                    wrong.add(problem(cell, column.key(), TWICE.with(said)));
                }
            }, () -> wrong.add(problem(cell, "file", STRANGE.with(said))));
        }
        RawCell last = raw.get(raw.size() - 1);
        plan.columns().stream().filter(column -> column.required() && !places.containsKey(column.key())).forEach(column -> wrong.add(
                Problem.at(new CellReference(last.row(), last.column() + 1).formatAsString(false), column.key(), MISSING.with(name(column)))));
        wrong.refuseIfAny();
    }

    private static boolean isCalled(Column column, String said) {
        String plain = said.replaceFirst("\\s*[*\\uFF0A]$", "");
        return plain.equals(column.heading().zh()) || plain.equalsIgnoreCase(column.heading().en());
    }

    /** A heading in one language does for both. */
    private static String name(Column column) {
        return column.heading().zh() + " / " + column.heading().en();
    }

    private static boolean isExample(List<RawCell> raw) {
        String first = raw.get(0).content();
        return raw.get(0).kind() == RawCell.Kind.TEXT && (first.matches("(?s)示例[:\\uFF1A].*")
                || first.toLowerCase(Locale.ROOT).startsWith("example:"));
    }

    private void line(int number, List<RawCell> raw) {
        Map<String, Object> values = new HashMap<>();
        List<String> unreadable = new ArrayList<>();
        for (RawCell cell : raw) {
            Column column = headings.get(cell.column());
            if (column == null) {
                findings.add(problem(cell, "file", cell.kind() == RawCell.Kind.FORMULA ? FORMULA : NO_HEADING));
                continue;
            }
            try {
                values.put(column.key(), cells.read(column, cell));
            } catch (CellReading.Unreadable e) {
                unreadable.add(column.key());
                findings.add(problem(cell, column.key(), cell.kind() == RawCell.Kind.FORMULA ? FORMULA : e.reason()));
            }
        }
        SheetRow row = new SheetRow(number + 1, values, places);
        plan.columns().stream().filter(column -> column.required() && !row.has(column.key()) && !unreadable.contains(column.key()))
                .forEach(column -> findings.add(row, column.key(), new Words(REQUIRED.zh().formatted(column.heading().zh()),
                        REQUIRED.en().formatted(column.heading().en()))));
        rows.add(row);
    }

    private static Problem problem(RawCell cell, String field, Words reason) {
        return Problem.at(new CellReference(cell.row(), cell.column()).formatAsString(false), field, reason);
    }

    private static Refusal refused(RawCell cell, String field, Words reason) {
        return new Refusal(Refusal.Kind.INVALID, List.of(problem(cell, field, reason)));
    }
}
