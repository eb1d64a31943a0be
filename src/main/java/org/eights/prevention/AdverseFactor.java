package org.eights.prevention;

import org.eights.wording.Words;

/**
 * Something inside or outside the red line that customers have to be told of (R22, R26).
 *
 * @param source where it comes from, as it was written down: 变电站
 * @param dept the group that answers for it, or null
 */
record AdverseFactor(String id, String source, String dept) {

    Words name() {
        return new Words("不利因素:" + source, "Adverse factor: " + source);
    }
}
