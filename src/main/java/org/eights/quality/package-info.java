/**
 * Whatever is found wrong is put right, and somebody else looks whether it is (P17).
 * A finding stands as a row at the step that found it; here each becomes a rectification of its own, and the case in which it was found
 * is told when the last of them is done.
 * The rectification itself is drawn; who finds things, and what waits for them, other rooms know.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Quality",
        allowedDependencies = {"casefile", "deadline", "staff", "routing", "step", "wording"})
package org.eights.quality;
