package org.eights.prevention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.prevention.DesignPoints.DesignPoint;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** 表1 as rows, and below it what earlier projects taught; nobody edits the points themselves, they are answered (R16, R3). */
@Component
class DesignReviewRows implements RowsToAsk {

    /** Who does not heed a lesson says why. */
    private static final String SEVERITY_OF_A_LESSON = "重要";

    private final DesignPoints points;
    private final DefectLibrary library;

    DesignReviewRows(DesignPoints points, DefectLibrary library) {
        this.points = points;
        this.library = library;
    }

    @Override
    public String kind() {
        return PreventionModel.DESIGN_REVIEW;
    }

    @Override
    public String element() {
        return PreventionModel.LOAD_ROWS;
    }

    @Override
    public String part() {
        return PreventionModel.DESIGN_STAGE;
    }

    @Override
    public List<Map<String, Object>> of(CaseFile file, String stage) {
        List<Map<String, Object>> rows = new ArrayList<>();
        points.rows().stream().filter(point -> point.stage().equals(stage)).forEach(point -> rows.add(row(point)));
        library.all().stream().filter(lesson -> !lesson.source().equals(file.number()) && stageOf(lesson.area()).equals(stage))
                .sorted(Comparator.comparing(DefectLibrary.Lesson::code)).forEach(lesson -> rows.add(row(lesson, stage)));
        return rows;
    }

    /** The earliest stage at which 表1 looks at the area; what belongs to none is asked at once. */
    private String stageOf(String area) {
        return PreventionModel.DESIGN_STAGES.stream().filter(stage -> points.rows().stream()
                .anyMatch(point -> point.area().equals(area) && point.stage().equals(stage))).findFirst().orElse(PreventionModel.DESIGN_STAGES.get(0));
    }

    private static Map<String, Object> row(DesignPoint point) {
        return row(point.code(), point.area(), point.point(), point.severity(), point.stage());
    }

    private static Map<String, Object> row(DefectLibrary.Lesson lesson, String stage) {
        Map<String, Object> row = row(lesson.code(), lesson.area(), lesson.point(), SEVERITY_OF_A_LESSON, stage);
        row.put("origin", lesson.origin().zh());
        row.put("originEn", lesson.origin().en());
        return row;
    }

    private static Map<String, Object> row(String code, String area, Words point, String severity, String stage) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", code);
        if (area != null) {
            row.put("area", area);
        }
        row.put("point", point.zh());
        row.put("pointEn", point.en());
        row.put("severity", severity);
        row.put("stage", stage);
        row.put(PreventionModel.DESIGN_STAGE, stage);
        return row;
    }
}
