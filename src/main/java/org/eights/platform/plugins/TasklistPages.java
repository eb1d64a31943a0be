package org.eights.platform.plugins;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Makes Tasklist load our pages. */
public class TasklistPages extends AbstractTasklistPlugin {

    static final String ID = "eights";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(TasklistScripts.class);
    }
}
