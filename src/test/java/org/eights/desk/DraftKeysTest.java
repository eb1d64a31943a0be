package org.eights.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.eights.support.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RoomTest
@Import(DraftKeys.class)
class DraftKeysTest {

    @Autowired DraftKeys keys;

    @Test
    void aPersonHasOneKeyAlwaysTheSame() {
        byte[] first = keys.of("limin");

        assertThat(first).hasSize(32).isNotEqualTo(new byte[32]);
        assertThat(keys.of("limin")).isEqualTo(first);
    }

    @Test
    void noTwoPeopleHaveTheSame() {
        assertThat(keys.of("limin")).isNotEqualTo(keys.of("chenyu"));
    }
}
