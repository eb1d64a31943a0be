package org.eights.benchmark;

import java.util.Map;

/** One of the two that are compared. Both are driven over the engine's Java interface by the same people with the same forms. */
interface Side extends AutoCloseable {

    String name();

    String database();

    /** Registers a complaint and answers its business key. */
    String start(Place place);

    void complete(String taskId, Turn turn);

    /** What has been counted inside since the last call, a line each. */
    Map<String, Object> counted();

    @Override
    void close();
}
