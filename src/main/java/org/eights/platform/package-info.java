/**
 * How the engine and the web are set up: the only technical room. It decides who may come in, who sees and does which task,
 * what the engine refuses to run, and how a no or a mishap is told to the person. Nothing depends on it; the rooms of the trade
 * are asked through small interfaces that are implemented here or handed in as beans.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Platform",
        allowedDependencies = {"casefile", "estate", "notification", "sheet", "staff", "step", "wording"})
package org.eights.platform;
