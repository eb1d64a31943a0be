package org.eights.warranty.process;

import java.util.List;
import org.eights.casefile.CaseNumber;
import org.eights.step.StartMany;
import org.eights.warranty.NoticeProcesses;
import org.springframework.stereotype.Component;

/** The processes of this room, started by the messages that begin them. */
@Component
class StartedNotices implements NoticeProcesses {

    private final StartMany startMany;

    StartedNotices(StartMany startMany) {
        this.startMany = startMany;
    }

    @Override
    public void start(String message, List<CaseNumber> cases) {
        startMany.start(message, cases);
    }
}
