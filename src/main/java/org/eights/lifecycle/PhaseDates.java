package org.eights.lifecycle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.wording.Problem;
import org.eights.wording.Refusal;

/**
 * The planned dates of a phase, in an order that can be (P00): the land first, no opening before the sales office, no handover before
 * the opening.
 *
 * @param handoverOn first day of the handover
 * @param endsOn its last day
 */
record PhaseDates(LocalDate landOn, LocalDate constructionOn, LocalDate salesOfficeOn, LocalDate openingOn, LocalDate handoverOn,
        LocalDate endsOn) {

    static final String LAND = "landOn";
    static final String CONSTRUCTION = "constructionOn";
    static final String SALES_OFFICE = "salesOfficeOn";
    static final String OPENING = "openingOn";
    static final String HANDOVER = "handoverOn";
    static final String ENDS = "endsOn";
    /** Those that may be moved: the land is bought already. */
    static final List<String> MOVABLE = List.of(CONSTRUCTION, SALES_OFFICE, OPENING, HANDOVER, ENDS);

    /** @throws Refusal INVALID, naming each date that does not do */
    static PhaseDates of(Map<String, Object> values) {
        PhaseDates dates = new PhaseDates(day(values, LAND), day(values, CONSTRUCTION), day(values, SALES_OFFICE), day(values, OPENING),
                day(values, HANDOVER), day(values, ENDS));
        List<Problem> problems = dates.problems();
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        return dates;
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (constructionOn.isBefore(landOn)) {
            problems.add(Problem.of(CONSTRUCTION, "开工不得早于取得土地(%s)".formatted(landOn), "Construction does not begin before the land is acquired (%s)".formatted(landOn)));
        }
        if (salesOfficeOn.isBefore(landOn)) {
            problems.add(Problem.of(SALES_OFFICE, "售楼处开放不得早于取得土地(%s)".formatted(landOn), "The sales office does not open before the land is acquired (%s)".formatted(landOn)));
        }
        if (openingOn.isBefore(salesOfficeOn)) {
            problems.add(Problem.of(OPENING, "开盘不得早于售楼处开放(%s)".formatted(salesOfficeOn), "Sales do not open before the sales office does (%s)".formatted(salesOfficeOn)));
        }
        if (!handoverOn.isAfter(openingOn)) {
            problems.add(Problem.of(HANDOVER, "交付首日须晚于开盘(%s)".formatted(openingOn), "The handover begins after the opening of sales (%s)".formatted(openingOn)));
        } else if (!handoverOn.isAfter(constructionOn)) {
            problems.add(Problem.of(HANDOVER, "交付首日须晚于开工(%s)".formatted(constructionOn), "The handover begins after construction does (%s)".formatted(constructionOn)));
        }
        if (endsOn.isBefore(handoverOn)) {
            problems.add(Problem.of(ENDS, "末日不得早于首日(%s)".formatted(handoverOn), "The last day is not before the first (%s)".formatted(handoverOn)));
        }
        return problems;
    }

    /** Those that may be moved, as a case keeps them. */
    Map<String, Object> movable() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(CONSTRUCTION, constructionOn.toString());
        values.put(SALES_OFFICE, salesOfficeOn.toString());
        values.put(OPENING, openingOn.toString());
        values.put(HANDOVER, handoverOn.toString());
        values.put(ENDS, endsOn.toString());
        return values;
    }

    /** @throws Refusal INVALID where that is no date */
    static LocalDate day(Map<String, Object> values, String name) {
        String text = values.get(name) == null ? "" : values.get(name).toString();
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            throw Refusal.invalid(name, "请填写日期", "Give a date");
        }
    }
}
