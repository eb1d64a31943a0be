/**
 * What happens around every user task of every diagram, without being drawn: the form is checked,
 * the four eyes and the authority are seen to, the step is written into the case file, and only its
 * facts stay with the process. A process owner's new step gets all of it from its properties alone.
 * It knows the engine, so that no capability needs to.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Step",
        allowedDependencies = {"casefile", "estate", "staff", "deadline", "routing", "notification", "wording"})
package org.eights.step;
