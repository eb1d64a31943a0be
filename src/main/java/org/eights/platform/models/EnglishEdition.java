package org.eights.platform.models;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a person sees of a model, in the language of the installation. The Chinese names are the models' own; with
 * {@code eights.locale=en} the English ones take their place and the Chinese ones stand beside them.
 */
@Component
class EnglishEdition {

    private final boolean english;

    EnglishEdition(@Value("${eights.locale:}") String locale) {
        this.english = Locale.ENGLISH.getLanguage().equals(locale);
    }

    ModelFile of(ModelFile file) {
        if (!english) {
            return file;
        }
        if (file.isForm()) {
            return new ModelFile(file.path(), EnglishForm.of(file.bytes()));
        }
        return new ModelFile(file.path(), EnglishXml.of(file.bytes()));
    }
}
