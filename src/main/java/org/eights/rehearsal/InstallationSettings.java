package org.eights.rehearsal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a rehearsal keeps what must survive a restart ({@code eights.rehearsal.*}).
 *
 * @param data the folder for the database and the password; relative to where the product was started
 * @param password what all sample accounts sign in with; when empty, one is made at the first start and kept in {@code data}
 */
@ConfigurationProperties("eights.rehearsal")
public record InstallationSettings(@DefaultValue("data") String data, @DefaultValue("") String password) {

    public Path folder() {
        return Path.of(data).toAbsolutePath().normalize();
    }
}
