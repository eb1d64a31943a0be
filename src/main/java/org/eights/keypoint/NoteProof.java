package org.eights.keypoint;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.estate.Estate;
import org.eights.estate.UnitId;
import org.eights.step.CurrentPerson;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/**
 * A step or gate was passed that proves a key point: the point of its phase or batch learns where. The first time stands in the point's
 * own story, with a link; what is proved by thousands of contracts is counted.
 */
@Component
public class NoteProof {

    private final OpenedPoints opened;
    private final Proofs proofs;
    private final CaseFiles files;
    private final Estate estate;
    private final Clock clock;

    NoteProof(OpenedPoints opened, Proofs proofs, CaseFiles files, Estate estate, Clock clock) {
        this.opened = opened;
        this.proofs = proofs;
        this.files = files;
        this.estate = estate;
        this.clock = clock;
    }

    /**
     * Notes the proof wherever the point is open; where its stage has not begun nobody asks for it.
     *
     * @param number the case in which it was done
     * @param code of the key point
     * @param step what was done, as its diagram says
     */
    public void done(CaseNumber number, String code, Proofs.Step step) {
        CaseFile file = files.get(number);
        List<OpenedPoint> points = opened.proved(number, code, file.subject().projectId(), phase(file));
        points.forEach(point -> note(point, step, number));
    }

    private String phase(CaseFile file) {
        Object said = file.values().get(KeyPointModel.PHASE);
        if (said == null && file.subject().unitId() != null) {
            return estate.unit(new UnitId(file.subject().unitId())).phase();
        }
        return said == null ? null : said.toString();
    }

    private void note(OpenedPoint point, Proofs.Step step, CaseNumber number) {
        if (proofs.add(point.number(), step, number, clock.instant()) && files.get(point.number()).isOpen()) {
            files.record(new NewEntry(point.number(), EntryKind.MARK, step.element(), new Words("已有证据:", "There is evidence: ").plus(step.name()),
                    CurrentPerson.SYSTEM, Map.of(KeyPointModel.PROOF, step.name().zh() + " " + number), Map.of(), Map.of()));
            if (!number.equals(point.parent())) {
                files.link(point.number(), KeyPointModel.PROOF_LINK, number);
            }
        }
    }
}
