package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eights.stories.ComplaintFixture.complaint;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.stories.StoryCase;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A designer looks into a complaint, in English: the list, the bell, the case, the form and its refusal. Only names of customers are Chinese. */
@Story
@NeedsBrowser
@TestPropertySource(properties = "eights.locale=en")
class DesignerInEnglishBrowserTest {

    private static final Pattern CHINESE = Pattern.compile(".*[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef].*");

    private final int port;
    private final Product product;

    DesignerInEnglishBrowserTest(@LocalServerPort int port) {
        this.port = port;
        this.product = new Product(port);
    }

    @Test
    void aComplaintIsLookedIntoWithRowsAndPhotos() {
        StoryCase it = aComplaintHandedTo("fangyuan");
        try (Window window = new Window(port, "en-GB", Instant.parse("2025-06-16T04:00:00Z"))) {
            Tasklist tasklist = window.tasklist("fangyuan");
            assertThat(tasklist.tasks(1)).first().asString().contains("4 Investigate on site", it.number(), "Normal", "2-1502");
            Desk desk = window.desk();
            assertThat(desk.bell()).contains("1 unread");
            desk.openBell();
            speaksEnglish(window);
            window.picture("bell-en");
            desk.closeBell();

            tasklist.open(0);
            CasePanel panel = tasklist.caseFile();
            panel.look("rows");
            Form defect = panel.addRow("defects");
            defect.choose("item", "Dimensions").choose("level", "General").fill("location", "Slab of the north balcony").fill("desc", "0.55 m wide, the unit needs 0.85 m");
            panel.photo("slab.png", Photo.ofASlab());
            defect.submit();
            defect.isGone();
            assertThat(panel.rows("defects")).hasCount(1);
            for (String part : new String[] {"timeline", "attachments", "house", "notifications", "related", "rows"}) {
                panel.look(part);
                speaksEnglish(window);
            }
            window.picture("case-panel-en");

            Form form = tasklist.form();
            form.fill("findings", "The slab is 0.55 m wide").choose("liability", "Developer").answer("conflict", "No").fill("rootCause", "Nobody compared it with the unit")
                    .submit();
            assertThat(form.wrongFields()).containsExactly("Photos of the site");
            speaksEnglish(window);
            window.picture("task-refused-en");
            form.file("photos", "north balcony.png", Photo.ofASlab());
            window.picture("task-form-en");
            form.done();
            assertThat(it.openSteps()).containsExactly("UserTask_DraftSolution");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    private StoryCase aComplaintHandedTo(String designer) {
        product.clock("2025-06-16T10:00");
        StoryCase it = product.start("limin", "complaint", complaint("2-1502", "Chen Jing", "DESIGN", "The slot is too narrow", "The outdoor unit does not fit.",
                Map.of("claimAmount", 800)));
        it.complete("limin", "UserTask_Acknowledge", Map.of("respondedAt", "2025-06-16T10:00", "spokeWith", "Chen Jing", "emotion", "不满"));
        it.complete("wangqiang", "UserTask_GradeAndAssign", Map.of("level", "NORMAL", "leadDept", "design", "handler", "limin"));
        product.clock("2025-06-16T12:00");
        product.post("wangqiang", "/api/tasks/" + it.task("UserTask_InvestigateOnSite").path("id").asText() + "/assignment",
                Map.of("to", designer, "reason", "You know the drawings"));
        return it;
    }

    private static void speaksEnglish(Window window) {
        assertThat(window.text().lines().map(line -> line.replace("陈静", ""))).noneMatch(line -> CHINESE.matcher(line).matches());
    }
}
