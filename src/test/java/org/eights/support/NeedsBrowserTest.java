package org.eights.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class NeedsBrowserTest {

    @Test
    void withoutABrowserATestIsSkippedAndSaysSo() {
        assertThat(NeedsBrowser.Found.without("SomeTest", null).isDisabled()).isTrue();
        assertThat(NeedsBrowser.Found.without("SomeTest", "").getReason()).hasValueSatisfying(line -> assertThat(line).contains("EIGHTS_BROWSER"));
    }

    @Test
    void inContinuousIntegrationThatIsAFailure() {
        assertThatIllegalStateException().isThrownBy(() -> NeedsBrowser.Found.without("SomeTest", "true"));
    }
}
