package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What stands in the bar on every page, and the pages and windows behind it. */
final class Desk {

    private final Page page;

    Desk(Page page) {
        this.page = page;
    }

    /** What is said of each task in the list. */
    List<String> cards(int count) {
        Locator cards = page.locator(".tasks-list .eights-brief");
        assertThat(cards).hasCount(count);
        return cards.allInnerTexts();
    }

    /** How often the list has asked what to say of its tasks until all of them say something. */
    int questions(int count, Runnable what) {
        List<Response> asked = new CopyOnWriteArrayList<>();
        page.onResponse(response -> {
            if (response.url().contains("/api/tasks/cards")) {
                asked.add(response);
            }
        });
        page.waitForResponse(response -> response.url().contains("/api/tasks/cards"), what);
        cards(count);
        return asked.size();
    }

    /** Of the case whose page is open. */
    String caseNumber() {
        page.locator(".eights-case .eights-head").waitFor();
        return page.url().replaceAll(".*#/case/([^?]+).*", "$1");
    }

    /** Types into the search, looks at what is found, and takes the first by the keyboard. */
    String find(String text) {
        Locator field = page.locator(".eights-bar [role=combobox]");
        field.fill(text);
        Locator found = page.locator(".eights-bar [role=option]");
        found.first().waitFor();
        String said = found.first().innerText();
        field.press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", found.first().getAttribute("id"));
        field.press("Enter");
        return said;
    }

    /** Finds the unit for what is being registered, and takes it. */
    void take(String text, String unit) {
        page.fill(".eights-unit [role=combobox]", text);
        page.locator(".eights-unit [role=option]", new Page.LocatorOptions().setHasText(unit)).click();
        page.locator(".eights-house").waitFor();
    }

    /** As {@link #take}, of a unit with an open case. Answers what is said beside the form. */
    String unit(String text, String unit) {
        take(text, unit);
        Locator same = page.locator(".eights-same");
        same.waitFor();
        return same.innerText();
    }

    String house() {
        return page.locator(".eights-house").innerText();
    }

    /** How many notices are new, as it is said to those who do not see the bell. */
    String bell() {
        return page.locator("button[aria-controls^=eights-bell]").textContent();
    }

    /** Opens the bell by the keyboard, takes the first notice, and answers what it said. */
    String notice() {
        page.locator("button[aria-controls^=eights-bell]").press("Enter");
        Locator first = page.locator(".eights-notice").first();
        String said = first.innerText();
        first.press("Enter");
        return said;
    }

    void openBell() {
        page.locator("button[aria-controls^=eights-bell]").press("Enter");
        page.locator(".eights-notice").first().waitFor();
    }

    /** Closes it again; answers whether the focus is back. */
    boolean closeBell() {
        page.locator(".eights-notice").first().focus();
        page.keyboard().press("Escape");
        assertThat(page.locator(".eights-notice").first()).isHidden();
        return (Boolean) page.locator("button[aria-controls^=eights-bell]").evaluate("node => node === document.activeElement");
    }

    /** Hands the task that is open to somebody. */
    void handOver(String to, String reason) {
        page.click(".eights-hand-over");
        give(to, reason);
    }

    /** On the page of the team: hands the first so many tasks that nobody has taken to somebody. */
    void handOverUntaken(int count, String to, String reason) {
        Locator untaken = page.locator(".eights-person").last();
        untaken.locator("summary").click();
        for (int i = 0; i < count; i++) {
            untaken.locator("input").nth(i).check();
        }
        page.click(".eights-chosen button");
        give(to, reason);
        assertThat(page.locator(".eights-chosen")).isHidden();
    }

    private void give(String to, String reason) {
        Locator window = page.locator(".eights-window");
        window.locator("label", new Locator.LocatorOptions().setHasText(to)).locator("input").check();
        window.locator("button.main").click();
        assertThat(window.locator("textarea")).hasAttribute("aria-invalid", "true");
        window.locator("textarea").fill(reason);
        window.locator("button.main").click();
        assertThat(window).isHidden();
    }

    /** On the page of the team this comes to be said of somebody. */
    void saysOf(String name, String... said) {
        if (!page.url().contains("#/team")) {
            page.click("a[href='#/team']");
        }
        Locator person = page.locator(".eights-person summary:has(strong:text-is('" + name + "'))");
        for (String each : said) {
            assertThat(person).containsText(each);
        }
    }

    /** One's own absence. */
    Form absence() {
        page.click(".eights-bar button:not([aria-controls])");
        return new Form(page.locator(".eights-window"), page.locator(".eights-window .fjs-form-field-error"));
    }
}
