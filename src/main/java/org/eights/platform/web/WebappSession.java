package org.eights.platform.web;

import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN;
import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_HEADER_NAME;
import static org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets our plugins in Tasklist and Cockpit call our REST API as the person who is signed in there. Because a browser sends the session's
 * cookie by itself, whatever changes something must also carry the web applications' token.
 */
class WebappSession extends OncePerRequestFilter {

    private static final String SIGNED_IN = "authenticatedUser";

    private final SignedIn people;
    private final Told told;
    private final String engine;

    WebappSession(SignedIn people, Told told, String engine) {
        this.people = people;
        this.told = told;
        this.engine = engine;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/") || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        String user = session == null ? null : userOf(session);
        if (user != null && people.exists(user)) {
            if (!isSafe(request) && !carriesToken(request, session)) {
                told.write(response, Answers.ofStatus(403));
                return;
            }
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(people.person(user));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private String userOf(HttpSession session) {
        Authentication authentication = session.getAttribute(SIGNED_IN) instanceof Authentications all
                ? all.getAuthenticationForProcessEngine(engine) : null;
        return authentication == null ? null : authentication.getIdentityId();
    }

    private static boolean isSafe(HttpServletRequest request) {
        return CSRF_NON_MODIFYING_METHODS_PATTERN.matcher(request.getMethod()).matches();
    }

    private static boolean carriesToken(HttpServletRequest request, HttpSession session) {
        String sent = request.getHeader(CSRF_TOKEN_HEADER_NAME);
        return sent != null && session.getAttribute(CSRF_TOKEN_SESSION_ATTR_NAME) instanceof String token
                && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
