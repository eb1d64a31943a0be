package org.eights.warranty;

import org.eights.wording.Words;

/**
 * Why a building is inspected.
 *
 * @param code {@code M12}, or {@code FLOOD-2027}: a building is inspected once for it
 */
record Occasion(String code, Words name) {}
