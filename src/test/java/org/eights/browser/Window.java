package org.eights.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eights.support.Chromium;

/** A browser's window in front of the product, of somebody who speaks one language. */
final class Window implements AutoCloseable {

    private static final Path PICTURES = Path.of(System.getProperty("eights.pictures", "target/pictures"));
    /** Loading takes longer while other builds share the machine. */
    private static final double PATIENCE = 30_000;

    private static final String READABLE = """
            () => {
              const said = [...document.querySelectorAll('[placeholder]')].map(field => field.placeholder);
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const place = texts.currentNode.parentElement;
                if (!place.closest('script, style, [translate=no]') && place.checkVisibility()) {
                  said.push(texts.currentNode.nodeValue.trim());
                }
              }
              return said.filter(text => text).join('\\n');
            }""";

    private final Playwright playwright = Chromium.playwright();
    private final Browser browser = playwright.chromium().launch(Chromium.options());
    private final List<String> mishaps = new ArrayList<>();
    private final String address;
    private final Page page;

    /**
     * @param locale what the browser asks for, such as {@code zh-CN}
     * @param now the time on the person's own clock
     */
    Window(int port, String locale, Instant now) {
        address = "http://localhost:" + port;
        page = browser.newContext(new NewContextOptions().setLocale(locale).setTimezoneId("Asia/Shanghai").setViewportSize(1280, 800))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        page.clock().setSystemTime(now.toEpochMilli());
        page.onPageError(mishaps::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy") || message.text().contains("MIME type")) {
                mishaps.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    Tasklist tasklist(String person) {
        page.navigate(address + "/camunda/app/tasklist/default/");
        return new Tasklist(page, person);
    }

    /** The page of a case, for whoever is signed in. */
    CasePanel caseFile(String number) {
        page.navigate(address + "/camunda/app/tasklist/default/#/case/" + number);
        return new CasePanel(page);
    }

    /** What is found in the bar, for whoever is signed in, and the pages behind it. */
    Desk desk() {
        return new Desk(page);
    }

    /** As a phone is: so many pixels wide. Answers how many of what is shown stick out at the right. */
    int sticksOutAt(int width) {
        page.setViewportSize(width, 800);
        return ((Number) page.evaluate("() => document.querySelector('.eights-case').scrollWidth - document.querySelector('.eights-case').clientWidth")).intValue();
    }

    /** All that the page holds, shown or not. */
    String content() {
        return page.content();
    }

    /** What a script has left in the page, if one ran. */
    Object left(String name) {
        return page.evaluate("name => window[name] || null", name);
    }

    void picture(String name) {
        page.mouse().move(0, 0);
        page.waitForFunction("() => !document.querySelector('.tooltip')");
        page.evaluate("document.activeElement.blur()");
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** Everything that can be read in the window now, in its diagrams and empty fields too; not the names of people. */
    String text() {
        return (String) page.evaluate(READABLE);
    }

    /** Scripts that broke or were blocked. */
    List<String> mishaps() {
        return mishaps;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
