package org.eights.platform.signin;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.camunda.bpm.engine.rest.exception.RestException;

/** This address has sent too many wrong passwords and has to wait. An exception that the web applications' sign-in understands. */
public final class TooManyWrongPasswords extends RestException {

    private final transient Duration wait;

    TooManyWrongPasswords(Duration wait) {
        super(Response.Status.TOO_MANY_REQUESTS, "密码错误次数过多,请稍后再试 / Too many wrong passwords, try again later");
        this.wait = wait;
    }

    public Duration waiting() {
        return wait;
    }
}
