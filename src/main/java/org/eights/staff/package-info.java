/**
 * Who works here: their names, the groups whose tasks they see, and whom they answer to.
 * When somebody is away, the deputy acts for them, or else the superior; whoever is late, the superior hears of it.
 * It knows no passwords and no tasks: it only answers who somebody is and who comes next.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Staff", allowedDependencies = {"wording"})
package org.eights.staff;
