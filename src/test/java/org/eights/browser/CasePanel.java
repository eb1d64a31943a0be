package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** Everything of a case on one page, in a tab or on a page of its own. */
final class CasePanel {

    private final Page page;
    private final Locator panel;

    CasePanel(Page page) {
        this.page = page;
        this.panel = page.locator(".eights-case");
        panel.locator(".eights-tabs, .eights-note").first().waitFor();
    }

    String text() {
        return panel.innerText();
    }

    String head() {
        return panel.locator(".eights-head").innerText();
    }

    /** Each with how it stands, by when it is due, and why. */
    List<String> deadlines() {
        return panel.locator(".eights-deadlines > ul > li").allInnerTexts();
    }

    /** What can be done to the case now. */
    List<String> actions() {
        return panel.locator(".eights-actions button").allInnerTexts();
    }

    Form act(String name) {
        panel.locator(".eights-actions button:text-is('" + name + "')").click();
        return window();
    }

    /** Opens one of the sections by the keyboard, as whoever has no mouse does. */
    String look(String part) {
        Locator tab = panel.locator("[role=tab][data-part=" + part + "]");
        panel.locator("[role=tab][aria-selected=true]").focus();
        for (int i = 0; i < panel.locator("[role=tab]").count() && !"true".equals(tab.getAttribute("aria-selected")); i++) {
            page.keyboard().press("ArrowRight");
        }
        Locator section = panel.locator("[role=tabpanel][data-part=" + part + "]");
        assertThat(section).isVisible();
        return section.innerText();
    }

    /** The customer's number, as it stands there after this reason was given. */
    String phone(String reason) {
        Locator dialog = page.locator("dialog");
        if (!dialog.isVisible()) {
            panel.locator(".eights-head button.small").click();
        }
        dialog.locator("input").fill(reason);
        page.keyboard().press("Enter");
        dialog.locator(".eights-note").or(panel.locator(".eights-phone[tabindex]")).first().waitFor();
        return dialog.isVisible() ? dialog.locator(".eights-note").innerText() : panel.locator(".eights-phone").innerText();
    }

    Form addRow(String kind) {
        panel.locator("[data-kind=" + kind + "] > button").click();
        return window();
    }

    /** Puts a photo into the form that is open. */
    void photo(String name, byte[] content) {
        page.locator("dialog input[type=file]").first().setInputFiles(new FilePayload(name, "image/png", content));
        page.locator("dialog .eights-file[data-id]").waitFor();
    }

    Locator photosOf(String kind) {
        return rows(kind).locator(".eights-thumb img");
    }

    Form changeRow(String kind) {
        rows(kind).first().locator("button").first().click();
        return window();
    }

    /** Asked once more, it is sure. */
    void removeRow(String kind) {
        rows(kind).first().locator(".eights-sure button").click();
        rows(kind).first().locator("button.danger").click();
    }

    /** Those that are shown; give them the time to come. */
    Locator rows(String kind) {
        return panel.locator("[data-kind=" + kind + "] .eights-card");
    }

    /** Puts a file in; answers what stands at it then. */
    String attach(String name, byte[] content) {
        Locator section = panel.locator("[role=tabpanel][data-part=attachments]");
        section.locator("input[type=file]").first().setInputFiles(new FilePayload(name, "application/octet-stream", content));
        Locator item = section.locator(".eights-file").filter(new FilterOptions().setHasText(name));
        item.locator(".eights-wrong, .eights-download").first().waitFor();
        return item.innerText();
    }

    Locator thumbnails() {
        return panel.locator("[role=tabpanel][data-part=attachments] .eights-thumb img");
    }

    /** What the page says about what was just done. */
    String said() {
        Locator note = panel.locator(".eights-note[tabindex]");
        note.waitFor();
        return note.innerText();
    }

    /** The form of the window that is open. */
    Form window() {
        page.locator("dialog .fjs-form").waitFor(new WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return new Form(page.locator("dialog"), page.locator("dialog .eights-refused"));
    }
}
