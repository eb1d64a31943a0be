package org.eights.handover;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the work on many homes is carried.
 *
 * @param chunk how many homes one transaction takes on; 100 unless set
 * @param chains how many such transactions run beside each other; 2 unless set
 */
@ConfigurationProperties("eights.handover")
public record HandoverSettings(@DefaultValue("100") int chunk, @DefaultValue("2") int chains) {

    public HandoverSettings {
        if (chunk < 1 || chains < 1) {
            throw new IllegalArgumentException("eights.handover: at least one home at a time, and one chain");
        }
    }
}
