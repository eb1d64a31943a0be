package org.eights.estate;

import java.time.LocalDate;

/**
 * Something that speaks against a site, as somebody found it (R9).
 *
 * @param type 恶臭, 粉尘, 噪音, 污染, 辐射 or 其他
 * @param source where it comes from, such as a substation
 * @param distanceM in metres, or null
 * @param impact 高, 中 or 低
 * @param disclosure what customers are told
 * @param solution how it is put right
 * @param dept the group that puts it right, or null
 * @param plannedOn until when
 */
public record FoundFactor(String type, String source, boolean inRedLine, Integer distanceM, String impact, String disclosure,
        String solution, String dept, LocalDate plannedOn) {}
