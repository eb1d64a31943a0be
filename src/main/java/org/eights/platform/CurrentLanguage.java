package org.eights.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.eights.wording.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The language of the person who is being answered. */
@Component
public class CurrentLanguage {

    private final Locale usual;

    CurrentLanguage(@Value("${eights.locale:}") String usual) {
        this.usual = "en".equals(usual) ? Locale.ENGLISH : Locale.CHINESE;
    }

    /** Says it in the language of the present request; outside of a request in the language of the installation. */
    public String say(Words words) {
        return words.in(locale());
    }

    /** Chinese or English. */
    public Locale locale() {
        return LocaleContextHolder.getLocaleContext() == null ? usual : spoken(LocaleContextHolder.getLocale());
    }

    /** The first of the languages that the request accepts and we speak, else the language of the installation. */
    public Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return usual;
        }
        return Collections.list(request.getLocales()).stream().filter(this::isSpoken).findFirst().map(this::spoken).orElse(usual);
    }

    private Locale spoken(Locale locale) {
        return "en".equals(locale.getLanguage()) ? Locale.ENGLISH : "zh".equals(locale.getLanguage()) ? Locale.CHINESE : usual;
    }

    private boolean isSpoken(Locale locale) {
        return "en".equals(locale.getLanguage()) || "zh".equals(locale.getLanguage());
    }
}
