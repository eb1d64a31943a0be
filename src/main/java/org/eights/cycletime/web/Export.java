package org.eights.cycletime.web;

import static org.eights.sheet.Column.code;
import static org.eights.sheet.Column.number;
import static org.eights.sheet.Column.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eights.cycletime.Diagrams;
import org.eights.cycletime.Selection;
import org.eights.sheet.Column;
import org.eights.sheet.SheetPage;
import org.eights.sheet.SheetPlan;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** The table of the steps to take away, as a workbook or as lines of text; hours with two decimals. */
@Component
class Export {

    private static final SheetPlan PLAN = new SheetPlan(new Words("周期统计", "Cycle times"), List.of(
            text("processName", "流程", "Process").wide(24), code("process", "流程标识", "Process id").wide(22), text("name", "步骤", "Step").wide(24),
            code("element", "步骤标识", "Step id").wide(26), number("n", "件数", "Count"),
            number("median", "工作时间中位数(小时)", "Working median (h)"), number("p80", "工作时间P80(小时)", "Working P80 (h)"),
            number("p95", "工作时间P95(小时)", "Working P95 (h)"), number("elapsedMedian", "历时中位数(小时)", "Elapsed median (h)"),
            number("elapsedP80", "历时P80(小时)", "Elapsed P80 (h)"), number("elapsedP95", "历时P95(小时)", "Elapsed P95 (h)"),
            number("wait", "步骤前平均等待(小时)", "Mean wait before (h)"), number("kept", "按时", "Kept"), number("late", "超期", "Late"),
            number("lateShare", "超期率", "Share late"), number("firstTimeRight", "一次做对率", "First time right"), number("openNow", "在办", "Open now"),
            number("overdueNow", "在办已超期", "Overdue now"), text("from", "开始日期", "From").wide(12), text("to", "结束日期", "To").wide(12),
            text("said", "统计口径", "Counted").wide(40)), List.of());
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Steps steps;
    private final Diagrams diagrams;

    Export(Steps steps, Diagrams diagrams) {
        this.steps = steps;
        this.diagrams = diagrams;
    }

    byte[] workbook(Question question, Locale language) {
        return new SheetPage(PLAN, language).list(rows(question, language).stream());
    }

    /** Text that a spreadsheet would take for a formula begins with an apostrophe. */
    String lines(Question question, Locale language) {
        Stream<String> heading = Stream.of(PLAN.columns().stream().map(column -> cell(column.heading().in(language))).collect(Collectors.joining(",")));
        Stream<String> rows = rows(question, language).stream().map(row -> PLAN.columns().stream().map(Column::key).map(key -> cell(row.get(key)))
                .collect(Collectors.joining(",")));
        return BYTE_ORDER_MARK + Stream.concat(heading, rows).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private List<Map<String, Object>> rows(Question question, Locale language) {
        return diagrams.all().stream().filter(one -> question.selection().processes().contains(one.process()))
                .flatMap(one -> {
                    Selection all = question.selection();
                    Question each = new Question(new Selection(List.of(one.process()), all.from(), all.to(), all.values()), question.scope(), one, question.version());
                    StepsView view = steps.of(each, language);
                    return view.rows().stream().map(row -> row(view, row));
                }).toList();
    }

    private static Map<String, Object> row(StepsView view, StepsView.Row row) {
        Map<String, Object> cells = new HashMap<>();
        cells.put("processName", view.process().name());
        cells.put("process", view.process().id());
        cells.put("name", row.name());
        cells.put("element", row.element());
        cells.put("n", BigDecimal.valueOf(row.n()));
        cells.put("median", hours(row.working().median()));
        cells.put("p80", hours(row.working().p80()));
        cells.put("p95", hours(row.working().p95()));
        cells.put("elapsedMedian", hours(row.elapsed().median()));
        cells.put("elapsedP80", hours(row.elapsed().p80()));
        cells.put("elapsedP95", hours(row.elapsed().p95()));
        cells.put("wait", row.before() == null ? null : hours(row.before().mean()));
        cells.put("kept", BigDecimal.valueOf(row.kept()));
        cells.put("late", BigDecimal.valueOf(row.late()));
        cells.put("lateShare", row.lateShare());
        cells.put("firstTimeRight", row.firstTimeRight().share());
        cells.put("openNow", BigDecimal.valueOf(row.openNow()));
        cells.put("overdueNow", BigDecimal.valueOf(row.overdueNow()));
        cells.put("from", view.basis().from().toString());
        cells.put("to", view.basis().to().toString());
        cells.put("said", view.basis().empty() == null ? view.basis().said() : view.basis().empty());
        return cells;
    }

    private static BigDecimal hours(Long seconds) {
        return seconds == null ? null : BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(3600), 2, RoundingMode.HALF_UP);
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        boolean formula = !(value instanceof BigDecimal) && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
