package org.eights.cycletime;

import java.util.List;

/** What the engine still remembers of the time before facts were kept. */
public interface Past {

    /**
     * The next that ended, the earliest first: tasks, then processes, then deadlines.
     *
     * @param place where the last one was left; empty for the beginning
     */
    Remembered after(String place, int most);

    /** @param place to go on from; null at the end */
    record Remembered(List<Ended> ended, String place) {}
}
