/**
 * Who may see a case, and who may tell it anything: one answer for everybody who shows cases to people, whatever room they stand in.
 * Customer service and its superiors see every case, other departments those that they work on or have worked on.
 * What somebody may do at a task is decided by the engine's rules, not here.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Sight",
        allowedDependencies = {"casefile", "staff", "step", "wording"})
package org.eights.sight;
