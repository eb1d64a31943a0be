package org.eights.platform.access;

import java.util.EnumSet;
import java.util.Set;
import org.eights.staff.StaffGroup;

/** How a group differs from staff who do their own tasks. */
enum Right {
    /** Sees running and past cases in Cockpit. */
    COCKPIT(StaffGroup.csManager, StaffGroup.vpService, StaffGroup.gm, StaffGroup.groupCs, StaffGroup.managerView),
    /** Brings new versions of processes and decision tables. */
    DEPLOY(StaffGroup.processOwner),
    /** Has no business in Tasklist. */
    NO_TASKS(StaffGroup.processOwner, StaffGroup.managerView),
    /** Serves the customers of all projects: finds lists by level and by project. */
    SERVES(StaffGroup.csSpecialist, StaffGroup.csSupervisor, StaffGroup.csManager, StaffGroup.vpService, StaffGroup.gm, StaffGroup.groupCs,
            StaffGroup.ambassador, StaffGroup.clubStaff, StaffGroup.repairTeam),
    /** Works for another company: does not see who works here. */
    OUTSIDE(StaffGroup.property, StaffGroup.supervision, StaffGroup.contractor,
            StaffGroup.propertyHead, StaffGroup.supervisionHead, StaffGroup.contractorHead);

    private final Set<StaffGroup> groups;

    Right(StaffGroup first, StaffGroup... more) {
        this.groups = EnumSet.of(first, more);
    }

    boolean isOf(StaffGroup group) {
        return groups.contains(group);
    }
}
