package org.eights.platform.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How passwords are kept and how guessing them is slowed down.
 *
 * @param iterations how often a password is hashed before it is stored; stored passwords keep the number they were made with
 * @param remember how long a password that was right need not be hashed again; a changed password counts at once
 * @param attempts wrong passwords that one address may send for one user within {@code window}; no account is ever locked for others
 * @param attemptsPerAddress wrong passwords that one address may send for all users together within {@code window}
 * @param window the time after which wrong passwords are forgotten
 */
@ConfigurationProperties("eights.sign-in")
record PasswordSettings(@DefaultValue("210000") int iterations, @DefaultValue("5m") Duration remember, @DefaultValue("10") int attempts,
        @DefaultValue("100") int attemptsPerAddress, @DefaultValue("1m") Duration window) {}
