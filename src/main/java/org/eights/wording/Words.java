package org.eights.wording;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing said in both languages of the product. No text reaches a person without both.
 *
 * @param zh the Chinese text, the canonical one
 * @param en the English text
 */
public record Words(String zh, String en) {

    public Words {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** Says it in the given language: English for English, Chinese for everything else. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }

    /** Both texts with the same arguments filled in, as {@link String#format} does. */
    public Words with(Object... args) {
        return new Words(String.format(Locale.ROOT, zh, args), String.format(Locale.ROOT, en, args));
    }

    public Words plus(Words more) {
        return new Words(zh + more.zh, en + more.en);
    }
}
