package org.eights.platform;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class WebLocaleTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", ""})
    void theWebApplicationsLearnTheLanguageOfTheProduct(String locale) throws Exception {
        MockMvcBuilders.standaloneSetup(new WebLocale(locale))
                .build()
                .perform(get("/camunda/app/eights/locale.js"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/javascript"))
                .andExpect(content().string("export const locale = '" + locale + "';\n"));
    }

    @Test
    void aLanguageThatTheProductDoesNotSpeakIsRefusedAtTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WebLocale("fr")).withMessageContaining("zh or en");
    }
}
