package org.eights.keypoint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.NewEntry;
import org.eights.step.CurrentPerson;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** A stage wants to end: it may once nothing of grade A is open (G7). */
@Component
public class CloseStage {

    private final OpenedPoints opened;
    private final KeyPoints keyPoints;
    private final CaseFiles files;

    CloseStage(OpenedPoints opened, KeyPoints keyPoints, CaseFiles files) {
        this.opened = opened;
        this.keyPoints = keyPoints;
        this.files = files;
    }

    /**
     * Counts what keeps the stages open, and says so in the case. Whoever gets an answer above zero waits for
     * {@link KeyPointModel#STAGE_CLEARED}; the case is locked so that a point which is closed meanwhile is not missed.
     *
     * @return how many points of grade A are open, missed ones included
     */
    public int open(CaseNumber parent, Set<Stage> stages) {
        files.lock(parent);
        List<OpenedPoint> open = opened.openOf(parent, stages, Grade.A);
        if (!open.isEmpty()) {
            String codes = open.stream().map(OpenedPoint::code).collect(Collectors.joining(" "));
            Words which = new Words("阶段不能结束:A级关键点未关闭:", "The stage cannot end; key points of grade A are open: ");
            files.record(NewEntry.mark(parent, which.plus(named(open, codes)), CurrentPerson.SYSTEM,
                    Map.of("keyPoints", codes, KeyPointModel.STAGE_OPEN, open.size())));
        }
        return open.size();
    }

    private Words named(List<OpenedPoint> open, String codes) {
        return open.stream().map(point -> new Words(point.code(), point.code()).plus(new Words(" ", " ")).plus(keyPoints.find(point.code())
                .map(KeyPoint::point).orElse(new Words("", ""))).plus(new Words("(" + point.number() + ")", " (" + point.number() + ")")))
                .reduce((one, other) -> one.plus(new Words("、", ", ")).plus(other)).orElse(new Words(codes, codes));
    }
}
