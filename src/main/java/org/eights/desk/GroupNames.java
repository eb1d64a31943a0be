package org.eights.desk;

import org.eights.staff.StaffGroup;
import org.eights.wording.Words;
import org.springframework.stereotype.Component;

/** What groups are called: ours in both languages, an administrator's as they were named. */
@Component
public class GroupNames {

    private final Workflow workflow;

    GroupNames(Workflow workflow) {
        this.workflow = workflow;
    }

    public Words of(String group) {
        return StaffGroup.find(group).map(StaffGroup::words).or(() -> workflow.groupName(group).map(name -> new Words(name, name)))
                .orElse(new Words(group, group));
    }
}
