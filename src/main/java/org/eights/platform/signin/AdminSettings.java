package org.eights.platform.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator, made when nobody administers this installation yet. There is no default; once there is an administrator,
 * both are ignored and may be taken away.
 *
 * @param id the user id to sign in with
 * @param password the password at first, at least 10 characters
 */
@ConfigurationProperties("eights.admin")
record AdminSettings(String id, String password) {

    boolean given() {
        return id != null && !id.isBlank() && password != null && !password.isBlank();
    }
}
