package org.eights.wording;

import java.time.ZoneId;

/** Where the homes stand: every day and hour that the product tells or reckons with is one of this zone. */
public final class China {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private China() {}
}
