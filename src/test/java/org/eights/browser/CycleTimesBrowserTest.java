package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.eights.stories.Product;
import org.eights.stories.Story;
import org.eights.support.NeedsBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A manager looks in Cockpit where cases lie: finds what got worse, narrows it down, reads the heat of the diagram, takes the table along. */
@Story
@NeedsBrowser
@TestInstance(Lifecycle.PER_CLASS)
class CycleTimesBrowserTest {

    private static final Instant NOW = Instant.parse("2025-06-18T02:00:00Z");
    private static final String FIGURES = ".eights-cycle:not([aria-busy]) .eights-figures tbody tr";
    private static final String STICKS_OUT = """
            () => Math.max(...[...document.querySelectorAll('.eights-cycle-outer, .eights-frame')].map(part => part.scrollWidth - part.clientWidth))""";

    private final int port;
    private final Product product;
    private final JdbcTemplate jdbc;
    private final RepositoryService repository;

    CycleTimesBrowserTest(@LocalServerPort int port, @Autowired JdbcTemplate jdbc, @Autowired RepositoryService repository) {
        this.port = port;
        this.product = new Product(port);
        this.jdbc = jdbc;
        this.repository = repository;
    }

    @BeforeAll
    void aYearHasPassedAndSomethingIsOpen() throws IOException {
        jdbc.update(new ClassPathResource("cycle-times/a-year.sql").getContentAsString(StandardCharsets.UTF_8), "2025-06-15T10:00:00+08:00");
        Morning.ofComplaints(product);
        product.clock("2025-06-18T10:00");
    }

