package org.eights.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.CaseNumber;
import org.eights.casefile.EntryKind;
import org.eights.casefile.NewEntry;
import org.eights.estate.AdverseFactors;
import org.eights.estate.Estate;
import org.eights.estate.Phase;
import org.eights.estate.ProjectId;
import org.eights.wording.Refusal;
import org.eights.wording.Words;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * The dates of a phase are planned, or moved. Whatever hangs on them in the phase's own case follows by itself; the due dates of its
 * adverse factors, and what linked cases know of its dates, follow here. Joins the caller's transaction.
 */
@Component
public class PlanLifecycle {

    private final CaseFiles files;
    private final Estate estate;
    private final Lifecycles lifecycles;
    private final AdverseFactors factors;
    private final FactorDates factorDates;

    PlanLifecycle(CaseFiles files, Estate estate, Lifecycles lifecycles, AdverseFactors factors, FactorDates factorDates) {
        this.files = files;
        this.estate = estate;
        this.lifecycles = lifecycles;
        this.factors = factors;
        this.factorDates = factorDates;
    }

    /**
     * As the case says them now.
     *
     * @param by user id
     * @throws Refusal INVALID, naming the field of the form that does not do
     */
    public void plan(CaseNumber number, String by) {
        CaseFile file = files.get(number);
        PhaseDates dates = PhaseDates.of(file.values());
        lifecycles.find(number).ifPresentOrElse(moved -> move(moved, dates, by), () -> begin(file));
    }

    private void begin(CaseFile file) {
        ProjectId project = project(text(file.values(), LifecycleModel.PROJECT));
        String phase = phase(project, text(file.values(), LifecycleModel.PHASE));
        lifecycles.openOf(project, phase).ifPresent(there -> {
            throw Refusal.invalid(LifecycleModel.PHASE, "该分期的全周期已立项:%s".formatted(there.number()),
                    "The phase has its lifecycle already: %s".formatted(there.number()));
        });
        try {
            lifecycles.add(file.number(), project, phase);
        } catch (DuplicateKeyException e) {
            throw Refusal.invalid(LifecycleModel.PHASE, "该分期刚被立项", "Somebody has just opened the lifecycle of this phase");
        }
    }

    private ProjectId project(String id) {
        List<String> there = estate.allProjects().stream().map(project -> project.id().value()).toList();
        if (!there.contains(id)) {
            throw Refusal.invalid(LifecycleModel.PROJECT, "没有项目“%s”,现有:%s".formatted(id, String.join(", ", there)),
                    "There is no project “%s”; there are: %s".formatted(id, String.join(", ", there)));
        }
        return new ProjectId(id);
    }

    private String phase(ProjectId project, String code) {
        List<String> there = estate.phases(project).stream().map(Phase::code).toList();
        if (!there.contains(code)) {
            throw Refusal.invalid(LifecycleModel.PHASE, "本项目没有分期“%s”,现有:%s".formatted(code, String.join(", ", there)),
                    "The project has no phase “%s”; it has: %s".formatted(code, String.join(", ", there)));
        }
        return code;
    }

    private void move(Lifecycle lifecycle, PhaseDates dates, String by) {
        factors.follow(lifecycle.project(), lifecycle.phase(), factorDates.discloseBy(dates), factorDates.solvedAtLatest(dates));
        for (CaseNumber linked : lifecycles.withDatesOf(lifecycle.number())) {
            CaseFile file = files.get(linked);
            Map<String, Object> news = new HashMap<>(dates.movable());
            news.entrySet().removeIf(date -> !file.values().containsKey(date.getKey()) || date.getValue().equals(file.values().get(date.getKey())));
            if (!news.isEmpty()) {
                files.record(new NewEntry(linked, EntryKind.MARK, null, new Words("分期%s的计划日期已调整".formatted(lifecycle.phase()),
                        "The planned dates of phase %s were moved".formatted(lifecycle.phase())), by, news, Map.of(), Map.of()));
            }
        }
    }

    private static String text(Map<String, Object> values, String name) {
        return values.get(name) == null ? "" : values.get(name).toString().strip();
    }
}
