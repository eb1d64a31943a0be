package org.eights.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.casefile.CaseFiles;
import org.eights.casefile.NewEntry;
import org.eights.estate.AdverseFactors;
import org.eights.estate.Estate;
import org.eights.estate.FactorDue;
import org.eights.estate.Project;
import org.eights.notification.Notice;
import org.eights.notification.Notifications;
import org.eights.notification.Recipient;
import org.eights.routing.LeadTimes;
import org.eights.step.CurrentPerson;
import org.eights.step.Recipients;
import org.eights.wording.China;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/**
 * One look a day at every open phase, in place of timers that wait for years: the manager hears of adverse factors that are due (R10),
 * and a stage goes on whose milestone was reached unheard. Joins the caller's transaction.
 */
@Component
public class LifecycleRound {

    private static final String REMINDER = "N16b";
    private static final String REMINDED_BEFORE = "adverseFactor.reminder";
    private static final String MANAGER = "csManager";
    private static final Map<FactorDue.Kind, Words> WHAT = Map.of(FactorDue.Kind.DISCLOSURE, new Words("告知客户", "to be disclosed to customers"),
            FactorDue.Kind.SOLUTION, new Words("解决", "to be put right"));

    private final Lifecycles lifecycles;
    private final LookAtPhase lookAtPhase;
    private final AdverseFactors factors;
    private final CaseFiles files;
    private final Estate estate;
    private final Notifications notifications;
    private final Recipients recipients;
    private final LeadTimes leadTimes;
    private final Clock clock;

    LifecycleRound(Lifecycles lifecycles, LookAtPhase lookAtPhase, AdverseFactors factors, CaseFiles files, Estate estate,
            Notifications notifications, Recipients recipients, LeadTimes leadTimes, Clock clock) {
        this.lifecycles = lifecycles;
        this.lookAtPhase = lookAtPhase;
        this.factors = factors;
        this.files = files;
        this.estate = estate;
        this.notifications = notifications;
        this.recipients = recipients;
        this.leadTimes = leadTimes;
        this.clock = clock;
    }

    public void look() {
        LocalDate today = LocalDate.now(clock.withZone(China.ZONE));
        int days = leadTimes.days(REMINDED_BEFORE);
        for (Lifecycle lifecycle : lifecycles.allOpen()) {
            lookAtPhase.look(lifecycle);
            factors.takeDue(lifecycle.project(), lifecycle.phase(), today, days).forEach(due -> remind(lifecycle, due, today));
        }
    }

    private void remind(Lifecycle lifecycle, FactorDue due, LocalDate today) {
        CaseFile file = files.get(lifecycle.number());
        Words what = WHAT.get(due.kind());
        String factor = due.factor().label();
        List<Recipient> managers = recipients.group(MANAGER, file);
        if (!managers.isEmpty()) {
            notifications.send(new Notice(file.number().value(), REMINDER,
                    "%s:%s:%d:%s:%s".formatted(file.number(), REMINDER, due.factor().no(), due.kind(), today), managers,
                    Map.of("no", file.number().value(), "project", estate.project(lifecycle.project()).map(Project::name).orElseThrow(),
                            "phase", lifecycle.phase(), "factor", factor, "what", what, "due", due.on().toString())));
        }
        files.record(NewEntry.mark(file.number(), new Words("不利因素“%s”须在%s前%s,已提醒客服经理".formatted(factor, due.on(), what.zh()),
                "Adverse factor “%s” is %s by %s; the manager was reminded".formatted(factor, what.en(), due.on())), CurrentPerson.SYSTEM, Map.of()));
    }
}
