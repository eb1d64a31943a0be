package org.eights.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether everybody can use what is shown, by sight, by screen reader and by keyboard alone. */
final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Page page;

    Accessibility(Page page) {
        this.page = page;
    }

    /**
     * Holds these parts of the page against axe's rules.
     *
     * @param parts CSS selectors; each must be there
     * @throws AssertionError with every serious or critical finding, in words
     */
    Accessibility requires(String... parts) {
        List<String> findings = new ArrayList<>();
        for (String part : parts) {
            page.locator(part).first().waitFor();
            List<Rule> violations = new AxeBuilder(page).setLegacyMode(true).include(List.of(part)).analyze().getViolations();
            violations.stream().filter(rule -> GRAVE.contains(rule.getImpact())).map(Accessibility::told).forEach(findings::add);
        }
        if (!findings.isEmpty()) {
            throw new AssertionError("Not everybody can use this:\n" + String.join("\n", findings));
        }
        return this;
    }

    private static String told(Rule rule) {
        return rule.getImpact() + ", " + rule.getId() + ": " + rule.getHelp() + rule.getNodes().stream().map(Accessibility::told)
                .collect(Collectors.joining());
    }

    private static String told(CheckedNode node) {
        return "\n    " + node.getHtml() + "\n    " + node.getFailureSummary().replace("\n", "\n    ");
    }

    /**
     * Goes on with the Tab key until the keyboard is at this element.
     *
     * @param most how often Tab is pressed at most
     * @throws AssertionError with the stops on the way where it is not reached
     */
    Accessibility reaches(String element, int most) {
        List<Object> stops = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("element => document.activeElement.matches(element)", element)) {
                return this;
            }
            stops.add(page.evaluate("() => document.activeElement.outerHTML.slice(0, 80)"));
        }
        throw new AssertionError("The keyboard does not reach " + element + ", only\n" + stops.stream().map(String::valueOf)
                .collect(Collectors.joining("\n")));
    }

    /**
     * The keyboard goes round inside this part and nowhere else in the page.
     *
     * @param presses how often Tab is pressed
     */
    Accessibility staysIn(String part, int presses) {
        for (int i = 0; i < presses; i++) {
            page.keyboard().press("Tab");
            if (!(Boolean) page.evaluate("part => document.activeElement === document.body || !!document.activeElement.closest(part)", part)) {
                throw new AssertionError("The keyboard has left " + part + " for " + page.evaluate("() => document.activeElement.outerHTML"));
            }
        }
        return this;
    }

    /** Escape closes this part, and the keyboard is back where it came from. */
    Accessibility leaves(String part, String back) {
        page.keyboard().press("Escape");
        assertThat(page.locator(part)).isHidden();
        assertThat(page.locator(back + ":focus")).isVisible();
        return this;
    }
}
