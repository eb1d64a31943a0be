package org.eights.handover;

import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.estate.BuildingNames;
import org.eights.estate.Estate;
import org.eights.estate.Phase;
import org.eights.estate.Project;
import org.eights.estate.ProjectId;
import org.eights.wording.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** A batch is planned: its days are possible, and its homes are there and in no other batch. Joins the transaction of the start. */
@Component
public class PlanBatch {

    private static final int NAMED_MOST = 5;

    private final CaseFiles files;
    private final Estate estate;
    private final Batches batches;
    private final Places places;
    private final HandoverDays days;

    PlanBatch(CaseFiles files, Estate estate, Batches batches, Places places, HandoverDays days) {
        this.files = files;
        this.estate = estate;
        this.batches = batches;
        this.places = places;
        this.days = days;
    }

    /** @throws Refusal INVALID, naming the field of the start form that does not do */
    public void plan(CaseNumber number) {
        CaseFile file = files.get(number);
        HandoverDays.Period period = days.planned(file.values());
        Project project = project(text(file.values(), "projectId"));
        Phase phase = phase(project.id(), text(file.values(), "phase"));
        List<String> buildings = buildings(project.id(), phase.code(), text(file.values(), "buildings"));
        requireFree(project.id(), buildings);
        batches.add(number, project.id(), phase.code(), period.from(), period.until());
        try {
            if (places.plan(number, project.id().value(), buildings) == 0) {
                throw Refusal.invalid("buildings", "所选范围没有待交付的房屋", "Nothing chosen is left to be handed over");
            }
        } catch (DuplicateKeyException e) {
            throw Refusal.invalid("buildings", "所选房屋刚被列入另一批次", "Another batch has just taken some of these homes");
        }
    }

    private Project project(String id) {
        return estate.project(new ProjectId(id)).orElseThrow(() -> Refusal.invalid("projectId", "没有项目“%s”,现有:%s".formatted(id, projects()),
                "There is no project “%s”; there are: %s".formatted(id, projects())));
    }

    private String projects() {
        return listed(estate.liveProjects().stream().map(project -> project.id().value()).toList());
    }

    private Phase phase(ProjectId project, String code) {
        List<Phase> phases = estate.phases(project);
        String there = listed(phases.stream().map(Phase::code).toList());
        return phases.stream().filter(phase -> phase.code().equals(code)).findFirst().orElseThrow(() -> Refusal.invalid("phase",
                "本项目没有分期“%s”,现有:%s".formatted(code, there), "The project has no phase “%s”; it has: %s".formatted(code, there)));
    }

    /** The numbers of the chosen buildings; all of the phase where none is named. */
    private List<String> buildings(ProjectId project, String phase, String typed) {
        List<String> there = places.buildings(project.value(), phase);
        List<String> chosen = BuildingNames.typed(typed, there);
        List<String> unknown = chosen.stream().filter(name -> !there.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw Refusal.invalid("buildings", "该分期没有楼栋:%s;现有:%s".formatted(listed(unknown), listed(there)),
                    "The phase has no building %s; it has: %s".formatted(listed(unknown), listed(there)));
        }
        return chosen.isEmpty() ? there : chosen;
    }

    private void requireFree(ProjectId project, List<String> buildings) {
        List<Place> taken = places.taken(project.value(), buildings);
        if (!taken.isEmpty()) {
            String named = listed(taken.stream().limit(NAMED_MOST).map(place -> "%s (%s)".formatted(place.label(), place.batch())).toList());
            throw Refusal.invalid("buildings", "%d套房屋已在其他在办批次:%s".formatted(taken.size(), named) + (taken.size() > NAMED_MOST ? "……" : ""),
                    "%d homes are in another live batch: %s".formatted(taken.size(), named) + (taken.size() > NAMED_MOST ? " …" : ""));
        }
    }

    private static String text(Map<String, Object> values, String name) {
        return values.get(name) == null ? "" : values.get(name).toString().strip();
    }

    private static String listed(List<String> names) {
        return String.join(", ", names);
    }
}
