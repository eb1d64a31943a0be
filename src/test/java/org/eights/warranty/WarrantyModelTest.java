package org.eights.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The diagrams and tables still have what the room knows by name. */
class WarrantyModelTest {

    @Test
    void theNoticeBeginsWithItsMessages() throws IOException {
        assertThat(text("quality/warranty-notice.bpmn")).contains("process id=\"" + WarrantyModel.NOTICE + "\"", "value=\"" + WarrantyModel.NOTICE_TYPE + "\"",
                "name=\"" + WarrantyModel.UNIT_DUE + "\"", "name=\"" + WarrantyModel.CONTRACTOR_DUE + "\"", "${warrantyRound}");
    }

    @Test
    void theInspectionBeginsWithItsMessage() throws IOException {
        assertThat(text("quality/periodic-inspection.bpmn")).contains("process id=\"" + WarrantyModel.INSPECTION + "\"",
                "value=\"" + WarrantyModel.INSPECTION_TYPE + "\"", "name=\"" + WarrantyModel.INSPECTION_DUE + "\"", "${inspectionPlan}");
    }

    @Test
    void thePhaseWaitsForItsLastWarranty() throws IOException {
        assertThat(text("lifecycle/lifecycle.bpmn")).contains("process id=\"" + WarrantyModel.LIFECYCLE + "\"");
        assertThat(text("lifecycle/s8-sustainable-servicing.bpmn")).contains("'" + WarrantyModel.WARRANTY_ENDS_ON + "'");
        assertThat(text("rules/warranty-terms.dmn")).contains("\"" + WarrantyModel.LAST_ITEM + "\"");
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of("processes").resolve(file));
    }
}
