/**
 * The points that decide whether a stage was done well (表4, R41, R45, P22): at a stage's start each line of the table becomes a case
 * of its own, with its evidence, its date and somebody who verifies it.
 * A stage does not end while one of grade A is open; only who may waives it, in writing.
 * How all of them stand, project by project, is the control matrix.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Key points",
        allowedDependencies = {"casefile", "estate", "staff", "deadline", "routing", "step", "sight", "sheet", "wording"})
package org.eights.keypoint;
