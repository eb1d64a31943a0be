package org.eights.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({"13800001234,138****1234", "+86 138-0000-1234,138****1234", "0571-8888,****88", "5,****5", "'',****"})
    void theMiddleOfANumberIsHidden(String phone, String shown) {
        assertThat(Mask.phone(phone)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"chen@example.com,c****@example.com", "@example.com,****", "nobody,****"})
    void theNameInAMailAddressIsHidden(String mail, String shown) {
        assertThat(Mask.mail(mail)).isEqualTo(shown);
    }
}
