/**
 * What is said to whom, by which channel, once. A notice is written in both languages by process owners, filled in for its
 * recipient and kept in the same transaction as the step that says it; afterwards the engine carries it to a gateway, tries
 * again when that fails, and in the end asks a person to say it by hand. A notice that cannot be delivered never stops a case.
 *
 * <p>It is told everything that a notice says and to whom, so that it needs none of the lower rooms: where somebody can be reached
 * is asked through {@link org.eights.notification.Addresses}, which others implement.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Notification", allowedDependencies = {"bulk", "wording"})
package org.eights.notification;
