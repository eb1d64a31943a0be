package org.eights.platform.plugins;

import jakarta.ws.rs.Path;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** The script and the style sheet of our pages in Tasklist, and nothing else: the pages read our REST API as the person who is signed in. */
@Path("plugin/" + TasklistPages.ID)
public class TasklistScripts extends AbstractTasklistPluginRootResource {

    public TasklistScripts() {
        super(TasklistPages.ID);
    }
}
