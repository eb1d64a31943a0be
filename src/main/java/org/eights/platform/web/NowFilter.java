package org.eights.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says with every answer what the product takes for now, so that a browser whose clock is wrong, or a rehearsal of another year, still
 * shows how much time is left.
 */
@Component
class NowFilter extends OncePerRequestFilter {

    static final String NOW = "Eights-Now";

    private final Clock clock;

    NowFilter(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(NOW, clock.instant().toString());
        chain.doFilter(request, response);
    }
}
