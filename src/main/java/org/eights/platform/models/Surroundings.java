package org.eights.platform.models;

import java.util.Map;
import java.util.Set;
import org.eights.casefile.FactWords;

/** What models may count on in this installation besides each other. */
interface Surroundings {

    /** Whether expressions can use something of this name. */
    boolean isBean(String name);

    /** Whether a step or a listener can be done by something of this name. */
    boolean isDelegate(String name);

    Set<String> groups();

    /** The words for what stands in no form, by name. */
    Map<String, FactWords> words();

    /** The codes of the texts of notices. */
    Set<String> notices();
}
