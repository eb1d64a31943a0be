package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** The page of one batch with its board. */
final class HandoverPage {

    private final Page page;
    private final Locator outer;

    private HandoverPage(Page page) {
        this.page = page;
        this.outer = page.locator(".eights-outer");
        page.locator(".eights-board .eights-grid").first().waitFor();
    }

    /** For whoever is signed in, out of the list behind the entry in the bar. */
    static HandoverPage fromTheList(Page page, String number) {
        page.click("a[href='#/handovers']");
        page.click("a[href='#/handover/" + number + "']");
        return new HandoverPage(page);
    }

    String text() {
        return outer.innerText();
    }

    Locator unit(String no) {
        return page.locator(".eights-unit-cell[aria-label^='" + no + "，'], .eights-unit-cell[aria-label^='" + no + ",']");
    }

    /** What is said of the unit at which the keyboard is. */
    String told() {
        return page.locator(".eights-told").innerText();
    }

    Locator figure(String name) {
        return page.locator(".eights-figure." + name);
    }

    Locator stale() {
        return page.locator(".eights-stale");
    }

    /** As whoever comes back to the tab sees it. */
    void look() {
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    /** As far up in the window as it goes. */
    void scrollTo(String part) {
        page.locator(part).first().evaluate("part => part.scrollIntoView({ block: 'start' })");
    }

    /** Everything that is folded, from the top. */
    void openAll() {
        Locator folded = outer.locator("details:not([open]) > summary:visible");
        while (folded.count() > 0) {
            folded.first().click();
        }
        outer.evaluate("node => { node.scrollTop = 0; }");
    }

    void begin(String kind) {
        page.click("[data-work=" + kind + "]");
        page.click(".eights-sure .danger");
    }

    /** Brings a workbook; answers what is said of its cells, once that is there. */
    Locator bring(String name, byte[] content) {
        page.locator(".eights-batch input[type=file]").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        Locator said = page.locator(".eights-said-of-import");
        page.locator(".eights-batch button.main:enabled").last().click();
        assertThat(said.filter(new FilterOptions().setHas(page.locator(".eights-cells, .eights-note")))).isVisible();
        return said;
    }

    /** Narrow as a phone: how many pixels stick out at the right. */
    int sticksOutAt(int width) {
        page.setViewportSize(width, 800);
        return ((Number) outer.evaluate("node => node.scrollWidth - node.clientWidth")).intValue();
    }
}
