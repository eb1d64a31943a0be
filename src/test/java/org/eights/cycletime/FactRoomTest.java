package org.eights.cycletime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eights.support.RoomTest;
import org.springframework.context.annotation.Import;

/** The facts and their sums on a real database without the engine, whose table of instances is there and empty. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RoomTest
@Import(FactRoom.class)
@interface FactRoomTest {}
