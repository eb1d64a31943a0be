package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.eights.stories.Product;

/** Tasklist as its users know it. Found by what it is, not by what it says, so that it is the same in both languages. */
final class Tasklist {

    private static final int CASE_FILE = 1;

    private final Page page;
    private String list;

    Tasklist(Page page, String person) {
        this.page = page;
        // The page comes once more when it has found that nobody is signed in; what was filled in before would be gone.
        page.waitForSelector("input[ng-model=username]");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.fill("input[ng-model=username]", person);
        page.fill("input[ng-model=password]", Product.PASSWORD);
        page.click("button[type=submit]");
        page.waitForSelector(".task-filter");
    }

    /** The names of the filters, from top to bottom. */
    List<String> filters() {
        return page.locator(".task-filter .name").allInnerTexts().stream().map(name -> name.replaceAll("[\\s\\d]+$", "")).toList();
    }

    /** The processes that this person may start. */
    List<String> processes() {
        page.click(".eights-register");
        page.waitForSelector(".eights-registration .fjs-form-field");
        return page.locator(".eights-page nav a").allInnerTexts();
    }

    /** Chooses one of the processes that are offered. */
    Form start(String process) {
        Locator choice = page.locator(".eights-page nav a:text-is('" + process + "')");
        if (choice.getAttribute("aria-current") == null) {
            choice.click();
            page.waitForSelector(".eights-page nav a[aria-current]:text-is('" + process + "')");
        }
        return new Form(page.locator(".eights-registration"), page.locator(".eights-registration .eights-refused li"));
    }

    /** From the page that says what has been registered; answers the number. */
    String registered() {
        String number = page.locator(".eights-page h2").innerText().replaceAll(".*(CMP-\\d+-\\d+).*", "$1");
        page.click(".eights-page a[href='#/']");
        return number;
    }

    void filter(String name) {
        page.locator(".task-filter .name a", new Page.LocatorOptions().setHasText(name)).click();
    }

    /** The list comes to hold so many tasks; answers each with what is said of it. */
    List<String> tasks(int count) {
        Locator tasks = page.locator(".tasks-list li.task");
        assertThat(tasks).hasCount(count, new HasCountOptions().setTimeout(30_000));
        assertThat(page.locator(".tasks-list .eights-brief")).hasCount(count, new HasCountOptions().setTimeout(30_000));
        return tasks.allInnerTexts();
    }

    Form open(int place) {
        page.locator(".tasks-list li.task").nth(place).click();
        return form();
    }

    /** From now on, looks for tasks in this list: whoever answers for every project has too many in the first. */
    Tasklist within(String filter) {
        list = filter;
        return this;
    }

    /** Looks for the one task of this name, and opens it. */
    void find(String name) {
        page.navigate(page.url().replaceAll("#.*", "") + "#/");
        page.reload();
        if (list != null) {
            filter(list);
        }
        page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(name)).click();
        page.locator("section.task-card .nav-tabs").waitFor();
    }

    /** Takes the open task as one's own, unless it is that already. */
    void takeUp() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        if (page.locator("section.task-card button.claim").isVisible()) {
            claim();
            dismissNotices();
        }
    }

    /** Finds the task, takes it, and opens its form. */
    Form take(String name) {
        find(name);
        takeUp();
        return form();
    }

    /** The form of the task that is open. */
    Form form() {
        page.locator(".tabbed-content .nav-tabs a").first().click();
        return new Form(page.locator("section.task-card"), page.locator("section.task-card .eights-refused li"));
    }

    /** The case of the task that is open. */
    CasePanel caseFile() {
        page.locator(".tabbed-content .nav-tabs a").nth(CASE_FILE).click();
        return new CasePanel(page);
    }

    /** The form, the case, the history, the diagram, the description: each is a tab of the task. */
    void look(int tab) {
        page.locator(".tabbed-content .nav-tabs a").nth(tab).click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForSelector(List.of(".fjs-form-field", ".eights-tabs", ".history-pane", ".djs-container text", ".tab-content").get(tab));
    }

    /** Takes away the notice of what has just been done. */
    void dismissNotices() {
        Locator notice = page.locator("[notifications-panel] button.close:visible");
        while (notice.count() > 0) {
            notice.first().click();
        }
    }

    void claim() {
        Locator claim = page.locator("section.task-card button.claim");
        claim.click();
        assertThat(claim).isHidden();
    }
}
