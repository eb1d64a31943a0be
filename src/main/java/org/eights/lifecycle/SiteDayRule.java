package org.eights.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eights.casefile.CaseFile;
import org.eights.routing.LeadTimes;
import org.eights.step.Step;
import org.eights.step.StepRule;
import org.eights.wording.China;
import org.eights.wording.Refusal;
import org.springframework.stereotype.Component;

/**
 * Owners are invited in time before a site day, and each kind has its time before the handover (P06), as the table of lead times says.
 * Where that time cannot be met any more, any day before the handover will do.
 */
@Component
class SiteDayRule implements StepRule {

    private static final String DAY = "eventOn";
    private static final String INVITATION = "siteDay.invitation";
    /** What a kind of day is called in the table; any other may be held at any time. */
    private static final Map<String, String> WINDOWS = Map.of("OPEN_DAY", "openDay", "SIMULATED", "simulatedAcceptance");

    /** Days before the handover. */
    private record Window(int from, int until) {}

    private final Stages stages;
    private final LeadTimes leadTimes;
    private final Clock clock;

    SiteDayRule(Stages stages, LeadTimes leadTimes, Clock clock) {
        this.stages = stages;
        this.leadTimes = leadTimes;
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
        int invited = leadTimes.days(INVITATION);
        LocalDate soonest = LocalDate.now(clock.withZone(China.ZONE)).plusDays(invited + 1L);
        if (day.isBefore(soonest)) {
            throw Refusal.invalid(DAY, "须提前%d天邀请,最早%s".formatted(invited, soonest),
                    "Owners are invited %d days before: not before %s".formatted(invited, soonest));
        }
        if (!day.isBefore(handover)) {
            throw Refusal.invalid(DAY, "须早于交付首日%s".formatted(handover), "Before the first day of the handover, %s".formatted(handover));
        }
        List<String> kinds = stages.siteDaysToPlan(file.number());
        List<Window> windows = kinds.stream().map(WINDOWS::get).filter(Objects::nonNull).map(this::window)
                .filter(window -> !handover.minusDays(window.until()).isBefore(soonest)).toList();
        boolean any = kinds.size() > windows.size();
        if (!any && !windows.isEmpty() && windows.stream().noneMatch(window -> fits(window, day, handover))) {
            LocalDate from = handover.minusDays(windows.get(0).from());
            LocalDate until = handover.minusDays(windows.get(0).until());
            throw Refusal.invalid(DAY, "须在%s至%s之间".formatted(from, until), "Between %s and %s".formatted(from, until));
        }
    }

    private Window window(String day) {
        return new Window(leadTimes.days(day + ".earliest"), leadTimes.days(day + ".latest"));
    }

    private static boolean fits(Window window, LocalDate day, LocalDate handover) {
        return !day.isBefore(handover.minusDays(window.from())) && !day.isAfter(handover.minusDays(window.until()));
    }
}
