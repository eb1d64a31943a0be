package org.eights.mailing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eights.casefile.CaseFiles;
import org.eights.estate.Estate;
import org.eights.estate.Owner;
import org.eights.estate.Project;
import org.eights.estate.ProjectId;
import org.eights.notification.Notice;
import org.eights.notification.Notifications;
import org.eights.step.Recipients;
import org.springframework.stereotype.Component;

/** Says a mailing to some owners, or notes that they have no address. Joins the caller's transaction. */
@Component
class TellOwners {

    private final MailingTable table;
    private final Notifications notifications;
    private final Recipients recipients;
    private final CaseFiles files;
    private final Estate estate;

    TellOwners(MailingTable table, Notifications notifications, Recipients recipients, CaseFiles files, Estate estate) {
        this.table = table;
        this.notifications = notifications;
        this.recipients = recipients;
        this.files = files;
        this.estate = estate;
    }

    void tell(OrderedMailing ordered, List<Owner> these) {
        Mailing mailing = ordered.mailing();
        Map<String, Object> values = new HashMap<>(mailing.values());
        String project = project(mailing);
        if (project != null) {
            estate.project(new ProjectId(project)).map(Project::name).ifPresent(name -> values.put("project", name));
        }
        List<LeftOut> leftOut = new ArrayList<>();
        for (Owner owner : these) {
            if (owner.customer().phone() == null) {
                leftOut.add(new LeftOut(owner.customer().id(), owner.unitNos(), LeftOut.Why.NO_ADDRESS));
            } else {
                values.put("unit", String.join("、", owner.unitNos()));
                notifications.send(new Notice(mailing.about().value(), mailing.template(), mailing.key(),
                        List.of(recipients.customer(owner.customer())), values));
            }
        }
        table.leaveOut(ordered.id(), leftOut);
        table.reached(ordered.id(), these.get(these.size() - 1).customer().id().value(), these.size() - leftOut.size());
    }

    private String project(Mailing mailing) {
        return mailing.audience().project() != null ? mailing.audience().project().value() : files.get(mailing.about()).subject().projectId();
    }
}
