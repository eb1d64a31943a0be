package org.eights.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.eights.platform.CurrentLanguage;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Sets the language of a request for both REST stacks, before anything can be refused. */
@Component("localeResolver")
class LanguageFilter extends OncePerRequestFilter implements Ordered, LocaleResolver {

    private final CurrentLanguage language;

    LanguageFilter(CurrentLanguage language) {
        this.language = language;
    }

    /** After Spring's own filter, which would set the browser's first choice, whatever that is. */
    @Override
    public int getOrder() {
        return new OrderedRequestContextFilter().getOrder() + 1;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Locale locale = language.of(request);
        LocaleContextHolder.setLocale(locale);
        chain.doFilter(new Spoken(request, locale), response);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return language.of(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("The language follows the request");
    }

    /** Filters further on that read the language from the request find ours. */
    private static final class Spoken extends HttpServletRequestWrapper {

        private final Locale locale;

        Spoken(HttpServletRequest request, Locale locale) {
            super(request);
            this.locale = locale;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(locale));
        }
    }
}
