package org.eights.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine refuses queries without a bound. Whoever asks its interface for a list and names no bound gets the first
 * results up to the limit, as one would expect, instead of a refusal.
 */
@Component
class BoundedQueries extends OncePerRequestFilter {

    private static final String BOUND = "maxResults";

    private final int limit;

    BoundedQueries(@Value("${camunda.bpm.generic-properties.properties.queryMaxResultsLimit}") int limit) {
        this.limit = limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/engine-rest/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        boolean bounded = query != null && (query.startsWith(BOUND + "=") || query.contains("&" + BOUND + "="));
        chain.doFilter(bounded ? request : new Bounded(request), response);
    }

    private final class Bounded extends HttpServletRequestWrapper {

        Bounded(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getQueryString() {
            String query = super.getQueryString();
            return (query == null || query.isEmpty() ? "" : query + "&") + BOUND + "=" + limit;
        }
    }
}
