package org.eights.complaint;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A complaint as the trade counts it.
 *
 * @param number its case number
 * @param unitId the full unit id
 * @param category DESIGN, QUALITY… (D12)
 * @param outcome how it was closed, or null
 * @param hotspot BUILDING or PROJECT where this complaint made one known (D04), or null
 */
@Table("complaint")
record Complaint(@Id String number, String projectId, String building, String unitId, String category, Instant registeredAt,
        Instant closedAt, String outcome, String hotspot) {

    boolean isOpen() {
        return closedAt == null;
    }
}