    @Test
    void aManagerFiltersComparesAndExportsInChinese() throws IOException {
        try (Window window = new Window(port, "zh-CN", NOW)) {
            Page page = window.page();
            cockpit(window, "");
            Locator complaint = page.locator(".eights-cycle-block tr[data-process=complaint]");
            assertThat(complaint).containsText("变差");
            assertThat(complaint.locator("svg[role=img]")).hasAttribute("aria-label", Pattern.compile("12个月工作时间中位数:2024-.*"));
            assertThat(page.locator(".eights-cycle-block tr[data-process=rectification]")).containsText("样本少");
            Accessibility everybody = new Accessibility(page).requires(".eights-cycle-block");
            page.locator(".eights-cycle-block").evaluate("block => block.closest('section').scrollIntoView()");
            window.picture("cycle-times-dashboard-zh");

            complaint.locator("a").click();
            assertThat(page.locator("tr[data-element='']")).containsText("340");
            assertThat(page.locator("tr[data-element=UserTask_Acknowledge]")).containsText("! 4");
            assertThat(page.evaluate(STICKS_OUT)).as("at 1280").isEqualTo(0);
            everybody.requires(".eights-cycle-page");
            window.picture("cycle-times-zh");
            everybody.reaches(".eights-cycle .eights-what", 60);
            page.keyboard().press("Enter");
            assertThat(page.locator(".eights-what-note:popover-open")).containsText("统计期间内完成");
            page.keyboard().press("Escape");
            assertThat(page.locator(".eights-what-note:popover-open")).hasCount(0);

            filter(page, "project").selectOption("YQL");
            assertThat(page.locator("tr[data-element=''] td").first()).hasText("170");
            filter(page, "level").selectOption("MAJOR");
            assertThat(page.locator("tr[data-element=''] td").first()).hasText(Pattern.compile("5[67]"));
            assertThat(page).hasURL(Pattern.compile(".*#/cycle-times\\?process=complaint&project=YQL&level=MAJOR"));
            page.reload();
            assertThat(page.locator("tr[data-element=''] td").first()).hasText(Pattern.compile("5[67]"));
            assertThat(filter(page, "level")).hasValue("MAJOR");
            page.goBack();
            assertThat(page.locator("tr[data-element=''] td").first()).hasText("170");

            String lines = Files.readString(exported(page, 0, ".csv").path());
            assertThat(lines).startsWith("\ufeff").contains("UserTask_DraftSolution").doesNotContain("刘洋", "何芳");
            assertThat(Files.readAllBytes(exported(page, 1, ".xlsx").path())).startsWith('P', 'K');

            part(page, 3);
            page.locator(".eights-against button").first().click();
            page.locator(FIGURES).first().waitFor();
            filter(page, "from").fill("2025-03-23");
            page.locator(".eights-against button").first().click();
            assertThat(page.locator(FIGURES).first()).containsText("变长");
            everybody.requires(".eights-cycle-page");
            window.picture("cycle-times-comparison-zh");
            part(page, 4);
            assertThat(page.locator("tr[data-indicator='G1.2']")).containsText("%");
            everybody.requires(".eights-cycle-page");
            window.picture("cycle-times-indicators-zh");
            heat(window);
            window.picture("cycle-times-heat-zh");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void theHeatOfTheDiagramIsReadByKeyboardInEnglish() {
        try (Window window = new Window(port, "en-GB", NOW)) {
            Page page = window.page();
            cockpit(window, "");
            Locator badges = heat(window);
            assertThat(badges.filter(new Locator.FilterOptions().setHasText("now 4"))).hasCount(1);
            assertThat(page.locator(".eights-badge.wait")).hasCount(6);
            assertThat(page.locator(".eights-heat-legend li")).hasCount(5);
            assertThat(page.locator("g[data-element-id=UserTask_TrackImplementation] .djs-visual.eights-heated")).hasCount(1);
            window.picture("cycle-times-heat-en");

            page.locator(".eights-heat input[value=median]").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(".eights-heat input[value=late]")).isChecked();
            badges.filter(new Locator.FilterOptions().setHasText("n=340")).first().focus();
            assertThat(page.locator(".eights-heat-told")).containsText("working time median");
            Accessibility everybody = new Accessibility(page).requires(".eights-heat", ".eights-badge");
            page.locator(".eights-heat input[value=off]").check();
            assertThat(badges).hasCount(0);
            page.locator(".eights-heat input[value=median]").check();

            page.locator(".nav-tabs a", new Page.LocatorOptions().setHasText("Cycle times")).click();
            assertThat(page.locator(".eights-cycle-tab tr[data-element=UserTask_DraftSolution]")).containsText("340");
            everybody.requires(".eights-cycle-tab");
            window.picture("cycle-times-definition-en");
            page.locator(".eights-cycle-tab tr[data-element=UserTask_DraftSolution] a").click();
            assertThat(page.locator(".eights-chart")).isVisible();
            assertThat(page.evaluate(STICKS_OUT)).as("at 1280").isEqualTo(0);
            everybody.requires(".eights-cycle-page");
            window.picture("cycle-times-trend-en");
            part(page, 2);
            assertThat(page.locator(FIGURES).first()).containsText("4");
            everybody.requires(".eights-cycle-page");
            part(page, 0);
            window.picture("cycle-times-en");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".eights-away")).isHidden();
            assertThat(window.mishaps()).isEmpty();
        }
    }

    @Test
    void twoVersionsOfADiagramAreSetBesideEachOther() throws IOException {
        secondVersionThatIsQuicker("manual-notice");
        try (Window window = new Window(port, "en-GB", NOW)) {
            Page page = window.page();
            cockpit(window, "cycle-times?view=comparison&process=manual-notice");
            assertThat(page).hasTitle(Pattern.compile(".*Cycle times"));
            assertThat(page.locator(".account")).containsText("赵岚");
            Locator other = page.locator(".eights-against select");
            assertThat(other.locator("option")).hasText(new String[] {"No versions", "v2", "v1"});
            other.selectOption("1");
            page.locator(FIGURES).first().waitFor();
            assertThat(filter(page, "version")).hasValue("2");
            assertThat(page).hasURL(Pattern.compile(".*process=manual-notice&version=2&version2=1"));
            assertThat(page.locator(FIGURES).first()).containsText("shorter");
            assertThat(page.locator(FIGURES).first()).containsText("The median is 1 h (50 %) shorter; the difference is clear and does not look like chance (p < 0.0001)");
            assertThat(page.locator(".eights-cycle-page")).containsText("Compared with: v1, 2024-06-19");
            new Accessibility(page).requires(".eights-cycle-page");
            window.picture("cycle-times-versions-en");
            filter(page, "version").selectOption("1");
            assertThat(page.locator(FIGURES).first()).containsText("The medians are the same");
            assertThat(window.mishaps()).isEmpty();
        }
    }

    /** Thirty that took two hours each as it was drawn before, thirty one hour as it is now. */
    private void secondVersionThatIsQuicker(String process) throws IOException {
        ProcessDefinition first = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult();
        repository.createDeployment().addInputStream(first.getResourceName(), repository.getProcessModel(first.getId()))
                .addDeploymentResourcesByName(first.getDeploymentId(), repository.getDeploymentResourceNames(first.getDeploymentId()).stream()
                        .filter(name -> name.endsWith(".form")).toList()).deploy();
        jdbc.update("""
                INSERT INTO cycle_fact (kind, source, process, version, process_instance, element, visit, started_at, ended_at, ended_on, elapsed_s, working_s, paused_s)
                SELECT 'PROCESS', 'version' || i, ?, 1 + i % 2, 'version' || i, '', 1, timestamptz '2025-05-12 10:00+08', timestamptz '2025-05-12 14:00+08',
                    date '2025-05-12', 7200 - i % 2 * 3600 + i / 2, 7200 - i % 2 * 3600 + i / 2, 0 FROM generate_series(0, 59) i""", process);
    }

    @Test
    void whatCannotBeShownSaysWhyAndNothingTurnsForEver() {
        try (Window window = new Window(port, "zh-CN", NOW)) {
            Page page = window.page();
            cockpit(window, "cycle-times?process=complaint&from=2025-07-01&to=2025-06-01");
            assertThat(page.locator(".eights-filter.from .eights-wrong")).not().isEmpty();
            assertThat(filter(page, "from")).hasAttribute("aria-invalid", "true");
            everyPartSaysSo(page);
            cockpit(window, "cycle-times?process=complaint&version=99");
            assertThat(page.locator(".eights-filter.version .eights-wrong")).not().isEmpty();
            cockpit(window, "cycle-times?process=joint-signoff&from=2011-01-01&to=2011-12-31");
            assertThat(page.locator(".eights-empty")).not().isEmpty();
            page.route("**/api/cycle-times/steps*", route -> { });
            cockpit(window, "cycle-times?process=complaint");
            page.clock().fastForward(21_000);
            assertThat(page.locator(".eights-cycle .eights-note.late")).containsText("20秒");
            page.unroute("**/api/cycle-times/steps*");
            page.locator(".eights-cycle .eights-note.late button").click();
            page.locator(FIGURES).first().waitFor();
            assertThat(window.mishaps()).isEmpty();
        }
    }

    private static void everyPartSaysSo(Page page) {
        assertThat(page.locator(".eights-cycle .eights-note.late")).not().isEmpty();
        assertThat(page.locator(".eights-cycle[aria-busy]")).hasCount(0);
    }

    /** Signs in where nobody is signed in yet. */
    private void cockpit(Window window, String place) {
        Page page = window.page();
        if (!page.url().contains("/camunda/")) {
            window.tasklist("zhaolan");
        }
        page.navigate("http://localhost:" + port + "/camunda/app/cockpit/default/#/" + place);
        page.locator(place.isEmpty() ? ".eights-cycle-block" : ".eights-cycle-page, .eights-heat").first().waitFor();
    }

    /** Opens the diagram of complaints; answers its badges. */
    private Locator heat(Window window) {
        String definition = product.get("zhaolan", "/api/cycle-times/filters").body().path("processes").findParents("versions").stream()
                .filter(process -> process.path("id").asText().equals("complaint")).findFirst().orElseThrow().at("/versions/0/definition").asText();
        cockpit(window, "process-definition/" + definition + "/runtime");
        Locator badges = window.page().locator(".eights-badge");
        assertThat(badges.filter(new Locator.FilterOptions().setHasText("n=340"))).hasCount(7);
        // While the diagram moves to its place they are hidden.
        assertThat(badges.first()).isVisible();
        return badges;
    }

    private static Locator filter(Page page, String name) {
        return page.locator(".eights-filter." + name + " select, .eights-filter." + name + " input");
    }

    private static void part(Page page, int number) {
        page.locator(".eights-views a").nth(number).click();
        page.locator(".eights-cycle:not([aria-busy])").waitFor();
    }

    private static Download exported(Page page, int place, String ending) {
        Download file = page.waitForDownload(() -> page.locator(".eights-away a").nth(place).click());
        assertThat(file.suggestedFilename()).endsWith(ending);
        return file;
    }
}
