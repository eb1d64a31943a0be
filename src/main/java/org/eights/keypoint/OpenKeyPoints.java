package org.eights.keypoint;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.CaseSubject;
import org.eights.casefile.NewCase;
import org.eights.casefile.OpenMany;
import org.eights.step.CurrentPerson;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** A stage begins: each line of 表4 that belongs to it becomes a case, once for the phase or batch however often the stage begins. */
@Component
public class OpenKeyPoints {

    private static final Words OPENED = new Words("阶段开始,关键点开启", "The stage begins; the key point is opened");

    private final KeyPoints keyPoints;
    private final OpenedPoints opened;
    private final DueDays dueDays;
    private final CaseFiles files;
    private final OpenMany openMany;
    private final KeyPointCalls calls;
    private final Clock clock;

    OpenKeyPoints(KeyPoints keyPoints, OpenedPoints opened, DueDays dueDays, CaseFiles files, OpenMany openMany, KeyPointCalls calls,
            Clock clock) {
        this.keyPoints = keyPoints;
        this.opened = opened;
        this.dueDays = dueDays;
        this.files = files;
        this.openMany = openMany;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * Opens the points of the stage, within the caller's transaction.
     *
     * @param parent the case of the phase or batch
     * @return how many were opened: none where they are already
     */
    public int open(CaseNumber parent, Stage stage) {
        files.lock(parent);
        if (opened.isBegun(parent, stage)) {
            return 0;
        }
        CaseFile file = files.get(parent);
        Instant now = clock.instant();
        List<KeyPoint> points = keyPoints.of(stage);
        List<OpenedPoint> begun = points.stream().map(point -> new OpenedPoint(null, parent, point.code(), stage, point.grade(), point.due(),
                now, dueDays.of(point.due(), point.grade(), file, now))).toList();
        List<NewCase> cases = points.stream().map(point -> newCase(point, file, begun.get(points.indexOf(point)))).toList();
        List<CaseNumber> numbers = openMany.open(KeyPointModel.TYPE, KeyPointModel.PROCESS, cases, OPENED, CurrentPerson.SYSTEM);
        for (int i = 0; i < numbers.size(); i++) {
            begin(numbers.get(i), begun.get(i), cases.get(i));
        }
        return numbers.size();
    }

    private void begin(CaseNumber number, OpenedPoint point, NewCase file) {
        opened.add(new OpenedPoint(number, point.parent(), point.code(), point.stage(), point.grade(), point.due(), point.openedAt(),
                point.dueOn()));
        files.link(point.parent(), KeyPointModel.LINK, number);
        calls.begin(number, file.facts());
    }

    private static NewCase newCase(KeyPoint point, CaseFile parent, OpenedPoint opened) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("subject", point.code() + " " + point.point().zh() + " / " + point.point().en());
        values.put("code", point.code());
        values.put("stage", point.stage().name());
        values.put("point", point.point().zh());
        values.put("pointEn", point.point().en());
        values.put("sensitive", point.sensitive().zh());
        values.put("sensitiveEn", point.sensitive().en());
        values.put(KeyPointModel.GRADE, point.grade().name());
        values.put("method", point.method());
        values.put("support", point.support());
        values.put("required", point.evidence().zh());
        values.put("requiredEn", point.evidence().en());
        values.put(KeyPointModel.DUE_ON, opened.dueOn().toString());
        if (parent.values().get(KeyPointModel.PHASE) != null) {
            values.put(KeyPointModel.PHASE, parent.values().get(KeyPointModel.PHASE));
        }
        return new NewCase(new CaseSubject(parent.subject().projectId(), null, null), values,
                Map.of(KeyPointModel.GRADE, point.grade().name(), "lead", point.lead()));
    }
}
