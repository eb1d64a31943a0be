package org.eights.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D12, and the process that implements a solution. */
class ComplaintRoutingTest {

    private final Table routing = Table.of("complaint/complaint-routing");
    private final Table implementation = Table.of("complaint/complaint-implementation");

    @ParameterizedTest
    @CsvSource({
        "DESIGN, design,",
        "QUALITY, engineering,",
        "REPAIR, engineering,",
        "CONTRACT, marketingSales, legal",
        "SALES, marketingSales,",
        "PROPERTY, property,",
        "DELIVERY, handoverWorkGroup, engineering",
        "CERT, csSpecialist, finance",
        "SURROUNDING, development, legal",
        "SERVICE, csSupervisor,",
        "OTHER, csSupervisor,",
        "SOMETHING_NEW, csSupervisor,"
    })
    void theCategoryNamesTheLeadAndWhoElseIsInvolved(String category, String leadDept, String also) {
        assertThat(routing.ask("category", category)).containsEntry("leadDept", leadDept).containsEntry("also", also);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DESIGN", "QUALITY", "REPAIR", "CONTRACT", "SALES", "PROPERTY", "DELIVERY", "CERT", "SURROUNDING", "SERVICE", "OTHER"})
    void everyCategoryIsImplementedAsARectification(String category) {
        assertThat(implementation.ask("category", category)).containsEntry("process", "rectification");
    }

    @Test
    void anUnknownCategoryIsImplementedAsARectificationToo() {
        assertThat(implementation.ask()).containsEntry("process", "rectification");
    }
}
