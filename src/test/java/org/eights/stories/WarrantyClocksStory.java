package org.eights.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.eights.casefile.CaseFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Case 23, its clocks: they start when the owner signs, the contractor's when the building was completed, and end with their last day. */
@Story
class WarrantyClocksStory {

    private final Product product;
    private final CaseFiles files;
    private final TransactionTemplate transactions;

    @Autowired
    WarrantyClocksStory(@LocalServerPort int port, CaseFiles files, PlatformTransactionManager transactions) {
        this.product = new Product(port);
        this.files = files;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Test
    void theClocksStartWithTheHandoverAndEndWithTheirLastDay() {
        product.clock("2025-06-17T09:00");
        InvitedHomes homes = InvitedHomes.of(product, files, transactions, "5", 1);
        assertThat(homes.day(0)).hasToString("2025-09-20");
        assertThat(term("5-101", "FITOUT").path("endsOn").isNull()).as("not handed over yet").isTrue();
        homes.booked(1, 0, "10:00");
        homes.clock(-1, "09:00");

        homes.clock(0, "10:00");
        assertTerm("1-905", "FITOUT", "2025-09-20", false, "2025-06-30");
        assertTerm("1-905", "WATERPROOF", "2028-09-20", false, "2028-06-30");
        homes.received(1);
        assertThat(card("5-101").path("state").asText()).isEqualTo("SOLD");
        homes.signed(1);

        JsonNode card = card("5-101");
        assertThat(card.path("state").asText()).isEqualTo("HANDED");
        assertThat(card.path("handedOverOn").asText()).isEqualTo("2025-09-20");
        assertThat(card.at("/contracts/0/state").asText()).isEqualTo("HANDED");
        assertThat(term("5-101", "FITOUT").path("endsOn").asText()).isEqualTo("2027-09-20");
        assertThat(term("5-101", "WATERPROOF").path("endsOn").asText()).isEqualTo("2030-09-20");
        assertThat(term("5-101", "LAMP_SWITCH").path("endsOn").asText()).isEqualTo("2026-03-20");
        assertThat(term("5-102", "FITOUT").path("endsOn").isNull()).as("the neighbours have not signed").isTrue();

        homes.clock(0, "23:59");
        assertTerm("1-905", "FITOUT", "2025-09-20", false, "2025-06-30");
        homes.clock(1, "00:01");
        assertTerm("1-905", "FITOUT", "2025-09-20", true, "2025-06-30");
    }

    private void assertTerm(String unit, String item, String endsOn, boolean ended, String contractor) {
        JsonNode term = term(unit, item);
        assertThat(term.path("endsOn").asText()).isEqualTo(endsOn);
        assertThat(term.path("ended").asBoolean()).isEqualTo(ended);
        assertThat(term.path("contractorEndsOn").asText()).isEqualTo(contractor);
    }

    private JsonNode card(String unit) {
        return product.get("limin", "/api/units/YQL:" + unit).body();
    }

    private JsonNode term(String unit, String item) {
        for (JsonNode term : card(unit).path("warranty")) {
            if (item.equals(term.path("item").asText())) {
                return term;
            }
        }
        throw new AssertionError("No term of " + item);
    }
}
