/**
 * Who hears of it when something is late. At 80 % whoever holds the task is warned; at 100 % their superior is told,
 * and a rung later the next, as the ladder's table says (D11), until somebody acts or nobody is left.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Escalation",
        allowedDependencies = {"casefile", "estate", "staff", "deadline", "routing", "notification", "wording"})
package org.eights.escalation;
