package org.eights.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.regex.Pattern;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The same morning in English: whatever the product says by itself, it says without a Chinese character. */
@Story
@NeedsBrowser
@TestPropertySource(properties = "eights.locale=en")
class SpecialistInEnglishBrowserTest {

    private static final Pattern CHINESE = Pattern.compile(".*[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef].*");

    private final int port;
    private final Product product;

    SpecialistInEnglishBrowserTest(@LocalServerPort int port) {
        this.port = port;
        this.product = new Product(port);
    }

    @Test
    void aComplaintIsRegisteredRefusedForAWrongUnitTakenAndAcknowledged() {
        Instant now = Morning.ofComplaints(product);
        try (Window window = new Window(port, "en-GB", now)) {
            Tasklist tasklist = window.tasklist("limin");
            assertThat(tasklist.filters()).startsWith("All my work", "My tasks", "My groups' tasks", "Due today", "Overdue", "Major and above")
                    .contains("Level: Important", "Project: Yunqi Residence");
            assertThat(tasklist.processes()).contains("Complaint in eight steps");
            speaksEnglish(window);

            Form registration = tasklist.start("Complaint in eight steps");
            speaksEnglish(window);
            registration.fill("projectId", "YQL").fill("unitId", "9-9999").fill("contact", "陈静 13800005678")
                    .choose("channel", "400 hotline").choose("category", "Design")
                    .fill("subject", "The slot is too narrow").fill("desc", "The outdoor unit does not fit.")
                    .fill("demand", "3000 yuan, and that it be installed").fill("claimAmount", "3000").submit();
            assertThat(registration.refusal()).isEqualTo("Unit: This project has no such unit");
            speaksEnglish(window);
            registration.fill("unitId", "2-1502").submit();
            registration.isGone();
            tasklist.registered();

            tasklist.filter("My groups' tasks");
            assertThat(tasklist.tasks(Morning.COMPLAINTS + 1)).allMatch(task -> task.contains("2 Acknowledge and calm") && task.contains("left"));
            tasklist.filter("All my work");
            tasklist.tasks(Morning.COMPLAINTS + 1);
            Form acknowledgement = tasklist.open(0);
            tasklist.claim();
            // The case between them shows what people wrote in their own language.
            for (int tab : new int[] {2, 3, 4, 0}) {
                tasklist.look(tab);
                speaksEnglish(window);
            }
            tasklist.dismissNotices();
            acknowledgement.fill("respondedAt", "16/06/2025", "10:00").fill("spokeWith", "Chen Jing").choose("emotion", "Dissatisfied")
                    .fill("expectation", "That the outdoor unit be installed soon");
            window.picture("tasklist-en");
            acknowledgement.submit();
            acknowledgement.isGone();

            assertThat(tasklist.tasks(Morning.COMPLAINTS)).hasSize(Morning.COMPLAINTS);
            assertThat(Morning.steps(product)).containsOnlyOnce("3 Grade and assign");
            speaksEnglish(window);
            assertThat(window.mishaps()).isEmpty();
        }
    }

    private static void speaksEnglish(Window window) {
        assertThat(window.text().lines()).noneMatch(line -> CHINESE.matcher(line).matches());
    }
}
