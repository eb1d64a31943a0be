package org.eights.mailing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mailings are carried.
 *
 * @param chunk how many owners are told in one transaction; 200 unless set
 */
@ConfigurationProperties("eights.mailing")
public record MailingSettings(@DefaultValue("200") int chunk) {

    public MailingSettings {
        if (chunk < 1) {
            throw new IllegalArgumentException("eights.mailing: at least one owner at a time");
        }
    }
}
