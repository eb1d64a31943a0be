package org.eights.platform;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the engine's web applications the language of {@code eights.locale}; without it they follow the browser. */
@RestController
class WebLocale {

    private static final Set<String> SPOKEN = Set.of("", "zh", "en");

    private final String script;

    WebLocale(@Value("${eights.locale:}") String locale) {
        if (!SPOKEN.contains(locale)) {
            throw new IllegalArgumentException("eights.locale is zh or en, not '" + locale + "'");
        }
        script = "export const locale = '" + locale + "';\n";
    }

    @GetMapping(
            path = "${camunda.bpm.webapp.application-path:/camunda}/app/eights/locale.js",
            produces = "text/javascript;charset=UTF-8")
    String script() {
        return script;
    }
}
