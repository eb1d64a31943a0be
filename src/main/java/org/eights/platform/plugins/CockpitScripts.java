package org.eights.platform.plugins;

import jakarta.ws.rs.Path;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** The script of our pages in Cockpit, and nothing else: the pages read our REST API as the person who is signed in. */
@Path("plugin/" + CockpitPages.ID)
public class CockpitScripts extends AbstractCockpitPluginRootResource {

    public CockpitScripts() {
        super(CockpitPages.ID);
    }
}
