package org.eights.cycletime;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code eights.cycletime}.
 *
 * @param people whether a fact keeps the user id of whoever completed the step; agree on it with your staff first
 * @param exact up to how many facts percentiles are counted from each of them
 * @param settle how long a month has to rest before its days are summed up again
 * @param fold how often what has changed is summed up
 * @param gauges how often the gauges for Prometheus are counted anew
 */
@ConfigurationProperties("eights.cycletime")
record CycleTimeSettings(@DefaultValue("false") boolean people, @DefaultValue("10000") int exact, @DefaultValue("PT5M") Duration settle,
        @DefaultValue("PT10S") Duration fold, @DefaultValue("PT1M") Duration gauges) {}
