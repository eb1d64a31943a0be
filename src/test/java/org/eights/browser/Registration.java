package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** A form that is filled in: a case being registered, or the task that is open. Fields by their keys. */
final class Registration {

    private final Page page;
    private final String frame;

    private Registration(Page page, String frame) {
        this.page = page;
        this.frame = frame;
        page.locator(frame + " .fjs-form-field").first().waitFor();
        page.waitForLoadState();
    }

    static Registration ofCase(Page page, String process) {
        page.navigate(page.url().replaceAll("#.*", "") + "#/start/" + process);
        return new Registration(page, ".eights-start-form");
    }

    static Registration again(Page page) {
        page.reload();
        return new Registration(page, ".eights-start-form");
    }

    static Registration ofTask(Page page) {
        return new Registration(page, "section.task-card");
    }

    Locator field(String key) {
        return page.locator(frame + " [id$='-Field_" + key + "']");
    }

    Registration fill(String key, String value) {
        field(key).fill(value);
        field(key).blur();
        return this;
    }

    Registration choose(String key, String option) {
        page.locator(frame + " [id$='-Field_" + key + "-display']").click();
        page.locator(frame + " .fjs-dropdownlist-item:text-is('" + option + "')").click();
        return this;
    }

    /** What is said at the field, as screen readers are told it. */
    String saidAt(String key) {
        String[] ids = field(key).getAttribute("aria-describedby").trim().split("\\s+");
        Locator error = page.locator("[id='" + ids[ids.length - 1] + "']");
        error.waitFor();
        return error.innerText();
    }

    void put(String name, String type, byte[] bytes) {
        page.locator(frame + " .eights-files-field input[type=file]").first().setInputFiles(new FilePayload(name, type, bytes));
    }

    Locator files() {
        return page.locator(frame + " .eights-files-field .eights-file-list:not(.eights-sending) .eights-file");
    }

    Locator refusedFiles() {
        return page.locator(frame + " .eights-files-field .eights-wrong:visible");
    }

    void send() {
        page.locator(".eights-start-form ~ .eights-row .eights-button.main, section.task-card .form-actions .btn-primary").click();
    }

    Locator refusal() {
        return page.locator(".eights-refused");
    }

    Locator restored() {
        return page.locator(".eights-restored");
    }

    void isGone() {
        assertThat(page.locator(frame)).isHidden();
    }
}
