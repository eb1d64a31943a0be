/**
 * What was built and sold, and to whom: projects with their phases and buildings, every unit, its contract and its customers.
 * Whoever has a unit's number within its project finds the customers behind it, and who looks after the estate.
 * Phones and ID numbers are kept here only, and leave masked unless somebody asks for them on purpose.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Estate", allowedDependencies = {"bulk", "sheet", "wording"})
package org.eights.estate;
