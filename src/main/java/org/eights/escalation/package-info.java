/**
 * Who hears of it when something is late. At 80 % whoever holds the task is warned; at 100 % their superior is told,
 * and a rung later the next, as the ladder's table says (D11), until somebody acts or nobody is left.
 *
 * <p>It looks at two rooms of its own height: at routing, because the ladder is a decision table, and at notification, because
 * telling somebody is all it does. Neither looks back.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Escalation",
        allowedDependencies = {"casefile", "estate", "staff", "deadline", "routing", "notification", "wording"})
package org.eights.escalation;
