package org.eights.step;

import java.util.Map;
import org.eights.casefile.CaseFile;
import org.eights.wording.Refusal;

/**
 * A rule of a capability that no form can state, because it looks at the case as a whole. Asked before a
 * step or message is recorded.
 */
public interface StepRule {

    /** The element or message that it watches. */
    boolean watches(Step step);

    /**
     * Lets the step be done, or not.
     *
     * @param file the case before the step
     * @param values what was entered, found good by the form
     * @param person user id of who does it
     * @throws Refusal where it may not be done so
     */
    void check(Step step, CaseFile file, Map<String, Object> values, String person);

    /**
     * The step is recorded: lets what it says take effect outside the case, in the same transaction. Most rules have nothing to do here.
     *
     * @param file the case before the step
     * @param person user id of who did it
     */
    default void done(Step step, CaseFile file, Map<String, Object> values, String person) {}
}
