package org.eights.platform.web;

import static org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every page of the web applications the nonce of its own security policy. The engine hands it from the policy to the page in an
 * attribute of the whole application: when two requests cross, a page gets the nonce of the other, the browser refuses all its scripts,
 * and the person looks at an empty page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NonceOfTheRequest extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext own = (ServletContext) Proxy.newProxyInstance(ServletContext.class.getClassLoader(), new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> call(request, method, arguments));
        chain.doFilter(new HttpServletRequestWrapper(request) {

            @Override
            public ServletContext getServletContext() {
                return own;
            }
        }, response);
    }

    private static Object call(HttpServletRequest request, Method method, Object[] arguments) throws Throwable {
        boolean nonce = arguments != null && arguments.length > 0 && ATTR_CSP_FILTER_NONCE.equals(arguments[0]);
        if (nonce && method.getName().equals("getAttribute")) {
            return request.getAttribute(ATTR_CSP_FILTER_NONCE);
        } else if (nonce && method.getName().equals("setAttribute")) {
            request.setAttribute(ATTR_CSP_FILTER_NONCE, arguments[1]);
            return null;
        }
        try {
            return method.invoke(request.getServletContext(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/camunda/");
    }
}
