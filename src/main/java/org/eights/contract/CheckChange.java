package org.eights.contract;

import java.time.Clock;
import java.time.LocalDate;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.estate.Estate;
import org.eights.estate.ProjectId;
import org.eights.wording.China;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/** 核对变更: a change is reviewed before it is published, and it concerns as many sold homes as the estate says (P19). */
@Component
public class CheckChange {

    private final CaseFiles files;
    private final Estate estate;
    private final ChangedHomes homes;
    private final Clock clock;

    CheckChange(CaseFiles files, Estate estate, ChangedHomes homes, Clock clock) {
        this.files = files;
        this.estate = estate;
        this.homes = homes;
        this.clock = clock;
    }

    /**
     * How many sold homes it concerns: those that the estate knows, or more where the request knows of more.
     *
     * @throws Refusal INVALID at {@code phase} where the project has no such phase, at {@code publishOn} for a change that is public already,
     *     at {@code affected} for homes that the phase does not have
     */
    public int check(CaseNumber change) {
        CaseFile file = files.get(change);
        String phase = Said.text(file.values(), "phase");
        if (estate.phases(new ProjectId(file.subject().projectId())).stream().noneMatch(known -> known.code().equals(phase))) {
            throw Refusal.invalid("phase", "本项目没有“%s”期".formatted(phase), "The project has no phase “%s”".formatted(phase));
        }
        LocalDate published = Said.day(file.values(), "publishOn");
        if (published != null && !published.isAfter(LocalDate.now(clock.withZone(China.ZONE)))) {
            throw Refusal.invalid("publishOn", "变更已于%s发布,不能事后补办评审:先评审,后发布".formatted(published),
                    "The change was published on %s; a change is reviewed before it is published, not afterwards".formatted(published));
        }
        int said = file.values().get("soldUnits") instanceof Number number ? number.intValue() : 0;
        return Math.max(said, homes.sold(file).size());
    }
}
