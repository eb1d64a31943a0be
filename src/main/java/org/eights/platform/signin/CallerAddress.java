package org.eights.platform.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows, while a request is answered, where it came from. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class CallerAddress extends OncePerRequestFilter {

    private static final ThreadLocal<String> ADDRESS = new ThreadLocal<>();

    /** The address of the request that this thread answers, or an empty string outside of one. */
    static String current() {
        String address = ADDRESS.get();
        return address == null ? "" : address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ADDRESS.set(request.getRemoteAddr());
        try {
            chain.doFilter(request, response);
        } finally {
            ADDRESS.remove();
        }
    }
}
