package org.eights.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The diagrams still have what the room knows by name. */
class MailingModelTest {

    @Test
    void theReportsMonthStaysWithItsProcess() throws IOException {
        assertThat(diagram("monthly-report")).contains("userTask id=\"" + MailingModel.REPORT + "\"", "userTask id=\"" + MailingModel.DELAY_OPINION + "\"",
                "name=\"facts\" value=\"delayRisk," + MailingModel.MONTH + "\"", "${sendMonthlyReport}", "${tellOwnersOfDelay}");
    }

    @Test
    void theDayStaysWithItsProcess() throws IOException {
        assertThat(diagram("site-day")).contains("userTask id=\"" + MailingModel.PLAN_DAY + "\"", "name=\"facts\" value=\"" + MailingModel.EVENT_ON + "\"",
                "dates.before(execution, " + MailingModel.EVENT_ON + ", ", "${inviteOwners}");
    }

    private static String diagram(String name) throws IOException {
        return Files.readString(Path.of("processes", "lifecycle", name + ".bpmn"));
    }
}
