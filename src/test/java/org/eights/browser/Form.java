package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/** A form that is open, with its fields by their keys. */
final class Form {

    private final Locator frame;
    private final Locator refusal;

    Form(Locator frame, Locator refusal) {
        this.frame = frame;
        this.refusal = refusal;
        frame.locator(".fjs-form-field").first().waitFor();
        // It is drawn first and given its values afterwards; what is typed in between would be lost.
        frame.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    Form fill(String field, String value) {
        Locator input = field(field, "");
        input.fill(value);
        input.blur();
        assertThat(input).hasValue(value);
        return this;
    }

    /** Date as the browser's language writes it, time as {@code 10:30}. */
    Form fill(String field, String date, String time) {
        type(field(field, "-date"), date);
        type(field(field, "-time"), time);
        return this;
    }

    /** A day as the browser's language writes it. */
    Form day(String field, String date) {
        type(field(field, "-date"), date);
        return this;
    }

    /** What stands in a field. */
    String value(String field) {
        return field(field, "").inputValue();
    }

    private static void type(Locator input, String text) {
        input.fill(text);
        input.press("Enter");
        input.press("Tab");
    }

    Form choose(String field, String option) {
        field(field, "-display").click();
        frame.locator(".fjs-dropdownlist-item:text-is('" + option + "')").click();
        return this;
    }

    /** Somebody of the staff, found by the name. */
    Form person(String field, String name) {
        Locator place = frame.locator(".fjs-form-field:has([id$='-Field_" + field + "']) .eights-person-field");
        place.locator("[role=combobox]").fill(name);
        place.locator("[role=option]", new Locator.LocatorOptions().setHasText(name)).click();
        assertThat(place.locator("[role=combobox]")).hasValue(name);
        return this;
    }

    /** One of the answers that stand there to be ticked. */
    Form answer(String field, String answer) {
        Locator radio = frame.locator(".fjs-form-field-radio:has([id*='-Field_" + field + "'])").getByLabel(answer, new Locator.GetByLabelOptions().setExact(true));
        radio.check();
        return this;
    }

    /** Puts a file where the form asks for one, and waits until it is there. */
    Form file(String field, String name, byte[] content) {
        Locator place = frame.locator(".fjs-form-field:has([id$='-Field_" + field + "']) .eights-files-field");
        place.locator("input[type=file]").first().setInputFiles(new FilePayload(name, "application/octet-stream", content));
        place.locator(".eights-file[data-id]", new Locator.LocatorOptions().setHasText(name)).waitFor();
        return this;
    }

    /** The labels of those fields that are marked as wrong. */
    List<String> wrongFields() {
        Locator wrong = frame.locator(".fjs-form-field.fjs-has-errors label.fjs-form-field-label, .fjs-form-field.fjs-has-errors legend");
        wrong.first().waitFor();
        return wrong.allInnerTexts().stream().map(label -> label.replace("*", "").strip()).toList();
    }

    /** Sent, and taken. */
    void done() {
        frame.page().waitForResponse(answer -> answer.url().contains("/submit-form") && answer.ok(), this::submit);
        isGone();
    }

    /** Back to its first field. */
    void top() {
        frame.locator(".fjs-form-field").first().evaluate("field => field.closest('.eights-outer').scrollTop = 0");
    }

    void leaveEmpty(String field) {
        field(field, "").focus();
        field(field, "").fill("x");
        field(field, "").fill("");
        field(field, "").blur();
    }

    void submit() {
        frame.locator("button.btn-primary:visible, .eights-window-foot button.main, button.eights-send").last().click();
    }

    /** Why it was not taken. */
    String refusal() {
        refusal.first().waitFor();
        return refusal.first().innerText();
    }

    String text() {
        return frame.innerText();
    }

    /** Sent, and gone. */
    void isGone() {
        assertThat(frame).isHidden();
    }

    private Locator field(String key, String part) {
        return frame.locator("[id$='-Field_" + key + part + "']");
    }
}
