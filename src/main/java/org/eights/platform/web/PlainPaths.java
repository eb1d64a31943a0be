package org.eights.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses addresses that different parts of the server could read differently; no client of ours writes them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PlainPaths extends OncePerRequestFilter {

    private final Told told;

    PlainPaths(Told told) {
        this.told = told;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (path.contains("//") || path.contains(";") || path.contains("\\")) {
            told.write(response, Answers.ofStatus(400));
        } else {
            chain.doFilter(request, response);
        }
    }
}
