package org.eights.deadline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eights.support.RoomTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The whole room on a real database, with a clock set by hand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RoomTest
@RecordApplicationEvents
@Import({DeadlineRoom.class, DeadlineRoomTest.Clocks.class})
@interface DeadlineRoomTest {

    @TestConfiguration
    class Clocks {

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }
}
