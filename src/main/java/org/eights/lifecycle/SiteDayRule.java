package org.eights.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.China;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/**
 * Owners are invited fourteen days before a site day, and each kind has its time before the handover (P06): the open day 180 to 90 days,
 * the simulated acceptance 60 to 45. Where that time cannot be met any more, any day before the handover will do.
 */
@Component
class SiteDayRule implements StepRule {

    private static final String DAY = "eventOn";
    private static final int AHEAD = 15;
    private static final Map<String, Window> WINDOWS = Map.of("OPEN_DAY", new Window(180, 90), "SIMULATED", new Window(60, 45));

    /** Days before the handover. */
    private record Window(int from, int until) {}

    private final Stages stages;
    private final Clock clock;

    SiteDayRule(Stages stages, Clock clock) {
        this.stages = stages;
        this.clock = clock;
    }

    @Override
    public boolean watches(Step step) {
        return LifecycleModel.SITE_DAY.equals(step.process()) && LifecycleModel.PLAN_DAY.equals(step.element());
    }

    @Override
    public void check(Step step, CaseFile file, Map<String, Object> values, String person) {
        LocalDate day = PhaseDates.day(values, DAY);
        LocalDate handover = PhaseDates.day(file.values(), PhaseDates.HANDOVER);
        LocalDate soonest = LocalDate.now(clock.withZone(China.ZONE)).plusDays(AHEAD);
        if (day.isBefore(soonest)) {
            throw Refusal.invalid(DAY, "须提前14天邀请,最早%s".formatted(soonest), "Owners are invited 14 days before: not before %s".formatted(soonest));
        }
        if (!day.isBefore(handover)) {
            throw Refusal.invalid(DAY, "须早于交付首日%s".formatted(handover), "Before the first day of the handover, %s".formatted(handover));
        }
        List<String> kinds = stages.siteDaysToPlan(file.number());
        List<Window> windows = kinds.stream().map(WINDOWS::get).filter(window -> window != null && !handover.minusDays(window.until()).isBefore(soonest))
                .toList();
        boolean any = kinds.size() > windows.size();
        if (!any && !windows.isEmpty() && windows.stream().noneMatch(window -> fits(window, day, handover))) {
            LocalDate from = handover.minusDays(windows.get(0).from());
            LocalDate until = handover.minusDays(windows.get(0).until());
            throw Refusal.invalid(DAY, "须在%s至%s之间".formatted(from, until), "Between %s and %s".formatted(from, until));
        }
    }

    private static boolean fits(Window window, LocalDate day, LocalDate handover) {
        return !day.isBefore(handover.minusDays(window.from())) && !day.isAfter(handover.minusDays(window.until()));
    }
}
