package org.eights.platform.plugins;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Makes Cockpit load our pages. */
public class CockpitPages extends AbstractCockpitPlugin {

    static final String ID = "eights-cockpit";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(CockpitScripts.class);
    }
}
