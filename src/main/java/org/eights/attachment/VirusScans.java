package org.eights.attachment;

import org.eights.attachment.AttachmentSettings.Scan;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who looks for viruses in this installation. */
@Configuration(proxyBeanMethods = false)
class VirusScans {

    @Bean
    @ConditionalOnMissingBean
    VirusScan virusScan(AttachmentSettings settings) {
        return settings.scan() == Scan.CLAMAV ? new ClamAv(settings.clamav()) : file -> { };
    }
}
