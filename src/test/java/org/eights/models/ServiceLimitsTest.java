package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G4. */
class ServiceLimitsTest {

    private final Table table = Table.of("rules/service-limits");

    @ParameterizedTest
    @CsvSource({
        "complaint.response, 2 h SVC, 1 h SVC, 30 min CLOCK, 30 min CLOCK, registration",
        "complaint.assign, 4 h SVC, 2 h SVC, 1 h CLOCK, 30 min CLOCK, step",
        "complaint.onSite, 24 h CLOCK, 12 h CLOCK, 4 h CLOCK, 2 h CLOCK, registration",
        "complaint.plan, 3 WD, 2 WD, 24 h CLOCK, 12 h CLOCK, registration",
        "complaint.close, 7 WD, 10 WD, 15 WD, 15 WD, registration",
        "complaint.progress, 3 WD, 2 WD, 24 h CLOCK, 12 h CLOCK, step",
        "complaint.approval, 1 WD, 1 WD, 4 h SVC, 4 h SVC, step",
        "complaint.agreement, 2 WD, 2 WD, 1 WD, 1 WD, step",
        "complaint.progressNotice, 4 h SVC, 4 h SVC, 1 h SVC, 1 h SVC, step",
        "complaint.track, 2 WD, 2 WD, 2 WD, 2 WD, step",
        "complaint.callBack, 48 h CLOCK, 48 h CLOCK, 48 h CLOCK, 48 h CLOCK, step",
        "complaint.confirm, 1 WD, 1 WD, 1 WD, 1 WD, step",
        "complaint.extension, 1 WD, 1 WD, 1 WD, 1 WD, step",
        "complaint.legalOpinion, 2 WD, 2 WD, 2 WD, 2 WD, step",
        "complaint.caseStudy, 10 WD, 10 WD, 10 WD, 10 WD, step",
        "rectification.planApproval, 1 WD, 1 WD, 1 WD, 1 WD, step",
        "rectification.verify, 2 WD, 2 WD, 2 WD, 2 WD, step",
        "rectification.fix, 7 CAL, 7 CAL, 7 CAL, 7 CAL, step",
        "notice.manual, 4 h SVC, 4 h SVC, 4 h SVC, 4 h SVC, step"
    })
    void everyLimitFollowsTheLevel(String limit, String normal, String important, String major, String crisis, String from) {
        assertLimit(normal, from, "limit", limit, "level", "NORMAL", "visit", 1);
        assertLimit(important, from, "limit", limit, "level", "IMPORTANT", "visit", 1);
        assertLimit(major, from, "limit", limit, "level", "MAJOR", "visit", 1);
        assertLimit(crisis, from, "limit", limit, "level", "CRISIS", "visit", 1);
        assertLimit(normal, from, "limit", limit);
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 3 WD", "IMPORTANT, 2 WD", "MAJOR, 24 h CLOCK", "CRISIS, 12 h CLOCK", ", 3 WD"})
    void anotherPlanHasTheSameTimeFromItsOwnStart(String level, String amount) {
        assertLimit(amount, "registration", "limit", "complaint.plan", "level", level, "visit", 1);
        assertLimit(amount, "step", "limit", "complaint.plan", "level", level, "visit", 2);
        assertLimit(amount, "step", "limit", "complaint.plan", "level", level, "visit", 3);
    }

    @ParameterizedTest
    @CsvSource({"红, 3 CAL", "黄, 7 CAL", "绿, 15 CAL", ", 7 CAL"})
    void aRectificationFollowsItsColour(String level, String amount) {
        assertLimit(amount, "step", "limit", "rectification.fix", "level", level);
    }

    @Test
    void aDateThatWasPromisedGoesBeforeTheColour() {
        assertThat(table.ask("limit", "rectification.fix", "level", "红", "doneBy", "2025-07-01")).containsEntry("date", "doneBy");
        assertThat(table.ask("limit", "rectification.fix", "level", "红", "due", "2025-07-01")).containsEntry("date", "due");
        assertThat(table.ask("limit", "rectification.fix", "due", "2025-07-02", "doneBy", "2025-07-01")).containsEntry("date", "doneBy");
    }

    @Test
    void onlyTheRectificationTakesItsDateFromAValue() {
        assertThat(table.ask("limit", "complaint.plan", "doneBy", "2025-07-01", "due", "2025-07-01")).containsEntry("date", null);
    }

    @Test
    void aSignOffBeforeAnOpeningHangsOnTheDayOfTheOpeningAndOtherwiseOnTheHandover() {
        assertThat(table.ask("limit", "signoff.draft", "visit", 1, "plannedOn", "salesOfficeOn")).containsEntry("date", "salesOfficeOn").containsEntry("offset", -8);
        assertThat(table.ask("limit", "signoff.approve", "visit", 1, "plannedOn", "openingOn")).containsEntry("date", "openingOn").containsEntry("offset", -5);
        assertThat(table.ask("limit", "signoff.draft", "visit", 1)).containsEntry("date", "handoverOn").containsEntry("offset", -55);
        assertThat(table.ask("limit", "signoff.approve", "visit", 1)).containsEntry("date", "handoverOn").containsEntry("offset", -45);
        assertLimit("2 WD", "step", "limit", "signoff.draft", "visit", 2, "plannedOn", "openingOn");
    }

    @Test
    void anUnknownLimitHasNoRow() {
        assertThat(table.ask("limit", "complaint.unheardOf")).isEmpty();
    }

    private void assertLimit(String amount, String from, Object... facts) {
        assertThat(table.ask(facts)).containsEntry("amount", amount).containsEntry("from", from).containsEntry("date", null);
    }
}
